import type { DataPath } from '../../parse/yaml/locate.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';
import type { YamlPlace } from './kinds.ts';
import { columnOf, lineEnd, trimmedEnd } from './loose-flow.ts';
import type { LooseNode } from './loose-node.ts';

/** A node with all that it stands in, from the top. */
type Chain = readonly LooseNode[];

interface At {
  readonly source: SourceText;
  readonly offset: number;
  readonly nodes: readonly LooseNode[];
}

/** Where in YAML an offset is, of which the begin and the end are given. */
export function yamlPlaceAt(
  source: SourceText,
  offset: number,
  [start, end]: readonly [start: number, end: number],
  nodes: readonly LooseNode[],
): YamlPlace {
  const at: At = { source, offset, nodes };
  const inFlow = flowAround(at, nodes, []);
  if (inFlow) return flowPlace(at, inFlow);
  const lineStart = Math.max(start, source.text.lastIndexOf('\n', offset - 1) + 1);
  const under = nodeUnder(at, nodes, [], lineStart);
  if (under) return linePlace(at, under);
  return emptyPlace(at, lineStart, end);
}

/** The innermost brackets around an offset, with all that they stand in. */
function flowAround(at: At, nodes: readonly LooseNode[], above: Chain): Chain | undefined {
  const { offset } = at;
  for (const node of nodes) {
    if (offset < node.start || node.start > offset) continue;
    const chain = [...above, node];
    const { brackets } = node;
    const inside =
      brackets &&
      offset > brackets.start &&
      (brackets.open ? offset <= openEnd(at, node) : offset < brackets.end);
    if (!inside && offset > node.end) continue;
    const deeper = flowAround(at, node.children, chain);
    if (deeper) return deeper;
    if (inside) return chain;
  }
  return undefined;
}

/** What is not closed goes on to the end of the line on which it ends. */
function openEnd({ source }: At, { brackets, end }: LooseNode): number {
  return lineEnd(source.text, Math.max(end, brackets?.end ?? 0));
}

function flowPlace(at: At, chain: Chain): YamlPlace {
  const { offset } = at;
  const owner = chain.at(-1);
  const list = owner?.brackets?.teken === '[';
  const children = owner?.children ?? [];
  const child = children.find((one) => one.start <= offset && offset <= one.end && !isBehind(one, offset));
  const behind = child ?? hanging(at, children);
  if (!behind) {
    const index = children.filter(({ start }) => start < offset).length;
    const path = list ? [...pathOf(chain, at.nodes), index] : pathOf(chain, at.nodes);
    return make(
      at,
      owner,
      path,
      list ? 'open' : 'sleutel',
      { start: offset, end: offset },
      { flow: true, inside: owner },
    );
  }
  const inner = [...chain, behind];
  if (behind.soort === 'punt') return valuePlace(at, inner, true);
  if (behind.colon === undefined || offset < behind.colon) return keyPlace(at, inner, true);
  return valuePlace(at, inner, true);
}

/** Whether an offset stands behind the brackets of a node, where what comes next is beside it. */
function isBehind({ brackets }: LooseNode, offset: number): boolean {
  return brackets !== undefined && !brackets.open && offset >= brackets.end;
}

/** The last key before an offset of which the value is still to come, with no comma in between. */
function hanging({ source, offset }: At, children: readonly LooseNode[]): LooseNode | undefined {
  const last = children.findLast(({ start }) => start < offset);
  if (last?.colon === undefined || last.value || last.brackets) return undefined;
  return /^\s*$/.test(source.text.slice(last.colon, offset)) ? last : undefined;
}

/** The node whose key or value stands where the cursor is, on its line or as a text of several lines. */
function nodeUnder(at: At, nodes: readonly LooseNode[], above: Chain, lineStart: number): Chain | undefined {
  const { source, offset } = at;
  for (const node of nodes) {
    if (node.start > offset || node.flow) break;
    const chain = [...above, node];
    const stop = lineEnd(source.text, node.colon ?? node.keyEnd);
    const first = node.start <= offset && offset <= stop;
    if (!first && offset > lineEnd(source.text, node.end)) continue;
    const deeper = nodeUnder(at, node.children, chain, lineStart);
    if (deeper) return deeper;
    if (first && (node.soort === 'sleutel' || offset > node.start)) return chain;
    const { value } = node;
    if (value && value.start <= offset && offset <= value.end) return chain;
    if (value && value.start < lineStart && lineStart < value.end) return chain;
  }
  return undefined;
}

function linePlace(at: At, chain: Chain): YamlPlace {
  const node = chain.at(-1);
  if (!node) return emptyPlace(at, at.offset, at.offset);
  if (node.soort === 'punt') return valuePlace(at, chain, false);
  if (node.colon === undefined) return wordPlace(at, chain);
  return at.offset < node.colon ? keyPlace(at, chain, false) : valuePlace(at, chain, false);
}

/** A word without a colon: a key to be, or a value where its map holds nothing else. */
function wordPlace(at: At, chain: Chain): YamlPlace {
  const node = chain.at(-1);
  const parent = chain.at(-2);
  const alone = parent !== undefined && parent.children.length === 1;
  return alone && node
    ? make(
        at,
        node,
        pathOf(chain.slice(0, -1), at.nodes),
        'open',
        { start: node.start, end: Math.max(node.keyEnd, at.offset) },
        { column: node.column },
      )
    : keyPlace(at, chain, false);
}

