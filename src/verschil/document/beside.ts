import type { Inline } from '../../document/nodes.ts';
import { isGone, isNew } from '../../document/text.ts';
import { mergeInlines } from './merge-inlines.ts';

/** Two wordings that stand beside each other, each with the words marked that the other lacks. */
export interface Naastelkaar {
  readonly was: readonly Inline[];
  readonly wordt: readonly Inline[];
}

/**
 * Marks in an old and a new wording the words that the other lacks. Of wordings that share nothing no word is marked:
 * all of it is another text, which the columns say already.
 */
export function naastElkaar(was: readonly Inline[], wordt: readonly Inline[]): Naastelkaar {
  const merged = mergeInlines(was, wordt);
  const shares = merged.some((node) => node.type !== 'revision');
  return shares ? { was: keep(merged, isNew), wordt: keep(merged, isGone) } : { was, wordt };
}

/** A merged text without the words of the other side; its own stand as differences. */
function keep(
  inlines: readonly Inline[],
  isOther: (change: Extract<Inline, { type: 'revision' }>['change']) => boolean,
): readonly Inline[] {
  return inlines.flatMap((node): readonly Inline[] => {
    if (node.type === 'revision') {
      if (isOther(node.change)) return [];
      return difference(isGone(node.change) ? 'deleted' : 'inserted', node.children);
    }
    return ['children' in node ? { ...node, children: keep(node.children, isOther) } : node];
  });
}

/** Marked words, with the spaces at both ends outside the mark. */
function difference(change: 'inserted' | 'deleted', children: readonly Inline[]): readonly Inline[] {
  const [lead, inner] = cutSpace(children, 'start');
  const [trail, words] = cutSpace(inner, 'end');
  const space = (value: string): readonly Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
  return words.length === 0
    ? space(lead + trail)
    : [...space(lead), { type: 'difference', change, children: words }, ...space(trail)];
}

function cutSpace(children: readonly Inline[], side: 'start' | 'end'): readonly [string, readonly Inline[]] {
  const node = side === 'start' ? children[0] : children.at(-1);
  if (node?.type !== 'text') return ['', children];
  const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
  const space =
    side === 'start' ? node.value.slice(0, node.value.length - value.length) : node.value.slice(value.length);
  const rest = side === 'start' ? children.slice(1) : children.slice(0, -1);
  const kept: readonly Inline[] = value === '' ? [] : [{ ...node, value }];
  return [space, side === 'start' ? [...kept, ...rest] : [...rest, ...kept]];
}
