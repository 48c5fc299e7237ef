import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verschil, wijzig } from '../../../src/werkbank/pagina/staat/tekstwijziging.ts';

describe('changes of a text', () => {
  test('should make several changes, each where it was meant', () => {
    const changes = [
      { van: 8, tot: 13, tekst: 'fiets' },
      { van: 0, tot: 2, tekst: 'Een' },
      { van: 3, tot: 3, tekst: 'snelle ' },
    ];
    expect(wijzig('De rode brommer', changes)).toBe('Een snelle rode fietser');
  });

  test('should find the one change that makes a text of another', () => {
    expect(verschil('een twee drie', 'een drie')).toEqual({ van: 4, tot: 9, tekst: '' });
    expect(verschil('aa', 'aaa')).toEqual({ van: 2, tot: 2, tekst: 'a' });
    expect(verschil('gelijk', 'gelijk')).toBeUndefined();
  });

  test('should make any text of any other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é') });
    fc.assert(
      fc.property(text, text, (was, wordt) => {
        const change = verschil(was, wordt);
        expect(wijzig(was, change ? [change] : [])).toBe(wordt);
      }),
    );
  });
});
