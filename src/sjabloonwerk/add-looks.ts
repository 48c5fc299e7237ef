import type { Block, RenderedDocument } from '../document/nodes.ts';
import { visit } from '../document/visit.ts';

/**
 * A document with, on a page after it, the first block of each look that only others have: the recitals and the signatures
 * of a decision, say, where that is a file of its own. Blocks with notes are left out, since their notes do not come along.
 */
export function addLooks(document: RenderedDocument, others: readonly RenderedDocument[]): RenderedDocument {
  const seen = new Set(document.blocks.flatMap(looksOf));
  const added = others
    .flatMap(({ blocks }) => blocks)
    .filter((block) => {
      const looks = looksOf(block);
      if (hasNote(block) || looks.every((look) => seen.has(look))) return false;
      for (const look of looks) seen.add(look);
      return true;
    });
  if (added.length === 0) return document;
  return { ...document, blocks: [...document.blocks, { type: 'pageBreak' }, ...added] };
}

/** What gives a block and all within it a style of their own. */
function looksOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'figure':
      return [`${block.type} ${block.role}`];
    case 'table':
      return [`table ${block.role}`, ...(block.notes.length > 0 ? ['notes'] : [])];
    case 'list':
      return [
        `list ${block.role} ${block.format}`,
        ...block.items.flatMap(({ children }) => children.flatMap(looksOf)),
      ];
    case 'quote':
      return ['quote', ...block.children.flatMap(looksOf)];
    case 'keyValueList':
      return ['keyValueList', ...block.entries.flatMap(({ body = [] }) => body.flatMap(looksOf))];
    case 'signatureBlock':
      return [block.signers.length > 1 ? 'signatures' : 'signature'];
    case 'contents':
      return ['contents'];
    case 'pageBreak':
      return [];
  }
}

function hasNote(block: Block): boolean {
  let found = false;
  visit([block], {
    footnoteReference: () => {
      found = true;
    },
  });
  return found;
}
