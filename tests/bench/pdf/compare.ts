import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { content } from './content.ts';
import { markdownOf } from './program.ts';

// As it is installed: the bundle leaves out what only reading a PDF needs.
const { PDFDocument }: typeof import('pdf-lib') = createRequire(import.meta.url)('pdf-lib');

/** What `compare` measured for one contender: medians, in milliseconds, and of the ratios with Typst in each round. */
export interface Comparison {
  readonly name: string;
  readonly cold: number;
  readonly warm: number;
  readonly timesCold: number;
  readonly timesWarm: number;
  readonly pages: number;
  readonly kilobytes: number;
}

interface Round {
  readonly cold: number;
  readonly warm: number;
  readonly pages: number;
  readonly bytes: number;
}

const NAMES = ['typst', 'writer', 'program', 'pdfkit'] as const;
/** Documents that are measured, after those that warm a process up. */
const WARM = '50';

/**
 * Measures each way to make the same tagged PDF in processes of its own, taking turns, so that a busy machine is as
 * busy for each: cold is a process that makes one document, warm a document in one that made a hundred, or made them for
 * six seconds.
 */
export async function compare(times: number, work: string): Promise<Comparison[]> {
  const folder = join(work, 'compare');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'voorstel.md'), markdownOf(content(0)));
  const rounds: Round[][] = [];
  for (let round = 0; round < times; round++) {
    const measured: Round[] = [];
    for (const name of NAMES) measured.push(await measure(name, folder));
    rounds.push(measured);
  }
  return NAMES.map((name, index) => {
    const own = rounds.flatMap((round) => round[index] ?? []);
    const typst = rounds.flatMap((round) => round[0] ?? []);
    const ratios = (of: (round: Round) => number) =>
      median(own.map((round, at) => of(typst[at] ?? round) / of(round)));
    return {
      name,
      cold: median(own.map(({ cold }) => cold)),
      warm: median(own.map(({ warm }) => warm)),
      timesCold: ratios(({ cold }) => cold),
      timesWarm: ratios(({ warm }) => warm),
      pages: own[0]?.pages ?? 0,
      kilobytes: (own[0]?.bytes ?? 0) / 1024,
    };
  });
}

async function measure(name: string, folder: string): Promise<Round> {
  const out = join(folder, 'out');
  const command = ['dist/main.js', 'bouw', folder, '--formaat', 'pdf', '--uit', out];
  // Nothing is known of an earlier round.
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  run(name === 'program' ? command : ['dist/bench/contender.js', name, '0']);
  const cold = performance.now() - start;
  const last = join(folder, `${name}.pdf`);
  const warm = Number(run(['dist/bench/contender.js', name, WARM, last]));
  const pdf = readFileSync(last);
  const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
  return { cold, warm, pages, bytes: pdf.length };
}

function run(words: readonly string[]): string {
  const child = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`bench: ${words.join(' ')}\n${child.stdout}${child.stderr}`);
  return child.stdout;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
