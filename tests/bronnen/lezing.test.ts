import { describe, expect, test } from 'vitest';
import { BRONSOORTEN } from '../../src/bronnen/register.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import { type DataValue, isDataMap, isDataScalar } from '../../src/source/data.ts';
import { createSource, type Span } from '../../src/source/source-text.ts';
import { openSjablonen } from '../../src/template/open-sjablonen.ts';
import { compareLezingen } from '../../src/verschil/lezing/compare-lezingen.ts';
import type { Lezing } from '../../src/verschil/lezing/lezing.ts';
import { lezingTekst } from '../../src/verschil/lezing/lezing-tekst.ts';
import { showTekst } from '../../src/verschil/verslag/show-tekst.ts';
import { verslagLezing } from '../../src/verschil/verslag/verslag-lezing.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { RAAD_YAML } from '../support/vergadering.ts';

const PADEN = {
  vergadering: 'proposals/vergaderingen/2026-03-24/vergadering.md',
  stukken: 'proposals/brug/amendementen/A7.1.md',
  raad: 'templates/standaard/raad.yaml',
} as const;
type Soort = keyof typeof PADEN;

const WERK = {
  vergadering: await BRONSOORTEN.vergadering.werk(),
  stukken: await BRONSOORTEN.stukken.werk(),
  raad: await BRONSOORTEN.raad.werk(),
};

/** A source read as it is compared; undefined where it cannot be read. */
function lees(soort: Soort, text: string): Lezing | undefined {
  const world = createMemoryWorld({ 'templates/standaard/raad.yaml': RAAD_YAML, [PADEN[soort]]: text });
  const sjablonen = openSjablonen(world, 'templates');
  return WERK[soort].lees?.({ world, sjablonen }, PADEN[soort]).value;
}

function goed(soort: Soort, text: string): Lezing {
  const read = lees(soort, text);
  if (!read) throw new Error(`this ${soort} cannot be read:\n${text}`);
  return read;
}

/** What is told of the change from one text to another, without its head. */
function verteld(soort: Soort, oud: string, nieuw: string): string {
  const verschil = compareLezingen(goed(soort, oud), goed(soort, nieuw));
  if (verschil.delen.length === 0) return '';
  return showTekst(verslagLezing(verschil), { color: false }).split('\n').slice(3).join('\n').trimEnd();
}

const AVOND = `---
soort: raadsvergadering
gemeente: standaard
datum: 2026-03-24
aanvang: 19:30
einde: 22:00
plaats: raadzaal
openbaar: ja
verzonden: 2026-03-10
inzage: De stukken liggen in het raadhuis.
inspreken: Bel de griffie.
voorzitter: { naam: A. Bos, aanhef: mevrouw, hoedanigheid: plaatsvervangend voorzitter }
griffier: { naam: K. Loos, hoedanigheid: waarnemend griffier }
ondertekening: beiden
afwezig:
  - F. Aker
  - { naam: L. Oost, tot: 20:00, vanaf: 21:50 }
  - { fractie: Centrum, aantal: 1, zonder_bericht: ja }
opnieuw_belegd: nee
schorsingen:
  - { van: 20:10, tot: 20:15, reden: op verzoek van het college }
eerste_stem: N. Ruis
agenda:
  - nr: 1
    titel: Opening
    toelichting: Met een minuut stilte.
    aanvang: 19:31
    einde: 19:40
    portefeuillehouder: wethouder De Bruin
    stukken: [Brief van de schaatsclub]
    besluit: [de agenda vast te stellen]
  - nr: 2
    titel: Benoeming van een accountant
    stemming:
      wijze: schriftelijk
      tijd: 20:20
      over: benoeming
      stembureau: [G. Blok]
      kandidaten: { J. Vos: 8, L. Eik: 5 }
      blanco: 0
  - nr: 3
    voorstel: brug
    behandeling: bespreekstuk
    vervolg_van: 2026-02-10
    ordevoorstellen: [{ door: Centrum, tekst: het punt van de agenda te halen, uitkomst: verworpen }]
    amendementen:
      - stuk: A7.1
        titel: Minder asfalt
        indieners: [Dorpsbelang]
        uitkomst: ingetrokken
        reden: het college neemt het over
        preadvies: { door: wethouder De Bruin, tekst: ontraden }
        ingetrokken_door: indiener
    uitkomst: aangenomen
    stemming:
      wijze: fracties
      tijd: 20:30
      voor: [{ fractie: Dorpsbelang, aantal: 3, leden: [G. Blok, H. Kroon, I. Laan] }, Groen en Sociaal]
      tegen: overigen
      onthouden: [{ lid: M. Plas, grond: artikel 28 }]
    stemverklaringen: [{ door: Centrum, tekst: de brug is te duur }]
    aantekeningen: [{ lid: N. Ruis, tekst: zij had tegen willen stemmen }]
    moties: [{ stuk: M3.1, titel: Een bank bij de brug, uitkomst: overgenomen }]
    toezeggingen: [{ door: wethouder De Bruin, tekst: de raad krijgt een planning, termijn: 2026-06-01 }]
  - nr: 4
    titel: Grond
    besloten: ja
    besluit_openbaar: ja
    uitkomst: zonder-stemming
  - nr: 5
    titel: Sluiting
---

## 1

De voorzitter opent de vergadering.
`;

