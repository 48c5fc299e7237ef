import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { volg } from '../../src/cli/actions/volg.ts';
import type { Shown } from '../../src/show/shown.ts';
import { tenPages } from './sessie-proposal.ts';
import { settledHeap } from './settled-heap.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const SAVES = 2000;
const PART = 400;

/**
 * Measures `volg` over thousands of saves of one proposal of ten pages among ten, in one process: from the save to the line
 * that says that the HTML was written (what of that is the processor's says the same on a machine that is busy), the memory
 * behind it, and what the system keeps open for it.
 */
export async function volgBench(work: string, table: Table): Promise<void> {
  const home = process.cwd();
  const folder = join(work, 'volg');
  cpSync('templates/standaard', join(folder, 'templates', 'standaard'), { recursive: true });
  for (let at = 1; at <= 10; at += 1) {
    mkdirSync(join(folder, 'proposals', `proef-${at}`), { recursive: true });
    writeFileSync(join(folder, 'proposals', `proef-${at}`, 'voorstel.md'), tenPages());
  }
  process.chdir(folder);
  let heard: (line: string) => void = () => undefined;
  const terminal = {
    out: (text: Shown) => heard(`${text}`),
    err: () => undefined,
    color: false,
    interactive: false,
  };
  const line = (has: RegExp) =>
    new Promise<void>((next) => {
      heard = (text) => has.test(text) && next();
    });
  const stop = new AbortController();
  const options = { uit: 'out', formaten: ['html'], variant: 'openbaar', templates: 'templates' } as const;
  const before = process.getActiveResourcesInfo().length;
  const begun = line(/gevolgd/);
  const ended = volg(['proposals'], options, terminal, stop.signal);
  await begun;
  const rows: string[][] = [];
  let times: number[] = [];
  let since = process.cpuUsage();
  for (let save = 1; save <= SAVES; save += 1) {
    const made = line(/^proef-1: /);
    const start = performance.now();
    writeFileSync('proposals/proef-1/voorstel.md', `${tenPages()}\nOpgeslagen voor de ${save}e keer.\n`);
    await made;
    times.push(performance.now() - start);
    if (save % PART !== 0) continue;
    const sorted = times.toSorted((one, other) => one - other);
    const { user, system } = process.cpuUsage(since);
    const heap = await settledHeap();
    rows.push([
      String(save),
      (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0),
      (sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(0),
      ((user + system) / 1000 / PART).toFixed(0),
      (heap / 1e6).toFixed(1),
      String(process.getActiveResourcesInfo().length - before),
    ]);
    times = [];
    since = process.cpuUsage();
  }
  stop.abort();
  await ended;
  // The system takes a moment to close what is let go.
  await new Promise((next) => setTimeout(next, 300));
  process.chdir(home);
  rows.push(['stopped', '', '', '', '', String(process.getActiveResourcesInfo().length - before)]);
  table(
    'Saves of one of ten followed proposals, HTML',
    ['saves', 'median ms', 'p95 ms', 'cpu ms', 'heap MB', 'open'],
    rows,
  );
}
