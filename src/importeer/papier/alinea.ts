import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordInline, WordParagraph, WordRun } from '../../ooxml/word/word-document.ts';

/** What a paragraph says on one line: tabs and line breaks as they are, spaces at its ends gone. */
export function tekstVan({ children }: Pick<WordParagraph, 'children'>): string {
  return children
    .map(inlineTekst)
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u00ad', '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function inlineTekst(one: WordInline): string {
  if (one.type === 'run') return one.text;
  if (one.type === 'break') return one.kind === 'tab' ? '\t' : '\n';
  return '';
}

/** Whether a paragraph shows nothing. */
export function isLeeg(paragraph: WordParagraph): boolean {
  return (
    tekstVan(paragraph) === '' && paragraph.children.every(({ type }) => type === 'run' || type === 'break')
  );
}

/** `at` of everything in blocks. */
export function plaatsenVan(blocks: readonly WordBlock[]): readonly number[] {
  return paragraphsOf(blocks).flatMap(({ children }) => children.map(({ at }) => at));
}

/** What blocks say, their paragraphs on lines of their own. */
export function blokTekst(blocks: readonly WordBlock[]): string {
  return paragraphsOf(blocks)
    .map(tekstVan)
    .filter((text) => text !== '')
    .join('\n');
}

/** Whether all that a paragraph says looks a certain way. */
export function isHelemaal(paragraph: WordParagraph, look: (run: WordRun) => boolean): boolean {
  const runs = paragraph.children
    .filter((one) => one.type === 'run')
    .filter(({ text }) => text.trim() !== '');
  return runs.length > 0 && runs.every(look);
}

/** A paragraph with the first characters of what it says taken off. */
export function zonderBegin(paragraph: WordParagraph, length: number): WordParagraph {
  let left = length;
  const children = paragraph.children.flatMap((one): readonly WordInline[] => {
    if (left <= 0) return [one];
    if (one.type === 'break') {
      left -= 1;
      return [];
    }
    if (one.type !== 'run') return [one];
    const taken = Math.min(left, one.text.length);
    left -= taken;
    return [{ ...one, text: one.text.slice(taken) }];
  });
  return { ...paragraph, children };
}

/** The first words of a text, for a message. */
export function kort(text: string, length = 80): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain.length <= length ? plain : `${plain.slice(0, length - 1).trimEnd()}…`;
}
