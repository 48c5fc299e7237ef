import type { PreparedBlock } from './prepared.ts';
import type { NoteMark, PreparedInline } from './prepared-inline.ts';

/** Every block in reading order, those in lists, quotes and heads after the block that holds them. */
export function eachBlock(blocks: readonly PreparedBlock[], see: (block: PreparedBlock) => void): void {
  for (const block of blocks) {
    see(block);
    if (block.type === 'quote') eachBlock(block.children, see);
    if (block.type === 'keyValueList') for (const { body = [] } of block.entries) eachBlock(body, see);
    if (block.type === 'list') for (const { children } of block.items) eachBlock(children, see);
  }
}

/** The lines of running text of a block itself, in reading order. */
export function linesOf(block: PreparedBlock): readonly (readonly PreparedInline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'table':
      return [
        block.caption ?? [],
        block.unit ?? [],
        ...[...block.head, ...block.body].flatMap(({ cells }) => cells.map(({ children }) => children)),
        ...block.notes,
      ];
    case 'keyValueList':
      return block.entries.flatMap(({ key, value }) => [key, value]);
    case 'figure':
      return [block.caption ?? []];
    case 'signatureBlock':
      return block.signers.flatMap(({ office, name }) => [office, name]);
    case 'contents':
      return [block.title];
    case 'list':
    case 'quote':
    case 'pageBreak':
      return [];
  }
}

/** The marks of notes in a block and in all that it holds, in reading order. */
export function marksIn(block: PreparedBlock): readonly NoteMark[] {
  const marks: NoteMark[] = [];
  const look = (inlines: readonly PreparedInline[]): void => {
    for (const node of inlines) {
      if (node.type === 'footnoteReference') marks.push(node);
      else if ('children' in node) look(node.children);
    }
  };
  eachBlock([block], (one) => linesOf(one).forEach(look));
  return marks;
}
