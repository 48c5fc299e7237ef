import { blokkenVan, segmentenVan } from '../../domain/alle-tekst.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Located } from '../../source/located.ts';
import { type Span, spanOf } from '../../source/source-text.ts';

/** A character with the place where it stands for the first time. */
export interface Teken {
  readonly teken: string;
  /** "U+03B1" */
  readonly code: string;
  readonly span: Span;
}

/** The code of a character: "U+262F". */
export function codeOf(teken: string): string {
  return `U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The characters of the author's text for which `matches` holds, each once. */
export function printedCharacters(voorstel: Voorstel, matches: (character: string) => boolean): Teken[] {
  return [...charactersOf(voorstel)].flatMap(([teken, span]) =>
    matches(teken) ? [{ teken, code: codeOf(teken), span: placeIn(span, teken) }] : [],
  );
}

const ASCII = 128;

/** The characters of the author's text, each with the first text in which it stands. */
const charactersOf = oncePer((voorstel: Voorstel): ReadonlyMap<string, Span> => {
  const found = new Map<string, Span>();
  // Nearly every character is of ASCII, and was met before: that is known without asking the map.
  const met = new Uint8Array(ASCII);
  for (const { value, span } of printedTexts(voorstel))
    for (let at = 0; at < value.length; at += 1) {
      const code = value.codePointAt(at) ?? 0;
      if (code < ASCII && met[code] === 1) continue;
      if (code < ASCII) met[code] = 1;
      const teken = String.fromCodePoint(code);
      at += teken.length - 1;
      if (!found.has(teken)) found.set(teken, span);
    }
  return found;
});

/**
 * Every match of a global pattern in each text of the author, with its place. In each match stands one of the characters
 * for which `holds` is: most texts have none, and are not looked through.
 */
export function printedRuns(voorstel: Voorstel, holds: RegExp, pattern: RegExp): Located<string>[] {
  if (![...charactersOf(voorstel).keys()].some((teken) => holds.test(teken))) return [];
  return printedTexts(voorstel).flatMap(({ value, span }) => {
    let rest = span;
    return (value.match(pattern) ?? []).map((run) => {
      const found = placeIn(rest, run);
      rest = spanOf(span.source, found === rest ? rest.start : found.end, span.end);
      return { value: run, span: found };
    });
  });
}

/** The place of the first such text in a span; the whole span when it stands there in another form (`&alpha;`). */
function placeIn(span: Span, part: string): Span {
  const at = span.source.text.slice(span.start, span.end).indexOf(part);
  if (at === -1) return span;
  return spanOf(span.source, span.start + at, span.start + at + part.length);
}

/** All text of the author that ends up in a document. */
const printedTexts: (voorstel: Voorstel) => readonly Located<string>[] = oncePer(collectTexts);

type Fields = Readonly<Record<string, unknown>>;

function collectTexts(voorstel: Voorstel): readonly Located<string>[] {
  const texts: Located<string>[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    // Not the places: each of them holds the whole source.
    if ('value' in value && 'span' in value && typeof value.value === 'string')
      texts.push(value as Located<string>);
    else if (value instanceof Map || Array.isArray(value)) for (const inner of value.values()) collect(inner);
    else for (const key of Object.keys(value)) if (key !== 'span') collect((value as Fields)[key]);
  };
  const {
    source,
    secties,
    voetnoten,
    financien,
    besluitpunten,
    besluitpuntenCollege,
    geletOp,
    overwegende,
    gehoord,
    ...fields
  } = voorstel;
  collect(fields);
  collect(financien);
  for (const sectie of secties) texts.push(sectie.kop);
  const words = [...segmentenVan(voorstel, 'tekst'), ...segmentenVan(voorstel, 'code')];
  return [
    ...texts,
    ...words.map(({ tekst, span }) => ({ value: tekst, span })),
    ...blokkenVan(voorstel, 'afbeelding').flatMap(({ alt, bijschrift, span }) =>
      [alt, bijschrift].map((value) => ({ value, span })),
    ),
  ];
}
