import { expect, test } from 'vitest';
import { pasYamlToe } from '../../src/formulier/pas-yaml-toe.ts';
import { leesPlakbord, plak } from '../../src/formulier/plakken.ts';
import { tabellenIn, tabeltekst } from '../support/formuliertabel.ts';

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

const TEKST = tabeltekst(FINANCIEN);

function tabel(naam: string) {
  const found = tabellenIn(FINANCIEN).find((one) => one.naam === naam);
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

const GEGROEPEERD = `jaren: [2026, 2027]
lasten:
  posten:
    - groep: Bouw # ruw
      subtotaal: onder
      posten:
        - post: Fundering # zand
          bedragen: { 2026: 10.000 } # offerte
        - { post: Dak, bedragen: { 2027: 5.000 } }
    # los
    - { post: Toezicht, bedragen: { elk_jaar: 1.000 } }
  onder:
    - { id: nu, post: Nu, bedragen: { 2026: 3.000 } }
`;
const GROEPTEKST = tabeltekst(GEGROEPEERD);

function gegroepeerd() {
  const [found] = tabellenIn(GEGROEPEERD);
  if (!found) throw new Error('no table');
  return found;
}

test('rows in a group and below the total are typed where they stand; what a group comes to is not', () => {
  const rows = gegroepeerd().rijen.map(({ label, index, lijst, groep, cellen }) =>
    [
      label,
      index === undefined ? 'berekend' : [...(lijst ?? ['.']), index].join('/'),
      groep ? 'groep' : '',
      cellen.map(({ getypt }) => getypt ?? '=').join(' '),
    ].join(' | '),
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "Bouw | ./0 | groep | = =",
      "Fundering | financien/lasten/posten/0/posten/0 |  | 10.000 ",
      "Dak | financien/lasten/posten/0/posten/1 |  |  5.000",
      "Subtotaal Bouw | berekend |  | = =",
      "Toezicht | ./1 |  |  ",
      "Totale lasten | berekend |  | = =",
      "Nu | financien/lasten/onder/0 |  | 3.000 ",
    ]
  `);
});

test('what is pasted in a group stays in it, in the columns of the head that was copied along', () => {
  const rij = gegroepeerd().rijen.findIndex(({ label }) => label === 'Fundering');
  const { wensen, niet } = plak(
    gegroepeerd(),
    { rij, kolom: -1 },
    leesPlakbord(
      'Omschrijving\tBegroting 2027\t2026\tTotaal\nFundering\t1\t2\t3\nDak\t4\t\t4\nGevel\t5\t6\t11\n',
    ),
  );
  expect(niet).toEqual(["De kolom 'Totaal' staat niet in de tabel."]);
  const wordt = wensen.reduce((tekst, wens) => pasYamlToe(tekst, wens, []) ?? tekst, GROEPTEKST);
  expect(wordt).toMatchInlineSnapshot(`
    "---
    financien:
      jaren: [2026, 2027]
      lasten:
        posten:
          - groep: Bouw # ruw
            subtotaal: onder
            posten:
              - post: Fundering # zand
                bedragen: { 2026: 2, 2027: 1 } # offerte
              - { post: Dak, bedragen: { 2027: 4 } }
              - { post: Gevel, bedragen: { 2027: 5, 2026: 6 } }
          # los
          - { post: Toezicht, bedragen: { elk_jaar: 1.000 } }
        onder:
          - { id: nu, post: Nu, bedragen: { 2026: 3.000 } }
    ---
    "
  `);
});

test('a first line of amounts is no head', () => {
  const { wensen } = plak(gegroepeerd(), { rij: 1, kolom: 0 }, leesPlakbord('2026\t12.000\n1\t2\n'));
  expect(wensen[0]).toMatchObject({ waarde: '2.026' });
});

test('of a reserve its name, first stand and earlier decisions are typed, and its course follows', () => {
  const yaml = `jaren: [2026, 2027]
reserves:
  # uit de jaarrekening
  sport: { naam: Reserve sport, beginstand: 500.000, onttrekkingen: { 2026: 60.000 } } # zeker
`;
  const tekst = tabeltekst(yaml);
  const [found] = tabellenIn(yaml);
  if (!found) throw new Error('no reserves');
  expect(
    found.rijen.map(
      ({ label, cellen }) =>
        `${label} | ${cellen.map(({ tekst, getypt }) => (getypt === undefined ? `= ${tekst}` : `[${getypt}]`)).join(' ')}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "Reserve sport | =  = ",
      "Stand op 1 januari | [500.000] = 440.000",
      "Stortingen die al zijn besloten | [] []",
      "Onttrekkingen die al zijn besloten | [60.000] []",
      "Onttrekkingen | = 60.000 = ",
      "Stand op 31 december | = 440.000 = 440.000",
    ]
  `);
  const rij = found.rijen.findIndex(({ label }) => label.startsWith('Stortingen die'));
  const { wensen, niet } = plak(found, { rij, kolom: 0 }, leesPlakbord('2027\t2026\n10000\t\n\t70000\n'));
  expect(niet).toEqual([]);
  const wordt = wensen.reduce((was, wens) => pasYamlToe(was, wens, []) ?? was, tekst);
  expect(wordt).toMatchInlineSnapshot(`
    "---
    financien:
      jaren: [2026, 2027]
      reserves:
        # uit de jaarrekening
        sport: { naam: Reserve sport, beginstand: 500.000, onttrekkingen: { 2026: 70.000 }, stortingen: { 2027: 10.000 } } # zeker
    ---
    "
  `);
});
