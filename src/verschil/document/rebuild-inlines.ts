import type { Change, Inline } from '../../document/nodes.ts';
import { type Leaf, type Wrapper, wrapperKey } from './flatten-inlines.ts';

/** A leaf with what happened to it. */
export interface MarkedLeaf extends Leaf {
  readonly change?: Change | undefined;
}

interface Part {
  readonly change: Change | undefined;
  readonly nodes: readonly Inline[];
}

/**
 * Leaves as inlines again. A revision stands as far out as it can: around an emphasis that came as a whole, within a
 * link of which only some words changed.
 */
export function rebuildInlines(leaves: readonly MarkedLeaf[], depth = 0): readonly Inline[] {
  const result: Inline[] = [];
  let open: { change: Change; nodes: Inline[] } | undefined;
  for (const { change, nodes } of partsOf(leaves, depth)) {
    if (change === undefined) {
      open = undefined;
      append(result, nodes);
    } else if (open?.change === change) {
      append(open.nodes, nodes);
    } else {
      open = { change, nodes: [] };
      append(open.nodes, nodes);
      result.push({ type: 'revision', change, children: open.nodes });
    }
  }
  return result;
}

/** Stretches that stand in the same wrapper or in none, each with one change or with its changes inside. */
function partsOf(leaves: readonly MarkedLeaf[], depth: number): readonly Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < leaves.length; ) {
    const first = leaves[start];
    if (!first) break;
    const wrapper = first.path[depth];
    const key = wrapper && wrapperKey(wrapper);
    let end = start + 1;
    if (wrapper) while (end < leaves.length && keyAt(leaves[end], depth) === key) end++;
    parts.push(partOf(leaves.slice(start, end), wrapper, depth));
    start = end;
  }
  return parts;
}

function keyAt(leaf: MarkedLeaf | undefined, depth: number): string | undefined {
  const wrapper = leaf?.path[depth];
  return wrapper && wrapperKey(wrapper);
}

function partOf(leaves: readonly MarkedLeaf[], wrapper: Wrapper | undefined, depth: number): Part {
  const [first] = leaves;
  const uniform = leaves.every((leaf) => leaf.change === first?.change);
  const change = uniform ? first?.change : undefined;
  if (!wrapper) return { change, nodes: leaves.map(leafNode) };
  const inner = uniform ? leaves.map((leaf) => ({ ...leaf, change: undefined })) : leaves;
  if (wrapper.type !== 'code')
    return { change, nodes: [{ ...wrapper, children: rebuildInlines(inner, depth + 1) }] };
  if (uniform) return { change, nodes: [{ type: 'code', value: leaves.map((leaf) => leaf.text).join('') }] };
  return { change, nodes: codeStretches(leaves) };
}

/** Literal text holds no nodes: its changes stand between pieces of it. */
function codeStretches(leaves: readonly MarkedLeaf[]): readonly Inline[] {
  return leaves.map((leaf): Inline => {
    const code: Inline = { type: 'code', value: leaf.text };
    return leaf.change === undefined ? code : { type: 'revision', change: leaf.change, children: [code] };
  });
}

function leafNode(leaf: MarkedLeaf): Inline {
  return leaf.node ?? { type: 'text', value: leaf.text };
}

/** Adds nodes behind others; text beside text becomes one. */
function append(nodes: Inline[], added: readonly Inline[]): void {
  for (const node of added) {
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
    else nodes.push(node);
  }
}