const AMENDEMENT = `---
soort: amendement
nummer: A7.1
versie: 1
gemeente: standaard
titel: Minder asfalt
bij: brug
vastlegging: 1234abcd
vergadering: 2026-03-24
agendapunt: 3
strekking: 2
indieners: [{ naam: A. Bos, fractie: Centrum }]
mede: [{ fractie: Dorpsbelang }]
constaterende: [de brug breed wordt]
overwegende: [dat smaller kan]
wijzigingen:
  - { vervang: 1, was: een brede brug te bouwen, wordt: een smalle brug te bouwen }
  - { zinsnede: 2, was: breed, wordt: smal, keer: 1 }
  - { voeg_toe_na: 2, wordt: { id: bank, tekst: een bank te plaatsen } }
  - { schrap: 3, was: een feest te geven }
  - { verplaats: 4, na: 5 }
  - { bedrag: lasten.ontwerp.2026, was: 3.000, met: 500 }
  - { voeg_toe_onder: 2, wordt: { tekst: te verven, sub: [in het rood] } }
  - { rijen: lasten.bouw, vervang_door: [{ groep: Bouw, posten: [{ post: Hout, taakveld: 2.1, bedragen: { 2026: 900 } }] }] }
  - { bedrag: lasten.bouw.2026, was: 10.000, wordt: 8.000 }
  - { rijen: lasten, voeg_toe: [{ post: Bank, aard: incidenteel, bedragen: { 2026: 500 } }] }
  - { bijlage: Nota Bruggen, bij: 4, plaats: pagina 3, was: breed, wordt: smal }
  - { opdracht: de raad te berichten, na: 1 }
dekking:
  - { uit: reserves.wegen, bedragen: { 2026: 500 }, aard: incidenteel }
---

## Toelichting

Een smalle brug is ook een brug.
`;

const MOTIE = `---
soort: motie
nummer: M3.1
gemeente: standaard
titel: Een bank bij de brug
bij: brug
aard: bij agendapunt
indieners: [{ fractie: Centrum }]
overwegende: [zitten prettig is]
van_mening: [er een bank hoort]
verzoekt: { het college: [een bank te plaatsen] }
draagt_op: { de griffier: [de bank te openen] }
spreekt_uit: [dat de bank groen wordt]
---
`;

/** Every value that was typed, with where it stands and by which keys. */
function waardenIn(value: DataValue, keys = ''): readonly { readonly keys: string; readonly span: Span }[] {
  if (isDataScalar(value)) return [{ keys, span: value.span }];
  const entries: readonly (readonly [string, DataValue])[] = isDataMap(value)
    ? Object.entries(value)
    : [...value.entries()].map(([at, one]) => [String(at), one] as const);
  return entries.flatMap(([key, one]) => waardenIn(one, keys === '' ? key : `${keys}.${key}`));
}

/** Other words that may stand in the place of a value, whatever is asked there. */
const WOORDEN =
  '7|1|3|2026-03-25|20:16|ja|nee|beiden|griffier|de heer|mevrouw|hamerstuk|verworpen|handopsteken|voordracht|structureel|treurnis'.split(
    '|',
  );

/** Every key that a schema knows, however deep. */
function sleutelsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value as object) : []),
    ...sleutelsIn(value),
  ]);
}

