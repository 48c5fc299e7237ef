import { describe, expect, test } from 'vitest';
import { typographInlines, typography } from '../../src/compose/finish/typography.ts';
import { dumpInlines } from '../support/dump-document.ts';

const show = (text: string) => typography(text).replaceAll('\u00a0', '␣');

describe('typography', () => {
  test.each([
    ['€ 62.000 en € -12', '€␣62.000 en €␣-12'],
    ['bedragen x € 1.000', 'bedragen x␣€␣1.000'],
    ['Afschrijving in %', 'Afschrijving in␣%'],
    ['Aandeel (in %) en (%), of 5 %.', 'Aandeel (in␣%) en␣(%), of 5␣%.'],
    ['€ 5 miljoen of 3 procent of 4 %', '€␣5␣miljoen of 3␣procent of 4␣%'],
    ['artikel 192, lid 1 van de Gemeentewet', 'artikel␣192, lid␣1 van de Gemeentewet'],
    ['Artikel 2.1.2 en de leden 1 en 2', 'Artikel␣2.1.2 en de leden␣1 en 2'],
    ['op 7 juni 2022 en 1 mei', 'op 7␣juni␣2022 en 1␣mei'],
    ['in mei 2022 en mei 20222', 'in mei␣2022 en mei 20222'],
    ['vóór 1 april; het eerste lid, of de eerste leden', 'vóór 1␣april; het eerste␣lid, of de eerste leden'],
    ['lid b, onder a. en onder andere', 'lid␣b, onder␣a. en onder andere'],
    ['12,5 procent, 3 mln. en 4 mlneuro', '12,5␣procent, 3␣mln. en 4 mlneuro'],
    ['P.J. Heijkoop, mr. Jansen en mr. de Wit', 'P.J.␣Heijkoop, mr.␣Jansen en mr. de Wit'],
    ['2024 - 2027, 2024 – 2027, 2024 e.v. en t/m 2026', '2024␣-␣2027, 2024␣–␣2027, 2024␣e.v. en t/m␣2026'],
    ['het heeft in 2023 van de raad 2 3', 'het heeft in 2023 van de raad 2 3'],
    ['geldig 1 jaarlijks', 'geldig 1 jaarlijks'],
    ['solidair 5', 'solidair 5'],
    ["auto's, foto's en 's avonds in 's-Hertogenbosch", 'auto’s, foto’s en ’s avonds in ’s-Hertogenbosch'],
    ["het 'eenvoudige' geval in '90", 'het ‘eenvoudige’ geval in ’90'],
    ['de "vraag" ("of niet")', 'de “vraag” (“of niet”)'],
    ['"\'Voorkomen\', zei hij"', '“‘Voorkomen’, zei hij”'],
    ["dat is '2/3' of '12' deel", 'dat is ‘2/3’ of ‘12’ deel'],
    ["'t is zo", '’t is zo'],
    ["de raad''s", 'de raad’’s'],
    ['2024--2027 en wel -- dus', '2024–2027 en wel␣– dus'],
    ['a--b en --optie', 'a--b en --optie'],
    ['Dat kost € 5 + p.m.. Meer niet.', 'Dat kost €␣5 + p.m. Meer niet.'],
    ['bomen, struiken enz.. (En e.d..)', 'bomen, struiken enz. (En e.d.)'],
    ['Wie weet... Of niet.... En ../map', 'Wie weet... Of niet.... En ../map'],
    ['Stad - Jeugd', 'Stad - Jeugd'],
    ['“al goed” en ‘ook’', '“al goed” en ‘ook’'],
    ['', ''],
  ])('should set %j', (typed, set) => {
    expect(show(typed)).toBe(set);
    expect(typography(typography(typed))).toBe(typography(typed));
  });

  test('should see quotes and numbers across marks', () => {
    const set = typographInlines([
      { type: 'text', value: 'artikel ' },
      { type: 'text', value: '192 "' },
      { type: 'strong', children: [{ type: 'text', value: 'x' }] },
      { type: 'text', value: '"' },
      { type: 'lineBreak' },
      { type: 'text', value: '"y"' },
    ]);
    expect(dumpInlines(set)).toBe('artikel␣192 “**x**”⏎“y”');
  });

  test('should fix a space where a mark begins or ends, on either side of it', () => {
    const set = typographInlines([
      { type: 'strong', children: [{ type: 'text', value: 'artikel' }] },
      { type: 'text', value: ' 4 ' },
      {
        type: 'emphasis',
        children: [
          { type: 'text', value: 'juni ' },
          { type: 'code', value: 'a 1' },
        ],
      },
      { type: 'text', value: ' lid ' },
      { type: 'footnoteReference', index: 0 },
      { type: 'strong', children: [{ type: 'text', value: '2 voor\u00ad' }] },
      { type: 'text', value: 'jaar' },
    ]);
    expect(dumpInlines(set)).toBe('**artikel**␣4␣*juni `a 1`* lid␣[^1]**2 voor<U+00AD>**jaar');
  });

  test.each([
    [[{ type: 'text', value: '€ 5 + p.m.' }], '. Meer', '€␣5 + p.m. Meer'],
    [[{ type: 'strong', children: [{ type: 'text', value: 'bomen e.d.' }] }], '.', '**bomen e.d.**'],
    [
      [
        { type: 'text', value: 'enz.' },
        { type: 'footnoteReference', index: 0 },
      ],
      '.',
      'enz.[^1]',
    ],
    [[{ type: 'text', value: 'enz.' }], '..', 'enz...'],
    [[{ type: 'code', value: 'a.' }], '.', '`a.`.'],
  ] as const)('should close a sentence once, across parts: %j and %j', (before, behind, set) => {
    expect(dumpInlines(typographInlines([...before, { type: 'text', value: behind }]))).toBe(set);
  });

  test('should leave code and addresses as typed', () => {
    const set = typographInlines([
      { type: 'code', value: `a -- "b"` },
      { type: 'link', url: 'https://x.nl', children: [{ type: 'text', value: `https://x.nl/1--2'` }] },
    ]);
    expect(dumpInlines(set)).toBe('`a -- "b"`[https://x.nl/1--2\'](https://x.nl)');
  });
});
