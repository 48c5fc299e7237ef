import type { Inline } from '../../document/nodes.ts';

/** What stands around a stretch of text: emphasis, a link, a place to fill in; `code` for literal text. */
export type Wrapper = Extract<Inline, { children: readonly Inline[] }> | Extract<Inline, { type: 'code' }>;

/** Text in one look, or a node that is no text and counts as one character. */
export interface Leaf {
  /** Outermost first. */
  readonly path: readonly Wrapper[];
  /** Equal for what looks the same. */
  readonly key: string;
  readonly text: string;
  readonly node?: Inline;
}

/** Letters for nodes that are no text, the same for the same node: U+E000 and up (private use). */
export type Signs = Map<string, string>;

/** Running text as a row of leaves; put together their texts are what is compared. */
export function flattenInlines(inlines: readonly Inline[], signs: Signs): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const single = (node: Inline, path: readonly Wrapper[], key: string) => {
    const own = JSON.stringify(node);
    leaves.push({ path, key: `${key}|${own}`, text: signOf(own, signs), node });
  };
  const walk = (nodes: readonly Inline[], path: readonly Wrapper[], key: string): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (node.value !== '') leaves.push({ path, key, text: node.value });
      } else if (node.type === 'code') {
        if (node.value !== '') leaves.push({ path: [...path, node], key: `${key}|code`, text: node.value });
      } else if ('children' in node) {
        const count = leaves.length;
        walk(node.children, [...path, node], `${key}|${wrapperKey(node)}`);
        if (leaves.length === count && node.type === 'fillIn') single(node, path, key);
      } else single(node, path, key);
    }
  };
  walk(inlines, [], '');
  return leaves;
}

function signOf(key: string, signs: Signs): string {
  const known = signs.get(key);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(0xe000 + (signs.size % 0x1900));
  signs.set(key, sign);
  return sign;
}

/** What a wrapper is, apart from what is in it. */
export function wrapperKey(wrapper: Wrapper): string {
  return JSON.stringify({ ...wrapper, children: undefined, value: undefined });
}
