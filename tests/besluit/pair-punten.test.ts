import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Puntversie, pairPunten, withParts } from '../../src/besluit/pair-punten.ts';
import { adresVan, type Puntcijfer, type Puntpad } from '../../src/domain/besluitpunt.ts';

interface Punt extends Puntversie<Punt> {}
type Vorm = string | readonly [string, readonly Vorm[]];

/** Points from their texts; "id: text" gives one with an id. */
function punten(vormen: readonly Vorm[], boven: readonly Puntcijfer[] = []): readonly Punt[] {
  return vormen.map((vorm, index) => {
    const [tekst, sub] = typeof vorm === 'string' ? [vorm, []] : vorm;
    const [first = 1, ...rest] = [...boven, index + 1];
    const pad: Puntpad = [first, ...rest];
    const [, id, words] = /^(?:(\w+): )?(.*)$/.exec(tekst) ?? [];
    return { pad, ...(id !== undefined && { id }), tekst: words ?? '', sub: punten(sub, pad) };
  });
}

function pairs(oud: readonly Vorm[], nieuw: readonly Vorm[]): readonly string[] {
  const found = pairPunten(punten(oud), punten(nieuw));
  return [
    ...found.paren.map(
      ({ oud: a, nieuw: b, verplaatst }) =>
        `${adresVan(a.pad)} -> ${adresVan(b.pad)}${verplaatst ? ' verplaatst' : ''}`,
    ),
    ...found.vervallen.map(({ pad }) => `${adresVan(pad)} weg`),
    ...found.nieuw.map(({ pad }) => `${adresVan(pad)} nieuw`),
  ].toSorted();
}

test('a point with an id is the same point, whatever became of its text', () => {
  expect(
    pairs(
      ['a: het plan vast te stellen', 'b: geld te geven'],
      ['b: het plan vast te stellen', 'a: iets heel anders'],
    ),
  ).toEqual(['1 -> 2', '2 -> 1 verplaatst']);
});

test('an id goes along to another level, though another point reads the same', () => {
  expect(
    pairs(
      ['a: bomen te planten', 'het college op te dragen'],
      ['bomen te planten', ['het college op te dragen', ['a: bomen te planten']]],
    ),
  ).toEqual(['1 -> 2a verplaatst', '1 nieuw', '2 -> 2']);
});

test('parts are followed on all three levels', () => {
  const oud: readonly Vorm[] = [
    ['in te stemmen met', [['de begroting van', ['de veiligheidsregio', 'de omgevingsdienst']]]],
  ];
  const nieuw: readonly Vorm[] = [
    [
      'in te stemmen met',
      [['de begroting van', ['de omgevingsdienst', 'de veiligheidsregio', 'de bibliotheek']]],
    ],
  ];
  expect(pairs(oud, nieuw)).toEqual(
    ['1 -> 1', '1a -> 1a', '1a.i -> 1a.ii', '1a.ii -> 1a.i verplaatst', '1a.iii nieuw'].toSorted(),
  );
});

test('every point is told once, and the same points in another order are all found again', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 12, maxLength: 20 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.nat()), (texts, keys) => {
      const order = texts.map((text) => [keys.next().value, text] as const).toSorted(([a], [b]) => a - b);
      const [oud, nieuw] = [
        punten(texts.map((text) => `x: ${text}`).map((text, n) => text.replace('x', `id${n}`))),
        punten(order.map(([, text]) => `id${texts.indexOf(text)}: ${text}`)),
      ];
      const found = pairPunten(oud, nieuw);
      expect(found.paren).toHaveLength(oud.flatMap(withParts).length);
      expect(found.paren.every((paar) => paar.oud.id === paar.nieuw.id)).toBe(true);
    }),
    { seed: 7 },
  );
});
