/** For a word in small letters, the places where it may be broken, as indexes in the word. */
export type Exceptions = ReadonlyMap<string, readonly number[]>;

/** Reads words with hyphens in them ("jaar-re-ke-ning"); a word without hyphens is never broken. */
export function readExceptions(words: readonly string[]): Exceptions {
  return new Map(
    words.map((word) => {
      const parts = word.toLowerCase().split('-');
      const places = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
      return [parts.join(''), places];
    }),
  );
}
