import type { WordInline } from '../ooxml/word/word-document.ts';

/** What stands in a line of a Word file: a tab or a break is a space, notes and pictures say nothing. */
export function tekstVan(children: readonly WordInline[]): string {
  return children.map(letters).join('');
}

/** The number of characters before the place `at` in what a line says. */
export function lengteVoor(children: readonly WordInline[], at: number): number {
  return tekstVan(children.filter((one) => one.at < at)).length;
}

function letters(one: WordInline): string {
  if (one.type === 'run') return one.text;
  return one.type === 'break' ? ' ' : '';
}
