import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const TWEE_JAREN = 'jaren: [2024, 2025]\n';

describe('limits', () => {
  test('should warn beyond a maximum or minimum', () => {
    const yaml = (grens: string) =>
      `${TWEE_JAREN}lasten: { posten: [{ post: Inhuur, ${grens}, bedragen: { 2024: 100, 2025: 140 } }] }\n`;
    expect(controleer(yaml('maximaal: 240'))).toEqual([]);
    expect(controleer(yaml('maximaal: 200'))).toEqual([
      "2:46 «200» waarschuwing [grens] 'Inhuur' is over alle jaren € 240: meer dan het maximum van € 200. | Pas de bedragen of de grens aan.",
    ]);
    expect(controleer(yaml('minimaal: 250'))[0]).toContain('minder dan het minimum van € 250');
  });

  test('should compute years by indexering and check typed ones', () => {
    const yaml = (later: string) =>
      `${TWEE_JAREN}lasten: { posten: [{ post: Huur, indexering: "2,5%", bedragen: { 2024: 10.000${later} } }], verwacht: { 2025: 10.250 } }\n`;
    expect(controleer(yaml(''))).toEqual([]);
    expect(controleer(yaml(', 2025: 10.250'))).toEqual([]);
    expect(controleer(yaml(', 2025: 10.500')).join()).toContain(
      "waarschuwing [indexering] 'Huur' 2025 is € 10.500; met een indexering van 2,5% zou het € 10.250 zijn.",
    );
  });

  test('should round each year of an indexering to whole euros, and go on from there', () => {
    const yaml = (verwacht: string) =>
      `jaren: [2024, 2025, 2026]\nlasten: { posten: [{ post: Huur, indexering: "2,5%", bedragen: { 2024: 10.020 } }], verwacht: { ${verwacht} } }\n`;
    expect(controleer(yaml('2025: 10.271, 2026: 10.528'))).toEqual([]);
    expect(controleer(yaml('2025: "10.270,50"')).join()).toContain('10.271');
  });

  test('should know taakvelden, and that 0.10 is for reserves', () => {
    const yaml = (code: string) =>
      `jaren: [2024]\nlasten: { posten: [{ post: A, taakveld: "${code}", bedragen: { 2024: 1 } }] }\n`;
    expect(controleer(yaml('6.1'))).toEqual([]);
    expect(controleer(yaml('6.71a'))).toEqual([]);
    expect(controleer(yaml('9.1'))[0]).toContain(
      "waarschuwing [taakveld] Het taakveld '9.1' staat niet in de lijst.",
    );
    expect(controleer(yaml('0.10'))[0]).toContain(
      'fout [taakveld] Taakveld 0.10 is alleen voor mutaties in reserves.',
    );
  });
});

test('should start again from the year behind an unknown one', () => {
  const yaml = (bedragen: string) =>
    `jaren: 2026 t/m 2029\nlasten: { posten: [{ post: A, indexering: 2%, bedragen: { ${bedragen} } }] }\n`;
  const gemeld = (bedragen: string) =>
    controleer(yaml(bedragen)).filter((one) => one.includes('[indexering]'));
  expect(gemeld('2026: pm, 2027: 100, 2028: 102, 2029: 104')).toEqual([]);
  expect(gemeld('2026: 100 + pm, 2027: 50')).toEqual([]);
  expect(gemeld('2026: pm, 2027: 100, 2028: 120')[0]).toContain('zou het € 102 zijn');
});

