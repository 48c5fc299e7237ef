import type { Block, Inline, RenderedDocument } from './nodes.ts';

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
    for (const children of childrenOf(node)) visit(children, visitor);
  }
}

/** Walks a whole document: the running heads, the blocks, the footnotes, the running feet. */
export function visitDocument(document: RenderedDocument, visitor: Visitor): void {
  const { header, footer, firstPage } = document;
  const heads = new Set([...(firstPage ? [firstPage.header] : []), header]);
  const feet = new Set([...(firstPage ? [firstPage.footer] : []), footer]);
  for (const { left, center, right } of heads)
    for (const place of [left, center, right]) visit(place, visitor);
  visit(document.blocks, visitor);
  for (const footnote of document.footnotes) visit(footnote.children, visitor);
  for (const { left, center, right } of feet)
    for (const place of [left, center, right]) visit(place, visitor);
}

/** How many nodes there are, and places for them (a cell, an item), with all that is in them. */
export function countNodes(nodes: readonly Node[]): number {
  let count = 0;
  for (const node of nodes) {
    const places = childrenOf(node);
    count += 1 + places.length;
    for (const children of places) count += countNodes(children);
  }
  return count;
}

/** The lists of children of a node, in reading order. */
function childrenOf(node: Node): readonly (readonly Node[])[] {
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
      return [node.children];
    case 'list':
      return node.items.map((item) => item.children);
    case 'table':
      return [
        node.caption ?? [],
        node.unit ?? [],
        ...[...node.head, ...node.groups.flatMap((group) => group.rows)].flatMap((row) =>
          row.cells.map((cell) => cell.children),
        ),
        ...node.notes,
      ];
    case 'keyValueList':
      return node.entries.flatMap((entry) => [entry.key, entry.value, ...(entry.body ? [entry.body] : [])]);
    case 'figure':
      return [node.caption ?? []];
    case 'signatureBlock':
      return node.signers.flatMap((signer) => [signer.office, signer.name]);
    case 'contents':
      return [node.title];
    case 'text':
    case 'code':
    case 'lineBreak':
    case 'footnoteReference':
    case 'pageNumber':
    case 'pageBreak':
      return [];
  }
}