function keyPlace(at: At, chain: Chain, flow: boolean): YamlPlace {
  const node = chain.at(-1);
  const word = { start: node?.start ?? at.offset, end: Math.max(node?.keyEnd ?? 0, at.offset) };
  return make(at, node, pathOf(chain.slice(0, -1), at.nodes), 'sleutel', word, {
    flow,
    inside: chain.at(-2),
    ...(node && { column: node.column }),
    colon: node?.colon !== undefined,
  });
}

/** Behind a colon or a dash. */
function valuePlace(at: At, chain: Chain, flow: boolean): YamlPlace {
  const { source, offset } = at;
  const node = chain.at(-1);
  const path = pathOf(chain, at.nodes);
  const value = node?.value;
  // Behind brackets that are closed nothing can come.
  if (node?.brackets) return make(at, node, path, 'niets', { start: offset, end: offset }, { flow });
  const from = node?.colon ?? node?.keyEnd ?? offset;
  const reach =
    value &&
    offset >= value.start &&
    offset <= Math.max(value.end, trimmedEnd(source.text, value.start, offset));
  const ahead = value && offset < value.start;
  const word =
    value && (reach || ahead)
      ? { start: Math.min(offset, value.start), end: ahead ? value.end : Math.max(value.end, offset) }
      : { start: offset, end: offset };
  const before = !flow || node?.soort === 'sleutel' ? (word.start <= from ? ' ' : '') : '';
  const free = node?.soort === 'punt' || !value;
  // A word behind a dash may become the first key of a map; a text of several words is a value.
  const open = node?.soort === 'punt' && (!value || !/\s/.test(source.text.slice(value.start, value.end)));
  const column =
    node?.soort === 'punt' && word.start > from ? columnOf(source.text, word.start) : (node?.column ?? 0) + 2;
  return make(at, node, path, open && free ? 'open' : 'waarde', word, { flow, before, column });
}

/** A line with nothing at the cursor: its column tells where it belongs. */
function emptyPlace(at: At, lineStart: number, end: number): YamlPlace {
  const { offset, nodes } = at;
  const column = offset - lineStart;
  const here = { start: offset, end: offset };
  const chain = chainBefore(nodes, lineStart, column);
  const owner = chain.at(-1);
  // In front of what stands on the line nothing can come.
  const taken = /\S/.test(at.source.text.slice(offset, Math.min(end, lineEnd(at.source.text, offset))));
  if (taken) return make(at, owner, pathOf(chain, nodes), 'niets', here, { column });
  if (!owner) return make(at, undefined, [], 'sleutel', here, { column });
  const items = owner.children.filter(({ soort }) => soort === 'punt');
  const path = pathOf(chain, nodes);
  if (items.length > 0) {
    const index = items.filter(({ start }) => start < offset).length;
    return make(at, owner, [...path, index], 'open', here, { column: column + 2, dash: true });
  }
  if (owner.value || owner.brackets) return make(at, owner, path, 'niets', here, { column });
  const filled = owner.children.length > 0;
  return make(at, owner, path, filled ? 'sleutel' : 'open', here, { column, inside: owner });
}

/**
 * What a line at this column belongs to: the last node before it that stands further to the left, with all around that.
 * Where an item or a key stands at the same column, the line is the next one beside it.
 */
function chainBefore(nodes: readonly LooseNode[], lineStart: number, column: number): Chain {
  const last = nodes.findLast(({ start }) => start < lineStart);
  return !last || last.column >= column ? [] : [last, ...chainBefore(last.children, lineStart, column)];
}

/** Keys and the indexes of items that lead to the last node of a chain. */
function pathOf(chain: Chain, nodes: readonly LooseNode[]): DataPath {
  return chain.map((node, depth) => {
    if (node.soort === 'sleutel') return node.naam;
    const siblings = depth === 0 ? nodes : (chain[depth - 1]?.children ?? []);
    return siblings.filter(({ soort }) => soort === 'punt').indexOf(node);
  });
}

interface Extra {
  readonly flow?: boolean;
  readonly column?: number;
  readonly colon?: boolean;
  readonly before?: '' | ' ';
  readonly dash?: boolean;
  /** The map whose keys are there already. */
  readonly inside?: LooseNode | undefined;
}

function make(
  { source, offset, nodes }: At,
  node: LooseNode | undefined,
  path: DataPath,
  at: YamlPlace['at'],
  word: { readonly start: number; readonly end: number },
  { flow = false, column = 0, colon = false, before = '', dash = false, inside }: Extra,
): YamlPlace {
  const siblings = at === 'sleutel' ? (inside ? inside.children : nodes) : [];
  const keys = siblings.filter((one) => one.soort === 'sleutel' && one !== node).map(({ naam }) => naam);
  return {
    soort: 'yaml',
    at,
    path,
    word: spanOf(source, word.start, word.end),
    typed: source.text.slice(word.start, Math.max(word.start, offset)),
    flow,
    column,
    colon,
    before,
    dash,
    keys,
    nodes,
    ...(node && { node }),
  };
}
