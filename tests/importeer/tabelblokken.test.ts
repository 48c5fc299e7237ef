import { describe, expect, test } from 'vitest';
import { schrijfFinancien } from '../../src/importeer/schrijf.ts';
import { leesLosseTabel } from '../../src/importeer/tabellen/losse-tabel.ts';
import { naamVan } from '../../src/importeer/tabellen/namen.ts';
import { ontleed } from '../../src/importeer/tabellen/ontleding.ts';
import { leesRaster } from '../../src/importeer/tabellen/raster.ts';
import { leesTabeltekst } from '../../src/importeer/tabellen/tabeltekst.ts';
import { alsBegrotingswijziging } from '../../src/importeer/tabellen/wijziging.ts';
import { controleer } from '../support/financien.ts';
import { leesPapier } from './tabelbedragen.ts';

/** A table as a paper has it, with its title: cells between bars, the first line the heads. */
function tabel(titel: string, regels: string, eenheid = 'Bedragen in euro'): string {
  const [head = '', ...body] = regels.trim().split('\n');
  const lines = [head, '--- | '.repeat(head.split('|').length).slice(0, -3), ...body];
  return [`**${titel}**`, '', eenheid, '', ...lines.map((line) => `| ${line.trim()} |`)].join('\n');
}

/** The financien of a table that was pasted, where spaces before a name are kept. */
function geplakt(regels: string): string {
  const made = leesLosseTabel(regels.replaceAll('|', '\t'), 'tabel');
  return 'melding' in made ? made.melding : schrijfFinancien(made.financien);
}

/** What stands under `financien:`, without it. */
function bare(yaml: string): string {
  return yaml.replace(/^financien:\n/u, '').replace(/^ {2}/gmu, '');
}

const WIJZIGING = `Programma | Oud | Mutatie | Nieuw
Sport | | |
Lasten | 900 | 40 | 940
Baten | 100 | 10 | 110
Groen | | |
Lasten | 500 | -10 | 490
Reserve sport | | |
Onttrekkingen | 0 | 20 | 20
Totaal lasten | 1.400 | 30 | 1.430
Totaal baten | 100 | 10 | 110
Saldo van baten en lasten | -1.300 | -20 | -1.320
Resultaat na mutaties in reserves | -1.300 | 0 | -1.300`;

describe('a change of the budget', () => {
  test('should become the block that gives its amounts', async () => {
    const { yaml, meldingen, rijen, vondsten } = await leesPapier(
      tabel('Begrotingswijziging 2027-03', WIJZIGING),
    );
    expect(yaml.trimEnd()).toBe(`begrotingswijziging:
  titel: Begrotingswijziging 2027-03
  eerste_kop: Programma
  jaar: 2027
  programmas:
    - { programma: Sport, lasten: { oud: 900, mutatie: 40 }, baten: { oud: 100, mutatie: 10 } }
    - { programma: Groen, lasten: { oud: 500, mutatie: -10 } }
  reserves:
    - { reserve: Reserve sport, onttrekkingen: { oud: 0, mutatie: 20 } }`);
    expect(meldingen).toEqual([]);
    expect(rijen.map((one) => one.replaceAll(/\s+/gu, ' ').trim())).toEqual(
      WIJZIGING.split('\n')
        .slice(1)
        .map((one) => one.replaceAll(/\s+/gu, ' ').trim()),
    );
    expect(vondsten.join('\n')).toContain('zeker · nieuw is elke keer oud met de mutatie');
  });

  test('should have a year over its columns when it is for more years', () => {
    const read = leesTabeltekst(
      `Programma|2026|2026|2026|2027|2027|2027
|Oud|Mutatie|Nieuw|Oud|Mutatie|Nieuw
Bestuur||||||
Lasten|900|-25|875|910|-25|885
Groen||||||
Lasten|600|25|625|610|25|635`.replaceAll('|', '\t'),
    );
    const raster = read && leesRaster(read.table, false);
    const { jaren, waarde } = (raster && alsBegrotingswijziging(ontleed(raster), undefined)) ?? {};
    expect(jaren).toEqual(['2026', '2027']);
    const yaml = schrijfFinancien({ jaren: jaren ?? [], ...waarde });
    expect(yaml).toContain(
      '{ programma: Bestuur, lasten: { 2026: { oud: 900, mutatie: -25 }, 2027: { oud: 910, mutatie: -25 } } }',
    );
    expect(controleer(bare(yaml))).toEqual([]);
  });

  test('should say what it does to the resultaat, where the paper does', async () => {
    const { yaml, meldingen } = await leesPapier(
      tabel(
        'Begrotingswijziging 2027',
        'Programma | Oud | Mutatie | Nieuw\nSport | | |\nLasten | 900 | 40 | 940\nSaldo | -900 | -40 | -940',
        '(x € 1.000)',
      ),
    );
    expect(yaml).toContain('resultaat: -40');
    expect(yaml).toContain('invoer: duizend');
    expect(meldingen).toEqual([]);
  });

  test.each([
    ['a new amount that is wrong', WIJZIGING.replace('40 | 940', '40 | 941')],
    ['a total that is wrong', WIJZIGING.replace('30 | 1.430', '31 | 1.431')],
    ['a balance the other way round', WIJZIGING.replace('-1.300 | -20 | -1.320', '1.300 | 20 | 1.320')],
    ['a row that the block has no place for', `${WIJZIGING}\nSchuld | 1 | 1 | 2`],
    ['an amount that is not known', WIJZIGING.replace('500 | -10 | 490', '500 | pm | 500')],
    ['two names that are one', WIJZIGING.replace('Groen |', 'sport |')],
  ])('should stay a table with %s', async (_, regels) => {
    const { yaml } = await leesPapier(tabel('Begrotingswijziging 2027-03', regels));
    expect(yaml).toContain('tabellen:\n  begrotingswijziging_2027_03:');
  });

  test.each([
    ['no year', 'Begrotingswijziging'],
    ['two years', 'Begrotingswijziging 2026 en 2027'],
  ])('should stay a table with %s', async (_, titel) => {
    expect((await leesPapier(tabel(titel, WIJZIGING))).yaml).toContain('tabellen:\n');
  });
});

