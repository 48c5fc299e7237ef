import { describe, expect, test } from 'vitest';
import { schrijfplek } from '../../../src/werkbank/pagina/editor/schrijfplek.ts';

/** The text with what is chosen between brackets, and the cursor as a bar; the way goes to the first `§`, up to the second. */
function naar(marked: string): string {
  const [before = '', piece = '', behind = ''] = marked.split('§');
  const tekst = before + piece + behind;
  const { anchor, head } = schrijfplek(tekst, before.length, before.length + piece.length);
  return anchor === head
    ? `${tekst.slice(0, head)}|${tekst.slice(head)}`
    : `${tekst.slice(0, anchor)}[${tekst.slice(anchor, head)}]${tekst.slice(head)}`;
}

describe('where a user goes on to write', () => {
  test('should be behind a piece, so that nothing is typed away', () => {
    expect(naar('onderwerp: §een brug§ en meer\n')).toBe('onderwerp: een brug| en meer\n');
  });

  test('should stay on the line that was gone to', () => {
    expect(naar('a: §een\nb: twee\nc: drie§\n')).toBe('a: een|\nb: twee\nc: drie\n');
  });

  test('should choose the guidance of a section without text', () => {
    expect(naar('§## Doel§\n\n<!-- Wat u wilt\nbereiken -->\n\n## Vervolg\n')).toBe(
      '## Doel\n\n[<!-- Wat u wilt\nbereiken -->]\n\n## Vervolg\n',
    );
  });

  test('should be below the head of a section in which nothing stands', () => {
    expect(naar('§## Doel§\n\n## Vervolg\n')).toBe('## Doel\n\n|## Vervolg\n');
    expect(naar('§## Doel§')).toBe('## Doel|');
  });

  test('should leave the guidance of a section that has text', () => {
    expect(naar('§## Doel§\n\n<!-- Wat u wilt -->\n\nDe brug.\n')).toBe(
      '## Doel|\n\n<!-- Wat u wilt -->\n\nDe brug.\n',
    );
  });

  test('should bear places beyond the end', () => {
    expect(schrijfplek('kort', 90, 99)).toEqual({ anchor: 4, head: 4 });
  });
});
