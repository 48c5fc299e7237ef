import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bepaalUitslag,
  heeftQuorum,
  percentageVoor,
  zetelsBij,
} from '../../../src/besluit/stemmen/uitslag.ts';
import type { Stemronde, Telling } from '../../../src/domain/stemming.ts';

const EERSTE: Stemronde = { gestaakt: false, ongeldig: false, opnieuwBelegd: false };
const NA_STAKING: Stemronde = { ...EERSTE, gestaakt: true };

function telling(zetels: number, voor: number, tegen: number, rest: Partial<Telling> = {}): Telling {
  return { zetels, vacatures: 0, onthouden: 0, voor, tegen, ...rest };
}

describe('bepaalUitslag', () => {
  test.each([
    ['16 of 31 for: more than half of the votes', telling(31, 16, 14), EERSTE, 'aangenomen'],
    ['more against than for', telling(39, 12, 25), EERSTE, 'verworpen'],
    ['one member abstains by article 28', telling(17, 16, 0, { onthouden: 1 }), EERSTE, 'aangenomen'],
    [
      'any number after a vote in which too few took part',
      telling(39, 10, 9),
      { ...EERSTE, ongeldig: true },
      'aangenomen',
    ],
    [
      'any number in a meeting called anew',
      telling(39, 3, 2),
      { ...EERSTE, opnieuwBelegd: true },
      'aangenomen',
    ],
  ])('should decide: %s', (_, counted, ronde, soort) => {
    expect(bepaalUitslag(counted, ronde)).toEqual({ soort });
  });

  test('should find a vote invalid in which too few took part (article 29)', () => {
    expect(bepaalUitslag(telling(39, 10, 9), EERSTE)).toEqual({
      soort: 'ongeldig',
      deelnemers: 19,
      nodig: 20,
    });
    // After a tie enough must vote as the first time.
    expect(bepaalUitslag(telling(39, 10, 9), NA_STAKING).soort).toBe('ongeldig');
    // Who must abstain, and seats that nobody holds, do not count for what is needed.
    expect(bepaalUitslag(telling(39, 10, 9, { onthouden: 2 }), EERSTE)).toEqual({ soort: 'aangenomen' });
    expect(bepaalUitslag(telling(39, 10, 9, { vacatures: 2 }), EERSTE)).toEqual({ soort: 'aangenomen' });
  });

  test('should put off a tie while somebody is missing (article 32, paragraph 4)', () => {
    const uitslag = bepaalUitslag(telling(39, 19, 19), EERSTE);
    expect(uitslag).toEqual({ soort: 'gestaakt', voltallig: false, gevolg: 'uitgesteld' });
  });

  test('should not adopt on a tie when everybody voted who may (paragraphs 5 and 6)', () => {
    const uitslag = bepaalUitslag(telling(39, 19, 19, { onthouden: 1 }), EERSTE);
    expect(uitslag).toEqual({ soort: 'gestaakt', voltallig: true, gevolg: 'verworpen' });
  });

  test('should not adopt on a tie in the vote that is held again (paragraph 5)', () => {
    const uitslag = bepaalUitslag(telling(39, 18, 18), NA_STAKING);
    expect(uitslag).toEqual({ soort: 'gestaakt', voltallig: false, gevolg: 'verworpen' });
    // Where too few voted the first time, this is the first tie.
    expect(bepaalUitslag(telling(39, 18, 18), { ...EERSTE, ongeldig: true })).toMatchObject({
      gevolg: 'uitgesteld',
    });
  });

  test('should not call a council with a vacancy full', () => {
    const uitslag = bepaalUitslag(telling(39, 19, 19, { vacatures: 1 }), EERSTE);
    expect(uitslag).toEqual({ soort: 'gestaakt', voltallig: false, gevolg: 'uitgesteld' });
  });

  test('should decide each vote in one way, and turn with the sides', () => {
    const numbers = fc.record({
      zetels: fc.constantFrom(9, 21, 39, 45),
      vacatures: fc.nat(3),
      onthouden: fc.nat(3),
      voor: fc.nat(20),
      tegen: fc.nat(20),
    });
    fc.assert(
      fc.property(numbers, fc.boolean(), (counted, gestaakt) => {
        const ronde = { ...EERSTE, gestaakt };
        const here = bepaalUitslag(counted, ronde);
        const there = bepaalUitslag({ ...counted, voor: counted.tegen, tegen: counted.voor }, ronde);
        if (here.soort === 'aangenomen') expect(there.soort).toBe('verworpen');
        if (here.soort === 'gestaakt' || here.soort === 'ongeldig') expect(there).toEqual(here);
        expect(here.soort === 'gestaakt').toBe(counted.voor === counted.tegen && here.soort !== 'ongeldig');
      }),
      { seed: 11 },
    );
  });
});

describe('the other numbers of the law', () => {
  test('should let a meeting begin with more than half (article 20)', () => {
    expect([19, 20].map((aanwezig) => heeftQuorum(aanwezig, 39))).toEqual([false, true]);
    expect([19, 20].map((aanwezig) => heeftQuorum(aanwezig, 38))).toEqual([false, true]);
  });

  test('should give the seats of a municipality (article 8)', () => {
    const inwoners = [3_000, 3_001, 45_000, 45_001, 100_000, 119_115, 200_000, 200_001];
    expect(inwoners.map(zetelsBij)).toEqual([9, 11, 27, 29, 37, 39, 39, 45]);
  });

  test('should round percents as one does by hand', () => {
    expect(percentageVoor({ voor: 25, tegen: 12 })).toBe(68);
    expect(percentageVoor({ voor: 25, tegen: 15 })).toBe(63);
    expect(percentageVoor({ voor: 16, tegen: 0 })).toBe(100);
    expect(percentageVoor({ voor: 0, tegen: 0 })).toBe(0);
  });
});
