import type { Located } from '../../source/located.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import type { Berekend, Gedrukt, Merk } from './gedrukt.ts';
import { kaal } from './gelijk.ts';

/** Where a character of a printed line comes from. */
export type Teken =
  /** From these offsets of the source; `diepte` is in how much emphasis, links and the like it stands. */
  | { readonly soort: 'bron'; readonly start: number; readonly end: number; readonly diepte: number }
  | ({ readonly soort: 'berekend' } & Berekend)
  /** The template prints it; where it prints a value in words of its own, with the key and the place of that. */
  | { readonly soort: 'sjabloon'; readonly sleutel?: string; readonly span?: Span }
  /** A reviewer typed it without tracking. */
  | { readonly soort: 'ongevolgd' };

/** A paragraph of a paper as the program prints it, of which every character knows where it comes from. */
export interface Regel {
  /** What it says, without what Word and typography change of it (`kaal`). */
  readonly letters: string;
  /** For each of its letters. */
  readonly tekens: readonly Teken[];
  /** Emphasis and links, by the letters that stand in them. */
  readonly merken: readonly Merk[];
  readonly soort: Gedrukt['soort'] | 'sectie' | 'sjabloon';
  /** Where in the source what it says stands; absent for a line of the template alone. */
  readonly span?: Span;
  /** The text of the source that it prints, where it is running text. */
  readonly gedrukt?: Gedrukt;
  /** Where it stands in the frontmatter, the scalar that holds it. */
  readonly scalar?: Span;
}

const SJABLOON: Teken = { soort: 'sjabloon' };

/** A line of the template alone; with `span` what it prints in words of its own. */
export function sjabloonregel(letters: string, teken: Teken = SJABLOON): Regel {
  const span = teken.soort === 'sjabloon' || teken.soort === 'berekend' ? teken.span : undefined;
  const tekens = Array.from({ length: letters.length }, () => teken);
  return { letters, tekens, merken: [], soort: 'sjabloon', ...(span && { span }) };
}

/** A line that prints a value of the frontmatter (which reads as `text`), and around it or in its place `anders`. */
export function alsWaarde(
  letters: string,
  waarde: Located<string> | undefined,
  text: string,
  anders: Teken,
): Regel {
  return waarde ? metWaarden(letters, [{ waarde, text }], anders) : sjabloonregel(letters, anders);
}

/** A line in which values of the frontmatter stand in this order, each at most once, and around them `anders`. */
export function metWaarden(
  letters: string,
  waarden: readonly { readonly waarde: Located<string>; readonly text: string }[],
  anders: Teken = SJABLOON,
): Regel {
  const plain = sjabloonregel(letters, anders);
  const tekens = [...plain.tekens];
  const held: Located<string>[] = [];
  let from = 0;
  for (const { waarde, text } of waarden) {
    const bare = kaal(text);
    const at = bare.letters === '' ? -1 : letters.indexOf(bare.letters, from);
    const typed = tekensVanWaarde(waarde);
    if (at === -1 || !typed || waarde.value !== text) continue;
    bare.starts.forEach((start, index) => {
      const [first, last] = [typed[start], typed[(bare.ends[index] ?? start + 1) - 1]];
      if (first?.soort === 'bron' && last?.soort === 'bron') tekens[at + index] = { ...first, end: last.end };
    });
    from = at + bare.letters.length;
    held.push(waarde);
  }
  const [first] = held;
  if (!first) return plain;
  return { letters, tekens, merken: [], soort: 'gegeven', span: first.span };
}

/** The source of a range of letters, computed pieces whole; undefined for what the source does not have. */
export function spanVan({ tekens, span }: Regel, from: number, to: number): Span | undefined {
  const spans = tekens.slice(from, to).flatMap((one) => (span && plekVan(one, span)) ?? []);
  if (spans.length === 0 || !span) return undefined;
  const start = Math.min(...spans.map((one) => one.start));
  return { source: span.source, start, end: Math.max(...spans.map((one) => one.end)) };
}

function plekVan(teken: Teken, { source }: Span): Span | undefined {
  if (teken.soort === 'bron') return { source, start: teken.start, end: teken.end };
  return teken.soort === 'ongevolgd' ? undefined : teken.span;
}

/** The places of the letters of a value that stands in the source as it reads; undefined for one that does not. */
function tekensVanWaarde({ value, span }: Located<string>): readonly Teken[] | undefined {
  const at = spanText(span).indexOf(value);
  if (at === -1 || value === '') return undefined;
  return Array.from({ length: value.length }, (_, index): Teken => {
    const start = span.start + at + index;
    return { soort: 'bron', start, end: start + 1, diepte: 0 };
  });
}
