import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naWens } from '../../src/formulier/na-wens.ts';
import { pasYamlToe } from '../../src/formulier/pas-yaml-toe.ts';
import type { Wens } from '../../src/formulier/wens.ts';

const pad = ['lijst'];
const schuif: fc.Arbitrary<Wens> = fc.oneof(
  fc.nat(5).map((index): Wens => ({ soort: 'item-nieuw', pad, index, waarde: { post: 'nieuw' } })),
  fc.nat(5).map((index): Wens => ({ soort: 'item-weg', pad, index })),
  fc
    .tuple(fc.nat(5), fc.constantFrom(1, -1))
    .map(([index, stap]): Wens => ({ soort: 'item-wissel', pad, index, stap: stap as 1 | -1 })),
);

/** The names of the items of a text. */
function namen(tekst: string): readonly string[] {
  return [...tekst.matchAll(/post: (\w+)/g)].map(([, naam]) => naam ?? '');
}

/** Whether a deed can be done in a list of that many. */
function kan(wens: Wens, aantal: number): boolean {
  if (wens.soort === 'item-nieuw') return wens.index <= aantal;
  if (wens.soort === 'item-weg') return wens.index < aantal && aantal > 1;
  if (wens.soort !== 'item-wissel') return false;
  const other = wens.index + wens.stap;
  return wens.index < aantal && other >= 0 && other < aantal;
}

test('what was meant of an item is done to it, wherever it went meanwhile, or not at all', () => {
  fc.assert(
    fc.property(fc.array(schuif, { maxLength: 6 }), fc.nat(3), (deeds, target) => {
      let tekst = '---\nlijst:\n  - { post: a }\n  - { post: b }\n  - { post: c }\n  - { post: d }\n---\n';
      const naam = namen(tekst)[target] ?? '';
      let wens: Wens | undefined = {
        soort: 'waarde',
        pad: [...pad, target, 'post'],
        waarde: 'gezet',
        leegWeg: false,
      };
      for (const deed of deeds) {
        if (!kan(deed, namen(tekst).length)) continue;
        tekst = pasYamlToe(tekst, deed, []) ?? tekst;
        wens = wens && naWens(wens, deed);
      }
      const wordt = namen(tekst).map((one) => (one === naam ? 'gezet' : one));
      const made = wens ? (pasYamlToe(tekst, wens, []) ?? tekst) : tekst;
      expect(namen(made)).toEqual(wordt);
      expect(wens !== undefined).toBe(namen(tekst).includes(naam));
    }),
    { numRuns: 200 },
  );
});

const lijst = 'besluitpunten';
const tekstVan = (...plek: readonly [number, ...number[]]): Wens => ({
  soort: 'punt',
  lijst,
  plek,
  tekst: 'x',
});
const verplaats = (
  richting: 'op' | 'neer' | 'in' | 'uit',
  ...plek: readonly [number, ...number[]]
): Wens => ({
  soort: 'punt-verplaats',
  lijst,
  plek,
  richting,
});

test.each<[string, Wens, Wens, Wens | undefined]>([
  ['a point that went down', tekstVan(0), verplaats('neer', 0), tekstVan(1)],
  ['its neighbour', tekstVan(1), verplaats('neer', 0), tekstVan(0)],
  ['a part of it', tekstVan(0, 2), verplaats('neer', 0), tekstVan(1, 2)],
  ['a point elsewhere', tekstVan(0, 1), verplaats('op', 1, 1), tekstVan(0, 1)],
  ['a point behind one that is gone', tekstVan(2), { soort: 'punt-weg', lijst, plek: [0] }, tekstVan(1)],
  ['a point that is gone', tekstVan(2, 1), { soort: 'punt-weg', lijst, plek: [2] }, undefined],
  ['a point behind a new one', tekstVan(1), { soort: 'punt-nieuw', lijst, na: [0] }, tekstVan(2)],
  ['a point when one is added at the end', tekstVan(1), { soort: 'punt-nieuw', lijst }, tekstVan(1)],
  ['a point when one became a part', tekstVan(1), verplaats('in', 2), undefined],
  [
    'an argument when points changed places',
    { soort: 'argument', sectie: 'argumenten', index: 0, tekst: 'x' },
    verplaats('op', 1),
    undefined,
  ],
  [
    'a section',
    { soort: 'sectie', sleutel: 'doel', tekst: 'x' },
    verplaats('in', 1),
    { soort: 'sectie', sleutel: 'doel', tekst: 'x' },
  ],
  [
    'a value elsewhere',
    { soort: 'waarde', pad: ['datum'], waarde: 'x', leegWeg: true },
    verplaats('in', 1),
    { soort: 'waarde', pad: ['datum'], waarde: 'x', leegWeg: true },
  ],
  [
    'a point after an argument was added',
    tekstVan(1),
    { soort: 'argument-nieuw', sectie: 'argumenten', lijst, plek: [0] },
    tekstVan(1),
  ],
])('%s', (_, wens, eerder, wordt) => {
  expect(naWens(wens, eerder)).toEqual(wordt);
});
