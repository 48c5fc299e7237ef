import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';

/** A `:naam[waarde]` under the cursor, also while it is typed: `:bed`, `:bedrag[`, `:bedrag[las`. */
export interface Directive {
  /** "bedrag"; empty right behind the colon. */
  readonly naam: string;
  /** Whether it has two colons: a table on a line of its own. */
  readonly blok: boolean;
  /** Whether the cursor is in its name or between its brackets. */
  readonly at: 'naam' | 'waarde';
  readonly nameSpan: Span;
  /** What stands between the brackets, in whole; absent where there are none. */
  readonly argument?: Span;
  /** Whether a bracket closes it. */
  readonly closed: boolean;
  /** All of it, colons and brackets too. */
  readonly whole: Span;
}

const DIRECTIVE = /(?<![\p{L}\p{N}:])(::?)([a-z]*)(\[)?/gu;

/** All directives on a line, half typed ones too, in order. Takes time in proportion to the line. */
export function directivesIn(source: SourceText, line: Span): readonly Directive[] {
  const text = source.text.slice(line.start, line.end);
  const close = nextIn(text, /\]/g);
  const opens = nextIn(text, /[[:]/g);
  const gap = nextIn(text, /[[\]\s]/g);
  return [...text.matchAll(DIRECTIVE)].flatMap(
    ({ 0: all, 1: colons = '', 2: naam = '', 3: bracket, index }): readonly Directive[] => {
      // A colon with nothing behind it that could be a name is a colon.
      if (naam === '' && bracket) return [];
      const start = line.start + index;
      const name = start + colons.length;
      const base = { naam, blok: colons.length === 2, nameSpan: spanOf(source, name, name + naam.length) };
      if (!bracket)
        return [
          { ...base, at: 'naam' as const, closed: false, whole: spanOf(source, start, start + all.length) },
        ];
      const from = index + all.length;
      // Text in brackets may hold spaces; without a bracket that closes them it ends at the first.
      const end = close(from) < Math.min(opens(from), text.length) ? close(from) : gap(from);
      const closed = text[end] === ']';
      return [
        {
          ...base,
          at: 'waarde' as const,
          argument: spanOf(source, line.start + from, line.start + end),
          closed,
          whole: spanOf(source, start, line.start + (closed ? end + 1 : end)),
        },
      ];
    },
  );
}

/** Where a global pattern is found from an offset on, or the end of the text; asked for offsets in order. */
function nextIn(text: string, pattern: RegExp): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    pattern.lastIndex = from;
    found = pattern.exec(text)?.index ?? text.length;
    return found;
  };
}

/** The directive in which an offset stands; a half one only where the cursor is behind its first colon. */
export function directiveAt(source: SourceText, offset: number, line: Span): Directive | undefined {
  const found = directivesIn(source, line).find(
    ({ whole, nameSpan, closed, argument }) =>
      nameSpan.start <= offset && (closed && argument ? offset < whole.end : offset <= whole.end),
  );
  if (!found?.argument) return found;
  return { ...found, at: offset < found.argument.start ? 'naam' : 'waarde' };
}
