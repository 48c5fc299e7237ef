import { bedoeldeNaamIn } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { mogelijkHerstel, vervang } from '../diagnostics/herstel.ts';
import { leesKopnummer } from '../domain/kopnotatie.ts';
import { voegSectieToe } from '../domain/nieuwe-sectie.ts';
import { CANONIEKE_SECTIES, vergelijkbaar } from '../domain/secties.ts';
import type { SectieDefinitie, SoortSjabloon } from '../domain/sjabloon.ts';
import { platteTekst } from '../domain/tekst.ts';
import type { RuweSectie } from '../parse/markdown/split-secties.ts';
import { type Span, spanOf } from '../source/source-text.ts';

/** A section with the key by which the template knows it. */
export interface GevondenSectie {
  readonly sleutel: string;
  readonly vrij: boolean;
  readonly ruw: RuweSectie;
}

/**
 * Gives each section its key: by the heading that the template prints, by another heading that it names, or by a
 * canonical name. Unknown (where the template allows no free ones), double, empty and missing sections are errors.
 */
export function matchSecties(
  secties: readonly RuweSectie[],
  sjabloon: SoortSjabloon,
): { gevonden: readonly GevondenSectie[]; diagnostics: readonly Diagnostic[] } {
  const names = namesIn(sjabloon.secties);
  const gevonden: GevondenSectie[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const ruw of secties) {
    const definitie =
      names.get(vergelijkbaar(ruw.kop.value)) ??
      names.get(vergelijkbaar(zonderNummer(ruw.kop.value))) ??
      names.get(vergelijkbaar(zonderKopnummer(ruw.kop.value, sjabloon)));
    if (!definitie && !sjabloon.vrijeSecties) diagnostics.push(unknown(ruw, sjabloon));
    const sleutel = definitie?.sleutel ?? freeKey(ruw.kop.value);
    const earlier = gevonden.find((sectie) => sectie.sleutel === sleutel);
    if (earlier) diagnostics.push(double(ruw, earlier.ruw));
    else if (definitie || sjabloon.vrijeSecties) gevonden.push({ sleutel, vrij: !definitie, ruw });
    if (ruw.inhoud.length === 0) diagnostics.push(empty(ruw, definitie?.verplicht === true));
  }
  const keys = new Set(gevonden.map((sectie) => sectie.sleutel));
  for (const definitie of sjabloon.secties) {
    if (definitie.verplicht && !keys.has(definitie.sleutel)) {
      const line = findLine(definitie, secties);
      if (line?.hashes) continue;
      const joined = secties.find(({ kop }) =>
        partsOf(kop.value).some((part) => names.get(part) === definitie),
      );
      if (line) diagnostics.push(noHeading(definitie, line));
      else if (joined) diagnostics.push(joinedHeading(definitie, joined));
      else diagnostics.push(missing(definitie, sjabloon, gevonden, secties));
    }
  }
  return { gevonden, diagnostics };
}

/**
 * The sections by the names that an author may type. A heading that the template prints is that of its own section, also
 * where another section is commonly called so ("Risico's" for kanttekeningen).
 */
function namesIn(secties: readonly SectieDefinitie[]): ReadonlyMap<string, SectieDefinitie> {
  const names = new Map<string, SectieDefinitie>();
  const byRank = secties.map((definitie) => ({ definitie, ranked: namesOf(definitie) }));
  const ranks = [0, 1, 2] as const;
  for (const rank of ranks) {
    for (const { definitie, ranked } of byRank)
      for (const name of ranked[rank]) if (!names.has(name)) names.set(name, definitie);
  }
  return names;
}

function zonderKopnummer(kop: string, { kopnummering: { onderdeel } }: SoortSjabloon): string {
  return kop.slice((onderdeel && leesKopnummer(onderdeel, kop)?.lengte) ?? 0);
}

/** A heading without a number that was typed before it; `kop-nummer` reports the number. */
function zonderNummer(kop: string): string {
  return kop.replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.)\s+/, '');
}

interface LooseLine {
  readonly text: string;
  readonly span: Span;
  /** Hashes that make no heading: `kop-spatie` and `onzichtbaar-teken` report these. */
  readonly hashes: boolean;
}

