import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import { type Directive, directiveAt } from './directive.ts';
import { lineEnd } from './loose-flow.ts';
import { wordAround } from './word.ts';

/** A heading line as typed. */
export interface Headline {
  readonly niveau: number;
  /** What stands behind the hashes. */
  readonly text: Span;
  readonly line: Span;
}

/** A place in the Markdown of a source. */
export interface TextPlace {
  readonly soort: 'tekst';
  /** The `##` heading above the cursor, or on its line. */
  readonly sectie?: Headline;
  /** The `###` heading above it in that section. */
  readonly argument?: Headline;
  /** The heading on whose line the cursor stands, also while only its hashes are there. */
  readonly kop?: Headline;
  /** The line, without its line end. */
  readonly line: Span;
  /** The word at the cursor: letters, digits, full stops and hyphens. */
  readonly word: Span;
  readonly directive?: Directive;
  /** What stands between the round brackets of a link or a picture. */
  readonly adres?: { readonly span: Span; readonly beeld: boolean };
}

const HEADING = /^(#{1,6})(?:[ \t]+(.*?))?[ \t]*$/;

/** Where in the Markdown of a source an offset is; `from` is where that begins, `heads` are all its headings. */
export function textPlaceAt(
  source: SourceText,
  offset: number,
  from: number,
  heads: readonly Headline[],
): TextPlace {
  const { text } = source;
  const start = Math.max(from, text.lastIndexOf('\n', offset - 1) + 1);
  const line = spanOf(source, Math.min(start, offset), lineEnd(text, offset));
  const kop = headlineOf(line);
  const directive = directiveAt(source, offset, line);
  const above = (level: number) =>
    heads.findLast((one) => one.niveau === level && one.line.start <= line.end);
  const sectie = above(2);
  const argument = above(3);
  const adres = addressAt(line, offset);
  return {
    soort: 'tekst',
    line,
    word: wordAround(source, offset, /[\p{L}\p{N}.-]/u),
    ...(sectie && { sectie }),
    ...(argument && sectie && argument.line.start > sectie.line.start && { argument }),
    ...(kop && { kop }),
    ...(directive && { directive }),
    ...(adres && { adres }),
  };
}

/** The headings behind an offset, in order. */
export function headlinesFrom(source: SourceText, from: number): readonly Headline[] {
  const found = source.text.slice(from).matchAll(/(?<![^\n])#{1,6}(?:[ \t][^\n]*|(?=\n|$))/g);
  return [...found].flatMap(({ 0: line, index }) => {
    const head = headlineOf(spanOf(source, from + index, from + index + line.length));
    return head ? [head] : [];
  });
}

function headlineOf(line: Span): Headline | undefined {
  const typed = line.source.text.slice(line.start, line.end);
  const [, hashes, words = ''] = HEADING.exec(typed) ?? [];
  if (hashes === undefined) return undefined;
  const at = line.start + (words === '' ? typed.length : typed.indexOf(words, hashes.length));
  return { niveau: hashes.length, text: spanOf(line.source, at, at + words.length), line };
}

function addressAt({ source, start, end }: Span, offset: number): TextPlace['adres'] {
  const line = source.text.slice(start, end);
  for (const { 0: all, 1: beeld, 2: adres = '', index } of line.matchAll(
    /(!?)\[[^\]]{0,999}\]\(([^)\s]*)/g,
  )) {
    const at = start + index + all.length - adres.length;
    if (at <= offset && offset <= at + adres.length)
      return { span: spanOf(source, at, at + adres.length), beeld: beeld === '!' };
  }
  return undefined;
}
