import { describe, expect, test } from 'vitest';
import { GRENZEN } from '../../src/domain/grenzen.ts';
import { controleer } from '../support/financien.ts';

/** A table with a first row of sevens and these rows below it. */
function keten(...formules: readonly string[]): string {
  const rijen = formules.map(
    (formule, at) => `      - { id: r${at + 1}, post: Rij ${at + 1}, formule: "${formule}", telt: ja }\n`,
  );
  return `tabellen:\n  proef:\n    kolommen: [2026]\n    rijen:\n      - { id: r0, post: Rij 0, bedragen: { 2026: 7 } }\n${rijen.join('')}`;
}

function times(count: number, make: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

describe('the bounds of a computation', () => {
  test('should stop at the product that has too many digits, and say so once', () => {
    const told = controleer(keten(...times(60, (at) => `r${at} * r${at}`)));
    expect(told).toEqual([
      expect.stringMatching(/^11:\d+ «r5 \* r5» fout \[te-groot] .*meer dan 40 cijfers/),
    ]);
  });

  test('should stop at a fraction that is too small', () => {
    const told = controleer(keten('1 / r0', ...times(60, (at) => `r${at + 1} * r${at + 1}`)));
    expect(told).toEqual([expect.stringContaining('een breuk van meer dan 40 cijfers')]);
  });

  test('should compute long chains of sums and divisions', () => {
    expect(controleer(keten(...times(140, (at) => `r${at} + r${at}`)))).toEqual([
      expect.stringContaining('40 cijfers'),
    ]);
    expect(controleer(keten(...times(100, (at) => `r${at} + r${at}`)))).toEqual([]);
    expect(controleer(keten(...times(40, (at) => `r${at} / 7`)))).toEqual([]);
  });

  test('should stop when formulas ask for more cells than anybody can follow', () => {
    const told = controleer(keten(...times(2100, () => '0 * som')));
    expect(told).toEqual([expect.stringContaining(`meer dan ${GRENZEN.stappen} cellen op`)]);
    expect(controleer(keten(...times(50, () => '0 * som')))).toEqual([]);
  });

  test('should refuse tables that are too wide or have too many cells, before they are computed', () => {
    const kolommen = times(GRENZEN.kolommen + 1, (at) => `k${at}`).join(', ');
    expect(
      controleer(
        `tabellen:\n  proef:\n    kolommen: [${kolommen}]\n    rijen:\n      - { post: Rij, bedragen: { k0: 1 } }\n`,
      ),
    ).toEqual([
      expect.stringContaining(`heeft ${GRENZEN.kolommen + 1} kolommen; ten hoogste ${GRENZEN.kolommen} kan`),
    ]);
    const wide = times(GRENZEN.kolommen, (at) => `k${at}`).join(', ');
    const rijen = times(
      GRENZEN.cellen / GRENZEN.kolommen + 1,
      (at) => `      - { post: Rij ${at}, bedragen: { k0: 1 } }\n`,
    );
    expect(controleer(`tabellen:\n  proef:\n    kolommen: [${wide}]\n    rijen:\n${rijen.join('')}`)).toEqual(
      [expect.stringContaining(`meer dan ${GRENZEN.cellen} cellen`)],
    );
  });
});
