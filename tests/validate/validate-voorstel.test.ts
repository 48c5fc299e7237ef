import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readGemeente, readSoort } from '../../src/validate/read-identity.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { BODY, HEAD, POINTS, SJABLOON, validate } from './proefdorp.ts';

describe('validateVoorstel', () => {
  test('should give a typed proposal', () => {
    const { voorstel, found } = validate(
      `${HEAD}opgave: Stad\nportefeuillehouder: A. Bee\nopenbaar: ja\n${POINTS}`,
      `${BODY}\n## Argumenten\n\nVooraf.\n\n### 1.1 Het helpt\n\nWant.\n\n### 2.1 Het past\n\nWant.\n`,
    );
    expect(found).toEqual([]);
    expect(voorstel?.velden.opgave?.waarde).toMatchObject({ tekst: { value: 'Stad' } });
    expect(voorstel?.portefeuillehouders[0]?.naam.value).toBe('A. Bee');
    expect(voorstel?.openbaar?.value).toBe(true);
    expect(voorstel?.secties.map((one) => one.sleutel)).toEqual(['doel', 'vervolg', 'argumenten']);
    expect(voorstel?.secties[2]?.argumenten.map((one) => one.nummer)).toEqual([
      { punt: [1], volgnummer: 1 },
      { punt: [2], volgnummer: 1 },
    ]);
  });

  test.each([
    ['the question of the municipality', '## Wat is het doel?'],
    ['the canonical name', '## Doel'],
    ['another name', '## Beoogd effect'],
    ['other case and accents', '## wat is het DÓEL'],
  ])('should know a section by %s', (_, kop) => {
    expect(validate(HEAD + POINTS, `${kop}\n\nx\n\n## Vervolg\n\nx\n`).found).toEqual([]);
  });

  test('should report everything at once', () => {
    const { found, places } = validate(
      `${HEAD.replace('2026-03-01', `${M}2026-02-30`)}${M}onderwerpp: x\n`,
      `${M}## Doel\n\n${M}## Doel\n\nx\n\n${M}## Onzin\n\nx\n`,
    );
    const [date, key, empty, double, unknown] = places;
    expect(found).toEqual(
      expect.arrayContaining([
        `waarde ${date}`,
        `onbekende-sleutel ${key}`,
        'ontbreekt 2:1',
        `lege-sectie ${empty}`,
        `dubbele-sectie ${double}`,
        `onbekende-sectie ${unknown}`,
      ]),
    );
    expect(found.filter((one) => one.startsWith('sectie-ontbreekt'))).toHaveLength(1);
  });

  test.each([
    ['an impossible date', `${HEAD.replace('2026-03-01', `${M}2026-13-01`)}${POINTS}`, 'waarde'],
    ['a Dutch date', `${HEAD.replace('2026-03-01', `${M}1 maart 2026`)}${POINTS}`, 'waarde'],
    ['yes for ja', `${HEAD}openbaar: ${M}true\n${POINTS}`, 'waarde'],
    ['a list where a word belongs', `${HEAD}status: ${M}[a]\n${POINTS}`, 'waarde'],
    ['an unknown status', `${HEAD}status: ${M}klaar\n${POINTS}`, 'waarde'],
    [
      'a key of a besluitpunt',
      `${HEAD}besluitpunten:\n  - tekst: a te doen\n    ${M}subs: [b]\n`,
      'onbekende-sleutel',
    ],
    ['no besluitpunten at all', `${M}${HEAD}`, 'ontbreekt'],
    ['a numbered besluitpunt', `${HEAD}besluitpunten:\n  - ${M}1. te doen\n`, 'alleen-een-zin'],
    [
      'a missing key that the template asks for',
      `${M}${HEAD.replace('zaaknummer: Z1\n', '')}${POINTS}`,
      'ontbreekt',
    ],
  ])('should refuse %s at its place', (_, yaml, regel) => {
    const { found, places } = validate(yaml, BODY);
    expect(found).toEqual([`${regel} ${places[0]}`]);
  });

  test.each([
    ['a besluitpunt that does not exist', `### 1.1 A\n\nx\n\n${M}### 3.1 B\n\nx\n`, 'argument-besluitpunt'],
    ['a gap', `### 1.1 A\n\nx\n\n${M}### 1.3 B\n\nx\n`, 'argument-nummering'],
    ['a start at 2', `${M}### 1.2 A\n\nx\n`, 'argument-nummering'],
    ['a number twice', `### 1.1 A\n\nx\n\n${M}### 1.1 B\n\nx\n`, 'argument-nummering'],
    ['a number with a comma', `${M}### 1,1 De nota helpt\n\nx\n`, 'argument-nummer'],
    ['a number with a dash', `${M}### 1-1 De nota helpt\n\nx\n`, 'argument-nummer'],
    ['a number behind a word', `${M}### Argument 1.1: De nota helpt\n\nx\n`, 'argument-nummer'],
    ['a number in brackets', `${M}### (1.1) De nota helpt\n\nx\n`, 'argument-nummer'],
    ['a bold number', `${M}### **1.1** De nota helpt\n\nx\n`, 'argument-nummer'],
    ['a Roman numeral that is not set apart', `${M}### 1bii.1 De nota helpt\n\nx\n`, 'argument-nummer'],
    ['half a number', `${M}### 1 A\n\nx\n`, 'argument-nummer'],
    ['a number without text', `${M}### 1.1\n\nx\n`, 'argument-leeg'],
    ['another order', `### 2.1 A\n\nx\n\n${M}### 1.1 B\n\nx\n`, 'argument-volgorde'],
  ])('should report %s among the arguments', (_, heads, regel) => {
    const { found, places } = validate(HEAD + POINTS, `${BODY}\n## Argumenten\n\n${heads}`);
    expect(found).toEqual([`${regel} ${places[0]}`]);
  });

  test('should name the nearest known key', () => {
    const { diagnostics } = validate(`${HEAD}portefuillehouder: x\n${POINTS}`, BODY);
    expect(diagnostics[0]?.hint).toBe("Bedoelde u 'portefeuillehouder'?");
  });
});

