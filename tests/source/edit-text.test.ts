import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editText, editTyped } from '../../src/source/edit-text.ts';
import { createSource } from '../../src/source/source-text.ts';

describe('editing a text', () => {
  test('should change pieces in whatever order they are given', () => {
    const edits = [
      { start: 4, end: 7, text: 'TWEE' },
      { start: 0, end: 0, text: '> ' },
      { start: 7, end: 7, text: '!' },
    ];
    expect(editText('een twee drie', edits)).toBe('> een TWEE!e drie');
  });
});

describe('editing a file as it was typed', () => {
  const at = (raw: string, word: string, text: string) => {
    const source = createSource('v.md', raw);
    const start = source.text.indexOf(word);
    return editTyped(raw, source, [{ start, end: start + word.length, text }]);
  };

  test.each([
    ['a byte order mark', '\ufeffeen\ntwee\n', '\ufeffeen\n2\n'],
    ['line ends of Windows', 'een\r\ntwee\r\ndrie\r\n', 'een\r\n2\r\ndrie\r\n'],
    ['both, mixed', '\ufeffeen\r\n\r\ntwee\ndrie\r\n', '\ufeffeen\r\n\r\n2\ndrie\r\n'],
    ['line ends of old Macs', 'een\rtwee\rdrie', 'een\r2\rdrie'],
    ['letters and marks apart', 'cafe\u0301 twee cafe\u0301', 'cafe\u0301 2 cafe\u0301'],
  ])('should leave all else to the byte: %s', (_, raw, wanted) => {
    expect(at(raw, 'twee', '2')).toBe(wanted);
  });

  test('should end new lines as the file does', () => {
    expect(at('een\r\ntwee\r\n', 'twee', '2\n3')).toBe('een\r\n2\r\n3\r\n');
  });

  test('should give the text that editing the read text gives, for any file and place', () => {
    const piece = fc.constantFrom('a', 'e\u0301', '\r\n', '\n', '\r', 'ë', '😀', ' ', 'n\u0303');
    fc.assert(
      fc.property(fc.boolean(), fc.array(piece), fc.nat(), fc.nat(), (mark, pieces, one, other) => {
        const raw = (mark ? '\ufeff' : '') + pieces.join('');
        const source = createSource('v.md', raw);
        const ends = [one % (source.text.length + 1), other % (source.text.length + 1)].sort((a, b) => a - b);
        const [start = 0, end = 0] = ends;
        const edit = { start, end, text: '<\n>' };
        const edited = createSource('v.md', editTyped(raw, source, [edit]));
        expect(edited.text).toBe(editText(source.text, [edit]));
      }),
    );
  });
});
