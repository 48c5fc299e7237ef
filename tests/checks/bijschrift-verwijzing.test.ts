import { describe, expect, test } from 'vitest';
import { checkExample } from '../support/check-example.ts';

const KOP =
  'financien:\n  jaren: [2026]\n  lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n' +
  '  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }\n';

async function found(text: string, gegevens = ''): Promise<string[]> {
  const all = await checkExample(`${gegevens}${KOP}---\n## Financiën\n\n${text}\n\n::tabel[lasten]\n`);
  return all
    .filter(({ regel }) => regel === 'bijschrift-verwijzing' || regel === 'onbekende-verwijzing')
    .map(({ melding, hint }) => `${melding} ${hint}`);
}

describe('a reference to a table or a picture', () => {
  test.each([
    ['Zie :tabel[lasten] hieronder.'],
    ['De :tabel[lasten] volgt.'],
    ['Zie:tabel 1 en het woord tabel.'],
    ['Zie tabellen: :tabel[lasten].'],
  ])('should be good where it stands once in the text: %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  test.each([
    ['Zie :tabel[laste] hieronder.', "Er staat geen tabel 'laste' in de tekst. Bedoelde u 'lasten'?"],
    ['Zie :tabel[dekking].', "De tabel 'dekking' staat niet in de tekst. Zet `::tabel[dekking]` op een"],
    ['Zie :tabel[iets heel anders].', 'In de tekst staan: lasten.'],
    ['Zie tabel :tabel[lasten].', 'Hier komt "tabel tabel" te staan'],
    ['Zie :tabel[].', 'Achter :tabel staat geen naam.'],
    ['Zie :figuur[kaart].', "Er staat geen figuur 'kaart' in de tekst. In de tekst staat geen afbeelding."],
    ['Zie :tabel[lasten].\n\n::tabel[lasten]', "De tabel 'lasten' staat 2 keer in de tekst"],
    [
      ':tabel[lasten]',
      'Met één dubbele punt komt hier alleen een verwijzing, niet de tabel. Schrijf `::tabel[lasten]`',
    ],
    ['Zie :tabl[lasten].', "':tabl[…]' is niet bekend. Schrijf ':tabel[…]' om ernaar te verwijzen"],
  ])('should be told with what would do: %s', async (text, melding) => {
    const all = await found(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(melding);
  });

  test('should not stand in what the decision repeats', async () => {
    const all = await found(
      'Zie :tabel[lasten].',
      'besluitpunten:\n  - de lasten van :tabel[lasten] vast te stellen\n',
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('In een besluitpunt of overweging');
  });
});
