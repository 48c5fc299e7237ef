import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFile } from '../../src/format/format-file.ts';
import { compareVoorstellen } from '../../src/verschil/compare-voorstellen.ts';
import { tekstVan } from '../../src/verschil/deel.ts';
import { isGelijk, type VerschilVoorstel } from '../../src/verschil/verschil.ts';
import { verschilJson } from '../../src/verschil/verschil-json.ts';
import type { Versie } from '../../src/verschil/versie.ts';
import { makeVerslag } from '../../src/verschil/verslag/make-verslag.ts';
import { showMarkdown } from '../../src/verschil/verslag/show-markdown.ts';
import { showTekst } from '../../src/verschil/verslag/show-tekst.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { SLUGS } from '../support/examples.ts';
import { disk, OUD, PAREN, sjablonen, versie, wijzig } from './paren.ts';

async function compare(oud: string, nieuw: string): Promise<VerschilVoorstel> {
  return compareVoorstellen(await versie(oud), await versie(nieuw));
}

function readExample(slug: string): string {
  return new TextDecoder().decode(disk.read(`proposals/${slug}/voorstel.md`));
}

describe('what a reviewer reads', () => {
  test.each(PAREN)('should be plain: %s', async (name, ...rest) => {
    const changes = rest.filter((change) => typeof change !== 'string');
    const found = await compare(OUD, wijzig(OUD, ...changes));
    const verslag = makeVerslag(found);
    await expect(showTekst(verslag, { color: false })).toMatchFileSnapshot(`golden/${String(name)}.txt`);
    await expect(showMarkdown(verslag, '`voorstel.md`')).toMatchFileSnapshot(`golden/${String(name)}.md`);
    await expect(`${JSON.stringify(verschilJson(found), null, 1)}\n`).toMatchFileSnapshot(
      `golden/${String(name)}.json`,
    );
  });

  test('should name rows that are gone before the row that stood behind them', async () => {
    const nieuw = wijzig(
      OUD,
      ['      - { post: Ontwerp, aard: incidenteel, bedragen: { 2026: 20.000 } }\n', ''],
      ['      - { post: Aanleg, aard: incidenteel, bedragen: { 2027: 180.000 } }\n', ''],
      [
        'Onderhoud, aard: structureel, bedragen: { 2027: 12',
        'Onderhoud, aard: structureel, bedragen: { 2027: 15',
      ],
    );
    const { financien } = await compare(OUD, nieuw);
    const posten = financien.tabellen.find(({ naam }) => naam === 'lasten')?.rijen ?? [];
    expect(posten.slice(0, 3).map(({ naam, soort }) => `${naam} ${soort}`)).toEqual([
      'Ontwerp vervallen',
      'Aanleg vervallen',
      'Onderhoud gewijzigd',
    ]);
  });

  test('should tell the total of a row once: under the head of the column, or without one as samen', async () => {
    const amounts = [
      [
        'Ontwerp, aard: incidenteel, bedragen: { 2026: 20.000 }',
        'Ontwerp, aard: incidenteel, bedragen: { 2026: 25.000, 2027: 1.000 }',
      ],
    ] as const;
    const column = ['  lasten:\n', '  lasten:\n    totaalkolom: Hele looptijd\n'] as const;
    const read = async (from: string, to: string) => {
      const verslag = makeVerslag(await compare(from, to));
      const money =
        showTekst(verslag, { color: false }).match(/BEDRAGEN[\s\S]*?(?=\n\n {2}Dekking|\nTEKST|$)/)?.[0] ??
        '';
      return { money: money.replace(/ {2,}/g, '  '), markdown: showMarkdown(verslag, '`voorstel.md`') };
    };
    const without = await read(OUD, wijzig(OUD, ...amounts));
    const with_ = await read(wijzig(OUD, column), wijzig(OUD, column, ...amounts));
    expect(without.money).toContain('  samen  € 20.000  →  € 26.000  (+ € 6.000)');
    expect(with_.money.match(/samen/g)).toHaveLength(1);
    expect(with_.money).toContain('  Hele looptijd  € 20.000  →  € 26.000  (+ € 6.000)');
    expect(with_.markdown).toContain('|  | Hele looptijd | € 20.000 | € 26.000 | + € 6.000 |');
    expect(with_.markdown.match(/Kort:.*/)?.[0]).toBe(without.markdown.match(/Kort:.*/)?.[0]);
    const both = await read(OUD, wijzig(OUD, column, ...amounts));
    expect(both.markdown).toContain('|  | Hele looptijd | € 20.000 | € 26.000 | + € 6.000 |');
    const only = await compare(OUD, wijzig(OUD, column));
    expect(only.financien.tabellen).toMatchObject([
      { naam: 'lasten', rijen: [], details: ['kolom erbij: Hele looptijd'] },
    ]);
  });

  test('should be the same with colours, but for the colours', async () => {
    const nieuw = wijzig(
      OUD,
      ['vijftig kinderen', 'zestig kinderen'],
      ['2027: 180.000 } }', '2027: 190.000 } }'],
    );
    const verslag = makeVerslag(await compare(OUD, nieuw));
    const colored = showTekst(verslag, { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
    expect(colored.replace(/\u001B\[[\d;]*m/g, '')).toBe(showTekst(verslag, { color: false }));
    expect(colored).toContain('\u001B[32m');
  });
});

describe('besluitpunten with an id', () => {
  const NAMED = wijzig(
    OUD,
    [
      '  - de Programmabegroting 2026 te wijzigen\n',
      '  - { id: begroting, tekst: de Programmabegroting 2026 te wijzigen }\n',
    ],
    [
      '      - bestaande bomen blijven staan\n',
      '      - tekst: bestaande bomen\n        sub: [{ id: noord, tekst: aan de noordkant }, langs het spoor]\n',
    ],
    ['De raad vroeg in 2025', 'Besluitpunt :punt[begroting] volgt daaruit. De raad vroeg in 2025'],
  );

  test('should be the same point, wherever it went and however it was worded', async () => {
    const nieuw = wijzig(
      NAMED,
      ['  - { id: begroting, tekst: de Programmabegroting 2026 te wijzigen }\n', ''],
      ['besluitpunten:\n', 'besluitpunten:\n  - { id: begroting, tekst: geld te vragen aan de provincie }\n'],
      ['{ id: noord, tekst: aan de noordkant }', '{ id: noord, tekst: aan de kant van de polder }'],
    );
    const { besluitpunten } = await compare(NAMED, nieuw);
    expect(
      besluitpunten.map(({ soort, oud, nieuw: now, verplaatst }) => [soort, oud, now, verplaatst]),
    ).toEqual([
      ['gewijzigd', '3', '1', true],
      ['hernummerd', '1', '2', false],
      ['hernummerd', '2', '3', false],
      ['gewijzigd', '2a.i', '3a.i', false],
    ]);
  });

  test('should move from one level to another', async () => {
    const nieuw = wijzig(
      NAMED,
      ['{ id: noord, tekst: aan de noordkant }, ', ''],
      ['besluitpunten:\n', 'besluitpunten:\n  - { id: noord, tekst: aan de noordkant te planten }\n'],
    );
    const { besluitpunten } = await compare(NAMED, nieuw);
    expect(besluitpunten.find(({ oud }) => oud === '2a.i')).toMatchObject({
      soort: 'gewijzigd',
      nieuw: '1',
      verplaatst: true,
    });
    expect(besluitpunten.some(({ soort }) => soort === 'nieuw' || soort === 'vervallen')).toBe(false);
  });

  test('should have another number in a sentence without a change there', async () => {
    const nieuw = wijzig(NAMED, ['besluitpunten:\n', 'besluitpunten:\n  - kinderen te laten meedenken\n']);
    const found = await compare(NAMED, nieuw);
    expect(found.onderdelen.filter(({ sleutel }) => sleutel === 'aanleiding')).toEqual([]);
  });
});

describe('settings of reserves and investeringen', () => {
  const HAVEN = wijzig(OUD, [
    'financien:\n  jaren: [2026, 2027]\n',
    `financien:
  jaren: [2026, 2027]
  reserves:
    groen: { naam: Groenfonds, beginstand: 9999 }
  investeringen:
    brug: { naam: Brug, bruto: 500.000, btw: inclusief, uitgaven: { 2026: 200.000, 2027: 300.000 }, afschrijving: lineair, termijn: 20, rente: "1%" }
`,
  ]);
  const settings = async (...changes: readonly (readonly [string, string])[]) => {
    const found = await compare(HAVEN, wijzig(HAVEN, ...changes));
    return found.financien.uitgangspunten.map(({ naam, oud, nieuw }) => `${naam}: ${oud} -> ${nieuw}`);
  };

  test('should tell when the money is spent in other years', async () => {
    expect(await settings(['2026: 200.000, 2027: 300.000', '2026: 250.000, 2027: 250.000'])).toEqual([
      'Investering ‘Brug’, uitgaven in 2026: € 200.000 -> € 250.000',
      'Investering ‘Brug’, uitgaven in 2027: € 300.000 -> € 250.000',
    ]);
  });

  test('should tell a setting that came or went', async () => {
    expect(await settings(['beginstand: 9999', 'beginstand: 9999, minimum: 1.000'])).toEqual([
      'Reserve ‘Groenfonds’, minimum: undefined -> € 1.000',
    ]);
  });

  test('should not tell that an amount is written in another way', async () => {
    expect(await settings(['beginstand: 9999', 'beginstand: 9.999'])).toEqual([]);
    expect(await settings(['rente: "1%"', 'rente: "1,0%"'])).toEqual([]);
    expect(await settings(['termijn: 20', 'termijn: 20 jaar'])).toEqual([]);
  });

  test('should know the years of amounts, however they are written', async () => {
    const [typed, run] = ['2026: 200.000, 2027: 300.000', '2026 t/m 2027: 250.000'];
    expect(await settings([typed, run])).toEqual([
      'Investering ‘Brug’, uitgaven in 2026: € 200.000 -> € 250.000',
      'Investering ‘Brug’, uitgaven in 2027: € 300.000 -> € 250.000',
    ]);
    const found = await compare(wijzig(HAVEN, [typed, run]), wijzig(HAVEN, [typed, 'elk_jaar: 250.000']));
    expect(found.financien.uitgangspunten).toEqual([]);
  });

  test('should tell the rente and the indexering as percentages', async () => {
    expect(await settings(['rente: "1%"', 'rente: "1,25%"'])).toEqual([
      'Investering ‘Brug’, rente: 1% -> 1,25%',
    ]);
  });
});

describe('cover', () => {
  const structureel = async (from: string, to: string) => {
    const { financien } = await compare(from, to);
    return financien.gevolgen
      .filter(({ soort }) => soort === 'structureel')
      .map(({ jaar, oud, nieuw }) => `${jaar}: ${oud.tekst} -> ${nieuw.tekst}`);
  };
  const ONDERHOUD = '      - { post: Onderhoud, aard: structureel, bedragen: { 2027: 12.000 } }\n';

  test('should not count rows below the total', async () => {
    const onder = '    onder:\n      - { post: Nu, aard: structureel, bedragen: { elk_jaar: 50.000 } }\n';
    expect(await structureel(OUD, wijzig(OUD, [ONDERHOUD, `${ONDERHOUD}${onder}`]))).toEqual([]);
  });

  test('should know a reserve as one-off money, whatever its post says', async () => {
    const reserve = '  reserves:\n    pot: { naam: Pot, beginstand: 500.000 }\n';
    const oud = wijzig(OUD, ['  lasten:\n', `${reserve}  lasten:\n`]);
    const nieuw = wijzig(oud, ['post: Budget onderhoud, ', 'post: Budget onderhoud, reserve: pot, ']);
    expect(await structureel(oud, nieuw)).toEqual(['2027: sluit -> tekort van € 12.000']);
  });

  test('should not call it structural when there is just too little of it', async () => {
    const oud = wijzig(OUD, ['bedragen: { 2026: 20.000, 2027: 180.000 }', 'bedragen: { elk_jaar: 0 }']);
    const nieuw = wijzig(oud, [
      'Budget onderhoud, aard: structureel, bedragen: { 2027: 12.000 }',
      'Budget onderhoud, aard: structureel, bedragen: { 2027: 11.000 }',
    ]);
    const kaal = (text: string) => text.replace(/ {6}- \{ post: Groenfonds.*\n/, '');
    expect(await structureel(kaal(oud), kaal(nieuw))).toEqual([]);
  });
});

describe('what is computed', () => {
  const GROEN = '{ post: Groenfonds, aard: incidenteel, bedragen: { 2026: 20.000, 2027: 180.000 } }';
  const rij = async (bedragen: string, lasten: string, later = bedragen) => {
    const van = (text: string) => GROEN.replace('{ 2026: 20.000, 2027: 180.000 }', text);
    const oud = wijzig(OUD, [GROEN, van(bedragen)]);
    const nieuw = wijzig(
      OUD,
      [GROEN, van(later)],
      ['Ontwerp, aard: incidenteel, bedragen: { 2026: 20.000 }', lasten],
    );
    const { financien } = await compare(oud, nieuw);
    const found = financien.tabellen.find(({ naam }) => naam === 'dekking')?.rijen ?? [];
    const groen = found.find(({ id }) => id === 'groenfonds');
    return (
      groen && `${groen.berekend ? 'berekend' : 'getypt'}${groen.details.map((one) => `, ${one}`).join('')}`
    );
  };
  const MEER = 'Ontwerp, aard: incidenteel, bedragen: { 2026: 25.000 }';
  const GELIJK = 'Ontwerp, aard: incidenteel, bedragen: { 2026: 20.000 }';

  test('should be a sluitpost, however and in whichever years it is written', async () => {
    for (const bedragen of [
      'sluitpost',
      'Sluitpost',
      '{ elk_jaar: sluitpost }',
      '{ 2026: sluitpost, 2027: 180.000 }',
    ])
      expect(await rij(bedragen, MEER), bedragen).toBe('berekend');
    expect(await rij('sluitpost', MEER, '{ 2026: Sluitpost, 2027: sluitpost }')).toBe('berekend');
  });

  test('should not be what was typed beside a sluitpost', async () => {
    const [oud, nieuw] = ['{ 2026: sluitpost, 2027: 180.000 }', '{ 2026: sluitpost, 2027: 170.000 }'];
    expect(await rij(oud, GELIJK, nieuw)).toBe('getypt');
    expect(await rij(oud, GELIJK, '{ 2026: 20.000, 2027: 170.000 }')).toBe('getypt, is geen sluitpost meer');
  });

  test('should be the years that follow an indexering, not the first', async () => {
    const onderhoud = async (...changes: readonly (readonly [string, string])[]) => {
      const from = [
        'bedragen: { 2027: 12.000 } }\n  dekking',
        'indexering: 2%, bedragen: { 2026: 12.000 } }\n  dekking',
      ] as const;
      const { financien } = await compare(wijzig(OUD, from), wijzig(OUD, from, ...changes));
      const rijen = financien.tabellen.find(({ naam }) => naam === 'lasten')?.rijen ?? [];
      return rijen.find(({ id }) => id === 'onderhoud')?.berekend;
    };
    expect(await onderhoud(['indexering: 2%', 'indexering: 3%'])).toBe(true);
    expect(await onderhoud(['{ 2026: 12.000 }', '{ 2026: 13.000 }'])).toBe(false);
  });
});

describe('amounts typed in thousands', () => {
  const geld = (b: (euros: number) => string, boven: string, tabel: string, factor: number) =>
    wijzig(
      OUD,
      [
        'financien:\n  jaren: [2026, 2027]\n',
        `financien:
  jaren: [2026, 2027]
${boven}  reserves:
    groen: { naam: Groenfonds, beginstand: ${b(500_000 * factor)}, minimum: ${b(20_000 * factor)} }
  investeringen:
    brug: { naam: Brug, bruto: ${b(600_000 * factor)}, krediet: ${b(700_000 * factor)}, btw: inclusief, uitgaven: { 2026: ${b(200_000 * factor)} }, afschrijving: lineair, termijn: 20, rente: "1%", restwaarde: ${b(10_000 * factor)} }
`,
      ],
      ['  lasten:\n', `  lasten:\n${tabel}`],
      ['  dekking:\n', `  dekking:\n${tabel}`],
      ['{ 2026: 20.000 } }', `{ 2026: ${b(20_000 * factor)} }, maximaal: ${b(50_000 * factor)} }`],
      ['{ 2027: 180.000 } }', `{ 2027: ${b(180_000)} } }`],
      ['{ 2027: 12.000 } }', `{ 2027: ${b(12_000)} } }`],
      ['{ 2026: 20.000, 2027: 180.000 } }', `{ 2026: ${b(20_000 * factor)}, 2027: ${b(180_000)} } }`],
      ['{ 2027: 12.000 } }', `{ 2027: ${b(12_000)} } }`],
    );
  const euro = (factor: number) => geld((euros) => `${euros}`, '', '', factor);
  const duizend = (factor: number) => geld((euros) => `${euros / 1000}`, '  invoer: duizend\n', '', factor);

  test('should be told in euros', async () => {
    const json = async (oud: string, nieuw: string) => (await compare(oud, nieuw)).financien;
    const wanted = await json(euro(1), euro(2));
    expect(JSON.stringify(wanted)).toContain('Reserve ‘Groenfonds’, beginstand');
    expect(JSON.stringify(wanted)).toContain('maximum: € 50.000 → € 100.000');
    expect(await json(duizend(1), duizend(2))).toEqual(wanted);
    expect(await json(euro(1), duizend(2))).toEqual(wanted);
  });

  test('should not differ from the same in euros', async () => {
    expect(isGelijk(await compare(euro(1), duizend(1)))).toBe(true);
  });
});

test('should keep the words of items in a note apart', async () => {
  const oud = wijzig(OUD, [
    'De raad vroeg in 2025 om een voorstel.',
    'De raad vroeg erom.[^1]\n\n[^1]: Zie:\n\n    - eerste\n    - tweede',
  ]);
  const verslag = makeVerslag(await compare(oud, wijzig(oud, ['    - tweede', '    - derde'])));
  expect(showTekst(verslag, { color: false })).toContain('eerste [-tweede-]{+derde+}');
});

describe('layout', () => {
  test.each(SLUGS)('should be no difference: %s with itself', async (slug) => {
    const path = `proposals/${slug}/voorstel.md`;
    const text = readExample(slug);
    const found = compareVoorstellen(
      await versie(text, path),
      await versie(text.replaceAll('\n', '\r\n'), path),
    );
    expect(isGelijk(found)).toBe(true);
  });

  test('should be no difference: order of keys, line ends, numbers, amounts, quotes, marks', async () => {
    const messy = wijzig(
      OUD,
      ['zaaknummer: 2026-014\ndatum: 2026-03-03\n', 'datum: 2026-03-03\nzaaknummer: 2026-014\n'],
      ['bedragen: { 2027: 180.000 } }', 'bedragen: { 2027: "€ 180000,-" } }'],
      ['geen bos in de buurt.\nBij de', 'geen bos\nin de buurt. Bij de'],
      ['tien jaar braak.', '*tien* jaar  braak.'],
      ['### 4.1 Met', '### 4.1. Met'],
      ['## Aanleiding', '## Inleiding'],
      [
        'Een park vraagt paden, banken en verlichting.\nEen bos',
        'Een park vraagt paden, banken en verlichting.\n\nEen bos',
      ],
    );
    const found = await compare(OUD, messy);
    expect(showTekst(makeVerslag(found), { color: false })).toBe('Een speelbos bij de Zuidwijk\nKort: .\n');
    expect(isGelijk(found)).toBe(true);
  });

  test('should be no difference: what opmaak does', async () => {
    const messy = wijzig(
      OUD,
      ['### 1.2 De grond', '### 1.4 De grond'],
      ['{ 2026: 20.000 }', '{ 2026: 20000 }'],
      ['- er in 2028', '* er in 2028'],
    );
    const path = 'proposals/proef/voorstel.md';
    const world = overlayWorld(disk, path, new TextEncoder().encode(messy));
    const { value } = await formatFile(world, path, sjablonen);
    expect(value?.after).not.toBe(messy);
    expect(isGelijk(await compare(messy, value?.after ?? ''))).toBe(true);
  });
});

describe('edits', () => {
  const edits = PAREN.filter(([name]) => name !== 'besluitpunten-volgorde').flatMap(
    ([, ...changes]) => changes,
  );
  const some = fc.subarray(edits.map((_, index) => index));

  /** The text with those edits that still fit. */
  function apply(chosen: readonly number[]): string {
    return chosen.reduce((text, index) => {
      const [from, to] = edits[index] ?? ['', ''];
      return text.includes(from) ? text.replace(from, () => to) : text;
    }, OUD);
  }

  test('should give nothing when there are none, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        const text = apply(chosen);
        expect(isGelijk(await compare(text, text.replaceAll('\n', '\r\n')))).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('should read the other way round when the versions do', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, async (left, right) => {
        const there = await compare(apply(left), apply(right));
        const back = await compare(apply(right), apply(left));
        expect(mirror(back)).toEqual(summary(there));
      }),
      { numRuns: 20 },
    );
  });

  test('should give back both texts of each besluitpunt', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, async (left, right) => {
        const [oud, nieuw] = [await versie(apply(left)), await versie(apply(right))];
        const { besluitpunten } = compareVoorstellen(oud, nieuw);
        for (const { oud: from, nieuw: to, tekst } of besluitpunten) {
          if (from === undefined) expect(tekstVan(tekst, 'oud')).toBe('');
          if (to === undefined) expect(tekstVan(tekst, 'nieuw')).toBe('');
        }
        const count = (soort: string) => besluitpunten.filter((punt) => punt.soort === soort).length;
        const size = ({ voorstel }: Versie) =>
          voorstel.besluitpunten.flatMap(({ sub }) => [1, ...sub]).length;
        expect(count('nieuw') - count('vervallen')).toBe(size(nieuw) - size(oud));
      }),
      { numRuns: 6 },
    );
  });
});