describe('every value that may be typed', () => {
  test('should stand in the example of a meeting, but what is only written where others are not', () => {
    const keys = new Set(sleutelsIn(WERK.vergadering.schema([])));
    const elders = ['later_toegevoegd', 'sub', 'ongeldig', 'herstemming', 'loting'];
    expect([...keys].filter((key) => !new RegExp(`\\b${key}:`).test(AVOND))).toEqual(elders);
  });

  test.each([
    ['vergadering', AVOND, ['soort', 'gemeente']],
    ['stukken', AMENDEMENT, ['soort']],
    ['stukken', MOTIE, ['soort']],
    [
      'raad',
      RAAD_YAML,
      [
        'perioden.0.zetels',
        'perioden.0.fracties.0.zetels',
        'perioden.0.fracties.1.zetels',
        'perioden.0.fracties.2.zetels',
      ],
    ],
  ] as const)('should be seen when it is another one, in a %s', (soort, text, vast) => {
    const source = createSource('x', text);
    const tree =
      soort === 'raad'
        ? parseYaml(source, 0, text.length).value?.value
        : parseDocument(source).value?.frontmatter.value;
    const before = goed(soort, text);
    const missed: string[] = [];
    const untried: string[] = [];
    for (const { keys, span } of waardenIn(tree as DataValue)) {
      const old = text.slice(span.start, span.end);
      let tried = false;
      const seen = [`${old}x`, ...WOORDEN].some((word) => {
        const after =
          word === old ? undefined : lees(soort, text.slice(0, span.start) + word + text.slice(span.end));
        tried ||= after !== undefined;
        return after !== undefined && compareLezingen(before, after).delen.length > 0;
      });
      if (!tried) untried.push(keys);
      else if (!seen) missed.push(keys);
    }
    expect(missed).toEqual([]);
    expect(untried).toEqual(vast);
  });

  test.each([
    ['vergadering', AVOND],
    ['stukken', AMENDEMENT],
    ['stukken', MOTIE],
    ['raad', RAAD_YAML],
  ] as const)('should be the same in another layout, in a %s', (soort, text) => {
    const other = text
      .replace(/^(\w+): /gm, '$1:   ')
      .replace(/^(agenda|wijzigingen|perioden):$/m, '$1: # zie hierna')
      .replace('10.000', '10000')
      .replace('De voorzitter opent', 'De voorzitter\nopent');
    expect(other).not.toBe(text);
    expect(compareLezingen(goed(soort, text), goed(soort, other)).delen).toEqual([]);
    expect(lezingTekst(goed(soort, other))).toBe(lezingTekst(goed(soort, text)));
  });
});

describe('what changed in a meeting', () => {
  test.each([
    [
      'an outcome with its vote',
      ['uitkomst: aangenomen', 'uitkomst: verworpen'],
      'AGENDA\n  ~ Punt 3: de uitkomst was aangenomen (7 voor, 5 tegen) en is verworpen (7 voor, 5 tegen)',
    ],
    [
      'who was there',
      ['- F. Aker\n', '- { naam: F. Aker, vanaf: 21:00 }\n'],
      'AANWEZIGHEID\n  ~ Het aantal aanwezigen bij de opening was 12 van de 15 leden en is 13 van de 15 leden\n  ~ Afwezige gewijzigd\n      F. Aker {+(ging om 21:00 weg)+}',
    ],
    [
      'an item that came, with the number of what it pushed on',
      ['  - nr: 5\n    titel: Sluiting', '  - nr: 5\n    titel: Rondvraag\n  - nr: 6\n    titel: Sluiting'],
      `AGENDA
  ~ Alleen anders genoemd: punt 5 is punt 6
  + Punt 5: nieuw
      Rondvraag`,
    ],
    [
      'an item that went',
      [
        '  - nr: 4\n    titel: Grond\n    besloten: ja\n    besluit_openbaar: ja\n    uitkomst: zonder-stemming\n',
        '',
      ],
      `AGENDA
  - Punt 4: vervallen
      Grond
    - De behandeling was besloten en staat er niet meer
    - Het besluit was openbaar en staat er niet meer
    - De uitkomst was aangenomen zonder stemming en staat er niet meer`,
    ],
    [
      'items that changed places, one of them as moved',
      [/( {2}- nr: 1\n[\s\S]*?)( {2}- nr: 2\n[\s\S]*?)(?= {2}- nr: 3)/, '$2$1'],
      `AGENDA
  > Punt 2: verplaatst
      Benoeming van een accountant`,
    ],
    [
      'an item that got a proposal, by its title',
      ['titel: Sluiting', 'titel: Sluiting\n    voorstel: brug'],
      `AGENDA
  + Punt 5: het voorstel is brug`,
    ],
    [
      'what was promised, word by word',
      ['krijgt een planning, termijn: 2026-06-01', 'krijgt snel een planning, termijn: 2026-06-01'],
      `AGENDA
  ~ Punt 3: toezegging gewijzigd
      wethouder De Bruin: de raad krijgt {+snel+} een planning (uiterlijk 1 juni 2026)`,
    ],
    [
      'a motion, with what became of it',
      ['uitkomst: overgenomen', 'uitkomst: ingetrokken'],
      `AGENDA
  ~ Motie M3.1: de uitkomst was overgenomen en is ingetrokken`,
    ],
  ] as const)('should be told: %s', (_, [van, naar], expected) => {
    const told = verteld('vergadering', AVOND, AVOND.replace(van, naar));
    expect(`${told}\n`).toContain(`${expected}\n`);
  });
});

