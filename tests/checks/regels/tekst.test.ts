import { describe, expect, test } from 'vitest';
import { checkExample } from '../../support/check-example.ts';

/** What one rule says of an example: the text that it marks. */
async function marked(regel: string, example: string): Promise<string[]> {
  const found = await checkExample(example);
  return found
    .filter((one) => one.regel === regel)
    .map(({ span }) => span?.source.text.slice(span.start, span.end) ?? '');
}

describe('niet-van-toepassing', () => {
  test.each([
    'Er zijn geen kanttekeningen.',
    'Er zijn geen kanttekeningen bij dit voorstel.',
    'Er zijn verder geen risico’s.',
    'Geen bijzondere kanttekeningen.',
    'Wij zien geen nadelen',
    "Aan dit besluit zijn geen risico's verbonden.",
    'Dit voorstel kent geen kanttekeningen.',
    'Nihil.',
  ])('should ask for the reason: %s', async (tekst) => {
    expect(await marked('niet-van-toepassing', `## Kanttekeningen\n\n${tekst}`)).toEqual([tekst]);
  });

  test.each([
    'Er zijn geen kanttekeningen, omdat het besluit uit de wet volgt.',
    'Er zijn er geen: de regels worden al niet meer gebruikt.',
    'Er zijn geen kanttekeningen. De raad heeft deze keuze in 2025 al gemaakt.',
    'Geen van de buren heeft bezwaar.',
    'Er zijn geen alternatieven die sneller gaan dan een jaar.',
  ])('should be content with: %s', async (tekst) => {
    expect(await marked('niet-van-toepassing', `## Kanttekeningen\n\n${tekst}`)).toEqual([]);
  });
});

describe('wensen-college', () => {
  const initiatief = (tekst: string) =>
    `soort: initiatiefvoorstel\nindieners: A. Voorbeeld (Fietspartij)\n---\n${tekst}`;

  test.each([
    '## Reactie van het college\n\nHet college staat positief tegenover dit voorstel.',
    '## Standpunt college\n\nHet is een goed plan.',
    '## Preadvies van burgemeester en wethouders\n\nWij raden het aan.',
    'Het college heeft geen bedenkingen.',
  ])('should find the view of the college: %s', async (tekst) => {
    expect(await marked('wensen-college', initiatief(tekst))).toEqual([]);
  });

  test('should miss it where the college is only asked to do something', async () => {
    expect(await marked('wensen-college', initiatief('Het college voert dit uit in 2027.'))).toEqual([
      'initiatiefvoorstel',
    ]);
  });
});

describe('bron-later', () => {
  const op = (tekst: string) => `datum: 2026-04-17\n---\n${tekst}`;

  test.each([
    'In de meicirculaire 2026 wordt het bedrag bekend.',
    'Het Rijk maakt het bedrag in de meicirculaire 2026 bekend.',
    'De meicirculaire 2026 geeft hierover duidelijkheid.',
  ])('should leave what is still to come alone: %s', async (tekst) => {
    expect(await marked('bron-later', op(tekst))).toEqual([]);
  });

  test.each(['Uit de meicirculaire 2026 blijkt een voordeel.', 'Het geld staat in de meicirculaire 2026.'])(
    'should see that it is quoted: %s',
    async (tekst) => {
      expect(await marked('bron-later', op(tekst))).toEqual(['meicirculaire 2026']);
    },
  );
});

describe('officiele-naam', () => {
  test.each([
    ['Het Besluit Begroting en Verantwoording provincies en gemeenten geldt.', 1],
    ['Het Besluit begroting en verantwoording geldt.', 1],
    ['Het Besluit begroting en verantwoording provincies en gemeenten geldt.', 0],
  ])('should mark the whole name: %s', async (tekst, count) => {
    const found = await marked('officiele-naam', tekst);
    expect(found).toHaveLength(count);
    for (const name of found) expect(name).toMatch(/^Besluit .*(?:gemeenten|verantwoording)$/);
  });
});

