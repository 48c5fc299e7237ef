import { mapBlocks } from '../../src/document/map-blocks.ts';
import type { Block, Inline, RenderedDocument, TableRow } from '../../src/document/nodes.ts';

/**
 * The content of a document in one form, for comparisons: text that looks the same is one node, wrappers and lines
 * without content are left out, footnotes stand in the order of their references, and what the program gives out (ids,
 * labels, levels, summaries, advice on page ends) is left out.
 */
export function normalDocument(document: RenderedDocument): unknown {
  const order: number[] = [];
  const line = (inlines: readonly Inline[]): readonly Inline[] => {
    const result: Inline[] = [];
    for (const node of inlines) {
      const made = normal(node);
      if (made === undefined) continue;
      const last = result.at(-1);
      const joined = last && join(last, made);
      if (joined) result[result.length - 1] = joined;
      else result.push(made);
    }
    return result;
  };
  const normal = (node: Inline): Inline | undefined => {
    if (node.type === 'footnoteReference') {
      if (!order.includes(node.index)) order.push(node.index);
      return { ...node, index: order.indexOf(node.index) };
    }
    if (node.type === 'link' && node.url.startsWith('#')) return normal({ ...node, url: 'in dit document' });
    if (node.type === 'text' || node.type === 'code') return node.value === '' ? undefined : node;
    if (!('children' in node)) return node;
    const children = line(node.children);
    return children.length === 0 && node.type !== 'fillIn' ? undefined : { ...node, children };
  };
  const join = (left: Inline, right: Inline): Inline | undefined => {
    if ((left.type === 'text' || left.type === 'code') && right.type === left.type)
      return { ...left, value: left.value + right.value };
    if (!('children' in left) || !('children' in right) || left.children.length * right.children.length === 0)
      return undefined;
    const bare = (node: Inline) => JSON.stringify({ ...node, children: undefined });
    return bare(left) === bare(right)
      ? { ...left, children: line([...left.children, ...right.children]) }
      : undefined;
  };
  const filled = (inlines: readonly Inline[] | undefined) => (inlines?.length ? inlines : undefined);
  const rows = (part: readonly TableRow[]) => part;
  const block = (node: Block): Block => {
    const { id, label, level, keepWithNext, summary, alt, ...rest } = node as Block & Record<string, unknown>;
    const part = rest as unknown as Block;
    if (part.type === 'list') return { ...part, items: part.items.map(({ children }) => ({ children })) };
    if (part.type === 'figure') return { ...part, caption: filled(part.caption) } as Block;
    if (part.type !== 'table') return part;
    return {
      ...part,
      caption: filled(part.caption),
      unit: filled(part.unit),
      groups: part.groups.filter((group) => rows(group.rows).length > 0),
      notes: part.notes.filter((note) => note.length > 0),
    } as Block;
  };
  const blocks = mapBlocks(document.blocks, { inlines: line, block });
  const footnotes = order.map((index) =>
    mapBlocks(document.footnotes[index]?.children ?? [], { inlines: line, block }),
  );
  return { blocks, footnotes };
}
