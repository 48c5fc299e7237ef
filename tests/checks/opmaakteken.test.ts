import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

/** What is said of marks in a text: "what stands there: hint". */
async function run(example: string): Promise<string[]> {
  const diagnostics = await checkExample(example);
  return diagnostics
    .filter(({ regel }) => regel === 'opmaakteken')
    .map(({ span, hint }) => `${span?.source.text.slice(span.start, span.end)}: ${hint}`);
}

describe('marks that do nothing here', () => {
  test.each([
    ['Water is H~2~O.', ['~2~: Typ het kleine teken zelf: `H₂O`.']],
    ['Het plein is 400 m^2^ groot.', ['^2^: Typ het kleine teken zelf: `m²`.']],
    [
      'Het plein is 400 m^2 groot, of 10^-3 deel.',
      ['^2: Typ het kleine teken zelf: `m²`.', '^-3: Typ het kleine teken zelf: `10⁻³`.'],
    ],
    ['In de 20^e^ eeuw.', ['^e^: Schrijf `20e`.']],
    [
      'Dit is ~~niet~~ goed.',
      ['~~niet~~: Haal weg wat vervalt. Wat er verandert, toont `raadsvoorstel verschil`.'],
    ],
    [
      'Dit is ~~**echt** niet~~ goed.',
      ['~~**echt** niet~~: Haal weg wat vervalt. Wat er verandert, toont `raadsvoorstel verschil`.'],
    ],
    [
      'We doen:\n\n- [ ] een plan\n- [x] een kaart\n\nEn later:\n\n- [X] een brug',
      [
        '[ ]: Schrijf achter het punt of het klaar is, of typ ☐ of ☑.',
        '[X]: Schrijf achter het punt of het klaar is, of typ ☐ of ☑.',
      ],
    ],
    ['besluitpunten:\n  - minder CO~2~ uit te stoten', ['~2~: Typ het kleine teken zelf: `CO₂`.']],
  ])('should be told with what works: %s', async (text, told) => {
    expect(await run(text)).toEqual(told);
  });

  test.each([
    'In `a~2~` en `x^2^` en `~~weg~~` staat code.',
    'Zie https://voorbeeld.nl/kaart~2~a, <https://voorbeeld.nl/x^2^> en www.voorbeeld.nl/~~jan~~.',
    'Kijk op voorbeeld.nl/~jan/~piet/ of op schijf C:~1.',
    'Het kost ~€ 5.000 of ~ 6.000, en ~10 tot ~20 procent meer.',
    'Wij bedoelen H\\~2~O en x\\^2^ en \\~~zo~~ zelf.',
    'De brug is dicht.[^1] Nog eens.[^2]\n\n[^1]: Noot.\n\n[^2]: Noot.',
    'Zie [x] en [ ] in de tabel, en bijlage [3].',
    'Het teken ^ en de tekens ~ en ~~ staan los.',
    'Zie [de kaart](https://voorbeeld.nl/~~a~~b^2^).',
    'Een lijn -----~~~----- en ~~~~ zijn geen tekst.',
  ])('should be left alone where they mean something else: %s', async (text) => {
    expect(await run(text)).toEqual([]);
  });
});
