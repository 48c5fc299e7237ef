import type { WordBlock, WordInline } from './word-document.ts';

/** The text of a line: a tab and a line break as themselves; a picture and a note say nothing. */
export function lineText(inlines: readonly WordInline[]): string {
  return inlines
    .map((one) =>
      one.type === 'run' ? one.text : one.type === 'break' ? (one.kind === 'tab' ? '\t' : '\n') : '',
    )
    .join('');
}

/** The text of blocks, a line a paragraph with its label before it; the cells of a row stand behind one another. */
export function wordText(blocks: readonly WordBlock[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: WordBlock): string {
  if (block.type === 'paragraph') {
    const label = block.label ? `${block.label.text} ` : '';
    return `${label}${lineText(block.children)}`;
  }
  return block.rows
    .map(
      ({ cells }) => `| ${cells.map((cell) => wordText(cell.blocks).replaceAll('\n', ' / ')).join(' | ')} |`,
    )
    .join('\n');
}
