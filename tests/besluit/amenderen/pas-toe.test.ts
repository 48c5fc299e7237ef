import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vergelijkWijzigingen } from '../../../src/besluit/amenderen/conflicten.ts';
import { losOp, type Opgelost } from '../../../src/besluit/amenderen/los-op.ts';
import { type Geamendeerdpunt, nummerPunten } from '../../../src/besluit/amenderen/nummer-punten.ts';
import { pasToe, pasToeOpConsiderans } from '../../../src/besluit/amenderen/pas-toe.ts';
import { drukTekst } from '../../../src/besluit/amenderen/snijd-tekst.ts';
import { adresVan } from '../../../src/domain/besluitpunt.ts';
import { amendementOf, basisOf, druk } from '../../support/amendement.ts';

const BASIS = basisOf(
  `  - de middelen in 2023 tot en met 2025 in te zetten voor het wijkteam
  - { id: krediet, tekst: "een krediet van :bedrag[lasten.totaal] beschikbaar te stellen voor *de brug*", sub: [ontwerp, { tekst: bouw, sub: [noord, zuid] }] }
  - de raad in 2027 te informeren`,
  {
    gelet_op: ['artikel 147 van de Gemeentewet'],
    overwegende: ['de brug oud is', 'de brug in 2026 dicht gaat'],
  },
);

const READ = new Map<string, readonly Opgelost[]>();

function opgelost(
  ...stukken: readonly (readonly [nummer: string, wijzigingen: string])[]
): readonly Opgelost[] {
  return stukken.flatMap(([nummer, yaml]) => {
    const key = `${nummer}\n${yaml}`;
    const known = READ.get(key);
    if (known) return known;
    const { value, diagnostics } = losOp(amendementOf(yaml, nummer), BASIS);
    if (diagnostics.length > 0) throw new Error(diagnostics.map(({ melding }) => melding).join('\n'));
    READ.set(key, value);
    return value;
  });
}

/** The points with their numbers, parts indented. */
function print(punten: readonly Geamendeerdpunt[], depth = 0): readonly string[] {
  return punten.flatMap(({ nummer, tekst, sub }) => [
    `${'  '.repeat(depth)}${nummer}. ${drukTekst(tekst.value, druk)}`,
    ...print(sub, depth + 1),
  ]);
}

function amended(ops: readonly Opgelost[], na: 'bisnummer' | 'vernummeren' = 'bisnummer') {
  const nummering = ['cijfers', 'letters', 'romeins-klein'] as const;
  return print(
    nummerPunten(
      pasToe(
        BASIS.punten,
        ops.filter(({ lijst }) => !lijst),
        druk,
      ),
      { nummering, na },
    ),
  );
}

function diff(yaml: string, na: 'bisnummer' | 'vernummeren' = 'bisnummer') {
  const before = amended([]);
  return amended(opgelost(['A7.1', yaml]), na).filter((line) => !before.includes(line));
}

