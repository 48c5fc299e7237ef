import { describe, expect, test } from 'vitest';
import { allePunten } from '../../src/domain/besluitpunt.ts';
import { platteTekst } from '../../src/domain/tekst.ts';
import { argumentLabel } from '../../src/domain/voorstel.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { BODY, HEAD, validate } from './proefdorp.ts';

const NAMED = `besluitpunten:
  - id: plan
    tekst: het plan vast te stellen
  - tekst: de reserves op te heffen
    sub:
      - { id: graven, tekst: Reserve graven }
      - tekst: de reserves voor
        sub:
          - wegen
          - { id: bruggen, tekst: bruggen }
`;

describe('besluitpunten on three levels', () => {
  test('should each have a place, a label and perhaps an id', () => {
    const { voorstel, found } = validate(HEAD + NAMED, BODY);
    expect(found).toEqual([]);
    const seen = allePunten(voorstel?.besluitpunten ?? []).map(({ pad, nummer, label, id }) => [
      pad.join(' '),
      nummer,
      label,
      id?.value,
    ]);
    expect(seen).toEqual([
      ['1', '1', '1', 'plan'],
      ['2', '2', '2', undefined],
      ['2 1', 'a', '2a', 'graven'],
      ['2 2', 'b', '2b', undefined],
      ['2 2 1', 'i', '2b.i', undefined],
      ['2 2 2', 'ii', '2b.ii', 'bruggen'],
    ]);
  });

  test.each([
    '1,5 graad is haalbaar',
    '24-uurszorg is nodig',
    'De nota van 1.1 miljoen helpt',
    '3D-printen helpt',
  ])('should leave a heading without number as it is: %s', (heading) => {
    expect(
      validate(HEAD + NAMED, BODY.replace('## Vervolg', `## Argumenten\n\n### ${heading}\n\nx\n\n## Vervolg`))
        .found,
    ).toEqual([]);
  });

  test.each([
    [
      'a fourth level',
      '  - tekst: a te doen\n    sub:\n      - tekst: b\n        sub:\n          - tekst: c\n            ‹›sub: [d]\n',
      'onbekende-sleutel',
      /drie niveaus: 1, a en i/,
    ],
    [
      'an id twice, on whatever level',
      '  - { id: plan, tekst: a te doen }\n  - tekst: b te doen\n    sub:\n      - { id: ‹›plan, tekst: c }\n',
      'dubbel-id',
      /eigen id/,
    ],
    [
      'a colon behind a point',
      '  - ‹›de reserves op te heffen:\n',
      'ontbreekt',
      /Haal de dubbele punt weg. Heeft het punt onderdelen, schrijf dan `- tekst: de reserves op te heffen`/,
    ],
    [
      'a word that YAML takes for a key',
      '  - ‹›Sport: bewegen loont\n',
      'onbekende-sleutel',
      /om de hele zin: "Sport: bewegen loont"/,
    ],
    [
      'a sentence with quotes that YAML takes for a key',
      '  - ‹›de nota "Samen": deel 1 vast te stellen\n',
      'onbekende-sleutel',
      /om de hele zin: 'de nota "Samen": deel 1 vast te stellen'/,
    ],
    ['a key that there is not', '  - ‹›beschrijving: a te doen\n', 'onbekende-sleutel', /Bekend zijn/],
    ['an id that is a number', '  - { id: ‹›2, tekst: a te doen }\n', 'waarde', /begin met een letter/],
    ['an id that is a letter', '  - { id: ‹›b, tekst: a te doen }\n', 'waarde', /een woord/],
    ['an id that is a Roman numeral', '  - { id: ‹›ii, tekst: a te doen }\n', 'waarde', /een woord/],
    ['an id with a capital', '  - { id: ‹›Plan, tekst: a te doen }\n', 'waarde', /kleine letters/],
  ])('should refuse %s', (_, points, regel, hint) => {
    const { found, places, diagnostics } = validate(`${HEAD}besluitpunten:\n${points}`, BODY);
    expect(found).toEqual([`${regel} ${places[0]}`]);
    expect(diagnostics[0]?.hint).toMatch(hint);
  });
});

