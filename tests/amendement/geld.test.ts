import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGeld, rekenGeld } from '../../src/amendement/geld.ts';
import { kleinsteFouteSets } from '../../src/amendement/samen.ts';
import type { Opgelost } from '../../src/besluit/amenderen/los-op.ts';
import { formatBedrag } from '../../src/domain/bedrag.ts';
import { computeFinancien } from '../../src/financien/compute-financien.ts';
import { financienSchema } from '../../src/financien/schema/financien.ts';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import { createSource } from '../../src/source/source-text.ts';
import { amendementOf } from '../support/amendement.ts';

const YAML = `jaren: [2026, 2027]
reserves:
  wijken: { naam: Reserve Wijken, beginstand: 100.000, verwacht: { 2026: 40.000, 2027: 10.000 } }
lasten:
  posten:
    - { id: ontwerp, post: Ontwerp, bedragen: { 2026: 60.000 } }
    - { id: bouw, post: Bouw, bedragen: { 2027: 30.000 } }
  verwacht: { 2026: 60.000, 2027: 30.000 }
dekking:
  posten:
    - { id: reserve, post: Reserve Wijken, reserve: wijken, bedragen: sluitpost }
`;

function basisOf(yaml: string) {
  const source = createSource('voorstel.md', yaml);
  const tree = parseYaml(source, 0, source.text.length).value;
  const invoer = financienSchema.parse(tree?.value);
  const { value: financien } = computeFinancien(invoer);
  if (!financien) throw new Error('no finance');
  return openGeld({ invoer, financien, opties: {} });
}

const BASIS = basisOf(YAML);

function ops(yaml: string, nummer = 'A1'): readonly Opgelost[] {
  return amendementOf(yaml, nummer).wijzigingen.map((wijziging, at) => ({
    stuk: nummer,
    volgnummer: at + 1,
    wijziging,
  }));
}

function run(...texts: readonly string[]) {
  const { value, diagnostics } = rekenGeld(
    BASIS,
    texts.flatMap((yaml, at) => ops(yaml, `A${at + 1}`)),
  );
  const amounts = value.verschillen.map(
    ({ tabel, rij, kolom, was, wordt }) =>
      `${tabel.naam}.${rij.id}.${kolom} ${[was, wordt].map((one) => formatBedrag(one, { euroteken: false }) || '-').join(' -> ')}`,
  );
  const found = [...diagnostics, ...value.oordelen];
  return { amounts, rules: found.map(({ regel }) => regel), diagnostics: found };
}

describe('the money of an amendment', () => {
  test('should be followed through all tables, and drop the expected figures that follow from it', () => {
    const { amounts, rules } = run('  - { bedrag: lasten.bouw.2027, was: 30.000, wordt: 35.000 }');
    expect(amounts).toEqual([
      'lasten.bouw.2027 30.000 -> 35.000',
      'lasten.totaal.2027 30.000 -> 35.000',
      'dekking.reserve.2027 30.000 -> 35.000',
      'dekking.totaal.2027 30.000 -> 35.000',
      'reserves.wijken.onttrekkingen.2027 30.000 -> 35.000',
      'reserves.wijken.eind.2027 10.000 -> 5.000',
    ]);
    expect(rules).toEqual([]);
  });

  test('should tell that a pot is overdrawn', () => {
    expect(run('  - { bedrag: lasten.bouw.2027, met: +12.500 }').rules).toEqual(['reserve-negatief']);
  });

  test('should add relative changes of one cell up', () => {
    const { amounts } = run(
      '  - { bedrag: lasten.bouw.2027, met: +1.000 }',
      '  - { bedrag: lasten.bouw.2027, met: -500 }',
    );
    expect(amounts).toContain('lasten.bouw.2027 30.000 -> 30.500');
  });

  test('should fill a cell that was empty', () => {
    expect(run('  - { bedrag: lasten.ontwerp.2027, was: 0, wordt: 5.000 }').amounts).toContain(
      'lasten.ontwerp.2027 - -> 5.000',
    );
  });

  test('should change a value of a reserve', () => {
    expect(run('  - { bedrag: reserves.wijken.begin.2026, was: 100.000, wordt: 110.000 }').amounts).toContain(
      'reserves.wijken.eind.2027 10.000 -> 20.000',
    );
  });

  test('should replace, add and take away rows', () => {
    const split =
      '  - { rijen: lasten.bouw, vervang_door: [{ post: Noord, bedragen: { 2027: 10.000 } }, { post: Zuid, bedragen: { 2027: 20.000 } }] }';
    expect(run(split)).toMatchObject({ rules: [] });
    expect(run(split).amounts).toEqual(['lasten.noord.2027 - -> 10.000', 'lasten.zuid.2027 - -> 20.000']);
    expect(
      run('  - { rijen: lasten, voeg_toe: [{ post: Toezicht, bedragen: { 2027: 1.000 } }] }').amounts,
    ).toContain('lasten.totaal.2027 30.000 -> 31.000');
    expect(run('  - { rijen: lasten.ontwerp, vervallen: ja }').amounts).toContain(
      'lasten.totaal.2026 60.000 -> 0',
    );
  });

  test.each([
    ['a wrong base', '  - { bedrag: lasten.bouw.2027, was: 3.000, wordt: 4.000 }', 'amendement-was'],
    ['a computed cell', '  - { bedrag: lasten.totaal.2027, wordt: 4.000 }', 'berekende-cel'],
    ['a path that leads nowhere', '  - { bedrag: lasten.boew.2027, wordt: 4.000 }', 'amendement-bedrag'],
    ['no year', '  - { bedrag: lasten.bouw, wordt: 4.000 }', 'amendement-bedrag'],
    ['no amount', '  - { bedrag: lasten.bouw.2027, wordt: veel }', 'bedrag'],
    ['an unknown row', '  - { rijen: lasten.sloop, vervallen: ja }', 'onbekende-rij'],
  ])('should be told of %s', (_, yaml, regel) => {
    expect(run(yaml).rules).toEqual([regel]);
  });
});