describe('carrying out an amendment', () => {
  test('should leave the decision as it was without one', () => {
    expect(amended([])).toEqual([
      '1. de middelen in 2023 tot en met 2025 in te zetten voor het wijkteam',
      '2. een krediet van [lasten.totaal] beschikbaar te stellen voor de brug',
      '  a. ontwerp',
      '  b. bouw',
      '    i. noord',
      '    ii. zuid',
      '3. de raad in 2027 te informeren',
    ]);
  });

  test.each([
    [
      'replace a point',
      '  - { vervang: 3, wordt: de raad elk jaar te informeren }',
      ['3. de raad elk jaar te informeren'],
    ],
    [
      'replace it by one with parts',
      '  - { vervang: 3, wordt: { tekst: te informeren, sub: [in mei, in juni] } }',
      ['3. te informeren', '  a. in mei', '  b. in juni'],
    ],
    [
      'replace words',
      '  - { zinsnede: 1, was: tot en met 2025, wordt: tot en met 2026 }',
      ['1. de middelen in 2023 tot en met 2026 in te zetten voor het wijkteam'],
    ],
    [
      'take words out with one of their spaces',
      '  - { zinsnede: 1, was: in 2023 tot en met 2025 }',
      ['1. de middelen in te zetten voor het wijkteam'],
    ],
    [
      'replace words across marks and amounts',
      '  - { zinsnede: krediet, was: "[lasten.totaal] beschikbaar te stellen voor de", wordt: € 5 te geven aan de }',
      ['2. een krediet van € 5 te geven aan de brug'],
    ],
    [
      'change two places in one point',
      '  - { zinsnede: 1, was: in 2023, wordt: in 2024 }\n  - { zinsnede: 1, was: het wijkteam, wordt: de wijkteams }',
      ['1. de middelen in 2024 tot en met 2025 in te zetten voor de wijkteams'],
    ],
    [
      'put a point after another',
      '  - { voeg_toe_na: 2, wordt: het plan te herzien }',
      ['2a. het plan te herzien'],
    ],
    [
      'put two parts after a part',
      '  - { voeg_toe_na: 2a, wordt: [toezicht, beheer] }',
      ['  a1. toezicht', '  a2. beheer'],
    ],
    ['put a part at the lowest level', '  - { voeg_toe_onder: 2b, wordt: oost }', ['    iia. oost']],
    ['strike a point, which keeps its number', '  - { schrap: 2 }', ['2. (vervallen)']],
    ['strike a part', '  - { schrap: 2b }', ['  b. (vervallen)']],
    [
      'change what a bijlage says',
      '  - { bijlage: de begroting, bij: 3, plaats: pagina 12, was: € 2 miljoen, wordt: € 3 miljoen }',
      [
        '3. de raad in 2027 te informeren, met dien verstande dat',
        '  a. in de begroting, pagina 12, ‘€ 2 miljoen’ wordt vervangen door ‘€ 3 miljoen’ (amendement A7.1)',
      ],
    ],
  ])('should %s', (_, yaml, expected) => {
    expect(diff(yaml)).toEqual(expected);
  });

  test('should number anew where the house does so', () => {
    expect(
      amended(
        opgelost(['A1', '  - { voeg_toe_na: 2, wordt: het plan te herzien }\n  - { schrap: 1 }']),
        'vernummeren',
      ),
    ).toEqual([
      '1. een krediet van [lasten.totaal] beschikbaar te stellen voor de brug',
      '  a. ontwerp',
      '  b. bouw',
      '    i. noord',
      '    ii. zuid',
      '2. het plan te herzien',
      '3. de raad in 2027 te informeren',
    ]);
  });

  test('should move a point with what is in it, and then number anew', () => {
    expect(
      amended(opgelost(['A1', '  - { verplaats: 3, voor: 1 }'])).filter((line) => /^\d/.test(line)),
    ).toEqual([
      '1. de raad in 2027 te informeren',
      '2. de middelen in 2023 tot en met 2025 in te zetten voor het wijkteam',
      '3. een krediet van [lasten.totaal] beschikbaar te stellen voor de brug',
    ]);
  });
});

