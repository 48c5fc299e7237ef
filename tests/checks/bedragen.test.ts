import { expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

/** What the rules about the spelling of amounts say of a text. */
async function gemeld(zin: string): Promise<string[]> {
  const diagnostics = await checkExample(zin);
  return diagnostics.flatMap(({ regel, melding, hint }) =>
    /^bedrag-(?:vorm|schrijfwijze)$/.test(regel) ? [`${regel}: ${melding} | ${hint}`] : [],
  );
}

test.each([' ', '\u00a0', '\u2009', '\u202f'])(
  'should read an amount with any space in it: %j',
  async (spatie) => {
    const zin = (text: string) => text.replaceAll('~', spatie);
    expect(await gemeld(zin('De brug kost €~2,3~mln. en het pad €~5.000.'))).toEqual([]);
    expect(await gemeld(zin('De brug kost €~52500 en het pad €~5.000.'))).toEqual([
      'bedrag-schrijfwijze: In dit bedrag ontbreken de punten tussen de duizendtallen. | Schrijf € 52.500.',
    ]);
    expect(await gemeld(zin('De brug kost €~52~500.'))).toEqual([
      'bedrag-schrijfwijze: In dit bedrag staat een spatie in plaats van een punt. | Schrijf € 52.500.',
    ]);
    expect(await gemeld(zin('De brug kost €~1,5.'))).toEqual([
      'bedrag-schrijfwijze: Dit bedrag heeft één cijfer achter de komma. | Schrijf € 1,50.',
    ]);
    expect(
      (await gemeld(zin('De brug kost €~5.000, het pad €~2.000 en het bord €~750,-.'))).join(),
    ).toContain('is anders geschreven dan andere bedragen');
  },
);

test('should know every ending of a whole amount', async () => {
  const zin = (slot: string) => `De brug kost € 5.000, het pad € 2.000 en het bord € 750${slot} in totaal.`;
  for (const slot of [',-', ',–', ',00'])
    expect((await gemeld(zin(slot))).join(), slot).toContain('is anders geschreven');
  for (const [slot, shown = `'${slot}'`] of [
    [',--'],
    [',='],
    [', -'],
    [' ,-'],
    [', –', "', -'"],
    [' , --', 'vreemde tekens'],
  ] as const)
    expect(await gemeld(zin(slot)), slot).toEqual([
      `bedrag-schrijfwijze: Dit bedrag eindigt op ${shown}; dat hoort ',-' te zijn, of niets. | Schrijf € 750.`,
    ]);
});

test.each([
  ['een krediet van € 310.000300.000', "'310.000300.000' zijn twee bedragen", '310.000 of 300.000'],
  ['een krediet van € 12.5000', "'12.5000' is geen goed geschreven", '12.500 of 125.000'],
  ['een krediet van € 200,000', "'200,000' is niet eenduidig", '200.000 of 200,00'],
  ['een krediet van € 200.000.-', "'200.000.-' is geen goed geschreven", '200.000?'],
  ['een krediet van € 1.5', "'1.5' is niet eenduidig", '1,50'],
  ['een krediet van EUR 1,250,000', 'staat in de Engelse notatie', '1.250.000'],
  ['een krediet van 12.5000 euro', "'12.5000' is geen goed geschreven", '12.500 of 125.000'],
  ['ruim 1.2 miljoen euro', "'1.2 miljoen' is niet eenduidig", '1,2 miljoen'],
  ['ruim 1.2 miljoen inwoners', "'1.2 miljoen' is niet eenduidig", '1,2 miljoen'],
  ['een krediet van € 500k', "'500 k' is geen bedrag", '500 duizend'],
  ['een krediet van € 8 ton', "'8 ton' is niet eenduidig", '800.000'],
  ['een krediet van € 2O.000', 'een letter tussen de cijfers', '20.000'],
  ['een krediet van £ 5.000', 'staat in een andere munt', 'schrijf €'],
  ['het hek van 7346,= in', 'ontbreekt het euroteken', 'Schrijf € 7.346.'],
  ['het hek van 5.000,- in', 'ontbreekt het euroteken', 'Schrijf € 5.000.'],
  ['het hek van € 5.000,- euro in', 'de euro twee keer', 'Schrijf € 5.000.'],
  ['het hek van 5.000 € in', 'hoort voor het bedrag', 'Schrijf € 5.000.'],
  ['het hek van €180.000 in', 'hoort een spatie', 'Schrijf € 180.000.'],
  ['het hek van €1,2 miljoen in', 'hoort een spatie', 'Schrijf € 1,2 miljoen.'],
])('should tell of "%s" what is wrong and what to write', async (zin, melding, hint) => {
  const [only, ...others] = await gemeld(`Er is ${zin} nodig.`);
  expect(only).toContain(melding);
  expect(only).toContain(hint);
  expect(others).toEqual([]);
});

test.each([
  'tussen € 1,5 en € 2 miljoen',
  'tussen € 1,5 en 2 miljoen',
  '€ 1,5 à 2 miljoen',
  '€ 10-15 miljoen',
  '€ 10.000-15.000',
  'een tarief van € 0,125 per kWh',
  'een tarief van € 1,2345 / m³',
  'EUR 5.000 of 5.000 euro',
  'ruim € 2,3 mln.',
  'bij artikel 5.1, de 12 ton zout en de 2.500 inwoners',
  'op 1-1-2026 om 12.30 uur',
])('should find nothing in "%s"', async (zin) => {
  expect(await gemeld(`Er is ${zin} genoemd.`)).toEqual([]);
});

test('should tell an unusual spelling once, with how often it stands there', async () => {
  expect(await gemeld('De brug kost €5.000, het pad €2.000 en het bord €750.')).toEqual([
    'bedrag-schrijfwijze: Tussen het euroteken en het bedrag hoort een spatie. Zo staat het nog 2 keer in dit stuk. | Schrijf € 5.000.',
  ]);
});
