import { describe, expect, test } from 'vitest';
import { meldVerschuivingen } from '../../src/besluit/meld-verschuiving.ts';
import { spanText } from '../../src/source/source-text.ts';
import { koppen, skelet } from './proef.ts';

const PLAN = 'het plan voor de speelplekken vast te stellen';
const GELD = 'een krediet van € 20.000 beschikbaar te stellen';
const TERUG = 'het college op te dragen in 2029 te evalueren';
const KIND = 'kinderen bij het ontwerp te laten meedenken';

const GEEFT = '1.1 Het plan geeft richting';
const NODIG = '2.1 Het geld is nodig voor toestellen';
const LEERT = '3.1 De evaluatie laat zien of het werkt';

function meld(
  oud: readonly [readonly string[], string],
  nieuw: readonly [readonly string[], string],
): readonly string[] {
  return meldVerschuivingen(skelet(...oud), skelet(...nieuw)).map(({ melding, hint, span }) => {
    const place = span?.source.text.slice(span.start, span.end);
    return `${place}: ${melding} ${hint}`;
  });
}

const OUD = [[PLAN, GELD, TERUG], koppen(GEEFT, NODIG, LEERT)] as const;

describe('a besluitpunt that came, went or moved', () => {
  test('should be told of each argument that kept its number, with the text of both points', () => {
    const found = meld(OUD, [[PLAN, KIND, GELD, TERUG], OUD[1]]);
    expect(found).toHaveLength(2);
    expect(found[0]).toBe(
      '2.1: Argument 2.1 staat nu bij besluitpunt 2 (‘kinderen bij het ontwerp te laten meedenken’), maar hoorde bij ' +
        '‘een krediet van € 20.000 beschikbaar te stellen’: dat is nu besluitpunt 3. `raadsvoorstel opmaak --hernummer` ' +
        'maakt er 3.1 van. Met een id bij het besluitpunt (`### id.1`) gaan argumenten voortaan vanzelf mee.',
    );
    expect(found[1]).toMatch(/^3\.1: .*nu besluitpunt 4\./);
  });

  test('should be mended by giving all heads the numbers of their points at once', () => {
    const [first, second] = meldVerschuivingen(skelet(...OUD), skelet([PLAN, KIND, GELD, TERUG], OUD[1]));
    const edits = first?.herstel?.edits.map(({ span, tekst }) => `${spanText(span)} ${tekst}`);
    expect(edits).toEqual(['2.1 3.1', '3.1 4.1']);
    expect(first?.herstel?.veilig).toBe(false);
    expect(second?.herstel).toEqual(first?.herstel);
  });

  test('should be told once for all arguments of a point', () => {
    const heads = koppen('1.1 Het plan geeft richting', '1.2 Ouders vragen erom');
    expect(meld([[PLAN], heads], [[KIND, PLAN], heads])).toEqual([
      expect.stringMatching(/^1\.1: Argumenten 1\.1 en 1\.2 staan nu bij .*dat is nu besluitpunt 2\./),
    ]);
  });

  test('should be told when points changed places', () => {
    expect(meld(OUD, [[GELD, PLAN, TERUG], OUD[1]])).toHaveLength(2);
  });

  test('should be told when the point is gone and another took its number', () => {
    expect(
      meld(OUD, [[PLAN, TERUG], koppen(GEEFT, NODIG, '2.2 De evaluatie laat zien of het werkt')]),
    ).toEqual([expect.stringMatching(/^2\.1: .*dat punt is er niet meer\./)]);
  });

  test('should be told of parts', () => {
    const heads = koppen('1a.1 Graven zijn duur');
    const punten = (...sub: readonly string[]) => [
      `{ tekst: de reserves op te heffen, sub: [${sub.join(', ')}] }`,
    ];
    expect(
      meld(
        [punten('Reserve graven', 'Reserve wegen'), heads],
        [punten('Reserve bomen', 'Reserve graven', 'Reserve wegen'), heads],
      ),
    ).toEqual([expect.stringMatching(/^1a\.1: .*besluitpunt 1a .*dat is nu besluitpunt 1b\./)]);
  });

  test.each([
    [
      'the arguments went along',
      [
        [PLAN, KIND, GELD, TERUG],
        koppen(GEEFT, '3.1 Het geld is nodig voor toestellen', '4.1 De evaluatie laat zien of het werkt'),
      ],
    ],
    ['it came last', [[PLAN, GELD, TERUG, KIND], OUD[1]]],
    ['a point was worded anew', [[PLAN, 'een krediet van € 25.000 te verlenen', TERUG], OUD[1]]],
    ['a point was replaced at its place', [[PLAN, KIND, TERUG], OUD[1]]],
    ['nothing moved', OUD],
    [
      'the argument is another one',
      [[PLAN, KIND, GELD, TERUG], koppen(GEEFT, '2.1 Wie speelt, weet wat leuk is')],
    ],
  ] as const)('should not be told when %s', (_, nieuw) => {
    expect(meld(OUD, nieuw)).toEqual([]);
  });

  test('should not be told of arguments by id', () => {
    const named = `{ id: geld, tekst: "${GELD}" }`;
    const heads = koppen(GEEFT, 'geld.1 Het geld is nodig voor toestellen');
    expect(meld([[PLAN, named], heads], [[PLAN, KIND, named], heads])).toEqual([]);
  });
});

describe('a number in a sentence', () => {
  const zin = (tekst: string) => `${koppen(GEEFT)}${tekst}\n`;

  test('should be told when the point behind it became another one', () => {
    const named = `{ id: geld, tekst: "${GELD}" }`;
    expect(
      meld(
        [[PLAN, named], zin('Dat volgt uit besluitpunt 2.')],
        [[PLAN, KIND, named], zin('Dat volgt uit besluitpunt 2.')],
      ),
    ).toEqual([
      "besluitpunt 2: Hier staat 'besluitpunt 2': dat was ‘een krediet van € 20.000 beschikbaar te stellen’, dat is nu besluitpunt 3. " +
        'Schrijf `:punt[geld]` in plaats van het nummer: dat verandert mee.',
    ]);
  });

  test('should not be told when the line was changed too, or names another point', () => {
    const nieuw = [PLAN, KIND, GELD];
    expect(meld([[PLAN, GELD], zin('Zie besluitpunt 2.')], [nieuw, zin('Zie ook besluitpunt 2.')])).toEqual(
      [],
    );
    expect(meld([[PLAN, GELD], zin('Zie besluitpunt 1.')], [nieuw, zin('Zie besluitpunt 1.')])).toEqual([]);
  });
});
