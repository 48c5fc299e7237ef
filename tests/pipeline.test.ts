import { expect, test } from 'vitest';
import { build, inspect, openSjablonen, type Sjablonen } from '../src/pipeline.ts';
import { createDiskWorld } from '../src/world/disk-world.ts';
import type { World } from '../src/world/world.ts';
import { ROOT } from './support/examples.ts';

test('should give what only colleagues may read a name of its own, and a mark', async () => {
  const world = createDiskWorld(ROOT);
  const sjablonen = openSjablonen(world, 'templates');
  const path = 'proposals/standaard-zwembad-renovatie/voorstel.md';
  const made = (variant: 'openbaar' | 'intern') =>
    build(world, path, { sjablonen, formaten: ['html', 'json'], variant });
  const [openbaar, intern] = [(await made('openbaar')).value ?? [], (await made('intern')).value ?? []];
  expect(openbaar.map(({ name }) => name)).toContain('raadsvoorstel.html');
  expect(intern.map(({ name }) => name)).toEqual(openbaar.map(({ name }) => name.replace('.', '-intern.')));
  const text = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
  for (const one of intern.filter(({ name }) => name.endsWith('.html')))
    expect(text(one)).toContain('INTERN');
  for (const one of openbaar) expect(text(one)).not.toContain('INTERN');
});

test.each([
  ['inspect', inspect],
  [
    'build',
    (world: World, path: string, sjablonen: Sjablonen) =>
      build(world, path, { sjablonen, formaten: ['json'], variant: 'openbaar' }),
  ],
])('should read a proposal once, to %s it', async (_, use) => {
  const disk = createDiskWorld(ROOT);
  const path = 'proposals/standaard-zwembad-renovatie/voorstel.md';
  const read: string[] = [];
  const world: World = {
    ...disk,
    read: (one) => {
      read.push(one);
      return disk.read(one);
    },
  };
  await use(world, path, openSjablonen(world, 'templates'));
  expect(read.filter((one) => one === path)).toEqual([path]);
});