describe('parts that were pasted', () => {
  test.each([
    [
      'lines with letters',
      '‹›De reserves op te heffen:\n      a) Reserve graven;\n      b) Reserve kerntaken.\n',
    ],
    [
      'lines with Roman numerals',
      '‹›De reserves op te heffen:\n      i. Reserve graven\n      ii. Reserve kerntaken\n',
    ],
    ['a list', '‹›De reserves op te heffen:\n      - Reserve graven\n      - b. Reserve kerntaken\n'],
  ])('should be met with tekst and sub: %s', (_, pasted) => {
    const { found, places, diagnostics } = validate(`${HEAD}besluitpunten:\n  - ${pasted}`, BODY);
    expect(found).toEqual([`onbekende-sleutel ${places[0]}`]);
    const hint = diagnostics[0]?.hint ?? '';
    expect(hint).toContain('`- tekst: De reserves op te heffen`, daaronder `sub:`');
    expect(hint).toContain('achter een streepje: `- Reserve graven`, `- Reserve kerntaken`.');
  });

  test('should be met so as well where YAML cannot read them', () => {
    const { source, places } = marked(
      `---\nbesluitpunten:\n- De reserves op te heffen:\n  ${M}a) Reserve graven\n  b) Reserve kerntaken\n---\n`,
    );
    const { diagnostics } = parseDocument(source);
    expect(diagnostics.map(({ span }) => placeOf(span))).toEqual(places);
    expect(diagnostics[0]?.hint).toContain('achter een streepje: `- Reserve graven`, `- Reserve kerntaken`.');
  });

  test('should not be seen in a text that only holds a colon', () => {
    const { diagnostics } = validate(
      `${HEAD}besluitpunten:\n  - vast te stellen: de nota a) en verder\n`,
      BODY,
    );
    expect(diagnostics[0]?.hint).toMatch(/aanhalingstekens/);
  });
});

describe('arguments by id', () => {
  const heads = (text: string) => validate(HEAD + NAMED, `${BODY}\n## Argumenten\n\n${text}`);

  test('should have computed numbers, also beside those that are typed', () => {
    const { voorstel, found } = heads(
      '### plan.1 A\n\nx\n\n### 1.2 B\n\nx\n\n### 2.1 C\n\nx\n\n### graven.1 D\n\nx\n\n### 2b.1 E\n\nx\n\n### 2.b.2 F\n\nx\n\n### bruggen.1. G\n\nx\n',
    );
    expect(found).toEqual([]);
    const argumenten = voorstel?.secties.at(-1)?.argumenten ?? [];
    expect(argumenten.map(({ nummer }) => nummer && argumentLabel(nummer))).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2a.1',
      '2b.1',
      '2b.2',
      '2b.ii.1',
    ]);
    expect(platteTekst(argumenten[6]?.kop.value ?? [])).toBe('G');
  });

  test.each([
    ['an unknown id', `${M}### plam.1 A\n\nx\n`, 'argument-besluitpunt', 'Bedoelde u `plan.1`?'],
    ['an id with a capital', `${M}### Plan.1 A\n\nx\n`, 'argument-besluitpunt', 'Bedoelde u `plan.1`?'],
    ['an id like none', `${M}### verkeer.1 A\n\nx\n`, 'argument-besluitpunt', 'plan, graven, bruggen'],
    ['a gap', `### plan.1 A\n\nx\n\n${M}### plan.3 B\n\nx\n`, 'argument-nummering', 'zonder gaten'],
    ['a number that the id took', `### plan.1 A\n\nx\n\n${M}### 1.1 B\n\nx\n`, 'argument-nummering', '1.2'],
    ['another order', `### graven.1 A\n\nx\n\n${M}### plan.1 B\n\nx\n`, 'argument-volgorde', 'volgorde'],
    ['an id without number', `${M}### plan Het helpt\n\nx\n`, 'argument-nummer', '`### plan.1`'],
    ['a part that is not there', `${M}### 2c.1 A\n\nx\n`, 'argument-besluitpunt', 'onderdeel'],
    ['a part of a point without', `${M}### 1a.1 A\n\nx\n`, 'argument-besluitpunt', 'onderdeel'],
  ])('should be reported at their place: %s', (_, text, regel, hint) => {
    const { found, places, diagnostics } = heads(text);
    expect(found).toEqual([`${regel} ${places[0]}`]);
    expect(diagnostics[0]?.hint).toContain(hint);
  });

  test('should say how to give an id where there is none', () => {
    const { diagnostics } = validate(
      `${HEAD}besluitpunten: [x te doen]\n`,
      `${BODY}\n## Argumenten\n\n### plan.1 A\n\nx\n`,
    );
    expect(diagnostics[0]?.hint).toContain('`- id: plan` met daaronder `tekst: …`');
  });

  test.each(['### art.1 van de wet vraagt het', '### Nieuwbouw.2 komt later', '### Plannen maken helpt'])(
    'should not be seen in a heading that only looks like one: %s',
    (head) => {
      const { voorstel, found } = heads(`${head}\n\nx\n`);
      expect(found).toEqual([]);
      const kop = voorstel?.secties.at(-1)?.argumenten[0]?.kop.value;
      expect(platteTekst(kop ?? [])).toBe(head.slice(4));
    },
  );
});