describe('bounds of a group', () => {
  const yaml = (opties: string) => `jaren: [2026, 2027]
lasten:
  posten:
    - groep: G
      ${opties}
      posten:
        - { post: A, bedragen: { 2026: 60 } }
        - { post: B, bedragen: { 2027: 50 } }
`;

  test.each(['', 'subtotaal: onder, ', 'subtotaal: kop, '])(
    'should hold for its posts together: %s',
    (extra) => {
      const gemeld = (opties: string) =>
        controleer(yaml(`${extra}${opties}`.replace(/, (?=\w)/g, '\n      '))).map((one) =>
          one.replace(/^\S+ «\S+» /, ''),
        );
      expect(gemeld('maximaal: 110, minimaal: 110')).toEqual([]);
      expect(gemeld('maximaal: 100')).toEqual([
        "waarschuwing [grens] 'G' is over alle jaren € 110: meer dan het maximum van € 100. | Pas de bedragen of de grens aan.",
      ]);
      expect(gemeld('minimaal: 120')).toEqual([
        "waarschuwing [grens] 'G' is over alle jaren € 110: minder dan het minimum van € 120. | Pas de bedragen of de grens aan.",
      ]);
    },
  );
});

test('should hold for a balance in each year, and for the amount of a table without years', () => {
  const tabel = (rest: string) => `jaren: [2026, 2027]\ntabellen: { t: { ${rest} } }\n`;
  const stand = (max: string) =>
    tabel(
      `rijen: [{ id: a, post: A, bedragen: { elk_jaar: 60 } }, { id: c, post: C, formule: cumulatief(a), maximaal: ${max} }]`,
    );
  expect(controleer(stand('120'))).toEqual([]);
  expect(controleer(stand('100'))[0]).toContain("'C' is in 2027 € 120: meer dan het maximum van € 100.");
  const een = tabel('kolommen: [Bedrag], rijen: [{ post: A, bedragen: 60, maximaal: 50 }]');
  expect(controleer(een)[0]).toContain("'A' is € 60: meer dan het maximum van € 50.");
});

describe('indexering outside the posts', () => {
  const rij = (bedragen: string, verwacht: string) =>
    `{ post: Subsidie, indexering: 2%, bedragen: { ${bedragen} }, verwacht: { ${verwacht} } }`;
  const tabel = (inhoud: string) => `jaren: 2027 t/m 2029\ntabellen:\n  theater:\n    ${inhoud}\n`;

  test.each([
    ['a table of the author', tabel(`rijen: [${rij('2027: 480.000', '2028: 489.600, 2029: 499.392')}]`)],
    [
      'heads with a year in them, and a group',
      tabel(
        `kolommen: [Begroting 2027, Raming 2028]\n    rijen: [{ groep: G, rijen: [${rij('begroting_2027: 100', 'raming_2028: 102')}] }]`,
      ),
    ],
    [
      'columns below each year, each under its own name',
      tabel(
        `per_jaar: [Lasten, Baten, { id: saldo, kop: Saldo, formule: baten - lasten }]\n    rijen: [${rij('2027: { lasten: 100, baten: 50 }, 2028: { baten: 51 }', '2028: { lasten: 102, saldo: -51 }, 2029: { lasten: 104, baten: 52 }')}]`,
      ),
    ],
    [
      'rows below the total',
      `jaren: [2026, 2027]\nlasten: { posten: [{ post: A, bedragen: { elk_jaar: 1 } }], onder: [${rij('2026: 100', '2027: 102')}] }\n`,
    ],
  ])('should compute the years of %s', (_, yaml) => {
    expect(controleer(yaml)).toEqual([]);
  });

  test('should check typed years there as well', () => {
    const yaml = tabel(
      `per_jaar: [Lasten, Baten]\n    rijen: [{ post: A, indexering: 2%, bedragen: { 2027: { lasten: 100, baten: 500 }, 2028: { lasten: 102, baten: 700 } } }]`,
    );
    expect(controleer(yaml).map((one) => one.replace(/ \|.*/, ''))).toEqual([
      "5:115 «700» waarschuwing [indexering] 'A' 2028 Baten is € 700; met een indexering van 2% zou het € 510 zijn.",
    ]);
  });

  test('should be refused where no column has a year before it', () => {
    const yaml = tabel(`kolommen: [Licht, Zwaar]\n    rijen: [${rij('licht: 1, zwaar: 2', 'zwaar: 2')}]`);
    expect(controleer(yaml).join()).toContain(
      '«2%» fout [waarde] Indexeren gaat van jaar op jaar, maar deze tabel heeft geen rij jaren.',
    );
  });
});
