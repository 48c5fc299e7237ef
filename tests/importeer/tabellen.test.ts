import { describe, expect, test } from 'vitest';
import { leesPapier } from './tabelbedragen.ts';

/** A table as a paper has it: the first line are the heads. */
function tabel(regels: string, titel = 'Kosten van het pad', eenheid = 'Bedragen in euro'): string {
  const rows = regels
    .trim()
    .split('\n')
    .map(
      (line) =>
        `| ${line
          .trim()
          .split(/\s*\|\s*/u)
          .join(' | ')} |`,
    );
  const [head = '', ...body] = rows;
  const rule = `|${' --- |'.repeat(head.split('|').length - 2)}`;
  return [`**${titel}**`, '', eenheid, '', head, rule, ...body].join('\n');
}

/** The rows of a table that is computed again must say what was typed. */
async function leesEnVergelijk(regels: string, titel?: string, eenheid?: string) {
  const made = await leesPapier(tabel(regels, titel, eenheid));
  const typed = regels.trim().split('\n').slice(1).map(genormd);
  expect(made.rijen.map(genormd), made.yaml).toEqual(typed);
  expect(made.meldingen, made.yaml).toEqual([]);
  return made;
}

function genormd(line: string): string {
  return line
    .trim()
    .split('|')
    .map((one) =>
      one
        .trim()
        .replace(/^-$/u, '')
        .replace(/\u00a0/gu, ' '),
    )
    .join(' | ');
}

describe('tables of a paper', () => {
  test('should compute what was typed as a total, and expect what was typed', async () => {
    const { yaml } = await leesPapier(
      tabel(`Post | 2026 | 2027 | Totaal
        Aanleg | 85.000 | - | 85.000
        Onderhoud | 2.500 | 5.000 | 7.500
        Totaal | 87.500 | 5.000 | 92.500`),
    );
    expect(yaml).toBe(`jaren: [2026, 2027]
tabellen:
  kosten_van_het_pad:
    titel: Kosten van het pad
    eerste_kop: Post
    kolommen: [2026, 2027]
    totaalkolom: ja
    rijen:
      - { post: Aanleg, bedragen: { 2026: 85.000 } }
      - { post: Onderhoud, bedragen: { 2026: 2.500, 2027: 5.000 } }
      - { post: Totaal, soort: totaal, formule: som, verwacht: { 2026: 87.500, 2027: 5.000 } }`);
  });

  test('should expect a typed total behind a total that is not the sum of it', async () => {
    const { yaml } = await leesPapier(
      tabel(`Post | 2026 | 2027 | Totaal
        Aanleg | 460.000 | 163.000 ± pm | 623.000 + pm
        Onderhoud | 0 | 180.000 | 180.000
        Totaal | 460.000 | 343.000 + pm | 810.000`),
    );
    expect(yaml).toContain('totaal: 810.000');
    expect(yaml).toContain('bedragen: { 2026: 460.000, 2027: 163.000 + pm }');
  });

  test('should keep a typed total that is wrong, and show what was typed, the terms and their sum', async () => {
    const { yaml, twijfels, vondsten } = await leesPapier(
      tabel(
        `Bron | 2024 | 2025
        Restant van vorige jaren | 459.500 |
        Middelen van het Rijk | 175.000 | 180.000
        Totaal | 596.437 | 180.000`,
        'Beschikbare middelen',
      ),
    );
    expect(yaml).toContain(
      'post: Totaal, soort: totaal, formule: som, verwacht: { 2024: 596.437, 2025: 180.000 }',
    );
    expect(twijfels).toContain(
      "fout: 'Totaal' in 'Beschikbare middelen' is niet de som van de rijen erboven. 2024: er staat 596.437, maar 459.500 + 175.000 = 634.500.",
    );
    expect(vondsten).toContain(
      'tabel beschikbare_middelen · onzeker · een getypt bedrag is niet wat de tabel oplevert',
    );
  });

  test('should leave a table without money a table', async () => {
    const { yaml } = await leesPapier(
      tabel('Jaar | Fietsen\n2025 | 1.610\n2024 | 1.500', 'De stalling', 'Zo veel waren er.'),
    );
    expect(yaml).toBe('');
  });
});

