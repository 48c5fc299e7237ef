import { beforeAll, expect, test } from 'vitest';
import type { SoortSjabloon } from '../../src/domain/sjabloon.ts';
import type { Formuliertabel } from '../../src/formulier/formulier.ts';
import { leesFormulier } from '../../src/formulier/lees-formulier.ts';
import { pasToe } from '../../src/formulier/pas-toe.ts';
import { leesPlakbord, plak } from '../../src/formulier/plakken.ts';
import { nieuweTabel } from '../../src/formulier/tabellen/nieuw-deel.ts';
import type { Wens } from '../../src/formulier/wens.ts';
import { blijftLeesbaar } from '../support/blijft-leesbaar.ts';
import { alsRegels, tabellenIn, tabeltekst } from '../support/formuliertabel.ts';
import { regels } from '../support/formuliervelden.ts';
import { standaardVoorstel } from '../support/templates.ts';

let soort: SoortSjabloon;
beforeAll(async () => {
  soort = await standaardVoorstel();
});

const WIJZIGING = `jaren: [2026, 2027]
begrotingswijziging:
  jaar: 2026 # dit jaar
  programmas:
    # het grootste
    - programma: Sport
      lasten: { oud: 500.000, mutatie: 20.000 } # zeker
      baten: { oud: 100.000 }
    - { programma: Groen, lasten: { oud: 40.000 } }
  reserves:
    - { reserve: Reserve sport, onttrekkingen: { mutatie: 20.000 } }
`;

const INVESTERINGEN = `jaren: [2026, 2027]
investeringen:
  # het oude is op
  zwembad:
    naam: Nieuw zwembad
    bruto: 1.000.000 # offerte
    bijdragen:
      - { post: Provincie, bedrag: 200.000 }
    afschrijving: lineair
    termijn: 40
    uitgaven: { 2026: 600.000 }
`;

function de(yaml: string, nu?: string): Formuliertabel {
  const [found] = tabellenIn(yaml, nu);
  if (!found) throw new Error('no table');
  return found;
}

function doe(yaml: string, ...wensen: readonly Wens[]): string {
  return wensen.reduce((tekst, wens) => pasToe(tekst, wens, soort), tabeltekst(yaml));
}

test('a change of the budget is typed by programma and reserve, and what follows from it is computed', () => {
  expect(alsRegels(de(WIJZIGING))).toMatchInlineSnapshot(`
    [
      "Sport | =  =  = ",
      "Lasten | [500.000] [20.000] = 520.000",
      "Baten | [100.000] [] = 100.000",
      "Groen | =  =  = ",
      "Lasten | [40.000] [] = 40.000",
      "Reserve sport | =  =  = ",
      "Onttrekkingen | [] [20.000] = 20.000",
      "Totaal lasten | = 540.000 = 20.000 = 560.000",
      "Totaal baten | = 100.000 = 0 = 100.000",
      "Saldo van baten en lasten | = −440.000 = −20.000 = −460.000",
      "Resultaat na mutaties in reserves | = −440.000 = 0 = −440.000",
    ]
  `);
  expect(
    de(WIJZIGING)
      .rijen.map(({ onderdeel }) => onderdeel?.pad.join('.'))
      .filter(Boolean),
  ).toMatchInlineSnapshot(`
    [
      "financien.begrotingswijziging.programmas.0",
      "financien.begrotingswijziging.programmas.1",
      "financien.begrotingswijziging.reserves.0",
    ]
  `);
  expect(regels(de(WIJZIGING).velden)).toMatchInlineSnapshot(`
    [
      "titel = ",
      "eenheid = ",
      "eerste_kop = ",
      "invoer = ",
      "tolerantie = ",
      "jaar = 2026",
      "soort = ",
      "resultaat = 2026: , 2027: ",
      "toelichting = ",
    ]
  `);
  expect(regels(de(WIJZIGING).rijen.find(({ label }) => label === 'Groen')?.velden)).toMatchInlineSnapshot(`
    [
      "baten = Oud: , Mutatie: ",
      "id = ",
    ]
  `);
});

test('of an investment each key of its schema is typed once: in the table, or as a field', () => {
  expect(alsRegels(de(INVESTERINGEN))).toMatchInlineSnapshot(`
    [
      "Nieuw zwembad | = ",
      "Investering bruto | [1.000.000]",
      "Af: Provincie | [200.000]",
      "Investering netto | = 800.000",
    ]
  `);
  expect(regels(de(INVESTERINGEN).rijen[0]?.velden)).toMatchInlineSnapshot(`
    [
      "krediet = ",
      "bijdragen = [{post = Provincie; bedrag = 200.000; id = }]",
      "btw = ",
      "uitgaven = 2026: 600.000, 2027: ",
      "afschrijving = lineair",
      "termijn = 40",
      "rente = ",
      "restwaarde = ",
      "ingebruikname = ",
      "eerste_jaar = ",
      "half_jaar = ",
      "verwacht = {netto = ; kapitaallasten = 2026: , 2027: }",
    ]
  `);
});

test('a range pasted in a change of the budget comes in its cells, and each comment stays', () => {
  const tabel = de(WIJZIGING);
  const rij = tabel.rijen.findIndex(({ label }) => label === 'Lasten');
  const { wensen, niet } = plak(tabel, { rij, kolom: 0 }, leesPlakbord('510000\t\n110000\t5000\n'));
  expect(niet).toEqual([]);
  const wordt = doe(WIJZIGING, ...wensen);
  expect(wordt).toMatchInlineSnapshot(`
    "---
    financien:
      jaren: [2026, 2027]
      begrotingswijziging:
        jaar: 2026 # dit jaar
        programmas:
          # het grootste
          - programma: Sport
            lasten: { oud: 510.000 } # zeker
            baten: { oud: 110.000, mutatie: 5.000 }
          - { programma: Groen, lasten: { oud: 40.000 } }
        reserves:
          - { reserve: Reserve sport, onttrekkingen: { mutatie: 20.000 } }
    ---
    "
  `);
  blijftLeesbaar(wordt, ['# dit jaar', '# het grootste', '# zeker']);
});

