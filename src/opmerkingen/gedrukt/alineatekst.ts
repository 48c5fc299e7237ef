import type { WordInline } from '../../ooxml/word/word-document.ts';

/** What stands in a line of a Word file: a tab or a break is a space, notes and pictures say nothing. */
export function tekstVan(children: readonly WordInline[]): string {
  return children.map(letters).join('');
}

/** The number of characters before the place `at` in what a line says. */
export function lengteVoor(children: readonly WordInline[], at: number): number {
  return tekstVan(children.filter((one) => one.at < at)).length;
}

/** What says the characters from one to another (the last not included) of a line, with how they look. */
export function knip(children: readonly WordInline[], from: number, to: number): readonly WordInline[] {
  let at = 0;
  return children.flatMap((one): readonly WordInline[] => {
    const text = letters(one);
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    at += text.length;
    if (start >= end) return [];
    return [one.type === 'run' ? { ...one, text: text.slice(start, end) } : one];
  });
}

function letters(one: WordInline): string {
  if (one.type === 'run') return one.text;
  return one.type === 'break' ? ' ' : '';
}
