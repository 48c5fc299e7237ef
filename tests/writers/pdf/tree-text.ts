import { readPageText } from './content-text.ts';
import type { ReadElement, ReadPdf } from './read-pdf.ts';

/** The structure tree as indented text: tag, attributes, and the text that stands under it. */
export function dumpTree(pdf: ReadPdf): string {
  const texts = pageTexts(pdf);
  const lines: string[] = [];
  const walk = (element: ReadElement, depth: number): void => {
    const attributes = Object.entries(element.attributes)
      .map(([key, value]) => ` ${key}=${JSON.stringify(key === 'BBox' ? '…' : value)}`)
      .join('');
    lines.push(`${'  '.repeat(depth)}${element.tag}${attributes}`);
    let text = '';
    const flush = (): void => {
      if (text !== '') lines.push(`${'  '.repeat(depth + 1)}|${text.replaceAll('\u00ad', '¬')}|`);
      text = '';
    };
    for (const kid of element.kids) {
      if (kid.kind === 'content') text += texts[kid.page]?.byMcid.get(kid.mcid) ?? '';
      else {
        flush();
        if (kid.kind === 'element') walk(kid.element, depth + 1);
        else lines.push(`${'  '.repeat(depth + 1)}(annotatie)`);
      }
    }
    flush();
  };
  walk(pdf.root, 0);
  return `${lines.join('\n')}\n`;
}

/**
 * The text of a document as a screen reader meets it, by the structure tree: hyphens that breaking added are
 * gone, blocks end a word. Elements with one of these tags are passed over.
 */
export function readingText(pdf: ReadPdf, skip: readonly string[] = []): string {
  const texts = pageTexts(pdf);
  const inline = ['Span', 'Link', 'Reference'];
  const walk = (element: ReadElement): string => {
    if (skip.includes(element.tag)) return '';
    const inner = element.kids
      .map((kid) =>
        kid.kind === 'content'
          ? (texts[kid.page]?.byMcid.get(kid.mcid) ?? '')
          : kid.kind === 'element'
            ? walk(kid.element)
            : '',
      )
      .join('');
    return inline.includes(element.tag) ? inner : `${inner} `;
  };
  return walk(pdf.root).replaceAll('\u00ad', '').replace(/ +/g, ' ').trim();
}

function pageTexts(pdf: ReadPdf) {
  return pdf.pages.map((page) => readPageText(page, pdf));
}
