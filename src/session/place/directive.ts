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

/** All directives on a line, half typed ones too. */
export function directivesIn(source: SourceText, line: Span): readonly Directive[] {
  const text = source.text.slice(line.start, line.end);
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
      const from = start + all.length;
      const rest = text.slice(index + all.length);
      const [typed = ''] = /^[^\]\s]*/.exec(rest) ?? [];
      const close = rest.indexOf(']');
      const inner = close === -1 ? undefined : rest.slice(0, close);
      // Text in brackets may hold spaces; without a bracket that closes them it ends at the first.
      const whole = inner !== undefined && !/[[:]/.test(inner) ? inner : typed;
      const closed = rest[whole.length] === ']';
      const end = from + whole.length;
      return [
        {
          ...base,
          at: 'waarde' as const,
          argument: spanOf(source, from, end),
          closed,
          whole: spanOf(source, start, closed ? end + 1 : end),
        },
      ];
    },
  );
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
