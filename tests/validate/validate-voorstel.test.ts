import { describe, expect, test } from 'vitest';
import type { Sjabloon } from '../../src/domain/sjabloon.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readIdentity } from '../../src/validate/read-identity.ts';
import { validateVoorstel } from '../../src/validate/validate-voorstel.ts';
import { M, marked, placeOf } from '../support/marked.ts';

const sectie = (sleutel: string, kop: string, verplicht = false) => ({ sleutel, kop, verplicht, ook: [] });
const SJABLOON: Sjabloon = {
  map: 'proefdorp',
  gemeente: 'Proefdorp',
  organisatie: 'Gemeente Proefdorp',
  taal: 'nl-NL',
  velden: { opgave: 'Opgave' },
  soorten: {
    raadsvoorstel: {
      naam: 'Raadsvoorstel',
      documenten: [],
      kopgegevens: [{ sleutel: 'zaaknummer', kop: 'Zaaknummer', verplicht: true, tonenAlsLeeg: false }],
      nummering: { besluitpunt: 'cijfers', subpunt: 'letters' },
      secties: [
        sectie('doel', 'Wat is het doel?', true),
        sectie('argumenten', 'Wat zijn de argumenten?'),
        sectie('vervolg', 'Vervolg', true),
      ],
      vrijeSecties: false,
    },
  },
};

const HEAD =
  'soort: raadsvoorstel\ngemeente: proefdorp\nonderwerp: Proef\ndatum: 2026-03-01\nzaaknummer: Z1\n';
const POINTS = 'besluitpunten:\n  - een krediet te verlenen\n  - de begroting te wijzigen\n';
const BODY = '## Doel\n\nx\n\n## Vervolg\n\nx\n';

function validate(yaml: string, body: string) {
  const { source, places } = marked(`---\n${yaml}---\n${body}`);
  const parsed = parseDocument(source);
  if (!parsed.value) throw new Error('niet te lezen');
  const { value, diagnostics } = validateVoorstel(parsed.value, 'raadsvoorstel', SJABLOON);
  return {
    voorstel: value,
    places,
    found: diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`),
    diagnostics,
  };
}

describe('validateVoorstel', () => {
  test('should give a typed proposal', () => {
    const { voorstel, found } = validate(
      `${HEAD}opgave: Stad\nportefeuillehouder: A. Bee\nopenbaar: ja\n${POINTS}`,
      `${BODY}\n## Argumenten\n\nVooraf.\n\n### 1.1 Het helpt\n\nWant.\n\n### 2.1 Het past\n\nWant.\n`,
    );
    expect(found).toEqual([]);
    expect(voorstel?.velden.opgave?.value).toBe('Stad');
    expect(voorstel?.portefeuillehouders[0]?.naam.value).toBe('A. Bee');
    expect(voorstel?.openbaar?.value).toBe(true);
    expect(voorstel?.secties.map((one) => one.sleutel)).toEqual(['doel', 'vervolg', 'argumenten']);
    expect(voorstel?.secties[2]?.argumenten.map((one) => one.nummer)).toEqual([
      { besluitpunt: 1, volgnummer: 1 },
      { besluitpunt: 2, volgnummer: 1 },
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
    ['an empty list', `${HEAD}besluitpunten: ${M}[]\n`, 'waarde'],
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

describe('readIdentity', () => {
  test('should name the nearest known soort and gemeente', () => {
    const { source } = marked('---\nsoort: raadsvorstel\ngemeente: dordrect\n---\n');
    const parsed = parseDocument(source);
    if (!parsed.value) throw new Error('niet te lezen');
    const { diagnostics } = readIdentity(parsed.value.frontmatter, ['dordrecht', 'standaard']);
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
