import type { WordBlock, WordParagraph } from './word-document.ts';

/** The blocks with each paragraph made into another, also those in tables. */
export function mapParagraphs(
  blocks: readonly WordBlock[],
  change: (paragraph: WordParagraph) => WordParagraph,
): readonly WordBlock[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return change(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: mapParagraphs(cell.blocks, change) })),
    }));
    return { ...block, rows };
  });
}

/** All paragraphs of blocks in reading order, also those in tables. */
export function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The number of the first paragraph in a block; undefined for a table without one. */
export function blockNumber(block: WordBlock): number | undefined {
  return paragraphsOf([block])[0]?.number;
}
