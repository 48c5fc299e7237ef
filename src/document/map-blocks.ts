import type { Block, Inline, RunningLine, TableRow } from './nodes.ts';

/** What to do with the parts of a tree: with each line of inlines, and with each block after its parts. */
export interface TreeMapper {
  readonly inlines?: (inlines: readonly Inline[]) => readonly Inline[];
  readonly block?: (block: Block) => Block;
}

/** A tree with every part replaced, in reading order; rows and cells in which nothing changed are the same. */
export function mapBlocks(blocks: readonly Block[], mapper: TreeMapper): Block[] {
  const line = mapper.inlines ?? same;
  return blocks.map((block) => {
    const mapped = mapParts(block, line, mapper);
    return mapper.block?.(mapped) ?? mapped;
  });
}

const same = (inlines: readonly Inline[]) => inlines;

/** The three places of a running head or foot. */
export function mapRunningLine(
  line: RunningLine,
  map: (inlines: readonly Inline[]) => readonly Inline[],
): RunningLine {
  return { ...line, left: map(line.left), center: map(line.center), right: map(line.right) };
}

function mapParts(
  block: Block,
  line: (inlines: readonly Inline[]) => readonly Inline[],
  mapper: TreeMapper,
): Block {
  const row = (part: TableRow): TableRow => {
    const cells = part.cells.map((cell) => {
      const children = line(cell.children);
      return children === cell.children ? cell : { ...cell, children };
    });
    return cells.every((cell, at) => cell === part.cells[at]) ? part : { ...part, cells };
  };
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: line(block.children) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, children: mapBlocks(item.children, mapper) })),
      };
    case 'quote':
      return { ...block, children: mapBlocks(block.children, mapper) };
    case 'table':
      return {
        ...block,
        ...(block.caption && { caption: line(block.caption) }),
        ...(block.unit && { unit: line(block.unit) }),
        head: block.head.map(row),
        groups: block.groups.map((group) => ({ ...group, rows: group.rows.map(row) })),
        notes: block.notes.map(line),
      };
    case 'keyValueList':
      return {
        ...block,
        entries: block.entries.map((entry) => ({
          ...entry,
          key: line(entry.key),
          value: line(entry.value),
          ...(entry.body && { body: mapBlocks(entry.body, mapper) }),
        })),
      };
    case 'figure':
      return block.caption ? { ...block, caption: line(block.caption) } : block;
    case 'signatureBlock':
      return {
        ...block,
        signers: block.signers.map((signer) => ({
          ...signer,
          office: line(signer.office),
          name: line(signer.name),
        })),
      };
    case 'contents':
      return { ...block, title: line(block.title) };
    case 'pageBreak':
      return block;
  }
}

/** Inlines with each node replaced, after what is within it. */
export function mapInlines(inlines: readonly Inline[], map: (node: Inline) => Inline): readonly Inline[] {
  return inlines.map((node) =>
    map('children' in node ? { ...node, children: mapInlines(node.children, map) } : node),
  );
}
