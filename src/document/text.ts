import type { Change, Inline } from './nodes.ts';

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

/** Whether inlines are words alone, as in nearly every cell of a table: there is no mark, link or note in them. */
export function isPlain(inlines: readonly Inline[]): inlines is readonly Extract<Inline, { type: 'text' }>[] {
  return inlines.every(({ type }) => type === 'text');
}

/** Plain words as inlines; nothing for no words. */
export function asInlines(value: string): readonly Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Text without the places where an author lets a word break (U+00AD): those mean nothing outside running text. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** The same as a reader of a document that shows changes sees it: the old text beside the new. */
export function shownText(inlines: readonly Inline[]): string {
  return inlines.map((node) => ('children' in node ? shownText(node.children) : plainText([node]))).join('');
}
