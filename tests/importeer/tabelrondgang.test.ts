import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesPapier } from './tabelbedragen.ts';

/** An amount as a paper has it: with points, now and then nothing at all. */
const bedrag = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 900_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

interface Groep {
  readonly naam: string;
  readonly posten: readonly (readonly number[])[];
}

const tabelmodel = fc.integer({ min: 2, max: 4 }).chain((jaren) =>
  fc.record({
    jaren: fc.constant(jaren),
    groepen: fc.array(
      fc.array(fc.array(bedrag, { minLength: jaren, maxLength: jaren }), { minLength: 2, maxLength: 4 }),
      { minLength: 1, maxLength: 3 },
    ),
    koppen: fc.boolean(),
    saldo: fc.constantFrom('geen', 'lasten - baten', 'baten - lasten'),
  }),
);

function notatie(waarde: number): string {
  const digits = String(Math.abs(waarde)).replace(/\B(?=(\d{3})+$)/g, '.');
  return waarde < 0 ? `-${digits}` : digits;
}

function som(rijen: readonly (readonly number[])[], jaren: number): readonly number[] {
  return Array.from({ length: jaren }, (_, k) => rijen.reduce((sum, rij) => sum + (rij[k] ?? 0), 0));
}

describe('a table that is computed again', () => {
  test('should say the same in every cell, whatever its groups and sums', async () => {
    await fc.assert(
      fc.asyncProperty(tabelmodel, async ({ jaren, groepen, koppen, saldo }) => {
        const rows: (readonly [string, readonly number[] | undefined])[] = [];
        const all: Groep[] = groepen.map((posten, at) => ({ naam: `Deel ${'ABC'[at]}`, posten }));
        for (const { naam, posten } of all) {
          if (koppen) rows.push([naam, undefined]);
          for (const [at, post] of posten.entries()) rows.push([`${naam} post ${at + 1}`, post]);
          if (all.length > 1) rows.push([`Subtotaal ${naam.toLowerCase()}`, som(posten, jaren)]);
        }
        const total = som(groepen.flat(), jaren);
        rows.push(['Totale lasten', total]);
        if (saldo !== 'geen') {
          const baten = total.map((one, at) => Math.floor(one / (at + 2)) + 1);
          rows.push(['Totale baten', baten]);
          const sign = saldo === 'lasten - baten' ? 1 : -1;
          rows.push(['Saldo', total.map((one, at) => sign * (one - (baten[at] ?? 0)))]);
        }
        const years = Array.from({ length: jaren }, (_, k) => String(2026 + k));
        const lines = rows.map(([label, cells]) => [label, ...(cells?.map(notatie) ?? years.map(() => ''))]);
        const text = [
          `| Omschrijving | ${years.join(' | ')} |`,
          `|${' --- |'.repeat(jaren + 1)}`,
          ...lines.map((line) => `| ${line.join(' | ')} |`),
        ].join('\n');
        const made = await leesPapier(`**Begroting**\n\nBedragen in euro\n\n${text}`);
        const fouten = made.twijfels.filter((one) => one.startsWith('fout'));
        expect(fouten, made.yaml).toEqual([]);
        expect(
          made.meldingen.filter((one) => one.includes('fout')),
          made.yaml,
        ).toEqual([]);
        expect(made.rijen, made.yaml).toEqual(lines.map((line) => line.join(' | ')));
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
