import { readdirSync, readFileSync } from 'node:fs';
import { REGELS } from '../../src/checks/register.ts';
import { readPassages } from '../../src/checks/tekst/passage.ts';
import { build, checkLezing, openSjablonen, readVersie } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { overlayWorld } from '../../src/world/overlay-world.ts';
import { muteer } from '../support/misbruik/muteer.ts';
import { probeer } from '../support/misbruik/probeer.ts';
import { toeval } from '../support/misbruik/toeval.ts';
import { VORMEN } from '../support/misbruik/vormen.ts';
import { proposal } from '../support/proposal.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const PAD = 'proef/voorstel.md';
/** Below this a time says nothing about growth. */
const FLOOR = 40;
const SIZES = [500, 1000, 2000] as const;
const ATTEMPTS = 1000;
/** Milliseconds of processor time after which a shape is not measured at the next size. */
const SLOW = 5000;
/** Milliseconds after which no further shape is measured; the table says how many are left. */
const BUDGET = 300_000;

/** Attempts with changed input by how they ended, then how the time of each stage grows with what is dear to it. */
export async function misbruik(table: Table): Promise<void> {
  await mutations(table);
  await growth(table);
}

async function mutations(table: Table): Promise<void> {
  const texts = [
    proposal(),
    ...readdirSync('proposals', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => readFileSync(`proposals/${name}/voorstel.md`, 'utf8')),
  ];
  const counts = new Map<string, { count: number; example: string }>();
  for (let seed = 1; seed <= ATTEMPTS; seed += 1) {
    const kans = toeval(seed);
    const ended = await probeer(muteer(kans.of(texts), kans));
    const known = counts.get(ended.soort);
    const example = known?.example ?? ('wat' in ended ? `${seed}: ${ended.wat.slice(0, 120)}` : '');
    counts.set(ended.soort, { count: (known?.count ?? 0) + 1, example });
  }
  const rows = [...counts].map(([soort, { count, example }]) => [soort, String(count), example]);
  table(`${ATTEMPTS} changed proposals, by how they ended`, ['end', 'count', 'first'], rows);
}

/** Milliseconds of processor time by stage. */
type Times = ReadonlyMap<string, number>;

async function growth(table: Table): Promise<void> {
  const disk = createDiskWorld('.');
  const sjablonen = openSjablonen(disk, 'templates');
  const rows: string[][] = [];
  /** By rule, the shape in which it grows fastest. */
  const worst = new Map<string, { shape: string; times: readonly number[] }>();

  async function measure(text: string): Promise<Times> {
    const times = new Map<string, number>();
    const clock = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
      const start = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(start);
      times.set(name, (user + system) / 1000);
      return result;
    };
    const world = overlayWorld(disk, PAD, new TextEncoder().encode(text));
    const { value } = await clock('read', () => readVersie(world, PAD, sjablonen));
    if (!value) return times;
    const { lezing } = value;
    await clock('check', () => checkLezing(lezing));
    const { geladen, parsed: _parsed, gevonden: _gevonden, ...rest } = lezing;
    const characters = geladen.characters;
    const { sjabloon, vasteTekens } = geladen;
    const input = { ...rest, sjabloon, vasteTekens, characters, passages: readPassages(rest.voorstel) };
    for (const { naam, check } of REGELS) await clock(`rule ${naam}`, () => check(input));
    for (const formaat of ['html', 'docx', 'pdf'] as const)
      await clock(formaat, () => build(world, PAD, { sjablonen, formaten: [formaat], variant: 'openbaar' }));
    return times;
  }

  await measure(proposal());
  const start = performance.now();
  let done = 0;
  for (const { naam, maak } of VORMEN) {
    if (performance.now() - start > BUDGET) break;
    done += 1;
    const measured: Times[] = [];
    for (const size of SIZES) {
      const taken = [...(measured.at(-1)?.values() ?? [])].reduce((sum, ms) => sum + ms, 0);
      if (taken < SLOW) measured.push(await measure(maak(size)));
    }
    for (const stage of ['read', 'check', 'html', 'docx', 'pdf']) {
      const times = measured.map((one) => one.get(stage) ?? 0);
      if ((times.at(-1) ?? 0) >= FLOOR)
        rows.push([naam, stage, ...times.map((ms) => ms.toFixed(0)), ...ratios(times)]);
    }
    for (const { naam: rule } of REGELS) {
      const times = measured.map((one) => one.get(`rule ${rule}`) ?? 0);
      if ((times.at(-1) ?? 0) > (worst.get(rule)?.times.at(-1) ?? 0)) worst.set(rule, { shape: naam, times });
    }
  }
  const head = ['shape', 'stage', ...SIZES.map(String), '2n/n', '4n/2n'];
  const last = (row: readonly string[]) => Number(row.at(-1));
  table(
    `Growth of each stage, fastest first (ms of processor time; ${done} of ${VORMEN.length} shapes)`,
    head,
    rows.sort((one, two) => last(two) - last(one)),
  );
  const rules = [...worst]
    .filter(([, { times }]) => (times.at(-1) ?? 0) >= FLOOR / 4)
    .map(([rule, { shape, times }]) => [shape, rule, ...times.map((ms) => ms.toFixed(0)), ...ratios(times)]);
  table(
    'Each rule in the shape that is dearest to it',
    head,
    rules.sort((one, two) => last(two) - last(one)),
  );
}

function ratios(times: readonly number[]): string[] {
  return times.slice(1).map((ms, index) => (ms / Math.max(times[index] ?? 0, 1)).toFixed(1));
}