describe('the name of a group that holds its sum', () => {
  const RIJEN = `Post|2029|2030
Gebouw|220|217
  Afschrijving|160|160
  Rente|60|57
Installaties|183|181
  Afschrijving|150|150
  Rente|33|31
Totaal|403|398`;
  const GROEPEN = `        - groep: Gebouw
          verwacht: { 2029: 220, 2030: 217 }
          subtotaal: kop
          rijen:
            - { post: Afschrijving, bedragen: { 2029: 160, 2030: 160 } }
            - { post: Rente, bedragen: { 2029: 60, 2030: 57 } }
        - groep: Installaties
          verwacht: { 2029: 183, 2030: 181 }
          subtotaal: kop
          rijen:
            - { post: Afschrijving, bedragen: { 2029: 150, 2030: 150 } }
            - { post: Rente, bedragen: { 2029: 33, 2030: 31 } }
        - { post: Totaal, soort: totaal, formule: som, verwacht: { 2029: 403, 2030: 398 } }
`;

  test('should be seen by the rows that stand further to the right', () => {
    expect(geplakt(RIJEN)).toContain(GROEPEN);
    expect(controleer(bare(geplakt(RIJEN)))).toEqual([]);
  });

  test('should be seen by its bold letters', async () => {
    const bold = RIJEN.replaceAll(/^ {2}/gmu, '').replaceAll(
      /^(Gebouw|Installaties)\|(\d+)\|(\d+)$/gmu,
      '**$1** | **$2** | **$3**',
    );
    const { yaml, meldingen, rijen } = await leesPapier(tabel('Kapitaallasten', bold));
    expect(yaml.replaceAll(/ id: \w+\n +/gu, ' ')).toContain(GROEPEN.replaceAll(/^ {2}/gmu, '').trimEnd());
    expect(yaml).toContain('tabellen:\n  tabel_kapitaallasten:\n');
    expect(meldingen).toEqual([]);
    expect(rijen[0]).toBe('Gebouw | 220 | 217');
  });

  test('should be in the posts of a block', () => {
    const made = leesLosseTabel(RIJEN.replaceAll('|', '\t'), 'lasten');
    expect('financien' in made && schrijfFinancien(made.financien)).toContain(
      '- groep: Installaties\n        verwacht: { 2029: 183, 2030: 181 }\n        subtotaal: kop\n        posten:',
    );
  });

  test.each([
    ['another amount in one year', RIJEN.replace('Gebouw|220|217', 'Gebouw|220|218')],
    ['one row below it', RIJEN.replace('  Rente|60|57\n', '')],
  ])('should be a row as all others with %s', (_, regels) => {
    expect(geplakt(regels)).not.toContain('groep: Gebouw');
  });

  test('should be taken out of a balance as its subtotal', () => {
    const regels = `${RIJEN.slice(0, RIJEN.indexOf('Totaal'))}Saldo gebouw en installaties|37|36`;
    expect(geplakt(regels)).toContain('formule: gebouw.subtotaal - installaties.subtotaal');
  });
});

