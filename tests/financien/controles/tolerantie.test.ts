import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const tabel = (rijen: string, opties = '') => `invoer: duizend
eenheid: duizend
tabellen:
  t:
    tolerantie: afronding
    kolommen: [2026, 2027, 2028]${opties}
    rijen:
${rijen}`;

describe('stated figures of a table that was rounded', () => {
  test.each([
    [
      'copies of a stated figure',
      '      - { id: b, post: Begin, bedragen: { 2026: 463 }, formule: vorig(e), verwacht: { 2027: 412, 2028: 362 } }\n      - { id: a, post: Af, bedragen: { elk_jaar: 51 } }\n      - { id: e, post: Eind, formule: b - a, verwacht: { 2026: 412, 2027: 362, 2028: 311 } }\n',
      0,
    ],
    [
      'a wrong copy',
      '      - { id: b, post: Begin, bedragen: { 2026: 463 }, formule: vorig(e), verwacht: { 2027: 413 } }\n      - { id: a, post: Af, bedragen: { elk_jaar: 51 } }\n      - { id: e, post: Eind, formule: b - a, verwacht: { 2026: 412 } }\n',
      1,
    ],
    [
      'a sum of two',
      '      - { id: a, post: A, bedragen: { 2026: 3.880 } }\n      - { id: b, post: B, bedragen: { 2026: 2.054 } }\n      - { post: T, formule: a + b, verwacht: { 2026: 5.935 } }\n',
      0,
    ],
    [
      'a sum of two that is too far off',
      '      - { id: a, post: A, bedragen: { 2026: 3.880 } }\n      - { id: b, post: B, bedragen: { 2026: 2.054 } }\n      - { post: T, formule: a + b, verwacht: { 2026: 5.936 } }\n',
      1,
    ],
    [
      'two breakdowns',
      '      - { id: a, post: A, bedragen: { 2026: 10 } }\n      - { id: b, post: B, bedragen: { 2026: 20 } }\n      - { id: c, post: C, bedragen: { 2026: 31 } }\n      - { post: T, formule: a + b, gelijk_aan: c }\n',
      0,
    ],
    [
      'two breakdowns that differ',
      '      - { id: a, post: A, bedragen: { 2026: 10 } }\n      - { id: b, post: B, bedragen: { 2026: 20 } }\n      - { id: c, post: C, bedragen: { 2026: 33 } }\n      - { post: T, formule: a + b, gelijk_aan: c }\n',
      1,
    ],
  ])('should have the room of their rounding, and no more: %s', (_, rijen, fouten) => {
    expect(controleer(tabel(rijen))).toHaveLength(fouten);
  });

  test('should name the figure that a copy repeats, when the computed one lies between', () => {
    const rijen =
      '      - { id: b, post: Begin, bedragen: { 2026: 463 }, formule: vorig(e), verwacht: { 2027: 412 } }\n      - { id: a, post: Af, bedragen: { elk_jaar: 51 } }\n      - { id: e, post: Eind, formule: b - a, verwacht: { 2026: 413 } }\n';
    const [said] = controleer(tabel(rijen));
    expect(said).toContain(
      "Bij 'Begin' 2027 is € 412.000 opgegeven, maar dat neemt een bedrag over dat als € 413.000 is opgegeven.",
    );
    expect(said).toContain('Verbeter een van beide');
    expect(said).not.toContain('het verschil is € 0');
  });

  test('should be held against the stated neighbour, not against all below it', () => {
    const posten = Array.from(
      { length: 12 },
      (_, at) => `          - { post: P${at}, bedragen: { 2026: 10 } }\n`,
    );
    const groep = (id: string, sub: string) =>
      `      - id: ${id}\n        groep: ${id}\n        subtotaal: onder\n        verwacht: { 2026: ${sub} }\n        rijen:\n${posten.join('')}`;
    const yaml = (totaal: string) =>
      tabel(
        `${groep('a', '121')}${groep('b', '120')}      - { post: T, formule: som, verwacht: { 2026: ${totaal} } }\n      - { post: S, formule: a.subtotaal + b.subtotaal, verwacht: { 2026: ${totaal} } }\n`,
      );
    expect(controleer(yaml('241'))).toEqual([]);
    // Within the room of 24 posts, but not of two subtotals.
    expect(controleer(yaml('245'))).toHaveLength(1);
  });

  test('should tell one wrong figure once, not also what is made of it', () => {
    const yaml = tabel(
      '      - { id: a, post: A, bedragen: { 2026: 100 } }\n      - { id: b, post: B, bedragen: { 2026: 200 } }\n      - { id: s, post: S, formule: a + b, verwacht: { 2026: 330 } }\n      - { id: c, post: C, bedragen: { 2026: 50 } }\n      - { post: R, formule: s - c, verwacht: { 2026: 250 } }\n',
    );
    const said = controleer(yaml);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("Bij 'S' 2026");
  });

  test('should be the rounding of exact amounts where those are typed', () => {
    const yaml = (totaal: string) => `eenheid: duizend
tabellen:
  t:
    tolerantie: afronding
    kolommen: [2026]
    rijen:
      - { post: A, bedragen: 85.240 }
      - { post: B, bedragen: 40.110 }
      - { post: T, formule: som, verwacht: ${totaal} }
`;
    expect(controleer(yaml('125.000'))).toEqual([]);
    expect(controleer(yaml('126.000'))).toHaveLength(1);
  });

  test('should have the digits of a percentage as it was printed', () => {
    const yaml = (deel: string) => `tabellen:
  t:
    kolommen: [{ id: bedrag, kop: Bedrag }, { id: deel, kop: Deel, soort: percentage, formule: bedrag / totaal.bedrag, verwacht: { a: "${deel}" } }]
    rijen:
      - { id: a, post: A, bedragen: { bedrag: 40.110 } }
      - { id: b, post: B, bedragen: { bedrag: 60.110 } }
      - { id: totaal, post: Totaal, formule: som }
`;
    expect(controleer(yaml('40%'))).toEqual([]);
    expect(controleer(yaml('40,0%'))).toEqual([]);
    expect(controleer(yaml('41%'))).toHaveLength(1);
    expect(controleer(yaml('40,1%'))).toHaveLength(1);
  });

  test('should hold for a reserve, as the hint says, and when all tables are rounded', () => {
    const yaml = (tolerantie: string, eigen = '', eind = '311') => `jaren: 2026 t/m 2028
invoer: duizend
eenheid: duizend
${tolerantie}reserves:
  markt:
    naam: Reserve marktplein
    beginstand: 463
    onttrekkingen: { elk_jaar: 51 }
    verwacht: { 2026: 412, 2027: 362, 2028: ${eind} }
${eigen}  anders:
    naam: Reserve wegen
    beginstand: 100
    onttrekkingen: { 2026: 10 }
    verwacht: { 2026: 90 }
`;
    expect(controleer(yaml(''))[0]).toContain('Zet `tolerantie: afronding` bij de reserve');
    expect(controleer(yaml('', '    tolerantie: afronding\n'))).toEqual([]);
    expect(controleer(yaml('', '    tolerantie: afronding\n', '320'))).toHaveLength(1);
    const los = yaml('', '    tolerantie: afronding\n').replace('2026: 90 }', '2026: 91 }');
    expect(controleer(los)[0]).toContain('Zet `tolerantie: afronding` bij de reserve');
    expect(controleer(yaml('tolerantie: afronding\n', '    tolerantie: geen\n'))).toHaveLength(2);
    expect(controleer(yaml('tolerantie: afronding\n'))).toEqual([]);
  });

  test('should be told at its place of an investering, which has no key of its own', () => {
    const yaml = (tolerantie: string) => `jaren: [2026, 2027]
invoer: duizend
${tolerantie}investeringen:
  school:
    naam: School
    bruto: 500
    btw: exclusief
    bijdragen: [{ post: Rijk, bedrag: 100 }]
    afschrijving: lineair
    termijn: 10
    rente: "0%"
    eerste_jaar: 2026
    verwacht: { netto: 401 }
`;
    expect(controleer(yaml(''))[0]).toContain('Zet `tolerantie: afronding` bovenaan onder `financien`');
    expect(controleer(yaml('tolerantie: afronding\n'))).toEqual([]);
  });

  test('should name an unknown part that was left out', () => {
    const yaml =
      'jaren: [2026]\ninvoer: duizend\nlasten:\n  posten:\n    - { post: A, bedragen: { 2026: 163 } }\n    - { post: B, bedragen: { 2026: pm } }\n  verwacht: { 2026: 163 }\n';
    expect(controleer(yaml)[0]).toContain('| Schrijf bij `verwacht`: 163 + pm.');
    expect(
      controleer(
        yaml
          .replace('2026: 163 }\n', '2026: 163 }\n')
          .replace('verwacht: { 2026: 163 }', 'verwacht: { 2026: 163 + pm }'),
      ),
    ).toEqual([]);
  });
});