describe('rows that come from others', () => {
  test.each([
    [
      'lasten less baten',
      'Lasten | 85.000 | 90.000\nBaten | 12.500 | 10.000\nSaldo | 72.500 | 80.000',
      'lasten - baten',
    ],
    [
      'baten less lasten',
      'Lasten | 85.000 | 90.000\nBaten | 12.500 | 10.000\nSaldo | -72.500 | -80.000',
      'baten - lasten',
    ],
    [
      'baten typed with a minus',
      'Lasten | 85.000 | 90.000\nBaten | -12.500 | -10.000\nSaldo | 72.500 | 80.000',
      'formule: som',
    ],
    [
      'what is left',
      'Beschikbaar | 100.000 | 50.000\nKosten pad | 60.000 | 20.000\nKosten brug | 30.000 | 20.000\nRestant | 10.000 | 10.000',
      'beschikbaar - kosten_pad - kosten_brug',
    ],
    [
      'what goes off',
      'Investering bruto | 500.000 | 90.000\nAf: subsidie | 120.000 | 30.000\nInvestering netto | 380.000 | 60.000',
      'investering_bruto - af_subsidie',
    ],
    [
      'what adds up over the years',
      'Budget | 100 | 200\nKosten | 40 | 260\nRestant per jaar | 60 | -60\nRestant cumulatief | 60 | 0',
      'cumulatief(restant_per_jaar)',
    ],
    [
      'the course of a stand',
      'Stand per 1 januari | 1.000 | 900\nBij | 100 | 50\nAf: uitgaven | 200 | 400\nStand per 31 december | 900 | 550',
      'vorig(stand_per_31_december)',
    ],
    [
      'totals of what rows are called',
      'Onderwijs | |\nLasten | 500 | 400\nBaten | 200 | 100\nSport | |\nLasten | 300 | 250\nBaten | 30 | 40\nTotaal lasten | 800 | 650\nTotaal baten | 230 | 140\nSaldo | 570 | 510',
      'totaal_lasten - totaal_baten',
    ],
    [
      'subtotals of groups',
      'Aanleg | |\nPaden | 85.000 | 10.000\nGroen | 40.000 | 5.000\nSubtotaal aanleg | 125.000 | 15.000\nBeheer | |\nMaaien | 4.000 | 4.500\nSnoeien | 1.000 | 1.500\nSubtotaal beheer | 5.000 | 6.000\nTotaal | 130.000 | 21.000',
      'subtotaal_naam: Subtotaal beheer',
    ],
    [
      'subtotals without groups',
      'Paden | 85.000 | 10.000\nGroen | 40.000 | 5.000\nSubtotaal | 125.000 | 15.000\nMaaien | 4.000 | 4.500\nSnoeien | 1.000 | 1.500\nSubtotaal | 5.000 | 6.000\nTotaal | 130.000 | 21.000',
      'soort: subtotaal, formule: som',
    ],
    [
      'posts behind a subtotal',
      'Paden | 85.000 | 10.000\nGroen | 40.000 | 5.000\nSubtotaal | 125.000 | 15.000\nMaaien | 4.000 | 4.500\nTotaal | 129.000 | 19.500',
      'soort: totaal, formule: som',
    ],
    [
      'two totals and their difference',
      'Loon | 10 | 20\nHuur | 5 | 5\nTotale kosten | 15 | 25\nSubsidie | 8 | 9\nEigen geld | 3 | 4\nTotale dekking | 11 | 13\nTekort | 4 | 12',
      'totale_kosten - totale_dekking',
    ],
    [
      'part of another row',
      'Loon | 10 | 20\nwaarvan tijdelijk | 4 | 5\nHuur | 5 | 5\nTotaal | 15 | 25',
      'post: waarvan tijdelijk, telt: nee',
    ],
    [
      'balances with reserves',
      'Totaal lasten | 800 | 650\nTotaal baten | 700 | 640\nSaldo van lasten en baten | -100 | -10\nToevoegingen aan reserves | 20 | 0\nOnttrekkingen aan reserves | 130 | 15\nGeraamd resultaat | 10 | 5',
      'saldo_van_lasten_en_baten + onttrekkingen_aan_reserves - toevoegingen_aan_reserves',
    ],
  ])('should compute %s', async (_, rows, formule) => {
    const { yaml, twijfels } = await leesEnVergelijk(`Omschrijving | 2026 | 2027\n${rows}`);
    expect(yaml).toContain(formule);
    expect(twijfels).toEqual([]);
  });

  test('should not find a sum that only fits by accident', async () => {
    const { yaml } = await leesEnVergelijk(`Omschrijving | 2026
      Loon | 10
      Huur | 5
      Energie | 15`);
    expect(yaml).not.toContain('formule');
  });

  test('should say that a balance which nothing gives has no formula', async () => {
    const { yaml, twijfels } = await leesPapier(
      tabel('Omschrijving | 2026 | 2027\nLoon | 10 | 30\nHuur | 5 | 6\nSaldo reserve | 77 | 78'),
    );
    expect(yaml).toContain('post: Saldo reserve, soort: saldo, bedragen: { 2026: 77, 2027: 78 }');
    expect(twijfels.join()).toContain("'Saldo reserve' in 'Kosten van het pad' heet een uitkomst");
  });

  test('should say so where two formulas fit', async () => {
    const { twijfels } = await leesPapier(
      tabel(
        'Omschrijving | 2026 | 2027\nZand | 4 | 4\nGrind | 6 | 16\nLasten | 10 | 20\nBaten | 4 | 4\nBudget | 16 | 36\nVerschil | 6 | 16',
      ),
    );
    expect(twijfels.join()).toContain(
      "'Verschil' in 'Kosten van het pad' kan op meer manieren zijn berekend",
    );
  });

  test('should allow for rounding in thousands', async () => {
    const { yaml, meldingen, twijfels } = await leesPapier(
      tabel(
        'Post | 2026 | 2027\nPaden | 3.880 | 51\nGroen | 2.054 | 51\nTotaal | 5.935 | 102',
        'Kosten',
        '(x € 1.000)',
      ),
    );
    expect(yaml).toContain('invoer: duizend');
    expect(yaml).toContain('tolerantie: afronding');
    expect(meldingen).toEqual([]);
    expect(twijfels).toEqual([]);
  });
});

