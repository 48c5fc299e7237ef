import type { RenderedDocument } from '../../src/document/nodes.ts';
import { type Visitor, visit } from '../../src/document/visit.ts';

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