describe('bijlage-genoemd', () => {
  const lijst = (...titels: readonly string[]) =>
    `bijlagen:\n${titels.map((titel) => `  - ${titel}\n`).join('')}---\n`;
  const GEHEIM = '{ titel: Overeenkomst, openbaar: nee }';
  const NOTA = '{ titel: Nota beantwoording }';

  test.each([
    [lijst(GEHEIM, NOTA), 'De nota staat in bijlage 2.', []],
    [lijst(GEHEIM, NOTA), 'Zie bijlage 1 en bijlage 3.', ['bijlage 3']],
    [lijst(NOTA), 'De kaart in bijlage 2 laat dat zien.', ['bijlage 2']],
    [lijst(GEHEIM, NOTA), 'Zie bijlage 3 bij de Regeling bouwwerken.', []],
  ])('should count them all, also what is not public: %j %s', async (gegevens, tekst, expected) => {
    expect(await marked('bijlage-genoemd', `${gegevens}${tekst}`)).toEqual(expected);
  });
});

describe('kop-vet', () => {
  test.each([
    ['De brug is dicht.\n\n**Waarom nu**\nHet geld is er.', ['**Waarom nu**']],
    ['**Waarom nu**\n*Het* geld is er.', ['**Waarom nu**']],
    ['De brug is dicht.\n\n**De pont**\n\nEr vaart een pont.', ['**De pont**']],
    ['**Let op:**\nde brug is dicht.', []],
    ['**De brug** is dicht.\nEr vaart een pont.', []],
    ['De brug is\n**dicht**\nen de pont vaart.', []],
    ['**De brug is dicht.**\nEr vaart een pont.', []],
  ])('should know a bold line that stands for a heading: %j', async (tekst, expected) => {
    expect(await marked('kop-vet', tekst)).toEqual(expected);
  });
});

describe('spaties', () => {
  test.each([
    ['Het ging goed.Daarna niet meer.', '.'],
    ['De weg is op.De brug ook.', '.'],
    ['Het ging goed .Daarna niet meer.', ' .'],
    ['De brug is dicht ,maar de weg niet.', ' ,'],
    ['Is de brug dicht ?Dan niet.', ' ?'],
    ['De brug is dicht,maar de weg niet.', ','],
  ])('should see a sign that stands against the wrong word: %s', async (tekst, sign) => {
    expect(await marked('spaties', `## Aanleiding\n\n${tekst}`)).toEqual([sign]);
  });

  test.each([
    'Er zijn banken, bomen enz., en een hek.',
    'Het bestand heet .NET of voorstel.PDF, en de som is 1 ,5.',
    'Dat staat in art.; de rest in lid 2.',
    'Zij schrijft voor NRC.nl en Booking.Com.',
  ])('should leave alone: %s', async (tekst) => {
    expect(await marked('spaties', `## Aanleiding\n\n${tekst}`)).toEqual([]);
  });
});

describe('verordening-inwerking', () => {
  const punt = 'de Legesverordening 2027 vast te stellen';
  const met = (tekst: string) =>
    `gelet_op:\n  - artikel 229 van de Gemeentewet\nbesluitpunten:\n  - ${punt}\n---\n## Vervolg\n\n${tekst}`;

  test.each([
    'Op 12 februari 2027 is er een bijeenkomst.',
    'Vanaf september 2027 spelen kinderen samen.',
    'Wij evalueren dit per 1 juli 2028.',
  ])('should not take a day of something else for it: %s', async (tekst) => {
    expect(await marked('verordening-inwerking', met(tekst))).toEqual([punt]);
  });

  test.each([
    'De verordening geldt vanaf 1 januari 2027.',
    'De nieuwe tarieven zijn er per 1 januari 2027.',
    'De leges veranderen op 1 januari.',
    'Het besluit komt in het gemeenteblad.',
  ])('should be content with: %s', async (tekst) => {
    expect(await marked('verordening-inwerking', met(tekst))).toEqual([]);
  });
});