const OTHER: Readonly<Record<string, string>> = { nieuw: 'vervallen', vervallen: 'nieuw' };

/** How often what happened where, in a stable order. */
function summary(found: VerschilVoorstel): readonly string[] {
  return parts(found, (soort) => soort, 'oud', 'nieuw');
}

/** The same as if the versions had changed sides. */
function mirror(found: VerschilVoorstel): readonly string[] {
  return parts(found, (soort) => OTHER[soort] ?? soort, 'nieuw', 'oud');
}

function parts(
  { besluitpunten, financien, onderdelen, bijlagen, gegevens, considerans }: VerschilVoorstel,
  word: (soort: string) => string,
  before: 'oud' | 'nieuw',
  after: 'oud' | 'nieuw',
): readonly string[] {
  return [
    ...besluitpunten.map((punt) => `punt ${word(punt.soort)} ${punt[before]} ${punt[after]}`),
    ...financien.gevolgen.map((one) => `gevolg ${one.jaar} ${one[before].tekst} ${one[after].tekst}`),
    ...financien.tabellen.flatMap(({ naam, rijen }) =>
      rijen.flatMap((rij) =>
        rij.cellen.map((cel) => `cel ${naam} ${cel.kolom} ${cel[before].tekst} ${cel[after].tekst}`),
      ),
    ),
    ...onderdelen.map((one) => `onderdeel ${word(one.soort)} ${one.sleutel}`),
    ...bijlagen.map((one) => `bijlage ${word(one.soort)}`),
    ...considerans.flatMap(({ sleutel, regels }) => regels.map((one) => `${sleutel} ${word(one.soort)}`)),
    ...gegevens.map((one) => `gegeven ${one.sleutel} ${one[before]} ${one[after]}`),
  ].toSorted();
}

test('points of the college should be compared with those of the college', async () => {
  const met = (punten: readonly string[]) =>
    wijzig(OUD, [
      'besluitpunten:',
      `besluitpunten_college:\n${punten.map((one) => `  - ${one}\n`).join('')}besluitpunten:`,
    ]);
  const found = await compare(
    met(['het ontwerp van de speelplek vast te stellen', 'de inspraak te openen']),
    met([
      'de grond te kopen',
      'het ontwerp van de speelplek aan de Kade vast te stellen',
      'de inspraak te openen',
    ]),
  );
  expect(found.besluitpunten.map(({ soort, oud, nieuw }) => ({ soort, oud, nieuw }))).toEqual([
    { soort: 'nieuw', oud: undefined, nieuw: 'C1' },
    { soort: 'gewijzigd', oud: 'C1', nieuw: 'C2' },
    { soort: 'hernummerd', oud: 'C2', nieuw: 'C3' },
  ]);
});