test('a cell that was emptied keeps its place while the text has to be mended, and so does what is typed meanwhile', () => {
  const nu = INVESTERINGEN.replace('bruto: 1.000.000 # offerte', 'bruto: "" # offerte').replace(
    'naam: Nieuw zwembad',
    'naam: Het nieuwe zwembad in het park',
  );
  expect(alsRegels(de(INVESTERINGEN, nu))[1]).toBe('Investering bruto | []');
  expect(regels(de(INVESTERINGEN, nu).rijen[0]?.velden)).toEqual(regels(de(INVESTERINGEN).rijen[0]?.velden));
});

test('parts are added with what they cannot do without, and go with all that is theirs', () => {
  const [een] = de(INVESTERINGEN).toevoegbaar;
  const [programma, reserve] = de(WIJZIGING).toevoegbaar;
  expect([een, programma, reserve]).toMatchInlineSnapshot(`
    [
      {
        "aantal": 1,
        "bezet": [
          "zwembad",
        ],
        "een": "een investering",
        "naamsleutel": "naam",
        "pad": [
          "financien",
          "investeringen",
        ],
        "waarde": {
          "afschrijving": "lineair",
          "bruto": "pm",
        },
      },
      {
        "aantal": 2,
        "een": "een programma",
        "naamsleutel": "programma",
        "pad": [
          "financien",
          "begrotingswijziging",
          "programmas",
        ],
        "waarde": {},
      },
      {
        "aantal": 1,
        "een": "een reserve",
        "naamsleutel": "reserve",
        "pad": [
          "financien",
          "begrotingswijziging",
          "reserves",
        ],
        "waarde": {},
      },
    ]
  `);
  const pad = ['financien', 'investeringen', 'brug'];
  const wordt = doe(
    INVESTERINGEN,
    { soort: 'groep', pad, waarde: { naam: 'Brug', bruto: 'pm', afschrijving: 'lineair' }, regels: true },
    { soort: 'waarde', pad: [...pad, 'uitgaven', '2027'], waarde: '5.000', leegWeg: true },
    { soort: 'waarde', pad: [...pad, 'termijn'], waarde: '20', leegWeg: true },
  );
  expect(wordt.slice(wordt.indexOf('    uitgaven'))).toMatchInlineSnapshot(`
    "    uitgaven: { 2026: 600.000 }
        brug:
          naam: Brug
          bruto: pm
          uitgaven: { 2027: 5.000 }
          afschrijving: lineair
          termijn: 20
    ---
    "
  `);
  expect(
    doe(INVESTERINGEN, {
      soort: 'waarde',
      pad: ['financien', 'investeringen', 'zwembad'],
      waarde: '',
      leegWeg: true,
    }),
  ).toMatchInlineSnapshot(`
    "---
    financien:
      jaren: [2026, 2027]
      investeringen:
        # het oude is op
        # offerte
    ---
    "
  `);
});

test('a table that is not there begins with what its schema asks, and with the year of the proposal', () => {
  const tekst = '---\ndatum: 2026-03-03 # dinsdag\nbijlagen: []\n---\n';
  const formulier = leesFormulier(tekst, soort, undefined);
  const made = formulier?.nieuweTabellen.map(({ begin }) => {
    const wordt = nieuweTabel(begin).reduce((was, wens) => pasToe(was, wens, soort), tekst);
    blijftLeesbaar(wordt, ['# dinsdag']);
    return wordt.slice(wordt.indexOf('dinsdag\n') + 8, wordt.indexOf('bijlagen'));
  });
  expect(`\n${made?.join('\n')}`).toMatchInlineSnapshot(`
    "
    financien:
      jaren: [2026]
      reserves:
        reserve:
          naam: Nieuwe reserve
          beginstand: pm

    financien:
      jaren: [2026]
      investeringen:
        investering:
          naam: Nieuwe investering
          bruto: pm
          afschrijving: lineair

    financien:
      jaren: [2026]
      lasten:
        posten:
          - { post: Nieuwe post }

    financien:
      jaren: [2026]
      baten:
        posten:
          - { post: Nieuwe post }

    financien:
      jaren: [2026]
      dekking:
        posten:
          - { post: Nieuwe post }

    financien:
      jaren: [2026]
      begrotingswijziging:
        programmas:
          - { programma: Nieuw programma }
    "
  `);
  const one = formulier?.nieuweTabellen[0];
  const met =
    '---\ndatum: 2026-03-03\nfinancien:\n  # van ons\n  jaren: [2026]\n  baten:\n    posten: [{ post: Subsidie }]\n---\n';
  const er = leesFormulier(met, soort, undefined)?.nieuweTabellen.map(({ naam }) => naam);
  expect(er).not.toContain('Baten');
  expect(
    nieuweTabel({ pad: one?.begin.pad ?? [], waarde: one?.begin.waarde ?? '' }).reduce(
      (was, wens) => pasToe(was, wens, soort),
      met,
    ),
  ).toMatchInlineSnapshot(`
    "---
    datum: 2026-03-03
    financien:
      # van ons
      jaren: [2026]
      reserves:
        reserve:
          naam: Nieuwe reserve
          beginstand: pm
      baten:
        posten: [{ post: Subsidie }]
    ---
    "
  `);
});
