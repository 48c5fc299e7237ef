import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const yaml = (kolommen: string, rijen: string) =>
  `tabellen:\n  t:\n    kolommen: ${kolommen}\n    rijen:\n      - { id: a, post: A, bedragen: { rekening_2024: 1, begroting_2025: 2 } }\n${rijen}`;
const DUBBEL = '[Rekening 2024, Begroting 2025, Prognose 2025]';

describe('a formula that goes back in the years', () => {
  test.each(['vorig(a)', 'cumulatief(a)'])('should have one column for each year: %s', (formule) => {
    const said = controleer(yaml(DUBBEL, `      - { id: v, post: V, formule: ${formule}, telt: nee }\n`));
    expect(said).toEqual([
      `6:36 «${formule}» fout [formule] Deze formule gaat terug in de jaren, maar 2025 heeft twee kolommen: 'Begroting 2025' en 'Prognose 2025'. | Zet in de cel zelf een formule die de kolom noemt, zoals \`"= rij.begroting_2025"\`, of haal uit één van beide koppen het jaar weg.`,
    ]);
  });

  test('should be told for a cell', () => {
    const rij = '      - { id: v, post: V, bedragen: { begroting_2025: "= vorig(a)" } }\n';
    expect(controleer(yaml(DUBBEL, rij))).toHaveLength(1);
  });

  test('should be left alone with one column a year, and where nothing goes back', () => {
    const vorig = '      - { id: v, post: V, formule: vorig(a), telt: nee }\n';
    expect(controleer(yaml('[Rekening 2024, Begroting 2025]', vorig))).toEqual([]);
    expect(controleer(yaml('[Rekening 2024, Begroting 2025, Prognose]', vorig))).toEqual([]);
    expect(controleer(yaml(DUBBEL, '      - { post: S, formule: som }\n'))).toEqual([]);
    const cel = '      - { id: v, post: V, bedragen: { begroting_2025: "= a.rekening_2024" } }\n';
    expect(controleer(yaml(DUBBEL, cel))).toEqual([]);
  });
});