describe('an amendment of the considerans', () => {
  const lines = (yaml: string) => {
    const { overwegende, gelet_op, gehoord } = pasToeOpConsiderans(
      BASIS.considerans,
      opgelost(['A1', yaml]),
      druk,
    );
    return [...gelet_op, ...overwegende, ...gehoord].map(({ value }) => drukTekst(value, druk));
  };
  const [LAW, OLD, SHUT] = ['artikel 147 van de Gemeentewet', 'de brug oud is', 'de brug in 2026 dicht gaat'];

  test.each([
    ['  - { vervang: overwegende.1, wordt: de brug versleten is }', [LAW, 'de brug versleten is', SHUT]],
    [
      '  - { zinsnede: overweging 2, was: in 2026, wordt: in 2027 }',
      [LAW, OLD, 'de brug in 2027 dicht gaat'],
    ],
    ['  - { schrap: overwegende.1 }', [LAW, SHUT]],
    ['  - { voeg_toe_na: overwegende.1, wordt: zij smal is }', [LAW, OLD, 'zij smal is', SHUT]],
    ['  - { voeg_toe_onder: overwegende, wordt: zij smal is }', [LAW, OLD, SHUT, 'zij smal is']],
    ['  - { voeg_toe_onder: gehoord, wordt: de wijkraad }', [LAW, OLD, SHUT, 'de wijkraad']],
    ['  - { verplaats: overwegende.2, voor: overwegende.1 }', [LAW, SHUT, OLD]],
    ['  - { zinsnede: gelet_op, was: "147", wordt: "149" }', ['artikel 149 van de Gemeentewet', OLD, SHUT]],
  ])('should carry out %s', (yaml, expected) => {
    expect(lines(yaml)).toEqual(expected);
  });
});

describe('an amendment that does not fit', () => {
  test.each([
    [
      'words that are not there',
      '  - { zinsnede: 1, was: in 2023 tot en met 2026, wordt: altijd }',
      'amendement-was',
      "Het dichtst erbij komt: 'in 2023 tot en met 2025'.",
    ],
    [
      'words that are there twice',
      '  - { zinsnede: 1, was: en, wordt: of }',
      'amendement-dubbel',
      'Zet erbij welke: `keer: 1`, `keer: 2` of `keer: 3`.',
    ],
    [
      'words left out',
      '  - { zinsnede: 1, was: in 2023 … in te zetten, wordt: te gebruiken }',
      'amendement-was',
      'Citeer de woorden volledig: met puntjes is niet vast te stellen wat er vervalt.',
    ],
    [
      'half an amount',
      '  - { zinsnede: 2, was: "van [lasten", wordt: van }',
      'amendement-was',
      'Citeer het bedrag helemaal, of wijzig het met `bedrag`.',
    ],
    [
      'another text of a point',
      '  - { vervang: 3, was: iets anders, wordt: niets }',
      'amendement-was',
      'Neem de tekst letterlijk over, of haal `was` weg.',
    ],
    [
      'a point that is not there',
      '  - { schrap: 5 }',
      'amendement-doel',
      'De besluitpunten zijn 1, 2 en 3. Een tekst van een ander amendement wijzigt u met een subamendement.',
    ],
    [
      'a line of the considerans that is not there',
      '  - { schrap: overwegende.3 }',
      'amendement-doel',
      'Onder `overwegende` staan 2 regels: schrijf overwegende.1 of overwegende.2.',
    ],
    [
      'words that stand elsewhere',
      '  - { zinsnede: 1, was: dicht gaat, wordt: x }',
      'amendement-was',
      'Deze woorden staan in overweging 2.',
    ],
    [
      'parts under a line of the considerans',
      '  - { vervang: overwegende.1, wordt: { tekst: x, sub: [y] } }',
      'amendement-doel',
      'Schrijf elke regel apart, als tekst.',
    ],
    [
      'parts below the lowest level',
      '  - { voeg_toe_onder: 2b.i, wordt: x }',
      'amendement-doel',
      'Zet het een niveau hoger, of schrijf het in één zin.',
    ],
    ['a misspelt id', '  - { schrap: kredit }', 'amendement-doel', "Bedoelde u 'krediet'?"],
  ])('should be told of %s', (_, yaml, regel, hint) => {
    const { diagnostics } = losOp(amendementOf(yaml), BASIS);
    expect(diagnostics.map((one) => [one.regel, one.hint])).toEqual([[regel, hint]]);
  });
});

const label = adresVan;

