import type {
  Block,
  Change,
  Changeable,
  Footnote,
  Inline,
  RenderedDocument,
  TableRow,
} from '../../src/document/nodes.ts';
import { isGone, isNew } from '../../src/document/text.ts';

/** What remains of a document that shows changes when a reader accepts all of them. */
export function acceptChanges(document: RenderedDocument): RenderedDocument {
  return resolve(document, isGone);
}

/** What remains when a reader rejects all of them. */
export function rejectChanges(document: RenderedDocument): RenderedDocument {
  return resolve(document, isNew);
}

function resolve(
  document: RenderedDocument,
  drop: (change: Change | undefined) => boolean,
): RenderedDocument {
  const keep = (part: Changeable) => !drop(part.change);
  const bare = <T extends Changeable>({ change, move, ...part }: T) => part;
  const places = new Map<number, number>();
  const footnotes: Footnote[] = [];
  document.footnotes.forEach((note, index) => {
    if (keep(note)) places.set(index, footnotes.push(note) - 1);
  });
  const line = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((node): readonly Inline[] => {
      if (node.type === 'footnoteReference') return [{ ...node, index: places.get(node.index) ?? -1 }];
      if (!('children' in node)) return [node];
      if (node.type === 'revision') return drop(node.change) ? [] : line(node.children);
      return [{ ...node, children: line(node.children) }];
    });
  const rows = (part: readonly TableRow[]) =>
    part.filter(keep).map((row) => ({
      ...bare(row),
      cells: row.cells.map((cell) => ({ ...cell, children: line(cell.children) })),
    }));
  const blocks = (parts: readonly Block[]): Block[] =>
    parts.filter(keep).map((block) => bare(within(block)) as Block);
  const within = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: line(block.children) };
      case 'list':
        return {
          ...block,
          items: block.items.filter(keep).map((item) => ({ ...bare(item), children: blocks(item.children) })),
        };
      case 'quote':
        return { ...block, children: blocks(block.children) };
      case 'table':
        return {
          ...block,
          ...(block.caption && { caption: line(block.caption) }),
          ...(block.unit && { unit: line(block.unit) }),
          head: rows(block.head),
          groups: block.groups.map((group) => ({ rows: rows(group.rows) })),
          notes: block.notes.map(line),
        };
      case 'keyValueList':
        return {
          ...block,
          entries: block.entries
            .filter(keep)
            .map((entry) => ({ ...bare(entry), key: line(entry.key), value: line(entry.value) })),
        };
      case 'figure':
        return block.caption ? { ...block, caption: line(block.caption) } : block;
      case 'signatureBlock':
        return {
          ...block,
          signers: block.signers.map((signer) => ({ office: line(signer.office), name: line(signer.name) })),
        };
      case 'contents':
        return { ...block, title: line(block.title) };
      case 'pageBreak':
        return block;
    }
  };
  const { revisions, ...rest } = document;
  return {
    ...rest,
    blocks: blocks(document.blocks),
    footnotes: footnotes.map((note) => ({ ...bare(note), children: blocks(note.children) })),
  };
}
