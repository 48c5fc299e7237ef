import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const WOORDEN = ['naam', 'bruto', 'termijn', 'afschrijving'];

test.each([
  ['nama', 'naam'],
  ['Naan', 'naam'],
  ['brutto', 'bruto'],
  ['termein', 'termijn'],
  ['afschriving', 'afschrijving'],
])('takes %s for a slip for %s', (word, meant) => {
  expect(nearest(word, WOORDEN)).toBe(meant);
});

test.each(['jaar', 'duur', 'raad', 'looptijd'])('does not take %s for another word', (word) => {
  expect(nearest(word, WOORDEN)).toBeUndefined();
});
