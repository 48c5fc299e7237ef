import { describe, expect, test } from 'vitest';
import { kern } from '../../src/formulier/secties.ts';

const core = (tekst: string) => {
  const { van, tot } = kern(tekst, 0, tekst.length);
  return tekst.slice(van, tot);
};

describe('kern', () => {
  test.each([
    ['\n\nDe brug.\n\n', 'De brug.'],
    ['\n<!-- voor -->\n\nDe brug.\n\n<!-- na -->\n<!-- en\nnog een -->\n', 'De brug.'],
    ['De <!-- tussen --> brug.', 'De <!-- tussen --> brug.'],
    ['De brug.\n<!-- a <!-- b -->\n', 'De brug.'],
    ['De brug < 3 <!-- a --> is <!-- open\n', 'De brug < 3 <!-- a --> is <!-- open'],
    ['<!-- alleen dit -->\n', ''],
    ['', ''],
  ])('should leave out the comments and blank lines around %j', (tekst, wanted) => {
    expect(core(tekst)).toBe(wanted);
  });
});
