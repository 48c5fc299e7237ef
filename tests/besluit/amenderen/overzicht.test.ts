import { describe, expect, test } from 'vitest';
import { losOp } from '../../../src/besluit/amenderen/los-op.ts';
import {
  type OpgelostAmendement,
  stelVolgordeVoor,
  vergelijkAmendementen,
} from '../../../src/besluit/amenderen/overzicht.ts';
import { drukTekst } from '../../../src/besluit/amenderen/snijd-tekst.ts';
import { metSubamendementen } from '../../../src/besluit/amenderen/subamendement.ts';
import { vernummerzin, zinVan } from '../../../src/besluit/amenderen/zinnen.ts';
import { adresVan } from '../../../src/domain/besluitpunt.ts';
import type { Tekst } from '../../../src/domain/tekst.ts';
import type { Located } from '../../../src/source/located.ts';
import { amendementOf, basisOf, druk, stukOf, stukText } from '../../support/amendement.ts';

const BASIS = basisOf(`  - de bestedingsdoelen voor 2024 tot en met 2026 vast te stellen
  - hiervoor in totaal :bedrag[lasten.totaal] beschikbaar te stellen`);

function opgelost(nummer: string, yaml: string): OpgelostAmendement {
  const amendement = amendementOf(yaml, nummer);
  return { amendement, wijzigingen: losOp(amendement, BASIS).value };
}

const A1 = opgelost('A7.1', '  - { bedrag: lasten.steun.2026, was: 0, wordt: 40.000 }');
const A2 = opgelost('A7.2', '  - { voeg_toe_na: 2, wordt: de raad vóór 1 april 2025 te informeren }');
const A3 = opgelost(
  'A7.3',
  '  - { vervang: 2, wordt: "hiervoor in totaal € 900.000 beschikbaar te stellen" }',
);

function sub(yaml: string, nummer = 'SA7.1a') {
  const { value } = stukOf(stukText(`wijzigingen:\n${yaml}`, 'subamendement', nummer));
  if (value?.soort !== 'subamendement') throw new Error('no subamendement');
  return value;
}

const SUB = sub('  - { doel: 1, wordt: { bedrag: lasten.steun.2026, was: 0, wordt: 20.000 } }');

describe('a set of amendments', () => {
  // The amount of point 2 follows from every cost.
  const pairs = vergelijkAmendementen(
    [A1, A2, A3],
    adresVan,
    (_, words) => adresVan(words.pad ?? [1]) === '2' && words.wijziging.soort === 'vervang',
  );

  test('should show which exclude each other, also by an amount that one computes and the other types', () => {
    expect(pairs).toEqual([
      {
        een: 'A7.1',
        ander: 'A7.3',
        verhouding: { soort: 'sluit-uit', reden: 'zelfde besluitpunt 2, berekend bedrag' },
      },
    ]);
  });

  test('should have an order of votes that is proposed: what excludes first, subamendementen before theirs', () => {
    const order = stelVolgordeVoor([A1, A2, A3], [SUB], pairs);
    expect(
      order.map(({ nummer, vervaltMet }) => (vervaltMet ? `${nummer} (vervalt met ${vervaltMet})` : nummer)),
    ).toEqual(['A7.3', 'A7.2', 'SA7.1a', 'A7.1 (vervalt met A7.3)']);
  });

  test('should follow the number that the griffier gives', () => {
    const first = {
      ...A1,
      amendement: { ...A1.amendement, strekking: { value: 1, span: A1.amendement.frontmatter } },
    };
    expect(stelVolgordeVoor([first, A2, A3], [], pairs).map(({ nummer }) => nummer)).toEqual([
      'A7.1',
      'A7.3',
      'A7.2',
    ]);
  });
});

describe('a subamendement', () => {
  test('should change the operation that it names', () => {
    const { value, diagnostics } = metSubamendementen(A1.amendement, [SUB]);
    expect(diagnostics).toEqual([]);
    expect(value.wijzigingen.map((one) => one.soort === 'bedrag' && one.waarde.bedrag.value)).toEqual([
      '20.000',
    ]);
  });

  test('should strike an operation when nothing takes its place', () => {
    expect(metSubamendementen(A1.amendement, [sub('  - { doel: 1 }')]).value.wijzigingen).toEqual([]);
  });

  test('should be told when there is no such operation, or another one has it', () => {
    const rules = (...subs: ReturnType<typeof sub>[]) =>
      metSubamendementen(A1.amendement, subs).diagnostics.map(({ melding }) => melding);
    expect(rules(sub('  - { doel: 2 }'))).toEqual([
      'Amendement A7.1 heeft één wijziging; een 2e is er niet.',
    ]);
    expect(rules(SUB, sub('  - { doel: 1 }', 'SA7.1b'))).toEqual([
      'SA7.1a en SA7.1b wijzigen allebei wijziging 1 van A7.1; hooguit één kan worden aangenomen.',
    ]);
  });
});

