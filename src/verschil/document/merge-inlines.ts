import type { Inline } from '../../document/nodes.ts';
import { compareWords, type Woorddeel } from '../words/compare-words.ts';
import { flattenInlines, type Leaf, type Signs } from './flatten-inlines.ts';
import { type MarkedLeaf, rebuildInlines } from './rebuild-inlines.ts';

/**
 * Running text with what changed from the old to the new version, word by word. Emphasis, links, footnote marks and
 * places to fill in stay what they are; the same words in another look are taken out and put in again. Without a
 * change it is the new text itself.
 */
export function mergeInlines(oud: readonly Inline[], nieuw: readonly Inline[]): readonly Inline[] {
  const signs: Signs = new Map();
  const before = flattenInlines(oud, signs);
  const after = flattenInlines(nieuw, signs);
  const leaves = markLeaves(before, after);
  return leaves.every((leaf) => leaf.change === undefined) ? nieuw : rebuildInlines(leaves);
}

function markLeaves(before: readonly Leaf[], after: readonly Leaf[]): readonly MarkedLeaf[] {
  const [left, right] = [reader(before), reader(after)];
  return withoutEdges(compareWords(textOf(before), textOf(after))).flatMap(
    ({ soort, tekst }): MarkedLeaf[] => {
      if (soort === 'vervallen') return left(tekst.length).map((leaf) => ({ ...leaf, change: 'deleted' }));
      if (soort === 'ingevoegd') return right(tekst.length).map((leaf) => ({ ...leaf, change: 'inserted' }));
      return sameWords(left(tekst.length), right(tekst.length));
    },
  );
}

/** Old words that were replaced by new ones, without the white space that both end in. */
function withoutEdges(parts: readonly Woorddeel[]): readonly Woorddeel[] {
  const result: Woorddeel[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const replaced = last?.soort === 'vervallen' && part.soort === 'ingevoegd' ? last : undefined;
    const edge = replaced ? commonEnd(replaced.tekst, part.tekst) : '';
    if (!replaced || edge === '') {
      result.push(part);
      continue;
    }
    const cut = ({ soort, tekst }: Woorddeel) => ({ soort, tekst: tekst.slice(0, -edge.length) });
    result.splice(-1, 1, cut(replaced), cut(part), { soort: 'gelijk', tekst: edge });
  }
  return result.filter(({ tekst }) => tekst !== '');
}

/** The white space at the end of two texts, where it is the same. */
function commonEnd(one: string, other: string): string {
  const end = one.slice(one.trimEnd().length);
  return other.endsWith(end) ? end : '';
}

function textOf(leaves: readonly Leaf[]): string {
  return leaves.map((leaf) => leaf.text).join('');
}

/** Hands out the leaves of a text from the start, cut to the number of characters that is asked for. */
function reader(leaves: readonly Leaf[]): (length: number) => Leaf[] {
  let index = 0;
  let offset = 0;
  return (length) => {
    const taken: Leaf[] = [];
    for (let left = length; left > 0; ) {
      const leaf = leaves[index];
      if (!leaf) break;
      const text = leaf.text.slice(offset, offset + left);
      taken.push({ ...leaf, text });
      left -= text.length;
      offset += text.length;
      if (offset === leaf.text.length) {
        index++;
        offset = 0;
      }
    }
    return taken;
  };
}

/** The same words in both versions: as they are where they look the same, else out and in. */
function sameWords(before: readonly Leaf[], after: readonly Leaf[]): MarkedLeaf[] {
  const [left, right] = [reader(before), reader(after)];
  const marked: MarkedLeaf[] = [];
  let gone: MarkedLeaf[] = [];
  let come: MarkedLeaf[] = [];
  const flush = () => {
    marked.push(...gone, ...come);
    gone = [];
    come = [];
  };
  for (const length of commonLengths(before, after)) {
    const [one] = left(length);
    const [other] = right(length);
    if (!one || !other) continue;
    if (one.key === other.key) {
      flush();
      marked.push(other);
    } else {
      gone.push({ ...one, change: 'deleted' });
      come.push({ ...other, change: 'inserted' });
    }
  }
  flush();
  return marked;
}

/** Lengths of the stretches between which neither of two rows of leaves has a border. */
function commonLengths(before: readonly Leaf[], after: readonly Leaf[]): readonly number[] {
  const ends = new Set<number>();
  for (const leaves of [before, after]) {
    let end = 0;
    for (const leaf of leaves) {
      end += leaf.text.length;
      ends.add(end);
    }
  }
  const sorted = [...ends].sort((a, b) => a - b);
  return sorted.map((end, index) => end - (sorted[index - 1] ?? 0));
}
