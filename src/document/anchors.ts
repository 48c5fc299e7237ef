import type { Block } from './nodes.ts';
import { visit } from './visit.ts';

/** The names of the places in blocks that a link may lead to: headings, tables, and pictures and items that have a name. */
export function anchorsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  const note = (id: string | undefined): void => {
    if (id !== undefined) anchors.add(id);
  };
  visit(blocks, {
    heading: ({ id }) => note(id),
    table: ({ id }) => note(id),
    figure: ({ id }) => note(id),
    list: ({ items }) => {
      for (const { id } of items) note(id);
    },
  });
  return anchors;
}
