import { type Span, spanOf } from '../../source/source-text.ts';

/** An item of a list in the frontmatter, as whole lines. */
export interface YamlItem {
  /** From its dash to the end of its last line. */
  readonly span: Span;
  /** How many spaces stand before its dash. */
  readonly indent: number;
  /** It holds items of its own. */
  readonly sub: boolean;
}

/** The item of a list in which a value stands; undefined for a value that stands in none. */
export function yamlItem({ source, start }: Span): YamlItem | undefined {
  const { text } = source;
  let from = text.lastIndexOf('\n', start - 1) + 1;
  let dash = dashOf(lineAt(text, from));
  // The keys of an item stand below its dash, further in.
  while (dash === undefined && from > 0 && /^\s+\w+:/u.test(lineAt(text, from))) {
    from = text.lastIndexOf('\n', from - 2) + 1;
    dash = dashOf(lineAt(text, from));
  }
  if (dash === undefined) return undefined;
  let end = from + lineAt(text, from).length;
  let sub = false;
  for (;;) {
    const next = lineAt(text, end + 1);
    const indent = next.length - next.trimStart().length;
    if (end >= text.length || next.trim() === '' || indent <= dash) break;
    sub ||= dashOf(next) !== undefined;
    end += 1 + next.length;
  }
  return { span: spanOf(source, from + dash, end), indent: dash, sub };
}

function dashOf(line: string): number | undefined {
  const found = /^(\s*)-\s/u.exec(line)?.[1];
  return found?.length;
}

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? undefined : end);
}
