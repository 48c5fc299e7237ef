import type { Block, Inline, Table } from './nodes.ts';

/** Any node of the block tree. */
export type Node = Block | Inline;

/** One optional function a node type; called on a node before its children. */
export type Visitor = {
  readonly [Type in Node['type']]?: (node: Extract<Node, { type: Type }>) => void;
};

/** Walks blocks and inlines in reading order, into list items, quotes, table cells and every other child. */
export function visit(nodes: readonly Node[], visitor: Visitor): void {
  for (const node of nodes) {
    const call = visitor[node.type] as ((node: Node) => void) | undefined;
    call?.(node);
    eachPlace(node, (children) => visit(children, visitor));
  }
}

/**
 * How many nodes there are, and places for them (a cell, an item), with all that is in them; cells of a table that were not
 * made count as if each had a text.
 */
export function countNodes(nodes: readonly Node[]): number {
  let count = 0;
  for (const node of nodes) {
    count += 1;
    if (node.type === 'table') count += 2 * (node.unmade ?? 0);
    eachPlace(node, (children) => {
      count += 1 + countNodes(children);
    });
  }
  return count;
}

/**
 * Calls with each list of children of a node, in reading order. Of a large table there are many, and every walk goes
 * through them: no list of those lists is made.
 */
function eachPlace(node: Node, call: (children: readonly Node[]) => void): void {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'superscript':
    case 'spaced':
    case 'link':
    case 'foreign':
    case 'captionLabel':
    case 'abbreviation':
    case 'fillIn':
    case 'difference':
    case 'revision':
    case 'heading':
    case 'paragraph':
    case 'quote':
      call(node.children);
      return;
    case 'list':
      for (const { children } of node.items) call(children);
      return;
    case 'table':
      eachPlaceOfTable(node, call);
      return;
    case 'keyValueList':
      for (const { key, value, body } of node.entries) {
        call(key);
        call(value);
        if (body) call(body);
      }
      return;
    case 'figure':
      call(node.caption ?? []);
      return;
    case 'signatureBlock':
      for (const { office, name } of node.signers) {
        call(office);
        call(name);
      }
      return;
    case 'contents':
      call(node.title);
      return;
    case 'text':
    case 'code':
    case 'lineBreak':
    case 'footnoteReference':
    case 'pageNumber':
    case 'pageBreak':
      return;
  }
}

function eachPlaceOfTable(table: Table, call: (children: readonly Node[]) => void): void {
  const { caption = [], unit = [], head, groups, notes } = table;
  call(caption);
  call(unit);
  for (const { cells } of head) for (const { children } of cells) call(children);
  for (const { rows } of groups)
    for (const { cells } of rows) for (const { children } of cells) call(children);
  for (const note of notes) call(note);
}