describe('amendments that are each covered', () => {
  test('should be found in the smallest sets that overdraw a pot together', () => {
    const pot = 10;
    const asks: Readonly<Record<string, number>> = { A: 6, B: 5, C: 4, D: 3, E: 11 };
    const sets = kleinsteFouteSets(Object.keys(asks), {
      raakt: () => new Set(['pot']),
      isFout: (set) => set.reduce((sum, one) => sum + (asks[one] ?? 0), 0) > pot,
      richting: () => 'neemt',
    });
    expect(sets.map((set) => set.join(''))).toEqual(['E', 'AB', 'ACD', 'BCD']);
  });

  test('should not be tried together where they touch nothing together', () => {
    let tried = 0;
    const many = Array.from({ length: 40 }, (_, at) => at);
    const isFout = () => {
      tried += 1;
      return false;
    };
    kleinsteFouteSets(many, { raakt: (one) => new Set([String(one)]), isFout, richting: () => 'beide' });
    expect(tried).toBe(40);
  });

  test('should be tried all at once first, when none of them gives anything', () => {
    let tried = 0;
    const isFout = (set: readonly number[]) => {
      tried += 1;
      return set.length > 12;
    };
    const many = Array.from({ length: 12 }, (_, at) => at);
    const sets = kleinsteFouteSets(many, { raakt: () => new Set(['pot']), isFout, richting: () => 'neemt' });
    expect([sets.length, tried]).toEqual([0, 1]);
  });

  /** What each does to two pots that may not come below zero. */
  const potten = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 })), {
    maxLength: 8,
  });
  const richting = (moves: readonly number[]) => {
    if (moves.every((move) => move <= 0)) return 'neemt';
    return moves.every((move) => move >= 0) ? 'geeft' : 'beide';
  };

  test('should be the same sets as when every set is tried', () => {
    fc.assert(
      fc.property(potten, fc.integer({ min: 4, max: 12 }), (stukken, begin) => {
        const isFout = (set: readonly (readonly number[])[]) =>
          [0, 1].some((pot) => set.reduce((left, moves) => left + (moves[pot] ?? 0), begin) < 0);
        const ask = { raakt: () => new Set(['pot']), isFout };
        const every = kleinsteFouteSets(stukken, { ...ask, richting: () => 'beide' });
        expect(kleinsteFouteSets(stukken, { ...ask, richting })).toEqual(every);
      }),
    );
  });

  test('should be tried a few times when only nearly all of them together overdraw the pot', () => {
    let tried = 0;
    const moves = [-1, -1, -1, 1, -1, -1, -1, 1, -1, -1, -1, 1].map((move) => [move]);
    const isFout = (set: readonly (readonly number[])[]) => {
      tried += 1;
      return set.reduce((left, [move = 0]) => left + move, 8) < 0;
    };
    const sets = kleinsteFouteSets(moves, { raakt: () => new Set(['pot']), isFout, richting });
    expect(sets.map((set) => set.length)).toEqual([9]);
    expect(tried).toBeLessThan(200);
  });
});
