import { expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

/** What the rules about the spelling of amounts say of a text. */
async function gemeld(zin: string): Promise<string[]> {
  const diagnostics = await checkExample(zin);
  return diagnostics.flatMap(({ regel, melding }) =>
    /^bedrag-(?:vorm|schrijfwijze)$/.test(regel) ? [`${regel}: ${melding}`] : [],
  );
}

test.each([' ', '\u00a0', '\u2009', '\u202f'])(
  'should read an amount with any space in it: %j',
  async (spatie) => {
    const zin = (text: string) => text.replaceAll('~', spatie);
    expect(await gemeld(zin('De brug kost €~2,3~mln. en het pad €~5.000.'))).toEqual([]);
    expect(await gemeld(zin('De brug kost €~52500 en het pad €~5.000.'))).toEqual([
      'bedrag-schrijfwijze: In dit bedrag ontbreken de punten tussen de duizendtallen.',
    ]);
    expect(await gemeld(zin('De brug kost €~52~500.'))).toEqual([
      'bedrag-schrijfwijze: In dit bedrag staat een spatie in plaats van een punt.',
    ]);
    expect(await gemeld(zin('De brug kost €~1,5.'))).toEqual([
      'bedrag-schrijfwijze: Dit bedrag heeft één cijfer achter de komma.',
    ]);
    expect(
      (await gemeld(zin('De brug kost €~5.000, het pad €~2.000 en het bord €~750,-.'))).join(),
    ).toContain('is anders geschreven dan andere bedragen');
  },
);

test('should know every ending of a whole amount', async () => {
  const zin = (slot: string) => `De brug kost € 5.000, het pad € 2.000 en het bord € 750${slot} in totaal.`;
  for (const slot of [',-', ',--', ',–', ',=', ',00'])
    expect((await gemeld(zin(slot))).join(), slot).toContain('is anders geschreven');
});