/** Exact euros as a council prints them in thousands: halves away from zero. */
function gedrukt(euros: Decimal): Decimal {
  return euros.dividedBy(1000).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}

function som(delen: readonly Decimal[]): Decimal {
  return delen.reduce((one, other) => one.plus(other), new Decimal(0));
}

const JAREN = ['2026', '2027', '2028'] as const;

/** A table of groups with subtotals, a total, a balance per year and a running balance, as exact amounts. */
interface Stuk {
  readonly groepen: readonly (readonly (readonly Decimal[])[])[];
  readonly begin: Decimal;
}

const stukken: fc.Arbitrary<Stuk> = fc.record({
  groepen: fc.array(
    fc.array(
      fc.array(
        fc.integer({ min: -900_000, max: 9_000_000 }).map((euros) => new Decimal(euros)),
        { minLength: 3, maxLength: 3 },
      ),
      { minLength: 2, maxLength: 5 },
    ),
    { minLength: 2, maxLength: 3 },
  ),
  begin: fc.integer({ min: 1_000_000, max: 90_000_000 }).map((euros) => new Decimal(euros)),
});

/** All printed figures by name ("g0", "p0.1", "totaal", "eind"), in order, and their direct terms for certain. */
function cijfers({
  groepen,
  begin,
}: Stuk): Map<string, { readonly waarden: Decimal[]; readonly termen: number }> {
  const result = new Map<string, { waarden: Decimal[]; termen: number }>();
  const zet = (naam: string, exact: readonly Decimal[], termen: number) =>
    result.set(naam, { waarden: exact.map(gedrukt), termen });
  const perJaar = (rijen: readonly (readonly Decimal[])[]) =>
    JAREN.map((_, at) => som(rijen.map((rij) => rij[at] ?? new Decimal(0))));
  for (const [g, posten] of groepen.entries()) {
    for (const [p, jaren] of posten.entries()) zet(`p${g}_${p}`, jaren, 0);
    zet(`g${g}`, perJaar(posten), posten.length);
  }
  const totaal = perJaar(groepen.flat());
  zet('totaal', totaal, groepen.length);
  let stand = begin;
  const [begins, eindes]: [Decimal[], Decimal[]] = [[], []];
  for (const one of totaal) {
    begins.push(stand);
    stand = stand.minus(one);
    eindes.push(stand);
  }
  zet('begin', begins, 1);
  zet('eind', eindes, 2);
  return result;
}

