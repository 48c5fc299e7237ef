import { type LabelCounter, labelCounter } from '../numbering/label-counter.ts';
import type { WordNumbering } from '../numbering/word-numbering.ts';
import { mapParagraphs } from '../walk-blocks.ts';
import type { WordBlock } from '../word-document.ts';

/** Gives the counter of a text, or of a text box in it: a box counts by itself. */
export type CounterOf = (box: number | undefined) => LabelCounter;

/** The counters of a text that begins. */
export function labelCounterOf(numbering: WordNumbering): CounterOf {
  const counters = new Map<number | undefined, LabelCounter>();
  return (box) => {
    const counter = counters.get(box) ?? labelCounter(numbering);
    counters.set(box, counter);
    return counter;
  };
}

/** The blocks with the labels of their lists counted again. */
export function labelBlocks(blocks: readonly WordBlock[], counterOf: CounterOf): readonly WordBlock[] {
  return mapParagraphs(blocks, ({ label: old, ...paragraph }) => {
    const label = paragraph.place && counterOf(paragraph.box)(paragraph.place);
    return { ...paragraph, ...(label && { label }) };
  });
}
