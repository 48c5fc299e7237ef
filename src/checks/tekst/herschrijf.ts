import {
  type Herstel,
  mogelijkHerstel,
  type Tekstwijziging,
  veiligHerstel,
  vervang,
} from '../../diagnostics/herstel.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';
import {
  placeOf,
  scalarStyle,
  standsInFrontmatter,
  staysBareWith,
  writeInside,
  writeWhole,
} from '../../source/yaml-scalar-text.ts';
import type { Passage } from './passage.ts';

/** A piece of a passage and the words that take its place; an empty piece is a place to put words in. */
export interface Ingreep {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly tekst: string;
  /** It holds marks of Markdown that are meant (`:bedrag[…]`), so that nothing in it is escaped. */
  readonly opgemaakt?: true;
}

/** What was found in a passage, with the words that take its place. */
export function inPlaatsVan(
  { passage, match }: { readonly passage: Passage; readonly match: RegExpExecArray },
  tekst: string,
): Ingreep {
  return { passage, start: match.index, end: match.index + match[0].length, tekst };
}

/** A repair that other words in passages make, with nothing to ask; none where they cannot be written at their places. */
export function veiligIn(titel: string, ...ingrepen: readonly Ingreep[]): Herstel | undefined {
  const edits = herschrijfAlle(ingrepen);
  return edits && veiligHerstel(titel, ...edits);
}

/** The same for one that its author has to choose. */
export function mogelijkIn(titel: string, ...ingrepen: readonly Ingreep[]): Herstel | undefined {
  const edits = herschrijfAlle(ingrepen);
  return edits && mogelijkHerstel(titel, ...edits);
}

function herschrijfAlle(ingrepen: readonly Ingreep[]): readonly Tekstwijziging[] | undefined {
  const edits = ingrepen.map(herschrijf);
  return edits.every((one) => one !== undefined) ? edits : undefined;
}

/**
 * The change of the file that puts other words in the place of a piece of a passage, in the notation of that place: with
 * Markdown's signs escaped, and in the frontmatter in the quotes that the value has, or with quotes where it needs them
 * from then on. Undefined where marks, escapes or something computed stand in the piece: of these nobody knows what they become.
 */
export function herschrijf({ passage, start, end, tekst, opgemaakt }: Ingreep): Tekstwijziging | undefined {
  const span = plaatsVan(passage, start, end);
  if (!span) return undefined;
  const markdown = opgemaakt || passage.soort === 'onderwerp' ? tekst : escaped(tekst);
  if (passage.soort === 'cel' && markdown.includes('|')) return undefined;
  return standsInFrontmatter(passage.plaats)
    ? inWaarde(passage.plaats, span, markdown)
    : vervang(span, markdown);
}

/** Where a piece of a passage was typed, when it stands there just as it is printed; its line ends may be broken elsewhere. */
function plaatsVan({ source, text, offsets }: Passage, start: number, end: number): Span | undefined {
  const before = offsets[start - 1];
  if (start === end) {
    const printed = before !== undefined && source.text[before] === text[start - 1];
    const at = printed ? before + 1 : offsets[start];
    return at === undefined ? undefined : spanOf(source, at);
  }
  const [from, last] = [offsets[start], offsets[end - 1]];
  if (from === undefined || last === undefined || source.text[from - 1] === '\\') return undefined;
  const span = spanOf(source, from, last + 1);
  return flat(spanText(span)) === flat(text.slice(start, end)) ? span : undefined;
}

/** With one space for what stands between two lines, and for each kind of white space. */
function flat(text: string): string {
  return text.replace(/[ \t]*\n[ \t>]*/g, ' ').replace(/\s/g, ' ');
}

/** Marks that Markdown would take for something else than letters. */
function escaped(tekst: string): string {
  return tekst.replace(/[\\`*_[\]<]/g, '\\$&');
}

/** The change of a piece of a YAML scalar; the whole of it where it needs quotes from then on. */
function inWaarde(scalar: Span, span: Span, tekst: string): Tekstwijziging | undefined {
  const typed = spanText(scalar);
  const style = scalarStyle(typed);
  if (style !== 'bare') return vervang(span, writeInside(tekst, style));
  const [from, to] = [span.start - scalar.start, span.end - scalar.start];
  const place = placeOf(scalar);
  if (staysBareWith(typed, [from, to], tekst, place)) return vervang(span, tekst);
  if (typed.includes('\n')) return undefined;
  return vervang(scalar, writeWhole(`${typed.slice(0, from)}${tekst}${typed.slice(to)}`.trim(), place));
}
