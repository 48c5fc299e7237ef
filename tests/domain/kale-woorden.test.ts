import { expect, test } from 'vitest';
import { kaleWoorden } from '../../src/domain/kale-woorden.ts';
import { alsNaam } from '../../src/domain/naam.ts';

test.each([
  ["Één brug, over 't Kanaal", 'een-brug-over-t-kanaal'],
  ['  -- Façade (2e) --  ', 'facade-2e'],
  ['…', ''],
])('of a text the words stay, without signs and accents: %j', (text, words) => {
  expect(kaleWoorden(text, '-')).toBe(words);
  expect(kaleWoorden(text, ' ')).toBe(words.replaceAll('-', ' '));
});

test('a name begins with a letter', () => {
  expect(alsNaam('2e Onttrekking, reserve')).toBe('e_onttrekking_reserve');
  expect(alsNaam('2026')).toBe('');
});