describe('two amendments', () => {
  const pair = (one: string, other: string) => {
    const [a, b] = opgelost(['A1', one], ['A2', other]);
    if (!a || !b) throw new Error('two operations are needed');
    const there = vergelijkWijzigingen(a, b, label);
    expect(vergelijkWijzigingen(b, a, label).soort).toBe(there.soort);
    return there.soort;
  };

  test.each([
    ['on different points', '  - { vervang: 1, wordt: x }', '  - { schrap: 3 }', 'verenigbaar'],
    ['that replace one point', '  - { vervang: 1, wordt: x }', '  - { vervang: 1, wordt: y }', 'sluit-uit'],
    [
      'on a point and on a part of it',
      '  - { schrap: 2 }',
      '  - { zinsnede: 2b, was: bouw, wordt: sloop }',
      'sluit-uit',
    ],
    [
      'on a part and on the words of the point',
      '  - { schrap: 2b }',
      '  - { zinsnede: 2, was: krediet, wordt: budget }',
      'verenigbaar',
    ],
    [
      'on other words of one point',
      '  - { zinsnede: 1, was: in 2023, wordt: x }',
      '  - { zinsnede: 1, was: het wijkteam, wordt: y }',
      'verenigbaar',
    ],
    [
      'on words that overlap',
      '  - { zinsnede: 1, was: in 2023 tot, wordt: x }',
      '  - { zinsnede: 1, was: tot en met, wordt: y }',
      'sluit-uit',
    ],
    [
      'on words that touch',
      '  - { zinsnede: 1, was: "in 2023 ", wordt: x }',
      '  - { zinsnede: 1, was: tot en met, wordt: y }',
      'verenigbaar',
    ],
    [
      'that say the same',
      '  - { zinsnede: 1, was: in 2023, wordt: in 2024 }',
      '  - { zinsnede: 1, was: in 2023, wordt: in 2024 }',
      'dubbel',
    ],
    [
      'that add at one place',
      '  - { voeg_toe_na: 1, wordt: x }',
      '  - { voeg_toe_voor: 2, wordt: y }',
      'volgorde',
    ],
    [
      'that add beside a point that goes',
      '  - { schrap: 2 }',
      '  - { voeg_toe_na: 2, wordt: y }',
      'verenigbaar',
    ],
    [
      'that add in a point that goes',
      '  - { schrap: 2 }',
      '  - { voeg_toe_onder: 2, wordt: y }',
      'sluit-uit',
    ],
    ['that both move a point', '  - { verplaats: 3, voor: 1 }', '  - { verplaats: 3, na: 1 }', 'sluit-uit'],
    [
      'that set one amount',
      '  - { bedrag: lasten.a.2026, wordt: 1 }',
      '  - { bedrag: lasten.a.2026, met: +1 }',
      'sluit-uit',
    ],
    [
      'that add to one amount',
      '  - { bedrag: lasten.a.2026, met: +1 }',
      '  - { bedrag: lasten.a.2026, met: +2 }',
      'verenigbaar',
    ],
    ['that strike one point', '  - { schrap: 3 }', '  - { schrap: 3 }', 'dubbel'],
    [
      'on a line of the considerans and the point of that number',
      '  - { schrap: overwegende.1 }',
      '  - { vervang: 1, wordt: x }',
      'verenigbaar',
    ],
    [
      'that replace one line of the considerans',
      '  - { vervang: overwegende.1, wordt: x }',
      '  - { schrap: overweging 1 }',
      'sluit-uit',
    ],
    [
      'on a point and a part of its part',
      '  - { vervang: 2b, wordt: x }',
      '  - { zinsnede: 2b.ii, was: zuid, wordt: oost }',
      'sluit-uit',
    ],
    [
      'that move two points into each other',
      '  - { verplaats: 1, na: 2a }',
      '  - { verplaats: 2, na: 3 }',
      'verenigbaar',
    ],
    [
      'on the same words of a bijlage',
      '  - { bijlage: nota, bij: 1, plaats: pagina 2, was: mag, wordt: moet }',
      '  - { bijlage: nota, bij: 1, plaats: pagina 2, was: mag, wordt: kan }',
      'sluit-uit',
    ],
    [
      'on other places of a bijlage',
      '  - { bijlage: nota, bij: 1, plaats: pagina 2, was: mag, wordt: moet }',
      '  - { bijlage: nota, bij: 1, plaats: pagina 3, was: mag, wordt: kan }',
      'verenigbaar',
    ],
    [
      'that add rows to one table',
      '  - { rijen: lasten, voeg_toe: [{ post: A, bedragen: { 2026: 1 } }] }',
      '  - { rijen: lasten, voeg_toe: [{ post: B, bedragen: { 2026: 1 } }] }',
      'volgorde',
    ],
    [
      'on a row and a cell of it',
      '  - { rijen: lasten.a, vervallen: ja }',
      '  - { bedrag: lasten.a.2026, wordt: 1 }',
      'sluit-uit',
    ],
  ])('should be known: %s', (_, one, other, soort) => {
    expect(pair(one, other)).toBe(soort);
  });

  test('should give the same decision in any order, when they are compatible', () => {
    const doel = fc.constantFrom('1', '2', '3', '2a', '2b', '2b.i');
    const op = fc.oneof(
      doel.map((punt) => `  - { vervang: ${punt}, wordt: nieuw }`),
      doel.map((punt) => `  - { schrap: ${punt} }`),
      doel.map((punt) => `  - { voeg_toe_na: ${punt}, wordt: erbij }`),
      doel.map((punt) => `  - { voeg_toe_voor: ${punt}, wordt: ervoor }`),
      fc.constantFrom('1', '2', '3', '2b').map((punt) => `  - { voeg_toe_onder: ${punt}, wordt: eronder }`),
      fc
        .constantFrom('in 2023', 'tot en met 2025', 'het wijkteam', 'de middelen')
        .map((was) => `  - { zinsnede: 1, was: ${was}, wordt: iets }`),
      fc.constantFrom('na: 1', 'voor: 1', 'na: 2', 'na: 2a').map((where) => `  - { verplaats: 3, ${where} }`),
      fc.constantFrom('na: 3', 'voor: 3', 'na: 2b.i').map((where) => `  - { verplaats: 2a, ${where} }`),
      fc
        .tuple(fc.constantFrom(1, 2, 3), fc.constantFrom('pagina 1', 'pagina 2'), fc.constantFrom('x', 'y'))
        .map(
          ([bij, plaats, was]) =>
            `  - { bijlage: nota, bij: ${bij}, plaats: ${plaats}, was: ${was}, wordt: z }`,
        ),
      fc.constantFrom(
        '  - { schrap: overwegende.1 }',
        '  - { voeg_toe_na: overwegende.1, wordt: zij smal is }',
        '  - { voeg_toe_onder: overwegende, wordt: zij lang is }',
        '  - { zinsnede: overwegende.2, was: in 2026, wordt: in 2027 }',
        '  - { vervang: overwegende.2, wordt: iets anders }',
      ),
    );
    fc.assert(
      fc.property(fc.array(op, { minLength: 2, maxLength: 6 }), fc.integer(), (texts, shift) => {
        const all = opgelost(...texts.map((yaml, at) => [`A${at + 1}`, yaml] as const));
        const set = all.filter((one, at) =>
          all
            .slice(0, at)
            .every((other) =>
              ['verenigbaar', 'volgorde'].includes(vergelijkWijzigingen(one, other, label).soort),
            ),
        );
        const turned = set.map(
          (_, at) => set[(((at + shift) % set.length) + set.length) % set.length] ?? set[0],
        );
        const other = turned.flatMap((one) => one ?? []).toReversed();
        const considerans = (ops: readonly Opgelost[]) =>
          Object.values(pasToeOpConsiderans(BASIS.considerans, ops, druk))
            .flat()
            .map(({ value }) => drukTekst(value, druk));
        expect(considerans(other)).toEqual(considerans(set));
        expect(amended(other)).toEqual(amended(set));
        expect(amended(other, 'vernummeren')).toEqual(amended(set, 'vernummeren'));
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