/** A line of its own, in the text of another section, that bears the name of a section. */
function findLine(definitie: SectieDefinitie, secties: readonly RuweSectie[]): LooseLine | undefined {
  const names = namesOf(definitie).flat();
  for (const { inhoud, span } of secties) {
    for (const node of inhoud) {
      if (node.soort !== 'alinea' && node.soort !== 'kop') continue;
      const [line = ''] = platteTekst(node.tekst).split('\n');
      const bare = line.replace(/^[\s\u200b-\u200f\u2060\ufeff]+/, '');
      const text = bare.replace(/^#+/, '').trim();
      if (!names.includes(vergelijkbaar(text))) continue;
      const place = node.span;
      const newline = span.source.text.indexOf('\n', place.start);
      const end = newline === -1 ? place.end : Math.min(place.end, newline);
      return { text, span: spanOf(span.source, place.start, end), hashes: bare.startsWith('#') };
    }
  }
  return undefined;
}

function noHeading(definitie: SectieDefinitie, { text, span }: LooseLine): Diagnostic {
  const melding = `Het verplichte onderdeel '${shortName(definitie)}' ontbreekt: hier staat de naam, maar niet als kop.`;
  const kop = `## ${text.replace(/:$/, '')}`;
  return fout('sectie-ontbreekt', melding, span, {
    hint: `Schrijf \`${kop}\`, met een lege regel ervoor en erna.`,
    herstel: mogelijkHerstel(
      `Maak er een kop van: ${kop}`,
      vervang(span, `${kop}${isGlued(span) ? '\n' : ''}`),
    ),
  });
}

/** Whether text stands on the line below a line. */
function isGlued({ source, end }: Span): boolean {
  return /^[ \t]*\n[ \t]*\S/.test(source.text.slice(end));
}

/** "Planning, uitvoering en evaluatie" names three; a heading that is one name has no parts. */
function partsOf(kop: string): readonly string[] {
  const parts = zonderNummer(kop).split(/\s*(?:,|;|\/|&|\+|\ben\b|\bin combinatie met\b)\s*/i);
  return parts.length > 1 ? parts.map(vergelijkbaar).filter((part) => part !== '') : [];
}

function joinedHeading(definitie: SectieDefinitie, { kop }: RuweSectie): Diagnostic {
  const name = shortName(definitie);
  const melding = `Het verplichte onderdeel '${name}' ontbreekt: '${kop.value}' noemt meer onderdelen in één kop.`;
  return fout('sectie-ontbreekt', melding, kop.span, {
    hint: `Maak er \`## ${name}\` van; wat bij een ander onderdeel hoort, krijgt een eigen kop.`,
  });
}

/** The names of a section, by how much they are its own: its heading, what the template says, what is common. */
function namesOf({ kop, ook, sleutel }: SectieDefinitie): readonly [string[], string[], string[]] {
  const canonical = CANONIEKE_SECTIES[sleutel] ?? [];
  return [[vergelijkbaar(kop)], [...ook, sleutel].map(vergelijkbaar), canonical.map(vergelijkbaar)];
}

/** The short name by which the guide calls a section: the canonical one, else the printed heading. */
function shortName(definitie: SectieDefinitie): string {
  return CANONIEKE_SECTIES[definitie.sleutel]?.[0] ?? definitie.kop;
}

function freeKey(kop: string): string {
  const wanted = vergelijkbaar(kop);
  const canonical = Object.entries(CANONIEKE_SECTIES).find(([, names]) =>
    names.some((name) => vergelijkbaar(name) === wanted),
  );
  return canonical?.[0] ?? wanted.replaceAll(' ', '_');
}

function unknown(ruw: RuweSectie, sjabloon: SoortSjabloon): Diagnostic {
  const names = sjabloon.secties.flatMap((definitie) => [shortName(definitie), definitie.kop]);
  const list = sjabloon.secties.map(shortName).join(', ');
  const melding = `Het onderdeel '${ruw.kop.value}' bestaat niet in een ${sjabloon.naam.toLowerCase()} van deze gemeente.`;
  const meant = bedoeldeNaamIn(ruw.kop.span, ruw.kop.value, names, `De onderdelen zijn: ${list}.`);
  return fout('onbekende-sectie', melding, ruw.kop.span, meant);
}

function double(ruw: RuweSectie, earlier: RuweSectie): Diagnostic {
  const same = vergelijkbaar(zonderNummer(ruw.kop.value)) === vergelijkbaar(zonderNummer(earlier.kop.value));
  const melding = same
    ? `Het onderdeel '${ruw.kop.value}' staat er al.`
    : `'${ruw.kop.value}' is hetzelfde onderdeel als '${earlier.kop.value}', en dat staat er al.`;
  return fout('dubbele-sectie', melding, ruw.kop.span, {
    hint: 'Voeg de tekst van beide samen onder één kop.',
    verwant: [
      {
        melding: `Hier staat '${earlier.kop.value}'${same ? ' voor het eerst' : ''}.`,
        span: earlier.kop.span,
      },
    ],
  });
}

function empty(ruw: RuweSectie, verplicht: boolean): Diagnostic {
  const hint = verplicht
    ? 'Schrijf er tekst onder; is er niets te melden, schrijf dan waarom niet.'
    : 'Schrijf er tekst onder, of haal de kop weg: dit onderdeel is niet verplicht.';
  return fout('lege-sectie', `Onder '${ruw.kop.value}' staat niets.`, ruw.kop.span, { hint });
}

function missing(
  definitie: SectieDefinitie,
  sjabloon: SoortSjabloon,
  gevonden: readonly GevondenSectie[],
  secties: readonly RuweSectie[],
): Diagnostic {
  const order = sjabloon.secties.map((one) => one.sleutel);
  const later = order.slice(order.indexOf(definitie.sleutel) + 1);
  const next = later
    .map((sleutel) => gevonden.find((sectie) => sectie.sleutel === sleutel))
    .find((one) => one);
  const name = shortName(definitie);
  const label = name === definitie.kop ? `'${name}'` : `'${name}' (“${definitie.kop}”)`;
  const place = next ? `vóór '${next.ruw.kop.value}'` : 'aan het eind';
  return fout(
    'sectie-ontbreekt',
    `Het verplichte onderdeel ${label} ontbreekt.`,
    next?.ruw.kop.span ?? endOf(secties),
    {
      hint: `Voeg ${place} een kop \`## ${name}\` toe, met tekst.`,
      herstel: voegSectieToe(
        definitie,
        sjabloon,
        gevonden.length > 0
          ? gevonden.map(({ sleutel, ruw: { span } }) => ({ sleutel, span }))
          : secties.map(({ span }) => ({ sleutel: '', span })),
      ),
    },
  );
}

/** The end of the last section: where a missing one would be added. */
function endOf(secties: readonly RuweSectie[]): Span | undefined {
  const last = secties.at(-1)?.span;
  return last && spanOf(last.source, last.end);
}
