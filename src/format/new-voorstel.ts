import { nieuweSectie, sectieVoor } from '../domain/nieuwe-sectie.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { SoortSjabloon } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import type { Veld } from '../domain/veld.ts';
import { describeVorm, type Vorm } from '../domain/vorm.ts';
import type { InNieuwVoorstel } from '../gegevens/gegeven.ts';
import { ALLE_GEGEVENS, isVreemd } from '../gegevens/register.ts';
import { getyptVeld, vormVanVeld } from '../gegevens/velden/nieuw-veld.ts';
import { voorstelSchema } from '../gegevens/voorstel-schema.ts';
import { writeScalar } from '../source/yaml-scalar.ts';

/** What is known of a new proposal; the author fills in the rest. */
export interface NieuwVoorstel {
  readonly soort: Soort;
  readonly gemeente: string;
  readonly onderwerp?: string | undefined;
  /** ISO 8601. */
  readonly datum?: string | undefined;
}

/**
 * The text of a new proposal in canonical form: every key that its template prints or needs, empty where nothing is
 * known, and every mandatory section, with guidance in comments. What the author must fill in gives an error from
 * `controleer` (a missing key, an empty section); nothing else does.
 */
export function newVoorstel(known: NieuwVoorstel, definitie: SoortSjabloon): string {
  const college = definitie.basis === 'collegevoorstel';
  const vorm = describeVorm(voorstelSchema(definitie));
  const groep = vorm.soort === 'groep' ? vorm : undefined;
  const lines = [...(groep?.sleutels ?? [])].flatMap(([key, sleutel]) => {
    const value = known[key as keyof NieuwVoorstel];
    const printed = definitie.kopgegevens.find((one) => one.sleutel === key);
    const nodig = sleutel.verplicht || printed?.verplicht === true;
    if (value !== undefined) return [`${key}: ${writeScalar(value, 'blok') ?? JSON.stringify(value)}`];
    if (key === 'intern') return intern(sleutel.vorm(), definitie);
    const veld = definitie.velden.find((one) => one.sleutel === key);
    if (veld) return nieuwVeld(veld, nodig, printed !== undefined);
    const { altijd, alleenNodig, uitleg, uitlegCollege } = nieuwVan(key);
    if (!nodig && !altijd && (!printed || alleenNodig)) return [];
    if (isVreemd(key, definitie)) return [];
    const guide = (college ? uitlegCollege : undefined) ?? uitleg;
    return [...comment(guide ?? [describe(sleutel.vorm())], nodig), `${key}:`];
  });
  const eigen = { ...definitie, secties: definitie.secties.map((one) => sectieVoor(one, definitie)) };
  const secties = eigen.secties.filter((sectie) => sectie.verplicht).map(nieuweSectie);
  return `---\n${lines.join('\n')}\n---\n\n${[...secties, ...meer(eigen)].join('\n\n')}\n`;
}

/** An own field that is printed or needed, or has something filled in, with the form of what belongs behind it. */
function nieuwVeld(veld: Veld, nodig: boolean, printed: boolean): string[] {
  const value = veld.standaard && getyptVeld(veld.standaard);
  if (!nodig && !printed && value === undefined) return [];
  const name = veld.uitleg === undefined ? veld.naam : `${veld.naam}: ${veld.uitleg.replace(/\.$/, '')}`;
  const written = typeof value === 'string' ? (writeScalar(value, 'blok') ?? JSON.stringify(value)) : '';
  const items = typeof value === 'object' ? value.map((one) => `  - ${writeScalar(one, 'blok') ?? one}`) : [];
  return [
    ...comment([`${name}${vormVanVeld(veld)}`], nodig),
    `${veld.sleutel}: ${written}`.trimEnd(),
    ...items,
  ];
}

function nieuwVan(sleutel: string): InNieuwVoorstel {
  return ALLE_GEGEVENS.find((one) => one.sleutel === sleutel)?.nieuw ?? {};
}

/** Guidance above a key; an example stands below it, ready to be copied. */
function comment([first = '', ...example]: readonly string[], nodig: boolean): string[] {
  const colon = example.length > 0 ? ', zoals:' : '';
  return [`${first}${nodig ? '' : ' (mag leeg blijven)'}${colon}`, ...example].map((line) => `# ${line}`);
}

/** What belongs behind a key: its description, and the words that may stand there. */
function describe(vorm: Vorm): string {
  const words = (vorm.soort === 'woord' ? vorm.woorden : undefined) ?? [];
  const choice = words.length === 0 ? '' : `: ${opsomming(words, 'of')}`;
  return `${vorm.uitleg ?? ''}${choice}`;
}

/** The keys under `intern` that the template prints, on one empty line each. */
function intern(vorm: Vorm, definitie: SoortSjabloon): string[] {
  const keys = vorm.soort === 'groep' ? [...vorm.sleutels.keys()] : [];
  const printed = keys.filter((key) => definitie.kopgegevens.some((one) => one.sleutel === key));
  if (printed.length === 0) return [];
  return [...comment([vorm.uitleg ?? ''], false), 'intern:', ...printed.map((key) => `  ${key}:`)];
}

/** The sections that may be added, in a comment at the end. */
function meer(definitie: SoortSjabloon): string[] {
  const names = definitie.secties
    .filter((sectie) => !sectie.verplicht)
    .map(({ kop, uitleg }) => `## ${kop}${uitleg === undefined ? '' : `: ${uitleg}`}`.replaceAll('--', '–'));
  if (names.length === 0) return [];
  const own = definitie.vrijeSecties ? ', of een kop die u zelf bedenkt' : '';
  return [`<!--\nDeze onderdelen mag u toevoegen${own}:\n${names.join('\n')}\n-->`];
}
