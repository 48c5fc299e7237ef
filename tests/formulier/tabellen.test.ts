import { expect, test } from 'vitest';
import { leesTabellen } from '../../src/formulier/lees-tabellen.ts';
import { pasYamlToe } from '../../src/formulier/pas-yaml-toe.ts';
import { leesPlakbord, plak } from '../../src/formulier/plakken.ts';
import { leesBoom } from '../../src/formulier/yaml/boom.ts';
import { reken } from '../support/financien.ts';

const FINANCIEN = `jaren: [2026, 2027]
tabellen:
  raming:
    kolommen:
      - { id: oud, kop: Oud }
      - { id: nieuw, kop: Nieuw }
      - { id: verschil, kop: Verschil, formule: nieuw - oud }
    rijen:
      - post: Onderhoud # per jaar
        bedragen: { oud: 500, nieuw: 100 } # geraamd
  jaren:
    per_jaar:
      - { id: lasten, kop: Lasten }
      - { id: baten, kop: Baten }
    totaalkolom: ja
    rijen:
      # van het bureau
      - post: Brug
        bedragen:
          2026: { lasten: 10, baten: 20 } # zeker
`;

const KOP = '---\nfinancien:\n';
const BLOK = FINANCIEN.replace(/^(?=.)/gm, '  ');
const TEKST = `${KOP}${BLOK}---\n`;

function tabel(naam: string) {
  const boom = leesBoom(TEKST);
  // What was read stands in the text where the text has it.
  const { financien } = reken('\n'.repeat(KOP.length) + BLOK);
  const found =
    boom && financien ? leesTabellen(boom, financien).find((one) => one.naam === naam) : undefined;
  if (!found) throw new Error(`no table ${naam}`);
  return found;
}

test("columns of one's own are typed, and those that follow from them are not", () => {
  const typed = (naam: string) =>
    tabel(naam).kolommen.map(({ id }, at) => `${id}: ${tabel(naam).rijen[0]?.cellen[at]?.getypt ?? '='}`);
  expect(typed('raming')).toEqual(['oud: 500', 'nieuw: 100', 'verschil: =']);
  expect(typed('jaren').slice(0, 4)).toEqual([
    '2026.lasten: 10',
    '2026.baten: 20',
    '2027.lasten: ',
    '2027.baten: ',
  ]);
  expect(typed('jaren').slice(4).join()).not.toMatch(/: $/m);
});

test('a range pasted below years with columns makes the groups that are not there, and keeps each comment', () => {
  const { wensen, niet } = plak(
    tabel('jaren'),
    { rij: 0, kolom: -1 },
    leesPlakbord('Brug\t11\t21\t31\t41\nWeg\t\t\t5\t6\n'),
  );
  expect(niet).toEqual([]);
  const wordt = wensen.reduce((tekst, wens) => pasYamlToe(tekst, wens, []) ?? tekst, TEKST);
  expect(wordt.slice(wordt.indexOf('      # van'), -4)).toMatchInlineSnapshot(`
    "      # van het bureau
            - post: Brug
              bedragen:
                2026: { lasten: 11, baten: 21 } # zeker
                2027: { lasten: 31, baten: 41 }
            - { post: Weg, bedragen: { 2027: { lasten: 5, baten: 6 } } }
    "
  `);
});
