import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeepingWorld } from '../../src/world/keeping-world.ts';
import { keep, keepLater } from '../../src/world/kept.ts';
import { overlayTexts } from '../../src/world/overlay-world.ts';
import { createMemoryWorld, type World } from '../../src/world/world.ts';

const textOf = (world: World, path: string) => new TextDecoder().decode(world.read(path));

describe('what is kept', () => {
  const files: Record<string, string> = { 'a/een.txt': '1', 'a/twee.txt': '2', 'b/drie.txt': '3' };
  const store = createKeepingWorld(createMemoryWorld(files));
  let made = 0;
  const ask = (what: (world: World) => unknown, world: World = store) => {
    const before = made;
    const value = keep(world, `${what}`, (inner) => {
      made += 1;
      return what(inner);
    });
    return { value, made: made - before };
  };

  test('should be worked out again when a file that was read is different, and only then', () => {
    const sum = (world: World) => textOf(world, 'a/een.txt') + textOf(world, 'a/twee.txt');
    expect(ask(sum)).toEqual({ value: '12', made: 1 });
    expect(ask(sum)).toEqual({ value: '12', made: 0 });
    expect(ask(sum, overlayTexts(store, new Map([['b/drie.txt', '9']])))).toEqual({ value: '12', made: 0 });
    expect(ask(sum, overlayTexts(store, new Map([['a/twee.txt', '9']])))).toEqual({ value: '19', made: 1 });
    expect(ask(sum)).toEqual({ value: '12', made: 1 });
  });

  test('should be worked out again when a file comes that was not there, or one comes to a folder', () => {
    const absent = (world: World) => world.info('a/vier.txt')?.size;
    const names = (world: World) => world.list('a')?.map(({ name }) => name);
    expect([ask(absent).value, ask(names).value]).toEqual([undefined, ['een.txt', 'twee.txt']]);
    files['a/vier.txt'] = '4';
    expect([ask(absent).made, ask(names).made]).toEqual([0, 0]);
    store.changed(['a/vier.txt']);
    expect([ask(absent).value, ask(names).value]).toEqual([1, ['een.txt', 'twee.txt', 'vier.txt']]);
    delete files['a/vier.txt'];
    store.changed();
    expect([ask(absent).value, ask(names).value]).toEqual([undefined, ['een.txt', 'twee.txt']]);
  });

  test('should count for what it was worked out for, and go when nothing needs it', () => {
    const inner = (world: World) => keep(world, 'binnen', (one) => textOf(one, 'b/drie.txt'));
    const outer = (world: World) => keep(world, 'buiten', (one) => `${inner(one)}!`);
    expect([outer(store), [...store.usesOf('buiten')]]).toEqual(['3!', ['binnen']]);
    const other = overlayTexts(store, new Map([['b/drie.txt', '5']]));
    expect(outer(other)).toBe('5!');
    expect(outer(store)).toBe('3!');
    store.retain((key) => key === 'buiten');
    expect(store.count()).toEqual({ results: 1, answers: 1 });
  });

  test('should be worked out one at a time, and not kept when that fails', async () => {
    let running = 0;
    let most = 0;
    const slow = async (world: World) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((next) => setImmediate(next));
      running -= 1;
      return textOf(world, 'a/een.txt');
    };
    const all = Array.from({ length: 5 }, () => keepLater(store, 'traag', slow));
    expect([await Promise.all(all), most]).toEqual([['1', '1', '1', '1', '1'], 1]);
    const fails = () => keepLater(store, 'fout', () => Promise.reject(new Error('nee')));
    await expect(fails()).rejects.toThrow('nee');
    expect(await keepLater(store, 'fout', async () => 'ja')).toBe('ja');
  });
});

test('what is kept should be what comes out afresh, whatever changed and whatever was asked', () => {
  const path = fc.constantFrom('een', 'twee', 'map/drie', 'map/vier', 'map/onder/vijf');
  const step = fc.oneof(
    fc.record({
      soort: fc.constant('typ' as const),
      path,
      text: fc.constantFrom('', 'a', 'bb', 'een', 'map/drie'),
    }),
    fc.record({ soort: fc.constant('weg' as const), path }),
    fc.record({ soort: fc.constant('vraag' as const), path }),
  );
  /** Follows what a file says to another one, and looks around: what is read depends on what was read. */
  const walk = (world: World, at: string, deep = 0): string =>
    keep(world, `loop ${at} ${deep}`, (inner) => {
      const info = inner.info(at);
      if (info?.kind !== 'file') return `${at}: ${JSON.stringify(inner.list(at.split('/')[0] ?? ''))}`;
      const text = textOf(inner, at);
      return deep > 3 ? text : `${at}=${text}; ${walk(inner, text === '' ? 'een' : text, deep + 1)}`;
    });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const files: Record<string, string> = {};
      const store = createKeepingWorld(createMemoryWorld(files));
      for (const one of steps) {
        if (one.soort === 'vraag') {
          expect(walk(store, one.path)).toBe(walk(createMemoryWorld({ ...files }), one.path));
          continue;
        }
        if (one.soort === 'typ') files[one.path] = one.text;
        else delete files[one.path];
        store.changed([one.path]);
      }
    }),
    { numRuns: 200 },
  );
});

test('an overlay should hold many files as it holds one upon another', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'map');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'));
  const texts = fc.dictionary(path, fc.string({ maxLength: 3 }), { maxKeys: 5 });
  const apart = (files: object) =>
    !Object.keys(files).some((one) => Object.keys(files).some((other) => other.startsWith(`${one}/`)));
  fc.assert(
    fc.property(texts.filter(apart), texts.filter(apart), path, (below, above, asked) => {
      fc.pre(apart({ ...below, ...above }));
      const base = createMemoryWorld(below);
      const all = overlayTexts(base, new Map(Object.entries(above)));
      const each = Object.entries(above).reduce<World>(
        (world, [one, text]) => overlayTexts(world, new Map([[one, text]])),
        base,
      );
      const flat = createMemoryWorld({ ...below, ...above });
      for (const world of [all, each]) {
        expect(world.list(asked)).toEqual(flat.list(asked));
        expect(world.info(asked)).toEqual(flat.info(asked));
        expect(world.read(asked)).toEqual(flat.read(asked));
      }
      expect(all.list('.')).toEqual(flat.list('.'));
    }),
    { numRuns: 200 },
  );
});
