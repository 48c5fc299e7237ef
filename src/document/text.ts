import { itemNumber } from './item-number.ts';
import type { Block, Change, Heading, Inline, List } from './nodes.ts';
import { visit } from './visit.ts';

/** Whether what is marked so is no part of the new version. */
export function isGone(change: Change | undefined): boolean {
  return change === 'deleted' || change === 'movedFrom';
}

/** Whether what is marked so was no part of the old version. */
export function isNew(change: Change | undefined): boolean {
  return change === 'inserted' || change === 'movedTo';
}

/**
 * The bare text of inlines, for titles, bookmarks and comparisons: a line break is a space,
 * marks of footnotes, page numbers and soft hyphens are left out, a place to fill in is the text that it holds.
 * Of text that shows changes it is the new version.
 */
export function plainText(inlines: readonly Inline[]): string {
  let result = '';
  for (const node of inlines) {
    if (node.type === 'text' || node.type === 'code') result += withoutSoftHyphens(node.value);
    else if (node.type === 'lineBreak') result += ' ';
    else if ('children' in node && !(node.type === 'revision' && isGone(node.change)))
      result += plainText(node.children);
  }
  return result;
}

/** Text without the places where an author lets a word break (U+00AD): those mean nothing outside running text. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** The same as a reader of a document that shows changes sees it: the old text beside the new. */
export function shownText(inlines: readonly Inline[]): string {
  return inlines.map((node) => ('children' in node ? shownText(node.children) : plainText([node]))).join('');
}

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

/**
 * What stands before item `index` (from 0) of a list: "1.", "a.", "i.", "I." or "•". The one place where
 * labels are made, so that Word, PDF and HTML number alike; equal to what CSS counters show. An item that is gone
 * has the number that it had and takes none from the others.
 */
export function itemLabel(list: List, index: number): string {
  const taken = isGone(list.items[index]?.change) ? isNew : isGone;
  const number = list.start + index - list.items.slice(0, index).filter((item) => taken(item.change)).length;
  return list.format === 'bullet' ? '•' : `${itemNumber(list.format, number)}.`;
}