describe('the sentences of an amendment', () => {
  const woord = {
    enkelvoud: 'besluitpunt' as const,
    druk,
    label: (doel: string) => doel,
    nieuw: ({ value }: Located<Tekst>) => (drukTekst(value, druk) === 'te informeren' ? '2a' : undefined),
    bedrag: (pad: string) => (pad.includes('.2026') ? '‘Steun’ in 2026' : 'de post ‘Steun’'),
    duizend: (pad: string) => pad.startsWith('dekking'),
  };
  test.each([
    [
      '  - { vervang: 2, wordt: het plan vast te stellen }',
      'Besluitpunt 2 te laten luiden: ‘het plan vast te stellen’',
    ],
    [
      '  - { vervang: 2, wordt: { tekst: te geven, sub: [nu, later] } }',
      'Besluitpunt 2 te laten luiden: ‘te geven: a. nu; b. later’',
    ],
    [
      '  - { zinsnede: 3, was: in mei, wordt: in juni }',
      'In besluitpunt 3 ‘in mei’ te vervangen door ‘in juni’',
    ],
    ['  - { zinsnede: 3, was: in mei, keer: 2 }', 'In besluitpunt 3 de 2e keer ‘in mei’ te laten vervallen'],
    [
      '  - { voeg_toe_na: 2, wordt: te informeren }',
      'Na besluitpunt 2 een nieuw besluitpunt 2a in te voegen, luidende: ‘te informeren’',
    ],
    [
      '  - { voeg_toe_onder: 2, wordt: [noord, zuid] }',
      'Onder besluitpunt 2 onderdelen toe te voegen, luidende: ‘noord’ en ‘zuid’',
    ],
    ['  - { schrap: 3 }', 'Besluitpunt 3 te laten vervallen'],
    ['  - { verplaats: 3, voor: 1 }', 'Besluitpunt 3 te verplaatsen naar vóór besluitpunt 1'],
    [
      '  - { bedrag: lasten.steun.2026, was: 40.000, wordt: 80.000 }',
      'Het bedrag van ‘Steun’ in 2026 te wijzigen van € 40.000 in € 80.000',
    ],
    [
      '  - { bedrag: lasten.steun.2026, met: -5.000 }',
      'Het bedrag van ‘Steun’ in 2026 te verlagen met € 5.000',
    ],
    [
      '  - { rijen: lasten.steun, vervang_door: [{ post: Thuis, bedragen: { 2026: 30.000, 2027: 10.000 } }, { post: Op school, bedragen: { 2026: 10.000 } }] }',
      'De post ‘Steun’ te vervangen door ‘Thuis’ (2026: € 30.000; 2027: € 10.000) en ‘Op school’ (2026: € 10.000)',
    ],
    [
      '  - { rijen: dekking.steun, vervang_door: [{ post: Thuis, bedragen: { 2026: 30 } }] }',
      'De post ‘Steun’ te vervangen door ‘Thuis’ (2026: € 30.000)',
    ],
    ['  - { rijen: lasten.steun, vervallen: ja }', 'De post ‘Steun’ te laten vervallen'],
    [
      '  - { bijlage: de nota, bij: 1, plaats: pagina 5, was: mag, wordt: moet }',
      'Aan besluitpunt 1 toe te voegen: met dien verstande dat in de nota, pagina 5, ‘mag’ wordt vervangen door ‘moet’',
    ],
    ['  - { opdracht: een plan te maken, na: 2 }', 'Na besluitpunt 2 toe te voegen: ‘een plan te maken’'],
  ])('should say %s', (yaml, expected) => {
    const [wijziging] = amendementOf(yaml).wijzigingen;
    expect(wijziging && zinVan(wijziging, woord).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('should say which points get another number', () => {
    expect(vernummerzin([], woord)).toBeUndefined();
    expect(vernummerzin([['3', '4']], woord)).toBe('Besluitpunt 3 te vernummeren tot 4');
    expect(
      vernummerzin(
        [
          ['3', '4'],
          ['4', '5'],
        ],
        { enkelvoud: 'beslispunt' },
      ),
    ).toBe('De beslispunten 3 en 4 te vernummeren tot 4 en 5');
  });
});