function alsTabel({ groepen }: Stuk, gegeven: ReturnType<typeof cijfers>): string {
  const kaart = (naam: string, vanaf = 0) =>
    `{ ${JAREN.flatMap((jaar, at) => (at < vanaf ? [] : [`${jaar}: ${gegeven.get(naam)?.waarden[at]?.toFixed(0)}`])).join(', ')} }`;
  const eerste = gegeven.get('begin')?.waarden[0]?.toFixed(0);
  return tabel(
    [
      ...groepen.map(
        (posten, g) =>
          `      - id: g${g}\n        groep: Groep ${g}\n        subtotaal: onder\n        verwacht: ${kaart(`g${g}`)}\n        rijen:\n${posten.map((_, p) => `          - { id: p${g}_${p}, post: Post ${p}, bedragen: ${kaart(`p${g}_${p}`)} }\n`).join('')}`,
      ),
      `      - { id: totaal, post: Samen, formule: ${groepen.map((_, g) => `g${g}.subtotaal`).join(' + ')}, verwacht: ${kaart('totaal')} }\n`,
      `      - { id: begin, post: Begin, bedragen: { 2026: ${eerste} }, formule: vorig(eind), verwacht: ${kaart('begin', 1)} }\n`,
      `      - { id: eind, post: Eind, formule: begin - totaal, verwacht: ${kaart('eind')} }\n`,
    ].join(''),
  );
}

