import type { Heading } from '../../document/nodes.ts';

/** A heading without the number that its author typed before the text, where that is the one that it gets. */
export function withoutTypedNumber(heading: Heading): Heading {
  const { label, children } = heading;
  const [first, ...rest] = children;
  if (label === undefined || first?.type !== 'text') return heading;
  const bare = label.replace(/[.:)]+$/, '');
  if (!first.value.startsWith(bare)) return heading;
  const behind = /^[.:)]*\s+(?=\S)/.exec(first.value.slice(bare.length))?.[0];
  if (behind === undefined) return heading;
  return {
    ...heading,
    children: [{ ...first, value: first.value.slice(bare.length + behind.length) }, ...rest],
  };
}
