// src/ooxml/word/resolve: makes one text of a text with tracked changes.

import { countUpTo } from '../../../source/count-up-to.ts';
import { mapFurniture, once, sectionEnds, startsOf } from '../sections.ts';
import { blockNumber, paragraphsOf } from '../walk-blocks.ts';
import type { WordBlock, WordComment, WordDocument, WordNote, WordSection } from '../word-document.ts';
import { type Choice, drops, type Resolving, resolving } from './choice.ts';
import { labelBlocks, labelCounterOf } from './label-blocks.ts';
import { resolveBlocks } from './resolve-blocks.ts';

/**
 * The text as it stands when all tracked changes are accepted ("aanvaard") or rejected ("verworpen"): without text,
 * rows, cells and tables that are not in that reading, with the paragraphs joined of which the mark is not, with the
 * lists counted again. Numbers of paragraphs and places stay those of the document, so that what points at them holds; a
 * joined paragraph has the number of its first piece. Comments stay, at the nearest paragraph that is left.
 */
export function resolveRevisions(document: WordDocument, choice: Choice): WordDocument {
  const how = resolving(choice, startsOf(document.comments));
  const { numbering } = document;
  const text = (blocks: readonly WordBlock[], keepsOne: boolean) => resolveBlocks(blocks, how, keepsOne);
  const labelled = once((blocks) => labelBlocks(text(blocks, true), labelCounterOf(numbering)));
  const body = labelBlocks(text(document.body, false), labelCounterOf(numbering));
  const sections = resolveSections(document, body, how).map(({ heads, feet, ...rest }) => ({
    ...rest,
    heads: mapFurniture(heads, labelled),
    feet: mapFurniture(feet, labelled),
  }));
  const notes = resolveNotes(document, body, how);
  const forComments = labelCounterOf(numbering);
  const placeOf = nearestParagraph(body, document);
  const comments = document.comments.map(
    ({ paragraph, ...one }): WordComment => ({
      ...one,
      ...(paragraph !== undefined && { paragraph: placeOf(paragraph) }),
      blocks: labelBlocks(text(one.blocks, true), forComments),
    }),
  );
  return { ...document, body, sections, notes, comments };
}

/** The notes that the text still refers to, and those that it never did. */
function resolveNotes(
  { body: before, notes, numbering }: WordDocument,
  body: readonly WordBlock[],
  how: Resolving,
): ReadonlyMap<string, WordNote> {
  const label = labelCounterOf(numbering);
  const referred = keysIn(before);
  const left = keysIn(body);
  return new Map(
    [...notes]
      .filter(([key]) => left.has(key) || !referred.has(key))
      .map(([key, note]) => [
        key,
        { ...note, blocks: labelBlocks(resolveBlocks(note.blocks, how, true), label) },
      ]),
  );
}

function keysIn(blocks: readonly WordBlock[]): ReadonlySet<string> {
  const all = paragraphsOf(blocks).flatMap(({ children }) => children);
  return new Set(all.flatMap((one) => (one.type === 'note' ? [one.key] : [])));
}

/**
 * The sections that are left: the properties of a section stand in the mark of its last paragraph, so that it becomes
 * part of the next one where that mark is gone.
 */
function resolveSections(
  { body: before, sections }: WordDocument,
  body: readonly WordBlock[],
  how: Resolving,
): readonly WordSection[] {
  const left: WordSection[] = [];
  const endOf = sectionEnds(body);
  let gone: Pick<WordSection, 'heads' | 'feet'> = { heads: {}, feet: {} };
  for (const section of sections) {
    const last = section.end === undefined ? undefined : blockBefore(before, section.end);
    const heads = { ...gone.heads, ...section.heads };
    const feet = { ...gone.feet, ...section.feet };
    const lost = last?.type === 'paragraph' && last.mark.some(drops(how));
    gone = lost ? { heads, feet } : { heads: {}, feet: {} };
    if (lost) continue;
    const number = last && blockNumber(last);
    const end = number === undefined ? undefined : endOf(number);
    const { end: old, ...rest } = section;
    left.push({ ...rest, heads, feet, ...(end !== undefined && { end }) });
  }
  return left;
}

/** The last block before an index that is not in a text box. */
function blockBefore(blocks: readonly WordBlock[], end: number): WordBlock | undefined {
  let index = end - 1;
  while (index > 0 && blocks[index]?.box !== undefined) index -= 1;
  return blocks[index];
}

/** The number of a paragraph that is left, for one that may be gone: its own, or of the one before it, or of the first. */
function nearestParagraph(body: readonly WordBlock[], { notes }: WordDocument): (number: number) => number {
  const numbers = paragraphsOf([...body, ...[...notes.values()].flatMap(({ blocks }) => blocks)])
    .map(({ number }) => number)
    .sort((a, b) => a - b);
  return (number) => numbers[countUpTo(numbers, number) - 1] ?? numbers[0] ?? number;
}
