import { type Herstel, mogelijkHerstel, voegIn } from '../diagnostics/herstel.ts';
import { type Span, spanText } from '../source/source-text.ts';
import type { SectieDefinitie, SoortSjabloon } from './sjabloon.ts';

const KOP =
  'Onder een kop als: ### 1.1 Een hele zin die u hier waarmaakt (het eerste getal is het besluitpunt).';
const VORM: Readonly<Record<string, string>> = { argumenten: KOP, kanttekeningen: KOP };

/** A section without text: its heading, with guidance in a comment where there is some. */
export function nieuweSectie({ sleutel, kop, uitleg }: SectieDefinitie): string {
  const guide = [uitleg, VORM[sleutel]].filter((text) => text !== undefined).join('\n');
  return guide === '' ? `## ${kop}` : `## ${kop}\n\n<!-- ${guide.replaceAll('--', '–')} -->`;
}

/** A section as its author is told of it; where the college decides, guidance that speaks of the council speaks of that. */
export function sectieVoor(
  sectie: SectieDefinitie,
  { basis }: Pick<SoortSjabloon, 'basis'>,
): SectieDefinitie {
  const { uitleg } = sectie;
  return basis !== 'collegevoorstel' || uitleg === undefined || /college/.test(uitleg)
    ? sectie
    : { ...sectie, uitleg: uitleg.replace(/\bde raad\b/g, 'het college') };
}

/** A section that stands in a text: its key, and its place from its heading to the next. */
interface Staande {
  readonly sleutel: string;
  readonly span: Span;
}

/**
 * Puts a section without text where the template has it: before the first of the sections behind it that is there, else at
 * the end. None where no section is there at all: then it is not clear where the text begins.
 */
export function voegSectieToe(
  definitie: SectieDefinitie,
  soort: SoortSjabloon,
  secties: readonly Staande[],
): Herstel | undefined {
  const order = soort.secties.map(({ sleutel }) => sleutel);
  const later = order.slice(order.indexOf(definitie.sleutel) + 1);
  const next = later.flatMap((key) => secties.find(({ sleutel }) => sleutel === key) ?? [])[0];
  const tekst = nieuweSectie(sectieVoor(definitie, soort));
  const titel = `Voeg het onderdeel '${definitie.kop}' toe`;
  if (next) return mogelijkHerstel(titel, voegIn(next.span, next.span.start, `${tekst}\n\n`));
  const last = secties.toSorted((one, other) => one.span.end - other.span.end).at(-1)?.span;
  if (!last) return undefined;
  const end = last.start + spanText(last).trimEnd().length;
  return mogelijkHerstel(titel, voegIn(last, end, `\n\n${tekst}`));
}
