import type { Block, Heading } from '../document/nodes.ts';
import { isGone, plainText } from '../document/text.ts';
import { visit } from '../document/visit.ts';

/** The bare text of a heading with its number before it: "1.2 De inzet houdt de wachttijden kort". */
export function headingText(heading: Heading): string {
  const text = plainText(heading.children);
  return heading.label === undefined ? text : `${heading.label} ${text}`;
}

/** The headings that a table of contents of this depth names, in order; the title of the document is not one. */
export function contentsHeadings(blocks: readonly Block[], depth: number): readonly Heading[] {
  const headings: Heading[] = [];
  visit(blocks, {
    heading: (node) => {
      if (node.level <= depth && node.role !== 'titel' && !isGone(node.change)) headings.push(node);
    },
  });
  return headings;
}
