import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { financeProposal } from './finance-bench.ts';
import { longProposal } from './long-proposal.ts';

/** The tools of the bench: where it works, how it runs the program and copies the examples, and how it prints. */
interface Bench {
  readonly work: string;
  run(args: readonly string[]): {
    readonly seconds: number;
    readonly cpu: number;
    readonly megabytes: number;
  };
  /** A folder with so many proposals. */
  copies(count: number): string;
  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
}

/** What a second build costs when nothing changed, one proposal did, or nothing is trusted. */
export function again({ work, run, copies, table }: Bench): void {
  const rows = [100, 1000].flatMap((count) => {
    const folder = copies(count);
    const args = ['bouw', folder, '--uit', join(work, `out-again-${count}`), '--formaat', 'html,json'];
    const [first] = readdirSync(folder).sort();
    const edit = () => appendFileSync(join(folder, first ?? '', 'voorstel.md'), '\nNog een zin.\n');
    const built = run(args);
    const same = run(args);
    edit();
    const one = run(args);
    return (
      [
        ['the first time', built],
        ['nothing changed', same],
        ['one changed', one],
      ] as const
    ).map(([what, { seconds, megabytes }]) => [
      String(count),
      what,
      seconds.toFixed(2),
      `1/${(built.seconds / seconds).toFixed(0)}`,
      megabytes.toFixed(0),
    ]);
  });
  table('Building again, to HTML and JSON', ['proposals', 'what', 's', 'of the first time', 'MB'], rows);
}

/**
 * One thread against as many as the computer has; by turns, so that they meet the same machine. One thread of ours has
 * the garbage collector and the compiler of V8 at work beside it: what it takes on one core is told as well, where the
 * system can hold a program to one.
 */
export function threads({
  work,
  runUnder,
  copies,
  table,
}: Bench & { runUnder(under: readonly string[], args: readonly string[]): ReturnType<Bench['run']> }): void {
  const folder = copies(200);
  const most = Math.min(availableParallelism(), 16);
  const oneCore = ['taskset', '-c', '0'];
  const ways = [
    ...(spawnSync('taskset', ['--version']).status === 0 ? [{ threads: 1, cores: 1, under: oneCore }] : []),
    { threads: 1, cores: most, under: [] },
    { threads: most, cores: most, under: [] },
  ];
  const rows = [0, 1].flatMap(() => {
    const measured = ways.map((way) => {
      const args = ['--uit', join(work, 'out-threads'), '--formaat', 'docx,pdf'];
      const words = ['bouw', folder, '--opnieuw', ...args, '--tegelijk', String(way.threads)];
      return { ...way, ...runUnder(way.under, words) };
    });
    const against =
      measured.find(({ threads: count, cores }) => count === 1 && cores === most)?.seconds ?? Number.NaN;
    return measured.map(({ threads: count, cores, seconds, cpu, megabytes }) => [
      String(count),
      String(cores),
      seconds.toFixed(2),
      (against / seconds).toFixed(2),
      cpu.toFixed(1),
      megabytes.toFixed(0),
    ]);
  });
  table('200 proposals to DOCX and PDF', ['threads', 'cores', 's', '× one thread', 'cpu s', 'MB'], rows);
}

/**
 * What making the formats of one proposal side by side could win at most: each thread reads, checks and composes, and the
 * slowest decides. The start of a thread, and that the two share two cores with V8, is not counted.
 */
export function formatsApart({ work, run, table }: Omit<Bench, 'copies'>): void {
  const sources = [
    ['10 pages', longProposal(10)],
    ['100 pages', longProposal(100)],
    ['10 tables of 600 cells', financeProposal(10)],
    ['50 tables of 600 cells', financeProposal(50)],
  ] as const;
  const rows = sources.map(([name, text]) => {
    const folder = join(work, `formaten-${name.replaceAll(' ', '-')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'voorstel.md'), text);
    const [both, ...apart] = ['docx,pdf', 'docx', 'pdf'].map((formaat) => {
      const args = ['bouw', folder, '--uit', join(work, 'out-formaten'), '--formaat', formaat, '--opnieuw'];
      return [0, 1, 2].map(() => run(args).seconds).sort((one, other) => one - other)[1] ?? Number.NaN;
    });
    const seconds = [both ?? Number.NaN, ...apart];
    return [
      name,
      ...seconds.map((one) => one.toFixed(2)),
      ((both ?? Number.NaN) / Math.max(...apart)).toFixed(2),
    ];
  });
  table(
    'One proposal to DOCX and PDF (s, medians)',
    ['what', 'both', 'DOCX', 'PDF', 'side by side at most ×'],
    rows,
  );
}
