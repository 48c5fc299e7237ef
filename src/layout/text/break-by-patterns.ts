/** Patterns as the package hyphen keeps them: rows of levels, a trie whose leaves are numbers of rows, and exceptions. */
export type Patterns = readonly [
  levels: readonly (readonly number[])[],
  trie: Trie,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

interface Trie {
  readonly [letter: string]: Node | undefined;
}

type Node = number | Trie | readonly [Trie, number];

/**
 * Places where patterns break a word in small letters (Liang's method: every pattern that fits in the word raises
 * the levels between its letters; an odd level is a break). The walk through the trie is our own, because that of
 * the package asks for the locale of the machine and takes five times as long.
 */
export function breakByPatterns(word: string, [rows, root, exceptions]: Patterns): readonly number[] {
  if (exceptions && Object.hasOwn(exceptions, word)) return exceptions[word] ?? [];
  const text = `.${word}.`;
  const levels = new Uint8Array(word.length + 1);
  for (let start = 0; start < text.length - 2; start++) {
    const first = Math.max(0, start - 1);
    let trie: Trie | undefined = root;
    for (let at = start; trie && at < text.length; at++) {
      const node: Node | undefined = trie[text[at] ?? ''];
      trie = undefined;
      let row: number | undefined;
      if (typeof node === 'number') row = node;
      else if (isPair(node)) [trie, row] = node;
      else trie = node;
      if (row !== undefined) raise(levels, first, rows[row] ?? []);
    }
  }
  const places: number[] = [];
  for (let place = 2; place < word.length - 1; place++)
    if ((levels[place] ?? 0) % 2 === 1) places.push(place);
  return places;
}

function isPair(node: Node | undefined): node is readonly [Trie, number] {
  return Array.isArray(node);
}

function raise(levels: Uint8Array, first: number, row: readonly number[]): void {
  for (let index = 0; index < row.length; index++) {
    const level = row[index] ?? 0;
    if (level > (levels[first + index] ?? 0)) levels[first + index] = level;
  }
}
