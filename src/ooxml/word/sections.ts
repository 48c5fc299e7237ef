import { countUpTo } from '../../source/count-up-to.ts';
import { blockNumber } from './walk-blocks.ts';
import type { WordBlock, WordComment } from './word-document.ts';

/**
 * Gives the index in a body behind a paragraph that ends a section, and behind the text boxes that are anchored in it; the
 * paragraph by its number.
 */
export function sectionEnds(body: readonly WordBlock[]): (paragraph: number) => number {
  const starts = body.flatMap((block, index) => {
    const number = block.box === undefined ? blockNumber(block) : undefined;
    return number === undefined ? [] : [{ number, index }];
  });
  const numbers = starts.map(({ number }) => number);
  return (paragraph) => starts[countUpTo(numbers, paragraph)]?.index ?? body.length;
}

/** A function of blocks that does the same blocks once: several sections show the same heads. */
export function once<Result>(
  change: (blocks: readonly WordBlock[]) => Result,
): (blocks: readonly WordBlock[]) => Result {
  const done = new Map<readonly WordBlock[], Result>();
  return (blocks) => {
    const result = done.get(blocks) ?? change(blocks);
    done.set(blocks, result);
    return result;
  };
}

/** Heads or feet with each of the three made into something else. */
export function mapFurniture<From, To>(
  all: { readonly default?: From; readonly first?: From; readonly even?: From },
  change: (one: From) => To | undefined,
): { readonly default?: To; readonly first?: To; readonly even?: To } {
  const entries = (['default', 'first', 'even'] as const).flatMap((kind) => {
    const one = all[kind];
    const changed = one === undefined ? undefined : change(one);
    return changed === undefined ? [] : [[kind, changed] as const];
  });
  return Object.fromEntries(entries);
}

/** The places before which a run begins, because a comment begins or stands there. */
export function startsOf(comments: readonly WordComment[]): ReadonlySet<number> {
  return new Set(comments.flatMap(({ range }) => (range ? [range.from] : [])));
}
