import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followFolder } from '../support/follow-folder.ts';
import { proposal } from '../support/proposal.ts';
import { tenPages } from './sessie-proposal.ts';
import { settledHeap } from './settled-heap.ts';
import { countOpen, OPEN } from './what-is-open.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

/** Behind so many saves it is looked what stays. */
const LOOKS = [200, 1000, 2000];
const FOLLOWED = 'proposals/proef-1/voorstel.md';

/**
 * Measures `volg` over thousands of saves of one proposal of ten pages, in one process: from the save to the line that says
 * that the HTML was written (what of that is the processor's says the same on a machine that is busy), the memory behind it,
 * and what the system keeps open for it. First among ten such proposals, then among a thousand small ones.
 */
export async function volgBench(work: string, table: Table): Promise<void> {
  await followed(join(work, 'volg-tien'), { others: 9, text: tenPages(), looks: LOOKS }, table);
  await followed(join(work, 'volg-duizend'), { others: 999, text: proposal(), looks: [20, 40] }, table);
}

interface Case {
  /** How many proposals are followed besides the one that is saved. */
  readonly others: number;
  readonly text: string;
  readonly looks: readonly number[];
}

async function followed(folder: string, { others, text, looks }: Case, table: Table): Promise<void> {
  cpSync('templates/standaard', join(folder, 'templates', 'standaard'), { recursive: true });
  for (let at = 1; at <= others + 1; at += 1) {
    mkdirSync(join(folder, 'proposals', `proef-${at}`), { recursive: true });
    writeFileSync(join(folder, 'proposals', `proef-${at}`, 'voorstel.md'), at === 1 ? tenPages() : text);
  }
  const left = countOpen();
  const warnings: string[] = [];
  const note = ({ message }: Error) => warnings.push(message);
  process.on('warning', note);
  const following = followFolder(folder, ['proposals'], ['html']);
  await following.answerTo(() => undefined, /gevolgd/, 1, 300_000);
  const rows: string[][] = [];
  let times: number[] = [];
  let since = process.cpuUsage();
  for (let save = 1; save <= Math.max(...looks); save += 1) {
    // Each save names another picture that is not there: what was looked for behind the last one is of no use any more.
    const saved = `${tenPages()}\n![Een brug](beeld/brug-${save}.png)\n`;
    const start = performance.now();
    await following.answerTo(() => saveAs(following.write, save, saved), /^proef-1: /m);
    times.push(performance.now() - start);
    if (!looks.includes(save)) continue;
    const sorted = times.toSorted((one, other) => one - other);
    const { user, system } = process.cpuUsage(since);
    const heap = await settledHeap();
    rows.push([
      String(save),
      ...[0, 0.5, 0.95].map((part) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0)),
      ((user + system) / 1000 / times.length).toFixed(0),
      (heap / 1e6).toFixed(1),
      ...left(),
    ]);
    times = [];
    since = process.cpuUsage();
  }
  await following.end();
  // The system takes a moment to close what is let go.
  await new Promise((next) => setTimeout(next, 300));
  process.off('warning', note);
  rows.push(['stopped', '', '', '', '', ((await settledHeap()) / 1e6).toFixed(1), ...left()]);
  table(
    `Saves of one of ${others + 1} followed proposals, HTML; ${warnings.length} warnings of Node`,
    ['saves', 'least ms', 'median ms', 'p95 ms', 'cpu ms', 'heap MB', ...OPEN],
    rows,
  );
}

/** Writes the text in the file itself, and each third time in a new one that takes its place, as some editors do. */
function saveAs(write: (path: string, text: string) => void, save: number, text: string): void {
  const anew = save % 3 === 0;
  write(anew ? `${FOLLOWED}.tmp` : FOLLOWED, text);
  if (anew) renameSync(`${FOLLOWED}.tmp`, FOLLOWED);
}
