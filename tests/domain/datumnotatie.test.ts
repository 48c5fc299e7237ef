import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datumnotatieFout, schrijfDatum } from '../../src/domain/datumnotatie.ts';

describe('schrijfDatum', () => {
  test.each([
    ['d MMMM jjjj', '7 juni 2022'],
    ['dd MMMM jjjj', '07 juni 2022'],
    ['dddd d MMMM jjjj', 'dinsdag 7 juni 2022'],
    ['Dddd d MMMM jjjj', 'Dinsdag 7 juni 2022'],
    ['ddd d MMM jjjj', 'di 7 jun. 2022'],
    ['dd-MM-jjjj', '07-06-2022'],
    ['d/M/jj', '7/6/22'],
    ['MMMM jjjj', 'juni 2022'],
  ])('should write %s', (notatie, written) => {
    expect(datumnotatieFout(notatie)).toBeUndefined();
    expect(schrijfDatum('2022-06-07', notatie)).toBe(written);
  });

  test('should know the weekday of every date', () => {
    const day = fc.integer({ min: 0, max: 200 * 365 });
    fc.assert(
      fc.property(day, (after) => {
        const date = new Date(Date.UTC(1900, 0, 1 + after));
        const names = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
        expect(schrijfDatum(date.toISOString().slice(0, 10), 'dddd')).toBe(names[date.getUTCDay()]);
      }),
      { seed: 13 },
    );
  });

  test.each([
    ['dd MMMM yyyy', "Bedoelde u 'dd MMMM jjjj'?"],
    ['D MMMM JJJJ', "Bedoelde u 'd MMMM jjjj'?"],
    ['op d MMMM', 'Gebruik d of dd'],
    ['', 'Gebruik d of dd'],
  ])('should refuse %s', (notatie, hint) => {
    expect(datumnotatieFout(notatie)?.hint).toContain(hint);
  });
});
