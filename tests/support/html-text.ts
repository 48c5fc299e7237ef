import { itemNumber } from '../../src/document/item-number.ts';
import { all, type Element, elements, parseHtmlTree } from '../writers/docx/support/xml-tree.ts';
import { type DocumentText, filled, plain } from './document-text.ts';

const BLOCK = new Set(
  'main section header p h1 h2 h3 h4 h5 h6 li dt dd div figure figcaption table caption tr th td blockquote br nav'.split(
    ' ',
  ),
);

/** Reads a page by its elements, with the numbers that a browser shows before the items of its lists. */
export function textOfHtml(bytes: Uint8Array): DocumentText {
  const html = parseHtmlTree(new TextDecoder().decode(bytes));
  const [body] = all(html, 'body');
  if (!body) throw new Error('no body');
  const notes = all(body, 'section').filter(({ attributes }) => attributes.role === 'doc-endnotes');
  const items = notes.flatMap((section) => all(section, 'ol').slice(0, 1)).flatMap(elements);
  return {
    words: plain(textOf(body, (one) => one.name === 'nav' || one.attributes.role === 'doc-endnotes')).split(
      ' ',
    ),
    notes: items.map((item) => plain(`${item.attributes.value} ${textOf(item, isBackLink)}`)),
    contents: all(body, 'nav').flatMap((nav) => all(nav, 'a').map((one) => plain(textOf(one, () => false)))),
    tables: all(body, 'table').map((table) =>
      all(table, 'tr').map((row) => filled(elements(row).map((cell) => plain(textOf(cell, () => false))))),
    ),
  };
}

function isBackLink({ attributes }: Element): boolean {
  return attributes.role === 'doc-backlink';
}

function textOf(node: Element, skip: (one: Element) => boolean): string {
  if (
    skip(node) ||
    isBackLink(node) ||
    UNPRINTED.some((one) => node.attributes.class?.split(' ').includes(one))
  )
    return '';
  let at = Number(node.attributes.start ?? 1) - 1;
  const inner = node.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.name !== 'li') return textOf(child, skip);
    at = Number(child.attributes.value ?? at + 1);
    return ` ${labelOf(node, at)} ${textOf(child, skip)}`;
  });
  return BLOCK.has(node.name) ? ` ${inner.join('')} ` : inner.join('');
}

/** What is said and not printed, and a word across the page, which other formats have outside their text. */
const UNPRINTED = ['voorgelezen', 'watermerk'];

const FORMATS = { a: 'lower-alpha', i: 'lower-roman', I: 'upper-roman' } as const;

function labelOf({ name, attributes }: Element, at: number): string {
  if (name === 'ul') return '•';
  const format = FORMATS[attributes.type as keyof typeof FORMATS] ?? 'decimal';
  return `${itemNumber(format, at)}.`;
}
