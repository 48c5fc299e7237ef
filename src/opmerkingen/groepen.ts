import type { WordParagraph } from '../ooxml/word/word-document.ts';

/**
 * Paragraphs of a file with the tracked changes rejected, and what became of them with the changes accepted: one and one
 * mostly; one and several for one that was divided, several and one for those that were joined, one and none for one
 * that was deleted, none and one for a new one.
 */
export interface Groep {
  readonly voor: readonly WordParagraph[];
  readonly na: readonly WordParagraph[];
}

/** Groups in the order of the text as it was accepted; what was deleted stands where it stood. */
export function groepen(voor: readonly WordParagraph[], na: readonly WordParagraph[]): readonly Groep[] {
  const home = new Map<number, number>();
  voor.forEach((one, index) => {
    for (const { at } of one.children) home.set(at, index);
  });
  const numbers = new Map(voor.map(({ number }, index) => [number, index]));
  const origins = na.map((one) => {
    const found = one.children.flatMap(({ at }) => home.get(at) ?? []);
    return [...new Set(found)].sort((a, b) => a - b);
  });
  const kept = new Set(origins.flat());
  // One of which every word was replaced has nothing in common but its place.
  origins.forEach((found, index) => {
    const same = numbers.get(na[index]?.number ?? -1);
    if (found.length > 0 || same === undefined || kept.has(same)) return;
    found.push(same);
    kept.add(same);
  });
  const done: { voor: WordParagraph[]; na: WordParagraph[]; last: number }[] = [];
  let next = 0;
  const untilNext = (to: number) => {
    for (; next < to; next += 1) {
      const one = voor[next];
      if (one && !kept.has(next)) done.push({ voor: [one], na: [], last: next });
    }
  };
  na.forEach((one, index) => {
    const found = origins[index] ?? [];
    const [first] = found;
    if (first === undefined) {
      done.push({ voor: [], na: [one], last: -1 });
      return;
    }
    const open = done.findLast(({ last }) => last !== -1);
    if (open && open.na.length > 0 && first <= open.last) {
      open.na.push(one);
      open.voor.push(...voor.slice(open.last + 1, (found.at(-1) ?? first) + 1));
      open.last = Math.max(open.last, found.at(-1) ?? first);
    } else {
      untilNext(first);
      const last = found.at(-1) ?? first;
      done.push({ voor: voor.slice(first, last + 1), na: [one], last });
    }
    next = Math.max(next, (found.at(-1) ?? first) + 1);
  });
  untilNext(voor.length);
  return done;
}
