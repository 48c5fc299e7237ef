import { expect, test } from 'vitest';
import { leesImportverslag, verslagpad } from '../../../src/werkbank/pagina/staat/importverslag.ts';

const VERSLAG = `# Verslag van de import van oud.docx

Dit stuk is gelezen als raadsvoorstel van dordrecht.

## Wat is gevonden

| Wat | Hoe zeker | Waarom |
| --- | --- | --- |
| sjabloon | zeker | 3 koppen \\| een naam |
| datum | onzeker | staat in de kop |

## Wat u moet nakijken

- waarschuwing: Deze tekst is doorgehaald. (alinea 4: “weg”)
- tip: Kijk dit na.

## Niet geplaatst

Alle tekst heeft een plaats.

## Weggelaten

### Een vaste regel

- alinea 2: Raadsvoorstel
`;

test('a report should tell what to look at first, and lose nothing', () => {
  const { titel, delen } = leesImportverslag(VERSLAG);
  expect(titel).toBe('Verslag van de import van oud.docx');
  expect(delen).toEqual([
    { soort: 'tekst', tekst: 'Dit stuk is gelezen als raadsvoorstel van dordrecht.' },
    { soort: 'kop', niveau: 2, tekst: 'Wat u moet nakijken' },
    {
      soort: 'lijst',
      punten: ['waarschuwing: Deze tekst is doorgehaald. (alinea 4: “weg”)', 'tip: Kijk dit na.'],
    },
    { soort: 'kop', niveau: 2, tekst: 'Niet geplaatst' },
    { soort: 'tekst', tekst: 'Alle tekst heeft een plaats.' },
    { soort: 'kop', niveau: 2, tekst: 'Wat is gevonden' },
    {
      soort: 'tabel',
      rijen: [
        ['Wat', 'Hoe zeker', 'Waarom'],
        ['sjabloon', 'zeker', '3 koppen | een naam'],
        ['datum', 'onzeker', 'staat in de kop'],
      ],
    },
    { soort: 'kop', niveau: 2, tekst: 'Weggelaten' },
    { soort: 'kop', niveau: 3, tekst: 'Een vaste regel' },
    { soort: 'lijst', punten: ['alinea 2: Raadsvoorstel'] },
  ]);
});

test('the report should lie beside the text', () => {
  expect(verslagpad('proposals/brug/voorstel.md')).toBe('proposals/brug/import-verslag.md');
});
