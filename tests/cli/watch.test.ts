import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBell } from '../../src/cli/watch/bell.ts';
import { stampWorld } from '../../src/cli/watch/stamped-world.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { rest } from '../support/eventually.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('a bell', () => {
  test('should tell which files were saved, together where one comes right behind another', async () => {
    const bell = createBell();
    bell.ring('a.md');
    const waited = bell.wait();
    await rest(1);
    bell.ring('b.md');
    expect(await waited).toEqual({ rang: true, saved: new Set(['a.md', 'b.md']) });
    expect(await bell.wait(1)).toEqual({ rang: false });
  });

  test('should tell of no file when something else happened too', async () => {
    const bell = createBell();
    bell.ring('a.md');
    bell.ring();
    bell.ring('b.md');
    expect(await bell.wait()).toEqual({ rang: true });
    bell.ring('c.md');
    expect(await bell.wait()).toEqual({ rang: true, saved: new Set(['c.md']) });
  });

  test('should end a wait also when it goes on ringing', async () => {
    const bell = createBell();
    const ringing = setInterval(() => bell.ring('a.md'), 2);
    expect(await bell.wait()).toEqual({ rang: true, saved: new Set(['a.md']) });
    clearInterval(ringing);
  });
});

describe('a World with stamps', () => {
  const folder = tempFolder('watch');
  const at = (name: string) => join(folder, name);
  const save = (name: string, text: string) => writeFileSync(at(name), text);

  test('should look after what is asked for, until it is told that that is of no use', () => {
    save('a.md', 'een');
    const world = stampWorld(createDiskWorld('/'));
    world.read(at('a.md'));
    for (let name = 0; name < 100; name += 1) world.info(at(`beeld-${name}.png`));
    expect(world.knows(new Set([at('a.md'), at('beeld-3.png')]))).toBe(true);
    expect(world.knows(new Set([at('a.md'), at('b.md')]))).toBe(false);
    world.retain(new Set([at('a.md'), at('beeld-3.png')]));
    expect(world.knows(new Set([at('beeld-4.png')]))).toBe(false);
    for (const name of ['beeld-3.png', 'beeld-4.png']) save(name, 'beeld');
    expect(world.takeStale()).toEqual([at('beeld-3.png')]);
    expect(world.takeStale()).toEqual([]);
  });

  test('should tell of some what changed, and of the others the next time', () => {
    for (const name of ['a.md', 'b.md']) save(name, 'een');
    const world = stampWorld(createDiskWorld('/'));
    for (const name of ['a.md', 'b.md']) world.read(at(name));
    for (const name of ['a.md', 'b.md']) save(name, 'twee');
    utimesSync(at('b.md'), 1, 1);
    expect(world.takeStale(new Set([at('a.md'), at('c.md')]))).toEqual([at('a.md')]);
    expect(world.takeStale()).toEqual([at('b.md')]);
  });
});
