import type { Nodes, RootContent } from 'mdast';
import { readKopnummer } from '../domain/kopnummer.ts';
import { parseMarkdown } from '../parse/markdown/markdown.ts';
import type { SourceText } from '../source/source-text.ts';
import { MarkdownPrinter, type NewNumber } from './markdown-printer.ts';

/**
 * The body of a proposal (all text from an offset) in canonical Markdown, with a line end when it holds anything.
 * `numbers` gives headings their new number by offset. A block that would mean something else afterwards is copied
 * as it stands; undefined when even that does not help.
 */
export function formatBody(
  source: SourceText,
  bodyStart: number,
  numbers: ReadonlyMap<number, NewNumber>,
): string | undefined {
  const text = source.text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.text.slice(bodyStart);
  const nodes = parseMarkdown(text).root?.children;
  if (!nodes) return undefined;
  const printer = new MarkdownPrinter({ text, numbers });
  const copied = new Set<number>();
  for (let round = 0; round < 4; round += 1) {
    const formatted = print(nodes, printer, copied, text);
    const after = parseMarkdown(formatted).root?.children ?? [];
    const wrong = nodes.flatMap((node, index) => {
      const other = after[index];
      return other && meaning(node) === meaning(other) ? [] : [index];
    });
    if (wrong.length === 0 && nodes.length === after.length) return formatted;
    const before = copied.size;
    for (const index of nodes.length === after.length ? wrong : wrong.slice(0, 1)) copied.add(index);
    if (copied.size === before) return undefined;
  }
  return undefined;
}

/** All blocks; those whose number is among `copied` as they stand in the source. */
function print(
  nodes: readonly RootContent[],
  printer: MarkdownPrinter,
  copied: ReadonlySet<number>,
  text: string,
): string {
  const marked = nodes.map((node, index) => (copied.has(index) ? asTyped(node, text) : node));
  const lines = printer.blocks(marked, 0);
  // A block of code that was never closed has the end of the file in it.
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** A block that the printer copies, whatever it is. */
function asTyped(node: RootContent, text: string): RootContent {
  const { position } = node;
  const value = text.slice(position?.start.offset, position?.end.offset);
  return { type: 'code', value, ...(position && { position }) };
}

/** A block as text in which only what means something differs: no positions, no white space, no numbers of headings. */
function meaning(node: Nodes): string {
  const bare = (one: Nodes, inHeading: boolean): unknown => {
    const { position: _, ...rest } = one as Nodes & { value?: string; children?: Nodes[] };
    const value = rest.value === undefined ? undefined : rest.value.replace(/\s+/g, ' ').trim();
    const children = rest.children?.map((child, index) =>
      bare(child, index === 0 && one.type === 'heading' && one.depth === 3),
    );
    return {
      ...rest,
      ...(value !== undefined && {
        value: inHeading ? value.slice(readKopnummer(value)?.lengte ?? 0) : value,
      }),
      ...(children && { children }),
    };
  };
  return JSON.stringify(bare(node, false));
}
