import type { WordParagraph } from '../ooxml/word/word-document.ts';

/**
 * For each paragraph of a file with the changes rejected (by its number) the one that it became with the changes accepted:
 * the one that holds most of its text, or else the one in the same place. Those that became nothing are not there.
 */
export function paarAlineas(
  voor: readonly WordParagraph[],
  na: readonly WordParagraph[],
): ReadonlyMap<number, WordParagraph> {
  const pairs = new Map<number, WordParagraph>();
  const taken = new Set<WordParagraph>();
  // Both are in the order of the text, so that the places in them only rise.
  let from = 0;
  for (const old of voor) {
    const [start, end] = bereik(old);
    let best: { readonly one: WordParagraph; readonly shared: number } | undefined;
    while (from < na.length && (bereik(na[from])[1] ?? -1) < start) from += 1;
    for (let index = from; index < na.length; index += 1) {
      const one = na[index];
      const [first, last] = bereik(one);
      if (one === undefined || first > end) break;
      const shared = Math.min(end, last) - Math.max(start, first);
      if (shared >= 0 && !taken.has(one) && (!best || shared > best.shared)) best = { one, shared };
    }
    if (!best) continue;
    pairs.set(old.number, best.one);
    taken.add(best.one);
  }
  const byNumber = new Map(na.map((one) => [one.number, one]));
  for (const { number } of voor) {
    const same = byNumber.get(number);
    if (pairs.has(number) || !same || taken.has(same)) continue;
    pairs.set(number, same);
    taken.add(same);
  }
  return pairs;
}

/** The first and the last place in a paragraph; of an empty one none. */
function bereik(paragraph: WordParagraph | undefined): readonly [number, number] {
  const places = paragraph?.children.map(({ at }) => at) ?? [];
  return places.length === 0 ? [Number.POSITIVE_INFINITY, -1] : [Math.min(...places), Math.max(...places)];
}