describe('columns that come from others', () => {
  test('should compute a difference, and keep the one that is wrong', async () => {
    const { yaml } = await leesPapier(
      tabel(
        'Post | Begroot | Werkelijk | Verschil\nLoon | € 10 | € 8 | € 2\nHuur | € 5 | € 6 | € -1\nGas | € 5 | € 5 | € 0\nZand | € 9 | € 2 | € 8',
      ),
    );
    expect(yaml).toContain('{ id: verschil, kop: Verschil, formule: begroot - werkelijk }');
    expect(yaml).toContain('post: Zand, bedragen: { begroot: 9, werkelijk: 2 }, verwacht: { verschil: 8 }');
  });

  test('should compute a change of the budget', async () => {
    const { yaml } = await leesEnVergelijk(
      'Post | Oud | Mutatie | Nieuw\nLasten | 100 | 20 | 120\nBaten | 40 | -5 | 35',
    );
    expect(yaml).toContain('{ id: nieuw, kop: Nieuw, formule: oud + mutatie }');
  });

  test('should compute shares in the figures that were typed', async () => {
    const { yaml, meldingen } = await leesPapier(
      tabel('Post | Budget | Besteed | Deel\nLoon | 3.000 | 1.000 | 33%\nHuur | 500 | 250 | 50%'),
    );
    expect(yaml).toContain('{ id: deel, kop: Deel, soort: percentage, formule: besteed / budget }');
    expect(yaml).toContain('verwacht: { deel: 33% }');
    expect(meldingen).toEqual([]);
  });
});

describe('lasten and dekking', () => {
  const LASTEN = tabel(
    'Post | 2026 | 2027\nLoon | 10.000 | 20.000\nZand | 5.000 |\nTotale lasten | 15.000 | 20.000\nwaarvan incidenteel | 5.000 |\nwaarvan structureel | 10.000 | 20.000',
    'Kosten van het pad',
  );
  const DEKKING = tabel(
    'Bron | 2026 | 2027\nReserve | 5.000 |\nBudget groen | 10.000 | 20.000\nTotale dekking | 15.000 | 20.000',
    'Dekking van de kosten',
  );

  test('should become blocks when they come to the same in each year', async () => {
    const { yaml, meldingen, vondsten } = await leesPapier(`${LASTEN}\n\n${DEKKING}`);
    expect(yaml).toBe(`jaren: [2026, 2027]
lasten:
  titel: Kosten van het pad
  eerste_kop: Post
  posten:
    - { post: Loon, aard: structureel, bedragen: { 2026: 10.000, 2027: 20.000 } }
    - { post: Zand, aard: incidenteel, bedragen: { 2026: 5.000 } }
  verwacht: { 2026: 15.000, 2027: 20.000 }
dekking:
  titel: Dekking van de kosten
  eerste_kop: Bron
  posten:
    - { post: Reserve, bedragen: { 2026: 5.000 } }
    - { post: Budget groen, bedragen: { 2026: 10.000, 2027: 20.000 } }
  verwacht: { 2026: 15.000, 2027: 20.000 }`);
    expect(meldingen).toEqual([]);
    expect(vondsten).toContain(
      'tabel lasten · zeker · de naam zegt het, en lasten en dekking zijn elk jaar gelijk',
    );
  });

  test('should stay tables that are compared when they do not', async () => {
    const { yaml, twijfels } = await leesPapier(
      `${LASTEN}\n\n${DEKKING.replaceAll('5.000 |', '4.000 |').replaceAll('15.000', '14.000')}`,
    );
    expect(yaml).toContain('tabellen:');
    expect(twijfels.join()).toContain(
      'De lasten en de dekking zijn niet gelijk. 2026: lasten 15.000, dekking 14.000',
    );
  });

  test('should stay a table of its own without the other', async () => {
    expect((await leesPapier(LASTEN)).yaml).toContain('tabellen:');
  });

  test('should become reserves when each stand is right', async () => {
    const { yaml, meldingen } = await leesPapier(
      tabel(
        'Post | 2026 | 2027\nReserve jeugd | |\nStand op 1 januari | 500 | 450\nToevoegingen | 50 |\nOnttrekkingen | 100 | 60\nStand op 31 december | 450 | 390',
        'Verloop van de reserves',
      ),
    );
    expect(yaml).toContain('beginstand: 500');
    expect(yaml).toContain('verwacht: { 2026: 450, 2027: 390 }');
    expect(meldingen).toEqual([]);
  });
});