describe('a number that the author gives a point', () => {
  const PUNTEN = `besluitpunten:
  - { id: eerste, tekst: a te doen }
  - { nummer: 1a, id: tussen, tekst: b te doen, sub: [c, d] }
  - e te doen
`;
  const argumenten = (...koppen: readonly string[]) =>
    BODY.replace(
      '## Vervolg',
      `## Argumenten\n\n${koppen.map((kop) => `### ${kop}\n\nx\n`).join('\n')}\n## Vervolg`,
    );

  test('should be the one by which arguments know it, and leave the others theirs', () => {
    const body = argumenten('1.1 A', '1a.1 B', '1a.2 C', 'tussen.3 D', '1a.b.1 E', '2.1 F');
    const { voorstel, found } = validate(HEAD + PUNTEN, body);
    expect(found).toEqual([]);
    const labels = voorstel?.secties.flatMap((sectie) =>
      sectie.argumenten.flatMap(({ nummer }) => (nummer ? argumentLabel(nummer) : [])),
    );
    expect(labels).toEqual(['1.1', '1a.1', '1a.2', '1a.3', '1a.b.1', '2.1']);
    expect(allePunten(voorstel?.besluitpunten ?? []).map(({ label }) => label)).toEqual([
      '1',
      '1a',
      '1a.a',
      '1a.b',
      '2',
    ]);
  });

  test.each([
    [
      'one that goes back',
      `  - a te doen\n  - b te doen\n  - { nummer: ${M}1a, tekst: c te doen }\n`,
      /1a staat achter besluitpunt 2/,
    ],
    ['one twice', `  - a te doen\n  - { nummer: ${M}1, tekst: c te doen }\n`, /1 staat achter besluitpunt 1/],
    [
      'one with nothing before it',
      `  - a te doen\n  - { nummer: ${M}5a, tekst: c te doen }\n`,
      /geen besluitpunt 5 waar 5a/,
    ],
    [
      'one that a part has',
      `  - { tekst: a te doen, sub: [x, y] }\n  - { nummer: ${M}1b, tekst: c te doen }\n`,
      /al een onderdeel van besluitpunt 1.*zoals 1c/s,
    ],
    ['one that is none', `  - { nummer: ${M}twee, tekst: a te doen }\n`, /'twee' kan geen nummer.*2a/s],
  ])('should not be %s', (_, yaml, message) => {
    const { diagnostics, places, found } = validate(`${HEAD}besluitpunten:\n${yaml}`, BODY);
    expect(found).toEqual([`waarde ${places[0]}`]);
    expect(`${diagnostics[0]?.melding} ${diagnostics[0]?.hint}`).toMatch(message);
  });
});
