import type { Block, RenderedDocument } from '../document/nodes.ts';
import { visit } from '../document/visit.ts';

/** The names of the places in a document that a link may lead to: headings, tables, and pictures and items that have a name. */
export function findAnchors({ blocks, footnotes }: RenderedDocument): ReadonlySet<string> {
  const anchors = new Set<string>();
  const look = (parts: readonly Block[]): void =>
    visit(parts, {
      heading: ({ id }) => void anchors.add(id),
      table: ({ id }) => void anchors.add(id),
      figure: ({ id }) => {
        if (id !== undefined) anchors.add(id);
      },
      list: ({ items }) => {
        for (const { id } of items) if (id !== undefined) anchors.add(id);
      },
    });
  look(blocks);
  for (const { children } of footnotes) look(children);
  return anchors;
}
