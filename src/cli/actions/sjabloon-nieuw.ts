import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { type GeladenSjabloon, openSjablonen } from '../../pipeline.ts';
import { jsonText } from '../../show/json-text.ts';
import { show } from '../../show/shown.ts';
import type { BasisKeuzes, Logo, SjabloonKeuzes } from '../../sjabloonwerk/nieuw/keuzes.ts';
import { readBasisKeuzes } from '../../sjabloonwerk/nieuw/read-basis-keuzes.ts';
import { type SjabloonBestand, writeSjabloon } from '../../sjabloonwerk/nieuw/write-sjabloon.ts';
import { sjabloonJsonSchema } from '../../sjabloonwerk/sjabloon-json-schema.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { slashes } from '../../world/slashes.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { printDiagnostics } from '../terminal/print-diagnostics.ts';
import { countProblems } from '../terminal/report.ts';
import type { ExitStatus, Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { vraagKeuze, vraagTot } from '../terminal/vraag.ts';
import { checkMapnaam } from '../writing/slug.ts';
import { writeFiles } from '../writing/write-files.ts';
import { controleerSjablonen } from './sjabloon-controleer.ts';

export interface SjabloonNieuwOptions {
  readonly naam?: string | undefined;
  readonly organisatie?: string | undefined;
  /** A Word file to read the house style from. */
  readonly basis?: string | undefined;
  readonly accent?: string | undefined;
  readonly lettertype?: string | undefined;
  readonly logo?: string | undefined;
  /** The folder with all templates. */
  readonly in: string;
}

/**
 * Writes a new template that extends `standaard`. What is missing is asked when there is somebody to ask; nothing is
 * overwritten. Then the template is checked.
 */
export async function sjabloonNieuw(
  map: string,
  options: SjabloonNieuwOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  checkMapnaam(map, 'een sjabloon');
  const templates = slashes(options.in).replace(/\/+$/, '');
  const standaard = await loadStandaard(templates, terminal);
  if (!standaard) return 2;
  if (existsSync(join(templates, map, 'sjabloon.yaml')))
    throw new UsageError(
      `Er is al een sjabloon '${map}'.`,
      `Pas het aan in ${templates}/${map}/; wat er staat, wordt niet overschreven.`,
    );
  const basis = options.basis === undefined ? undefined : readBasis(options.basis, standaard);
  if (basis && 'diagnostics' in basis) {
    printDiagnostics(basis.diagnostics, terminal);
    return 2;
  }
  const keuzes = await choose(map, options, basis, terminal);
  const files = writeSjabloon(keuzes, standaard.huisstijl).filter(
    ({ name }) => resolve(templates, map, name) !== resolve(options.basis ?? ''),
  );
  write(templates, map, files);
  terminal.out(show`${templates}/${map}/ is gemaakt: ${files.map(({ name }) => name).join(', ')}.\n`);
  const found = await controleerSjablonen([{ templates, map }], terminal);
  printDiagnostics(found, terminal);
  terminal.out(
    show`Het sjabloon is gecontroleerd; ${countProblems(found)}. Schrijf in een voorstel \`gemeente: ${map}\`.\n`,
  );
  return 0;
}

async function loadStandaard(templates: string, terminal: Terminal): Promise<GeladenSjabloon | undefined> {
  const sjablonen = openSjablonen(workingWorld(), templates);
  if (!sjablonen.gemeenten.includes('standaard'))
    throw new UsageError(
      `In de map '${templates}' staat geen sjabloon 'standaard' om op voort te bouwen.`,
      'Kopieer de map templates/standaard van het programma erheen, of kies met --in de map waarin zij staat.',
    );
  const { value, diagnostics } = await sjablonen.load('standaard');
  if (!value) printDiagnostics(diagnostics, terminal);
  return value;
}

function readBasis(path: string, { huisstijl }: GeladenSjabloon) {
  const read = readBasisKeuzes(bytesOf(path), slashes(path), huisstijl);
  return read.value ?? { diagnostics: read.diagnostics };
}

function bytesOf(path: string): Uint8Array {
  const bytes = absentIfUnreadable(() => readFileSync(path));
  if (bytes) return bytes;
  throw new UsageError(`Het bestand '${path}' is er niet, of kan niet worden gelezen.`);
}

async function choose(
  map: string,
  options: SjabloonNieuwOptions,
  basis: BasisKeuzes | undefined,
  terminal: Terminal,
): Promise<SjabloonKeuzes> {
  const { vraag } = terminal;
  const usual = usualName(map);
  const asked = options.naam ?? (await vraag?.(show`Naam van de gemeente (Enter: ${usual}): `));
  const gemeente = asked?.trim() || usual;
  const organisatie = options.organisatie ?? `Gemeente ${gemeente}`;
  const accent = await chooseAccent(options.accent, basis, terminal);
  const lettertype =
    options.lettertype ?? (vraag && basis?.lettertype === undefined ? await askFont(terminal) : undefined);
  const path =
    options.logo ?? (basis?.logo ? undefined : await vraag?.(show`Bestand met het logo (Enter: geen): `));
  const logo = path ? readLogo(path) : undefined;
  return { gemeente, organisatie, accent, lettertype, logo, basis };
}

/** "Bergen op Zoom" for bergen-op-zoom: little words inside a name stay small. */
function usualName(map: string): string {
  const words = map.split('-');
  return words
    .map((word, index) =>
      index > 0 && /^(?:aan|bij|de|den|der|en|het|in|op|te|ter|van)$/.test(word)
        ? word
        : eersteHoofdletter(word),
    )
    .join(' ');
}

async function chooseAccent(
  given: string | undefined,
  basis: BasisKeuzes | undefined,
  terminal: Terminal,
): Promise<string | undefined> {
  const read = (text: string) => /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  const melding = "Schrijf een kleur als hekje met zes tekens, zoals '#00594f'.";
  if (given !== undefined) {
    const kleur = read(given);
    if (kleur === undefined) throw new UsageError(`'${given}' is geen kleur.`, melding);
    return `#${kleur}`;
  }
  if (!terminal.vraag || basis?.accent !== undefined) return undefined;
  const tekst = show`Kleur van titels en koppen, zoals #00594f (Enter: die van standaard): `;
  return vraagTot(terminal.vraag, terminal, tekst, (antwoord) => {
    const kleur = read(antwoord);
    if (antwoord === '') return { value: undefined };
    return kleur === undefined ? { melding } : { value: `#${kleur}` };
  });
}

async function askFont({ vraag, ...terminal }: Terminal): Promise<string | undefined> {
  if (!vraag) return undefined;
  const keuzes = ['Calibri', 'Arial'].map((naam) => ({ waarde: naam, naam }));
  return vraagKeuze(vraag, { ...terminal, vraag }, show`Welk lettertype?`, keuzes);
}

function readLogo(path: string): Logo {
  const kind = /\.(png|jpe?g)$/i.exec(path)?.[1]?.toLowerCase();
  if (kind === undefined)
    throw new UsageError(
      `'${basename(path)}' kan geen logo zijn: een logo is een png of een jpg.`,
      'Bewaar het als png, twee keer zo groot als het op papier staat.',
    );
  return { name: `logo.${kind === 'jpeg' ? 'jpg' : kind}`, bytes: bytesOf(path) };
}

/** Puts the files in their places, and the schemas that their first lines name beside all templates. */
function write(templates: string, map: string, files: readonly SjabloonBestand[]): void {
  const elsewhere = 'Kies met --in een map waarin u mag schrijven.';
  const own = files.filter(({ name }) => !name.includes('/'));
  const pictures = files.filter(({ name }) => name.includes('/'));
  writeFiles({ root: templates, below: map }, own, { only: 'new', elsewhere });
  if (pictures.length > 0) {
    const moved = pictures.map(({ name, bytes }) => ({ name: basename(name), bytes }));
    writeFiles({ root: templates, below: `${map}/beeld` }, moved, { only: 'new', elsewhere });
  }
  const schemas = (['sjabloon', 'huisstijl'] as const).map((welk) => ({
    name: `${welk}.schema.json`,
    bytes: new TextEncoder().encode(jsonText(sjabloonJsonSchema(welk))),
  }));
  writeFiles({ root: templates, below: '.schema' }, schemas, { elsewhere });
}
