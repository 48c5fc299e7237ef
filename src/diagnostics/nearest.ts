import { distance } from 'fastest-levenshtein';

/**
 * The candidate that is most like a mistyped word, or undefined when none is near:
 * at most a third of its letters may differ (at least one). Of a word of four letters or fewer two that changed places
 * may, but not two others: 'jaar' is no slip for 'naam'. Case does not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // No word is nearer than the letters that it has more or less.
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  const limit = Math.max(1, Math.ceil(Math.max(word.length, best?.length ?? 0) / 3));
  if (best === undefined || bestDistance > limit) return undefined;
  const short = Math.max(word.length, best.length) <= 4;
  return short && bestDistance > 1 && letters(wanted) !== letters(best.toLowerCase()) ? undefined : best;
}

function letters(word: string): string {
  return [...word].toSorted().join('');
}

/** Whether two words differ in nothing but case, accents, spaces, dashes and underscores: then one means the other. */
export function isZelfdeWoord(een: string, ander: string): boolean {
  return bare(een) === bare(ander) && bare(een) !== '';
}

/** Whether a word is this one of the known words, written in another way, and none of the others. */
export function isSchrijfwijze(word: string, near: string, known: readonly string[]): boolean {
  return isZelfdeWoord(word, near) && known.every((one) => one === near || !isZelfdeWoord(word, one));
}

/** Whether a word can be no other than this one: another case or dash, or one slip of the finger in a word of some length. */
export function isVerschrijving(word: string, near: string, known: readonly string[]): boolean {
  if (isZelfdeWoord(word, near)) return isSchrijfwijze(word, near, known);
  const slips = (one: string) => {
    const swapped = [...word].findIndex(
      (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2) === one,
    );
    return swapped >= 0 ? 1 : distance(word.toLowerCase(), one.toLowerCase());
  };
  return near.length >= 5 && slips(near) === 1 && known.every((one) => one === near || slips(one) > 2);
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}\s_\p{Pd}]/gu, '')
    .toLowerCase();
}
