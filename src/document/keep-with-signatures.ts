import type { Block } from './nodes.ts';
import { plainText } from './text.ts';

/** About as many characters as stand on two lines. */
const TWO_LINES = 160;

/**
 * Keeps on the page of a signature block, or of a closing line, what it closes, so that nobody signs a page without a
 * decision: the closing lines, and before them the end of the text, which is the last point of a list, the last rows of a table, or paragraphs of
 * two lines at least. Of a long paragraph its last two lines go along, since none stands alone.
 */
export function keepWithSignatures(blocks: readonly Block[]): readonly Block[] {
  const kept = [...blocks];
  blocks.forEach((block, index) => {
    if (!closes(block)) return;
    let signed = 0;
    for (let at = index - 1; at >= 0 && signed < TWO_LINES; at--) {
      const above = blocks[at];
      if (!above || !KEEPS.has(above.type)) return;
      kept[at] = keepEnd(above);
      if (above.type !== 'paragraph') return;
      if (!closes(above)) signed += plainText(above.children).length;
    }
  });
  return kept;
}

function closes(block: Block): boolean {
  if (block.type === 'signatureBlock') return true;
  return block.type === 'paragraph' && (block.role === 'slotformule' || block.role === 'ondertekening');
}

const KEEPS: ReadonlySet<Block['type']> = new Set(['paragraph', 'list', 'quote', 'table']);

/** The block with its end on the page of what follows. */
function keepEnd(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'table':
      return { ...block, keepWithNext: true };
    case 'quote':
      return { ...block, children: keepLast(block.children) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item, index) =>
          index < block.items.length - 1 ? item : { ...item, children: keepLast(item.children) },
        ),
      };
    default:
      return block;
  }
}

function keepLast(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => (index < blocks.length - 1 ? block : keepEnd(block)));
}
