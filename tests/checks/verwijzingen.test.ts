import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

/** A proposal with two points, of which the second has parts, and three arguments. */
const RUMP = `besluitpunten:
  - id: nota
    tekst: de Fietsnota 2026-2030 vast te stellen
  - tekst: het college op te dragen
    sub: [een plan te maken, het plan uit te voeren]
---
## Argumenten

### nota.1 De nota maakt duidelijk welke routes eerst komen

De drukste routes zijn het eerst aan de beurt.

### 1.2 De nota past bij de visie

Dat volgt daaruit.

### 2.1 Het college maakt een beter plan

`;

async function run(sentence: string): Promise<string[]> {
  const found = await checkExample(`${RUMP}${sentence}`);
  return found
    .filter(({ regel }) => regel === 'onbekend-nummer' || regel === 'onbekend-besluitpunt')
    .map(({ melding, hint }) => `${melding} ${hint}`);
}

describe('a number of another part of the proposal', () => {
  test.each([
    ['Zie argument 4.2.', 'Argument 4.2 bestaat niet.'],
    ['Zie ook de argumenten 1.1 en 1.3.', 'Argument 1.3 bestaat niet. Bedoelde u 1.1?'],
    ['Zie argument 1.', 'Argument 1 bestaat niet. Bedoelde u 1.1 of 1.2?'],
    ['Dit volgt uit besluitpunt 3.', 'Besluitpunt 3 bestaat niet: er zijn er 2.'],
    ['Dit volgt uit besluitpunt 2c.', 'Besluitpunt 2c bestaat niet: besluitpunt 2 heeft dat onderdeel niet.'],
  ])('should be told when it does not exist: %s', async (sentence, melding) => {
    const found = await run(sentence);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(melding);
  });

  test.each([
    'Zie argument 1.2, besluitpunt 2 en besluitpunt 2b.',
    'Besluitpunt 7 van het raadsbesluit van 3 maart 2020 blijft gelden.',
    'In het eerdere besluit stond dat als besluitpunt 4.',
    'In 2020 is dat met besluitpunt 6 besloten.',
    'Argument 1 van de bewoners is dat het druk is.',
    'Het sterkste argument. 4.2 procent van de bewoners is tegen.',
    'Zie kanttekening 1.1.',
    'Een argument 10% te nemen is er niet.',
  ])('should be left alone in: %s', async (sentence) => {
    expect(await run(sentence)).toEqual([]);
  });
});

describe('the number of an argument by id where there can be none', () => {
  const found = async (example: string) =>
    (await checkExample(example)).map(({ regel, melding }) => `${regel}: ${melding}`);
  const NAMED = 'besluitpunten:\n  - id: nota\n    tekst: de Fietsnota 2026-2030 vast te stellen\n---\n';

  test('should be told: without hashes, and in a section without arguments', async () => {
    expect(
      await found(`${NAMED}## Argumenten\n\nnota.1 De nota maakt duidelijk wat eerst komt\n\nDat is nodig.`),
    ).toEqual(['argument-kop: nota.1 is hier gewone tekst en geen kop.']);
    expect(
      await found(`${NAMED}## Aanleiding\n\nDe brug is dicht.\n\n### nota.1 De pont\n\nEr vaart een pont.`),
    ).toEqual(["kop-nummer: Het nummer 'nota.1' hoort niet in een kop."]);
  });

  test('should not be seen in other words', async () => {
    expect(await found(`${NAMED}## Argumenten\n\nblz.1 De nota is dun.`)).toEqual([]);
  });
});

describe('parts typed in the sentence of a besluitpunt', () => {
  const letter = async (punt: string) =>
    (await checkExample(`besluitpunten:\n  - "${punt}"\n`)).filter(
      ({ regel }) => regel === 'besluitpunt-letter',
    );

  test('should be met with tekst and sub', async () => {
    const found = await letter('de volgende reserves op te heffen: a) Reserve graven; b) Reserve kerntaken');
    expect(found.map(({ hint }) => hint)).toEqual([
      'Dit is een punt met onderdelen. Schrijf `- tekst: de volgende reserves op te heffen`, daaronder `sub:`, en daar weer ' +
        'onder elk onderdeel op een eigen regel achter een streepje: `- Reserve graven`, `- Reserve kerntaken`.',
    ]);
  });

  test.each([
    'de volgende reserves op te heffen; 1. Reserve graven; 2. Reserve kerntaken',
    'de volgende reserves op te heffen a) Reserve graven b) Reserve kerntaken',
    'de volgende reserves op te heffen: – Reserve graven – Reserve kerntaken',
  ])('should be met so in whatever form they were pasted: %s', async (punt) => {
    const [found] = await letter(punt);
    expect(found?.hint).toContain(
      '`- tekst: de volgende reserves op te heffen`, daaronder `sub:`, en daar weer onder elk onderdeel op een eigen ' +
        'regel achter een streepje: `- Reserve graven`, `- Reserve kerntaken`.',
    );
  });

  test.each([
    'de verordening te wijzigen: artikel 5, onder a. en b. vervallen te verklaren',
    'artikel 5, lid 1. en lid 2. van de verordening te wijzigen',
    'het plan – met de kaart – vast te stellen',
  ])('should not be seen in other text: %s', async (punt) => {
    expect(await letter(punt)).toEqual([]);
  });
});

describe(':punt', () => {
  test.each([
    ['Zie :punt[nota] en :punt[noto].', "Geen besluitpunt heeft het id 'noto'. Bedoelde u 'nota'?"],
    ['Zie :punt[verkeer].', 'De ids zijn: nota.'],
    ['Zie :punt[1].', 'Schrijf `:punt[nota]`.'],
    ['Zie :punt[2a].', 'Geef besluitpunt 2a een id'],
    ['Zie :punt[].', 'Achter :punt staat geen id.'],
  ])('should name a point by its id: %s', async (sentence, melding) => {
    const found = await run(sentence);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(melding);
  });
});