describe('what changed in an amendment or a motion', () => {
  test.each([
    [
      'an operation that came',
      ['  - { zinsnede', '  - { zinsnede: 5, was: hoog, wordt: laag }\n  - { zinsnede'],
      `WIJZIGINGEN
  + Wijziging nieuw
      In besluitpunt 5 ‘hoog’ te vervangen door ‘laag’`,
    ],
    [
      'its words, and the words that it is checked against',
      [
        'was: een brede brug te bouwen, wordt: een smalle brug',
        'was: een brug te bouwen, wordt: een smalle fietsbrug',
      ],
      `WIJZIGINGEN
  ~ Wijziging gewijzigd
      Besluitpunt 1 te laten luiden: ‘een smalle [-brug-]{+fietsbrug+} te bouwen’ (was: ‘een
      [-brede-] brug te bouwen’)`,
    ],
    [
      'its money, with what pays for it',
      [
        'bedragen: { 2026: 500 }, aard: incidenteel }\n---',
        'bedragen: { 2026: 700 }, aard: incidenteel }\n---',
      ],
      `WIJZIGINGEN
  ~ Dekking gewijzigd
      reserves.wegen: 2026 [-€ 500-]{+€ 700+} (incidenteel)`,
    ],
    [
      'a row that it adds, to the keys that the paper does not print',
      ['aard: incidenteel, bedragen: { 2026: 500 } }]', 'aard: structureel, bedragen: { 2026: 500 } }]'],
      '[-incidenteel-]{+structureel+}',
    ],
    [
      'who submits it',
      ['indieners: [{ naam: A. Bos, fractie: Centrum }]', 'indieners: [{ fractie: Centrum }]'],
      `GEGEVENS
  ~ Indiener gewijzigd
      [-A. Bos,-] fractie Centrum`,
    ],
  ] as const)('should be told: %s', (_, [van, naar], expected) => {
    expect(verteld('stukken', AMENDEMENT, AMENDEMENT.replace(van, naar))).toContain(expected);
  });

  test('should be told of what a motion asks', () => {
    const told = verteld('stukken', MOTIE, MOTIE.replace('een bank te plaatsen', 'twee banken te plaatsen'));
    expect(told).toContain('verzoekt het college: [-een bank-]{+twee banken+} te plaatsen');
  });
});

describe('what changed in a council', () => {
  test.each([
    [
      'who sits in it',
      ['leden: [F. Aker,', 'leden: [{ naam: X. Nieuw, aanhef: de heer, vanaf: 2026-01-01 },'],
      `PERIODE VANAF 30 MAART 2022
  + Fractie Dorpsbelang: lid nieuw
      de heer X. Nieuw (vanaf 1 januari 2026)
  - Fractie Dorpsbelang: lid vervallen
      F. Aker`,
    ],
    ['nothing, where the same members stand in another order', ['A. Bos, B. Dijk', 'B. Dijk, A. Bos'], ''],
  ] as const)('should be told: %s', (_, [van, naar], expected) => {
    const told = verteld('raad', RAAD_YAML, RAAD_YAML.replace(van, naar));
    expect(told.trim()).toBe(expected);
  });

  test('should be told of seats that went from one group to another', () => {
    const other = RAAD_YAML.replace(
      'zetels: 6\n        leden: [F. Aker, ',
      'zetels: 5\n        leden: [',
    ).replace('zetels: 4\n        leden: [', 'zetels: 5\n        leden: [F. Aker, ');
    const told = verteld('raad', RAAD_YAML, other);
    expect(told).toContain('Fractie Dorpsbelang: het aantal zetels was 6 en is 5');
    expect(told).toContain('Fractie Centrum: het aantal zetels was 4 en is 5');
  });
});
