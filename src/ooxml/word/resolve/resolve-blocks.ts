import { joinRuns } from '../content/join-runs.ts';
import type { WordBlock, WordParagraph } from '../word-document.ts';
import { drops, type Resolving } from './choice.ts';
import { resolveTable } from './resolve-table.ts';

/**
 * The blocks of one text, a cell or a note as they are in a reading. A paragraph of which the mark is gone runs on into
 * the next one, and has the style of that one: Word keeps it in the mark (ISO 29500-1, 17.13.5.15). One without a next
 * one is gone when nothing is left in it, except the only one where there has to be one.
 */
export function resolveBlocks(
  blocks: readonly WordBlock[],
  how: Resolving,
  keepsOne: boolean,
): readonly WordBlock[] {
  const box = blocks[0]?.box;
  const left: WordBlock[] = [];
  let open: WordParagraph[] = [];
  let boxes: WordBlock[] = [];
  let last: WordParagraph | undefined;
  const close = (whole: boolean): void => {
    const paragraph = joined(open, how);
    if (paragraph && (whole || paragraph.children.length > 0)) left.push(paragraph);
    left.push(...boxes);
    last = paragraph;
    open = [];
    boxes = [];
  };
  for (const block of withBoxes(blocks, box)) {
    if (Array.isArray(block)) {
      boxes.push(...resolveBlocks(block, how, false));
      if (open.length === 0) close(false);
      continue;
    }
    if (block.type === 'table') {
      const table = resolveTable(block, how, (inner) => resolveBlocks(inner, how, true));
      if (!table) continue;
      close(false);
      left.push(table);
      continue;
    }
    open.push(resolveParagraph(block, how));
    if (!block.mark.some(drops(how))) close(true);
  }
  if (open.length > 0) close(false);
  return left.length === 0 && keepsOne && last ? [last] : left;
}

/** The blocks of a text; those of each text box that is anchored in it together. */
function withBoxes(
  blocks: readonly WordBlock[],
  own: number | undefined,
): readonly (WordBlock | WordBlock[])[] {
  const all: (WordBlock | WordBlock[])[] = [];
  let box: number | undefined = own;
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.box === own) all.push(block);
    else if (block.box === box && Array.isArray(last)) last.push(block);
    else all.push([block]);
    box = block.box;
  }
  return all;
}

function resolveParagraph(paragraph: WordParagraph, how: Resolving): WordParagraph {
  const { before, ...rest } = paragraph;
  const children = paragraph.children
    .filter(({ revisions }) => !revisions.some(drops(how)))
    .map((one) => (one.revisions.length === 0 ? one : { ...one, revisions: [] }));
  const resolved = { ...rest, children: joinRuns(children, how.stays), mark: [] };
  if (how.choice === 'aanvaard' || !before) return resolved;
  const { outline, place, ...others } = resolved;
  return { ...others, ...before };
}

/** Paragraphs as one: what is kept in the mark is that of the last. */
function joined(paragraphs: readonly WordParagraph[], how: Resolving): WordParagraph | undefined {
  const [first, ...others] = paragraphs;
  const last = others.at(-1);
  if (!first || !last) return first;
  return {
    ...last,
    number: first.number,
    children: joinRuns(
      paragraphs.flatMap(({ children }) => children),
      how.stays,
    ),
    bookmarks: paragraphs.flatMap(({ bookmarks }) => bookmarks),
  };
}
