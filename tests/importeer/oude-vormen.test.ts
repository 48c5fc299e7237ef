import { describe, expect, test } from 'vitest';
import { leesDagtekening } from '../../src/importeer/datum.ts';
import { importVan, tekstVanImport } from './import-van.ts';
import { alinea } from './oud-stuk.ts';

/** A cell that stands beside so many rows, or goes on beside one ('verder'), or is as wide as so many columns. */
function cel(text: string, look: { over?: 'begin' | 'verder'; breed?: number } = {}): string {
  const properties = [
    look.breed === undefined ? '' : `<w:gridSpan w:val="${look.breed}"/>`,
    look.over === undefined ? '' : `<w:vMerge${look.over === 'begin' ? ' w:val="restart"' : ''}/>`,
  ].join('');
  const inside = text.startsWith('<w:tbl>') ? `${text}${alinea('')}` : text.split('¶').map(alinea).join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

function tabel(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

const ROMP = `
**Beslispunten**
1. de nota vast te stellen;
2. de oude nota in te trekken.
**Aanleiding**
De nota is tien jaar oud.`;

describe('the head of a paper', () => {
  const kop = async (table: string) => {
    const made = await importVan(`${table}\n${ROMP}`);
    return { made, over: made.verantwoording.over.map(({ tekst }) => tekst), tekst: made.voorstel };
  };

  test('should be read from a table within a cell', async () => {
    const inner = tabel([cel('Agendapunt'), cel('9')], [cel('Zaaknummer'), cel('2024-045')]);
    const { tekst, over } = await kop(tabel([cel('Onderwerp'), cel('De nota')], [cel(inner, { breed: 2 })]));
    expect(tekst).toContain('agendapunt: 9');
    expect(tekst).toContain('zaaknummer: 2024-045');
    expect(over).toEqual([]);
  });

  test('should be read from lines within one cell', async () => {
    const { tekst, over } = await kop(
      tabel([cel('Onderwerp: De nota', { breed: 2 })], [cel('Portefeuillehouder: A. Blom¶Zaaknummer: 12-3')]),
    );
    expect(tekst).toContain('portefeuillehouder: A. Blom');
    expect(tekst).toContain('zaaknummer: 12-3');
    expect(over).toEqual([]);
  });

  test('should understand a cell that stands beside several rows', async () => {
    const { tekst } = await kop(
      tabel(
        [cel('Raad', { over: 'begin' }), cel('Datum'), cel('25 januari 2024')],
        [cel('', { over: 'verder' }), cel('Agendapunt'), cel('8b')],
        [cel('Titel'), cel('De nota', { breed: 2 })],
      ),
    );
    expect(tekst).toContain('vergadering: 2024-01-25');
    expect(tekst).toContain('agendapunt: 8b');
    expect(tekst).not.toMatch(/^datum:/m);
  });

  test('should not take the title of the paper for a name', async () => {
    const { made, over } = await kop(
      tabel([cel('RAADSVOORSTEL', { breed: 2 })], [cel('Onderwerp'), cel('De nota')]),
    );
    expect(over).toEqual([]);
    expect(made.twijfels.filter(({ melding }) => melding.includes('geen naam'))).toEqual([]);
  });

  test('should keep who wrote it out of what is public, whatever that is called', async () => {
    for (const naam of ['Opgesteld door', 'Voorbereid door', 'Steller']) {
      const { tekst } = await kop(
        tabel(
          [cel('Onderwerp'), cel('De nota')],
          [cel(naam), cel('C. Visser (c@dorp.example, 06-12345678)')],
        ),
      );
      expect(tekst).toContain(
        'intern:\n  auteur: C. Visser\n  email: c@dorp.example\n  telefoon: 06-12345678',
      );
    }
  });

  test.each([
    ['2', []],
    ['3', ['De kop noemt 3 bijlagen; in de lijst staan er 2.']],
    ['1 stuk', ['De kop noemt 1 bijlage; in de lijst staan er 2.']],
  ])('should count the bijlagen: %s', async (count, expected) => {
    const made = await importVan(
      `${tabel([cel('Onderwerp'), cel('De nota')], [cel('Bijlagen'), cel(count)])}\n${ROMP}\n**Bijlagen**\n1. Kaart\n2. Nota`,
    );
    expect(made.twijfels.flatMap(({ melding }) => (/bijlage/.test(melding) ? [melding] : []))).toEqual(
      expected,
    );
    expect(made.verantwoording.over).toEqual([]);
  });
});

describe('the day on a paper', () => {
  test.each([
    ['Waterdorp, 12 maart 2024', '2024-03-12'],
    ['Nieuw-Waterdorp, d.d. 12-3-2024', '2024-03-12'],
    ["'s-Waterdorp aan Zee, 12 maart 2024.", undefined],
    ['Kaart van het dorp, 12 maart', undefined],
    ['De bewoners, die op 12 maart 2024 kwamen', undefined],
  ])('should be read with its place: %s', (text, expected) => {
    expect(leesDagtekening(text)).toBe(expected);
  });

  test.each([
    [
      'the college',
      'Burgemeester en wethouders van Waterdorp,\nde secretaris,→de burgemeester,\nA. Bos→B. Vos',
    ],
    ['two offices', 'de secretaris,→de burgemeester,\nA. Bos→B. Vos'],
    ['a table of offices', '| de secretaris | de burgemeester |\n| A. Bos | B. Vos |'],
  ])('should stand above the signatures and be no bijlage: %s', async (_, slot) => {
    const made = await importVan(
      `**Onderwerp**: De nota\n${ROMP}\n**Bijlagen**\n1. Kaart\nWaterdorp, 12 maart 2024\n${slot}`,
    );
    expect(made.voorstel).toContain('bijlagen:\n  - titel: Kaart\nondertekening:');
    expect(made.voorstel).toContain('datum: 2024-03-12');
    expect(made.verantwoording.over).toEqual([]);
  });

  test('should stand above a letter, below its number', async () => {
    const made = await importVan(
      `Aan de raad\nNr. 2019/34\nWaterdorp, 4 juni 2019\n__Onderwerp:__ De nota\n${ROMP}`,
    );
    expect(made.voorstel).toContain('onderwerp: De nota\nzaaknummer: 2019/34\ndatum: 2019-06-04');
    expect(made.verantwoording.over).toEqual([]);
  });
});

describe('a typed number of more than one part', () => {
  test('should stay what it is outside the arguments', async () => {
    const made = await importVan(`${ROMP}\n1.1. Zij is niet meer in gebruik.\n2.3 Zij is duur.`);
    expect(tekstVanImport(made)).toMatch(/1\.1\.\sZij is niet meer in gebruik\.\n\n2\.3 Zij is duur\./);
  });

  test('should make a heading of its line alone', async () => {
    const made = await importVan(
      `${ROMP}\n**Argumenten**\n1.1. De nota is oud⏎Zij is van 2014.\n2.1 Er komt een nieuwe⏎Die is er al.`,
    );
    expect(tekstVanImport(made)).toContain(
      '### 1.1 De nota is oud\n\nZij is van 2014.\n\n### 2.1 Er komt een nieuwe\n\nDie is er al.',
    );
  });
});

test('a heading on two lines should keep its words apart', async () => {
  const made = await importVan(`${ROMP}\n**Vervolg**\nKOP2 Eerste stap⏎in het voorjaar\nWij beginnen.`);
  expect(made.voorstel).toContain('Eerste stap in het voorjaar');
});

describe('a heading that is not that of any template', () => {
  test.each([
    ['Doelstelling', 'Doel'],
    ['MOTIVERING', 'Argumenten'],
    ['Kosten en dekking', 'Financiën'],
    ['Financiële toelichting', 'Financiën'],
    ['Vervolgstappen', 'Vervolg'],
    ['Achtergrond', undefined],
  ])('should be understood where the paper has no better one: %s', async (kop, section) => {
    const made = await importVan(`${ROMP}\n**${kop}**\nHier staat tekst over deze nota.`);
    const found = made.vondsten.find(({ wat }) => wat === `onderdeel ${section ?? kop}`);
    expect(found?.zekerheid).toBe('waarschijnlijk');
  });

  test('should not bring a section that is there already', async () => {
    const made = await importVan(
      `${ROMP}\n**Financiën**\nHet kost niets.\n**Dekking**\nEr is dus geen dekking nodig.`,
    );
    expect(tekstVanImport(made).match(/^##? .*/gm)).toEqual(['## Aanleiding', '## Financiën', '## Dekking']);
  });
});

test('the subject that stands once more above the decision should have its place', async () => {
  const besluit = (onderwerp: string) => `**RAADSBESLUIT**
Onderwerp: ${onderwerp}
De raad van de gemeente Waterdorp;
besluit:
1. de nota vast te stellen;
2. de oude nota in te trekken.`;
  const same = await importVan(`**Onderwerp**: De nota\n${ROMP}\n${besluit('De nota')}`);
  expect(same.verantwoording.over).toEqual([]);
  const other = await importVan(`**Onderwerp**: De nota\n${ROMP}\n${besluit('De andere nota')}`);
  expect(other.verantwoording.over).toHaveLength(1);
});

test('a row beside a cell that stands over several should have a name', async () => {
  const investering = tabel(
    [cel('Onderdeel', { breed: 2 }), cel('2024'), cel('2025')],
    [cel('Riool', { over: 'begin' }), cel('Hoofdriool'), cel('800'), cel('200')],
    [cel('', { over: 'verder' }), cel('Aansluitingen'), cel('150'), cel('60')],
    [cel('Straat', { over: 'begin' }), cel('Verharding'), cel('400'), cel('500')],
    [cel('', { over: 'verder' }), cel('Groen'), cel('100'), cel('200')],
    [cel('Totaal', { breed: 2 }), cel('1.450'), cel('960')],
  );
  const made = await importVan(`${ROMP}\n**Financiën**\nDe kosten:\n${investering}`);
  const posts = [...made.voorstel.matchAll(/post: ([^,\n}]*)/g)].map(([, post]) => post);
  expect(posts).toEqual([
    '"Riool: Hoofdriool"',
    '"Riool: Aansluitingen"',
    '"Straat: Verharding"',
    '"Straat: Groen"',
    'Totaal',
  ]);
  expect(made.voorstel).toContain('verwacht: { 2024: 1.450, 2025: 960 }');
});

test('lines with tabs that are a table to the eye should be told of', async () => {
  const told = async (rows: string) =>
    (await importVan(`${ROMP}\n**Financiën**\n${rows}`)).twijfels.filter(({ melding }) =>
      melding.includes('met tabs onder elkaar'),
    ).length;
  expect(await told('→2024→2025\nOpbrengst→1.100→0\nBoekwaarde→-750→0\nBoekwinst→350→0')).toBe(1);
  expect(await told('Kosten→€ 1.100\nBaten→€ 750\nSaldo→€ 350')).toBe(1);
  expect(await told('Kosten→€ 1.100\nDat is alles.')).toBe(0);
});

test.each([
  ['VERTROUWELIJK', 1],
  ['Concept, niet openbaar', 1],
  ['Gemeente Waterdorp', 0],
])('a page head that says who may read should be told of: %s', async (kop, expected) => {
  const made = await importVan(
    `${ROMP}\n<w:sectPr><w:headerReference w:type="default" r:id="kop"/></w:sectPr>`,
    { headers: { kop: alinea(kop) } },
  );
  const told = made.twijfels.filter(({ melding }) => melding.includes('kop of voet'));
  expect(told).toHaveLength(expected);
});