describe('reserves in thousands', () => {
  const RESERVES =
    'Post | 2026 | 2027\nReserve jeugd | |\nStand op 1 januari | 500 | 450\nToevoegingen | 50 |\nOnttrekkingen | 100 | 60\nStand op 31 december | 450 | 390';

  test('should be written out, and shown in thousands', async () => {
    const { yaml, meldingen } = await leesPapier(tabel('Verloop van de reserves', RESERVES, '(x € 1.000)'));
    expect(yaml).toContain('eenheid: duizend\nreserves:');
    expect(yaml).toContain('beginstand: 500.000');
    expect(yaml).toContain('verwacht: { 2026: 450.000, 2027: 390.000 }');
    expect(meldingen).toEqual([]);
  });

  test('should be shown in euros beside a table in euros', async () => {
    const { yaml } = await leesPapier(
      `${tabel('Verloop van de reserves', RESERVES, '(x € 1.000)')}\n\n${tabel('Kosten', 'Post | 2026\nZand | 5')}`,
    );
    expect(yaml).toContain('beginstand: 500.000');
    expect(yaml).not.toContain('eenheid: duizend');
  });
});

describe('tables of another form', () => {
  test('should have the years in their rows, with a total of the rows and of the columns', async () => {
    const { yaml, meldingen, rijen } = await leesPapier(
      tabel(
        'Kosten per jaar',
        'Jaar | Loon | Zand | Totaal\n2026 | 10.000 | 5.000 | 15.000\n2027 | 20.000 | 1.000 | 21.000\nTotaal | 30.000 | 6.000 | 36.000',
      ),
    );
    expect(meldingen).toEqual([]);
    expect(yaml).toContain('{ id: totaal, kop: Totaal, formule: loon + zand }');
    expect(yaml).toContain('formule: som');
    expect(rijen).toEqual([
      '2026 | 10.000 | 5.000 | 15.000',
      '2027 | 20.000 | 1.000 | 21.000',
      'Totaal | 30.000 | 6.000 | 36.000',
    ]);
  });

  test('should be read without a row of heads', () => {
    const made = geplakt('Loon|€ 10.000|€ 20.000\nZand|€ 5.000|€ 1.000\nTotaal|€ 15.000|€ 21.000');
    expect(made).toContain('- { post: Loon, bedragen: { kolom: 10.000, kolom_2: 20.000 } }');
    expect(made).toContain('formule: som');
  });
});

describe('the name of a table', () => {
  test.each([
    ['Investeringskrediet per jaar, inclusief btw', 'investeringskrediet_per_jaar_inclusief'],
    ['Kosten van de aanleg van het fietspad langs de dijk', 'kosten_van_de_aanleg_van_het_fietspad'],
    ['Kosten', 'kosten'],
    ['x'.repeat(60), 'x'.repeat(40)],
    ['2026', 'tabel'],
  ])('should be cut between words: %s', (titel, naam) => {
    expect(naamVan(titel, [], 'tabel')).toBe(naam);
  });
});

describe('a table in thousands', () => {
  const TABEL =
    '| Omschrijving | 2026 | 2027 |\n| --- | --- | --- |\n| Loon | 30 | 20 |\n| Zand | 15 | 10 |\n| Totaal | 45 | 30 |';
  const hoofd = (kop: string) => TABEL.replace('Omschrijving', kop);

  test.each([
    ['a line above it', `(x € 1.000)\n\n${TABEL}`],
    ['a line above it in words', `in duizenden euro's\n\n${TABEL}`],
    ['a line below it', `${TABEL}\n\n(bedragen x € 1.000)`],
    ['its title', `**Tabel 1: Kosten (x € 1.000)**\n\n${TABEL}`],
    ['plain words above it', `Kosten (bedragen x € 1.000)\n\n${TABEL}`],
    ['the sentence that leads to it', `De kosten staan in de tabel (bedragen x € 1.000):\n\n${TABEL}`],
    ['its first head', hoofd('x € 1.000')],
    ['its first head in other words', hoofd('bedragen in € 1.000')],
    ['the head of a year', TABEL.replace('2026', '2026 (x 1.000)')],
  ])('should keep its unit, told by %s', async (_, inhoud) => {
    const { yaml, meldingen } = await leesPapier(inhoud);
    expect(yaml).toContain('    eenheid: duizend\n    invoer: duizend\n    kolommen: [2026, 2027]\n');
    expect(yaml).toContain('{ post: Loon, bedragen: { 2026: 30, 2027: 20 } }');
    expect(yaml).not.toMatch(/1[._]000/);
    expect(meldingen).toEqual([]);
  });

  test.each([
    `Er komen 3 x 1.000 fietsen bij in de kelder van het station:\n\n${TABEL}`,
    `Bedragen in euro\n\n${TABEL}`,
  ])('should not be seen in other words: %s', async (inhoud) => {
    expect((await leesPapier(inhoud)).yaml).not.toContain('duizend');
  });
});