describe('what a proposal says it is', () => {
  test('should name the nearest known soort and gemeente', () => {
    const { source } = marked('---\nsoort: raadsvorstel\ngemeente: dordrect\n---\n');
    const parsed = parseDocument(source);
    if (!parsed.value) throw new Error('niet te lezen');
    const { frontmatter } = parsed.value;
    const diagnostics = [
      ...readSoort(frontmatter, SJABLOON).diagnostics,
      ...readGemeente(frontmatter, ['dordrecht', 'standaard']).diagnostics,
    ];
    expect(diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`)).toEqual([
      'onbekende-soort 2:8',
      'onbekende-gemeente 3:11',
    ]);
    expect(diagnostics.map((one) => one.hint?.split(' Kies')[0])).toEqual([
      "Bedoelde u 'raadsvoorstel'?",
      "Bedoelde u 'dordrecht'?",
    ]);
  });
});

describe('what a newcomer puts in the frontmatter', () => {
  const MONEY = (inside: string) => `${POINTS}financien:\n  jaren: [2026, 2027]\n  lasten:\n${inside}`;

  test.each([
    [
      'a point without a dash',
      `besluitpunten: ${M}de nota vast te stellen\n`,
      /` {2}- de nota vast te stellen`/,
    ],
    ['a bullet', `besluitpunten:\n  ${M}• de nota vast te stellen\n`, /streepje/],
    ['a typed number', `besluitpunten:\n  ${M}1) de nota vast te stellen\n`, /in plaats van het nummer/],
    ['a number behind a dash', `besluitpunten:\n  - ${M}1. de nota vast te stellen\n`, /Laat het nummer/],
    ['a dash without a space', `besluitpunten:\n  ${M}-de nota vast te stellen\n`, /`- tekst`/],
    [
      'a colon in a point',
      `besluitpunten:\n  - ${M}vast te stellen: de nota\n`,
      /"vast te stellen: de nota"/,
    ],
    ['a hash', `besluitpunten:\n  - ${M}#1 vast te stellen\n`, /opmerking/],
    [
      'a row without a key',
      MONEY(`    posten:\n      - ${M}Jeugd\n`),
      /- \{ post: Jeugd, bedragen: \{ 2026: /,
    ],
    [
      'a row as key and amount',
      MONEY(`    posten:\n      - ${M}Jeugd: 5.000\n`),
      /\{ post: Jeugd, bedragen: \{ 2026: 5\.000 \} \}/,
    ],
    [
      'amounts without years',
      MONEY(`    posten:\n      - { post: x, bedragen: ${M}[1, 2] }\n`),
      /\{ 2026: 1, 2027: 2 \}/,
    ],
    [
      'years without bedragen',
      MONEY(`    posten:\n      - post: x\n        ${M}2026: 5\n`),
      /bedragen: \{ 2026: 5 \}/,
    ],
    ['rows without posten', MONEY(`    ${M}- { post: x }\n`), /`posten:` onder `lasten:`/],
    ['an amount without posten', MONEY(`    ${M}Jeugd: 5.000\n`), /onder `posten`/],
    ['misspelt keys of a row', MONEY(`    posten:\n      - { ${M}Post: x }\n`), /'post'/],
    ['years without brackets', `${POINTS}financien:\n  jaren: ${M}2026, 2027\n`, /\[2026, 2027\]/],
    ['an annex without a key', `${POINTS}bijlagen:\n  - ${M}Verslag\n`, /- titel: Verslag/],
    ['a word for openbaar', `${POINTS}openbaar: ${M}openbaar\n`, /ja of nee/],
    ['a capital', `${POINTS}status: ${M}Concept\n`, /Schrijf concept\./],
    ['a date in words', `${POINTS}vergadering: ${M}dinsdag 7 juni 2022\n`, /2022-06-07/],
    ['a short date', `${POINTS}vergadering: ${M}2022-6-7\n`, /2022-06-07/],
    ['a date that does not exist', `${POINTS}vergadering: ${M}2026-02-30\n`, /Kijk de datum na/],
    ['a list of one', `${POINTS}agendapunt: ${M}[9]\n`, /zonder haken of streepje: 9\./],
    ['a list of more', `${POINTS}vergadering: ${M}[2026, 3, 3]\n`, /één waarde/],
    [
      'a list for an amount',
      MONEY(`    posten:\n      - { post: x, bedragen: { 2026: ${M}[5] } }\n`),
      /: 5\./,
    ],
    ['a heading as besluitpunt', `besluitpunten:\n  - ${M}"# te doen"\n`, /hekje/],
    [
      'two paragraphs as besluitpunt',
      `besluitpunten:\n  - ${M}|\n    een te doen\n\n    twee te doen\n`,
      /witregels/,
    ],
    ['an empty besluitpunt', `besluitpunten:\n  - ${M}\n`, /Vul de tekst in/],
  ])('should be met with the correction: %s', (_, yaml, said) => {
    const { diagnostics, places } = validate(`${HEAD}${yaml}`, BODY);
    const problems = diagnostics.filter(({ regel }) => regel !== 'sectie-ontbreekt');
    expect(problems.map(({ span }) => placeOf(span))).toEqual([places[0]]);
    expect(problems[0]?.hint).toMatch(said);
  });

  test('should not also be called missing when it is misspelt', () => {
    const head = HEAD.replace('zaaknummer', 'Zaaknummer').replace('onderwerp', 'Onderwerp');
    const { diagnostics } = validate(`${head}${POINTS}`, BODY);
    expect(diagnostics.map(({ regel }) => regel)).toEqual(['onbekende-sleutel', 'onbekende-sleutel']);
  });

  test('should be understood as the template that it can only mean', () => {
    const { source } = marked('---\nsoort: Raadsvoorstel\ngemeente: Stichtse Vecht\n---\n');
    const tree = parseDocument(source).value?.frontmatter;
    const soort = tree && readSoort(tree, SJABLOON);
    const gemeente = tree && readGemeente(tree, ['dordrecht', 'stichtse-vecht']);
    expect([soort?.found?.value, gemeente?.found?.value]).toEqual(['raadsvoorstel', 'stichtse-vecht']);
    expect([soort, gemeente].flatMap((one) => one?.diagnostics.map(({ hint }) => hint))).toEqual([
      'Schrijf raadsvoorstel.',
      'Schrijf stichtse-vecht.',
    ]);
  });
});

describe('a section that is not yet a heading', () => {
  test.each([
    ['bold', `## Doel\n\nx\n\n${M}**Vervolg**\n\ny\n`, 'sectie-ontbreekt'],
    ['plain', `## Doel\n\nx\n\n${M}Vervolg:\ny\n`, 'sectie-ontbreekt'],
    ['too deep', `## Doel\n\nx\n\n${M}### Vervolg\n\ny\n`, 'sectie-ontbreekt'],
  ])('should be pointed at: %s', (_, body, regel) => {
    const { found, places, diagnostics } = validate(`${HEAD}${POINTS}`, body);
    expect(found).toEqual([`${regel} ${places[0]}`]);
    expect(diagnostics[0]?.hint).toContain('`## Vervolg`');
  });

  test.each([
    ['Planning, uitvoering en vervolg', 'Maak er `## Vervolg` van'],
    ['Vervolg & evaluatie', 'Maak er `## Vervolg` van'],
  ])('should be pointed at among others in one heading: %s', (kop, hint) => {
    const { found, places, diagnostics } = validate(
      `${HEAD}${POINTS}`,
      `## Doel\n\nx\n\n${M}## ${kop}\n\ny\n`,
    );
    expect(found.filter((one) => one.startsWith('sectie-ontbreekt'))).toEqual([
      `sectie-ontbreekt ${places[0]}`,
    ]);
    expect(diagnostics.find(({ regel }) => regel === 'sectie-ontbreekt')?.hint).toContain(hint);
  });

  test('should be told apart from another name of the same', () => {
    const { diagnostics } = validate(`${HEAD}${POINTS}`, `${BODY}\n## Wat is het doel?\n\nx\n`);
    expect(diagnostics.map(({ melding }) => melding)).toEqual([
      "'Wat is het doel?' is hetzelfde onderdeel als 'Doel', en dat staat er al.",
    ]);
  });

  test('should be known by its name behind a typed number', () => {
    const { found, voorstel } = validate(`${HEAD}${POINTS}`, '## 1. Doel\n\nx\n\n## 2 Vervolg\n\ny\n');
    expect(found).toEqual([]);
    expect(voorstel?.secties.map(({ sleutel }) => sleutel)).toEqual(['doel', 'vervolg']);
  });

  test('should say that an optional one may go', () => {
    const { diagnostics } = validate(`${HEAD}${POINTS}`, `${BODY}\n## Argumenten\n`);
    expect(diagnostics[0]?.hint).toContain('haal de kop weg');
  });
});

describe('investments, which the author names', () => {
  const hints = (yaml: string) =>
    validate(`${HEAD}${POINTS}financien:\n  investeringen:\n${yaml}`, BODY).diagnostics.map(
      ({ hint }) => hint,
    );
  const HAL = 'naam: Hal, bruto: 185.000, btw: exclusief, afschrijving: lineair, termijn: 15';

  test.each(['    titel: Investering\n', '    posten:\n      - { post: Hal, bedrag: 640.000 }\n'])(
    'should have no %j, as other blocks have',
    (yaml) => {
      expect(hints(yaml)[0]).toContain('Onder `investeringen` staat alles onder een naam die u kiest');
    },
  );

  test.each(['jaar: 2027', 'duur: 15'])('should say what is known where %s is not', (key) => {
    expect(hints(`    hal: { ${HAL}, ${key} }\n`)[0]).toMatch(/^Bekend zijn: naam, bruto/);
  });
});