describe('generated council tables', () => {
  test('should give no alarm when every printed figure is the rounding of an exact one', () => {
    fc.assert(
      fc.property(stukken, (stuk) => {
        expect(controleer(alsTabel(stuk, cijfers(stuk)))).toEqual([]);
      }),
      { seed: 2026, numRuns: 120 },
    );
  });

  test('should have every error found that is larger than the rounding of what it is made of', () => {
    const fout = fc.record({
      welk: fc.nat(),
      jaar: fc.nat({ max: 2 }),
      hoe: fc.constantFrom('cijfer', 'verwisseld', 'teken', 'weg'),
      waar: fc.nat({ max: 5 }),
    });
    let [gezaaid, gevonden] = [0, 0];
    fc.assert(
      fc.property(stukken, fout, (stuk, { welk, jaar, hoe, waar }) => {
        const goed = cijfers(stuk);
        const namen = [...goed.keys()];
        const naam = namen[welk % namen.length] ?? '';
        const one = goed.get(naam);
        const oud = one?.waarden[jaar];
        if (!one || !oud) return;
        const nieuw = bederf(oud, hoe, waar);
        const ruimste = Math.max(...[...goed.values()].map(({ termen }) => termen)) + 1;
        // Smaller errors could be rounding, and then nobody can know them.
        if (nieuw.minus(oud).abs().lessThanOrEqualTo(ruimste)) return;
        one.waarden[jaar] = nieuw;
        gezaaid += 1;
        const found = controleer(alsTabel(stuk, goed)).some((said) => said.includes('[verwacht]'));
        if (found) gevonden += 1;
        expect(found, `${naam} ${JAREN[jaar]}: ${oud.toFixed()} -> ${nieuw.toFixed()}`).toBe(true);
      }),
      { seed: 2027, numRuns: 150 },
    );
    expect(gezaaid).toBeGreaterThan(90);
    expect(gevonden).toBe(gezaaid);
  });
});

/** A printed figure with an error that people make. */
function bederf(oud: Decimal, hoe: string, waar: number): Decimal {
  if (hoe === 'teken') return oud.negated();
  if (hoe === 'weg') return new Decimal(0);
  const cijfers = [...oud.abs().toFixed(0)];
  const at = waar % cijfers.length;
  if (hoe === 'cijfer') cijfers[at] = String((Number(cijfers[at]) + 4) % 10);
  else
    [cijfers[at], cijfers[(at + 1) % cijfers.length]] = [
      cijfers[(at + 1) % cijfers.length] ?? '',
      cijfers[at] ?? '',
    ];
  const waarde = new Decimal(cijfers.join(''));
  return oud.isNegative() ? waarde.negated() : waarde;
}
