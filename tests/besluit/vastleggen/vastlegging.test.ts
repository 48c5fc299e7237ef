import { describe, expect, test } from 'vitest';
import {
  hashVan,
  isOngeschonden,
  kenmerkVan,
  legVast,
  type VastBesluit,
  vastgelegdSchema,
} from '../../../src/besluit/vastleggen/vastlegging.ts';
import { vergelijkVast } from '../../../src/besluit/vastleggen/vergelijk.ts';

const BESLUIT: VastBesluit = {
  gelet_op: ['artikel 189 van de Gemeentewet'],
  overwegende: [],
  gehoord: [],
  besluitpunten: [
    { tekst: 'het plan vast te stellen' },
    { id: 'krediet', tekst: '€ 5 te geven', sub: [{ tekst: 'nu' }] },
  ],
  tabellen: { lasten: { 'bouw.2027': '30000.00' } },
  bijlagen: [{ titel: 'Plan', bestand: 'bijlagen/plan.pdf', sha256: 'ab12cd34ef' }],
};

describe('freezing a decision', () => {
  test('should give the mark of the standard', () => {
    // FIPS 180-4, the example of one block.
    expect(hashVan(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('should not mind the order of keys or the layout of the file', () => {
    const turned = Object.fromEntries(Object.entries(BESLUIT).reverse()) as unknown as VastBesluit;
    expect(kenmerkVan(turned)).toBe(kenmerkVan(BESLUIT));
    const file = JSON.stringify([legVast(BESLUIT, 1)], null, 4);
    expect(vastgelegdSchema.parse(JSON.parse(file)).map(isOngeschonden)).toEqual([true]);
  });

  test('should see each change, by the mark and in words', () => {
    const changes: readonly (readonly [Partial<VastBesluit>, string])[] = [
      [
        {
          besluitpunten: [
            { tekst: 'het plan vast te stellen' },
            { tekst: '€ 6 te geven', sub: [{ tekst: 'nu' }] },
          ],
        },
        'Besluitpunt 2: € 5 te geven / € 6 te geven',
      ],
      [
        { besluitpunten: [{ tekst: 'het plan vast te stellen' }, { id: 'krediet', tekst: '€ 5 te geven' }] },
        'Besluitpunt 2.1: nu / -',
      ],
      [
        { gelet_op: ['artikel 192 van de Gemeentewet'] },
        'Grondslag 1: artikel 189 van de Gemeentewet / artikel 192 van de Gemeentewet',
      ],
      [
        { tabellen: { lasten: { 'bouw.2027': '31000.00' } } },
        'Het bedrag lasten.bouw.2027: €\u00a030.000 / €\u00a031.000',
      ],
      [
        { bijlagen: [{ titel: 'Plan', bestand: 'bijlagen/plan.pdf', sha256: 'ff12cd34ef' }] },
        'Bijlage 1: een bestand met kenmerk ab12cd34 / een bestand met kenmerk ff12cd34',
      ],
      [{ bijlagen: [] }, 'Bijlage 1: Plan / -'],
    ];
    for (const [change, told] of changes) {
      const now = { ...BESLUIT, ...change };
      expect(kenmerkVan(now)).not.toBe(kenmerkVan(BESLUIT));
      expect(
        vergelijkVast(BESLUIT, now).map(({ wat, was, is }) => `${wat}: ${was ?? '-'} / ${is ?? '-'}`),
      ).toEqual([told]);
    }
    expect(vergelijkVast(BESLUIT, BESLUIT)).toEqual([]);
  });

  test('should show that somebody changed the frozen text itself', () => {
    const frozen = legVast(BESLUIT, 1);
    expect(isOngeschonden({ ...frozen, besluit: { ...BESLUIT, gelet_op: [] } })).toBe(false);
  });
});
