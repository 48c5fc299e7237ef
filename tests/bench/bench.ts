import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amendementen } from './amendement-bench.ts';
import { blijvend } from './blijvend-bench.ts';
import { again, formatsApart, threads } from './bouw-bench.ts';
import { finance } from './finance-bench.ts';
import { groei } from './groei-bench.ts';
import { long } from './long-bench.ts';
import { misbruik } from './misbruik-bench.ts';
import { compare } from './pdf/compare.ts';
import { sessie } from './sessie-bench.ts';
import { taal } from './taal-bench.ts';
import { vergadering } from './vergadering-bench.ts';
import { volgBench } from './volg-bench.ts';
import { word } from './word-bench.ts';

/**
 * Measures the built program as its users meet it: as a command, in a process of its own. Run it with
 * `npm run bench`, or a part of it: `npm run bench -- cold many`. Machines are noisy: compare figures of one run only.
 */
const PROGRAM = 'dist/main.js';
const EXAMPLE = 'proposals/dordrecht-reserve-sociaal-domein';
const work = mkdtempSync(join(tmpdir(), 'raadsvoorstel-bench-'));

interface Run {
  readonly seconds: number;
  /** User time of the processor, in seconds. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs the program, or another script, once, `under` another command if any; reports wall time, user time and the peak of its memory. */
function run(args: readonly string[], script: string = PROGRAM, under: readonly string[] = []): Run {
  const start = performance.now();
  const [command = '', ...words] = [...under, process.execPath, '--import', memoryProbe, script, ...args];
  const child = spawnSync(command, words, {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0) throw new Error(`bench: exit ${child.status}\n${child.stdout}\n${child.stderr}`);
  const [, maxrss, user] = /^maxrss (\d+) user (\d+)$/m.exec(child.stderr) ?? [];
  return { seconds, cpu: Number(user) / 1e6, megabytes: Number(maxrss) / 1024 };
}

const memoryProbe = join(work, 'probe.mjs');
writeFileSync(
  memoryProbe,
  "process.on('exit', () => { const { maxRSS, userCPUTime } = process.resourceUsage(); process.stderr.write('\\nmaxrss ' + maxRSS + ' user ' + userCPUTime + '\\n'); });\n",
);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function repeat(times: number, action: () => Run): Run {
  const runs = Array.from({ length: times }, action);
  return {
    seconds: median(runs.map((one) => one.seconds)),
    cpu: median(runs.map((one) => one.cpu)),
    megabytes: median(runs.map((one) => one.megabytes)),
  };
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  console.log(`\n${title}\n${line(head)}\n${rows.map(line).join('\n')}`);
}

function cold(): void {
  const coldOut = join(work, 'cold');
  const node = repeat(7, () => {
    const start = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return { seconds: (performance.now() - start) / 1000, cpu: Number.NaN, megabytes: 0 };
  });
  const rows = [
    ['node alone', ms(node.seconds), ''],
    ...[
      ['controleer', EXAMPLE],
      ...FORMATS.map((formaat) => ['bouw', EXAMPLE, '--formaat', formaat, '--uit', coldOut]),
    ].map((args) => {
      const { seconds, megabytes } = repeat(5, () => {
        // Nothing is known of an earlier run; templates are as the build kept them.
        rmSync(coldOut, { recursive: true, force: true });
        return run(args);
      });
      return [`${args[0]} ${args[3] ?? ''}`.trim(), ms(seconds), mb(megabytes)];
    }),
  ];
  table('Cold: one proposal, one process (median)', ['command', 'ms', 'MB'], rows);
}

const FORMATS = ['pdf', 'docx', 'html', 'docx,pdf'];

/** A folder with copies of the example proposals; amendments know the proposal that they are about by its folder. */
function copies(count: number): string {
  const folder = join(work, `copies-${count}`);
  const examples = readdirSync('proposals').filter((name) =>
    existsSync(join('proposals', name, 'voorstel.md')),
  );
  const filter = (path: string) => !path.endsWith('amendementen');
  for (let index = 0; index < count; index++) {
    const example = examples[index % examples.length];
    if (example)
      cpSync(join('proposals', example), join(folder, `${index}-${example}`), { recursive: true, filter });
  }
  return folder;
}

function many(): void {
  const sizes = [
    [1, 'docx,pdf', 3],
    [10, 'docx,pdf', 3],
    [100, 'docx,pdf', 1],
    [100, 'pdf', 1],
    [1000, 'pdf', 1],
  ] as const;
  const rows = sizes.map(([count, formaat, times]) => {
    const folder = copies(count);
    const out = join(work, 'out');
    const { seconds, megabytes } = repeat(times, () =>
      run(['bouw', folder, '--uit', out, '--formaat', formaat, '--opnieuw', '--tegelijk', '1']),
    );
    const documents = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(pdf|docx)$/.test(file),
    ).length;
    rmSync(out, { recursive: true });
    rmSync(folder, { recursive: true });
    return [
      String(count),
      formaat,
      String(documents),
      seconds.toFixed(2),
      (documents / seconds).toFixed(1),
      mb(megabytes),
    ];
  });
  table(
    'Many proposals in one process',
    ['proposals', 'formats', 'documents', 's', 'documents/s', 'MB'],
    rows,
  );
}

/**
 * Against Typst and PDFKit. `writer` is the PDF writer alone, from a block tree, as Typst is from ready markup;
 * `program` reads, checks and composes a Markdown file and makes a raadsbesluit as well, cold as the command `bouw`.
 */
async function others(): Promise<void> {
  const compared = await compare(5, work);
  const rows = compared.map(({ name, cold: first, warm, timesCold, timesWarm, pages, kilobytes }) => [
    name,
    String(pages),
    kilobytes.toFixed(0),
    first.toFixed(0),
    timesCold.toFixed(2),
    warm.toFixed(1),
    timesWarm.toFixed(2),
  ]);
  table(
    'The same tagged pages with two tables (medians; warm after 100 documents or 6 s; how many times as fast as Typst in the same round)',
    ['maker', 'pages', 'kB', 'cold ms', 'x Typst', 'warm ms', 'x Typst'],
    rows,
  );
}

const ms = (seconds: number) => (seconds * 1000).toFixed(0);
const mb = (megabytes: number) => megabytes.toFixed(0);

/** Bundled apart: who reads back needs all of the libraries, of which the program takes a part. */
function apart(name: string): void {
  const script = join('dist', 'bench', `${name}.mjs`);
  const options = ['--bundle', '--packages=external', '--platform=node', '--format=esm', '--log-level=error'];
  const bundle = ['esbuild', `tests/bench/${name}-bench.ts`, ...options, `--outfile=${script}`];
  spawnSync('npx', bundle, { stdio: 'inherit' });
  spawnSync(process.execPath, [script], { stdio: 'inherit' });
}

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  others,
  cold,
  many,
  long: () => long({ work, run, table }),
  again: () => again({ work, run, copies, table }),
  threads: () => threads({ work, run, runUnder: (under, args) => run(args, PROGRAM, under), copies, table }),
  formaten: () => formatsApart({ work, run, table }),
  finance: () => finance({ work, run, table }),
  vergadering: () => vergadering({ work, run, table }),
  amendementen: () => amendementen({ work, run, table }),
  misbruik: () => misbruik(table),
  groei: async () => {
    if (!(await groei(table, pattern))) process.exitCode = 1;
  },
  taal: async () =>
    table(
      'A place in a proposal of ten pages (ms of cpu)',
      ['question', 'median', '99%', 'most'],
      await taal(),
    ),
  word: () => word(table),
  sessie: () => sessie(table),
  volg: () => volgBench(work, table),
  blijvend: () => blijvend(work, table),
  generated: () => apart('generated'),
  proefdruk: () => apart('proefdruk'),
  werkbank: () => apart('werkbank'),
};

const words = process.argv.slice(2);
const wanted = words.filter((word) => word in PARTS);
/** Which shapes `groei` tries: `npm run bench -- groei 'lees: zinnen'`. */
const pattern = words.find((word) => !(word in PARTS));

try {
  for (const [name, part] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) await part();
} finally {
  rmSync(work, { recursive: true, force: true });
}
