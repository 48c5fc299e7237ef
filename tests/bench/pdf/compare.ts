import { spawnSync } from 'node:child_process';

/** What `compare` measured for one contender, in milliseconds. */
export interface Comparison {
  readonly name: string;
  readonly cold: number;
  readonly warm: number;
}

const NAMES = ['writer', 'program', 'typst', 'pdfkit'] as const;
const WARM = '30';

/**
 * Measures each way to make the same four-page tagged PDF in processes of its own, taking turns, so that a busy
 * machine is as busy for each: cold is a process that makes one document, warm a document in a running process.
 *
 * Where the time of a warm document goes, by `node --cpu-prof dist/bench/contender.js writer 100`: layout a good
 * half (shaped words and hyphenation come from memory; what is left is cutting text in words, finding and
 * choosing line ends, tables), drawing and compressing pages a quarter, font subsets and structure tree the
 * rest. Cold, half goes to loading: code, templates, two WebAssembly modules, hyphenation patterns.
 */
export function compare(rounds: number): Comparison[] {
  const cold = new Map<string, number[]>();
  const warm = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const name of NAMES) {
      const start = performance.now();
      run(name, '0');
      push(cold, name, performance.now() - start);
      push(warm, name, Number(run(name, WARM)));
    }
  return NAMES.map((name) => ({ name, cold: median(cold.get(name)), warm: median(warm.get(name)) }));
}

function run(name: string, count: string): string {
  const child = spawnSync(process.execPath, ['dist/bench/contender.js', name, count], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`bench: ${name}\n${child.stderr}`);
  return child.stdout;
}

function push(times: Map<string, number[]>, name: string, value: number): void {
  times.set(name, [...(times.get(name) ?? []), value]);
}

function median(values: readonly number[] = []): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
