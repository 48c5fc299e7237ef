import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Grens, groeitTeSnel, type Stapgroei } from './groei/meet.ts';
import { REEKSEN } from './groei/reeksen.ts';

type Table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) => void;

const GRENS: Grens = { vloer: 8, tijd: 120, ernstig: 100, tekens: 400_000, verhouding: 2.6 };
/** So many of the dearest steps are shown. */
const MOST = 25;
const WERKER = join('dist', 'bench', 'werker.js');
/** What a process gathered may slow it down; then a new one goes on. */
const SERIES_A_PROCESS = 60;
/** An input that takes longer (ms, on a clock) is not waited for. */
const PATIENCE = 300_000;
const PROGRESS = 20_000;
/** With one thread a process counts no other work for a step than its own. */
const FLAGS = ['--expose-gc', '--single-threaded', '--max-old-space-size=3000'];

/** What became of the inputs. */
interface Gemeten {
  readonly all: Stapgroei[];
  /** The names of those that did not end. */
  readonly stopped: string[];
  done: number;
}

/**
 * How the processor time of every rule, reader, stage of making and question of an editor grows when its input doubles, for
 * every shape that is known to be dear to one of them, in a process for each core. `alleen` is a pattern: "lees: zinnen".
 * Tells whether nothing grew too fast.
 */
export async function groei(table: Table, alleen = ''): Promise<boolean> {
  const wanted = new RegExp(alleen, 'u');
  const todo = REEKSEN.flatMap(({ naam }, at) => (wanted.test(naam) ? [at] : []));
  const gemeten: Gemeten = { all: [], stopped: [], done: 0 };
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(0);
  const tell = () =>
    console.log(
      `${seconds()} s: ${gemeten.done} of ${todo.length} inputs; ${gemeten.all.filter(grows).length} steps marked`,
    );
  const count = todo.length;
  console.log(`Growth: ${count} inputs`);
  const progress = setInterval(tell, PROGRESS);
  const queue = todo.values();
  await Promise.all(Array.from({ length: availableParallelism() }, () => measureAll(queue, gemeten)));
  clearInterval(progress);
  tell();
  show(table, gemeten);
  return gemeten.stopped.length === 0 && !gemeten.all.some(grows);
}

const grows = (one: Stapgroei) => groeitTeSnel(one, GRENS);

/** Takes inputs as long as there are, in one process after another. */
async function measureAll(queue: Iterator<number>, gemeten: Gemeten): Promise<void> {
  let werker: ChildProcess | undefined;
  for (let series = 1, next = queue.next(); !next.done; next = queue.next(), series += 1) {
    werker ??= fork(WERKER, { execArgv: FLAGS });
    const found = await ask(werker, next.value);
    const naam = REEKSEN[next.value]?.naam ?? '';
    gemeten.done += 1;
    for (const one of found ?? []) {
      gemeten.all.push(one);
      if (grows(one)) console.log(`  ${row(one).join('  ')}`);
    }
    if (!found) {
      gemeten.stopped.push(naam);
      console.log(`  ${naam}: did not end`);
    }
    if (found && series % SERIES_A_PROCESS !== 0) continue;
    werker.kill('SIGKILL');
    werker = undefined;
  }
  werker?.kill('SIGKILL');
}

/** How the steps of an input grow; nothing when that is not known in time. */
function ask(werker: ChildProcess, at: number): Promise<readonly Stapgroei[] | undefined> {
  return new Promise((resolve) => {
    const settle = (found?: readonly Stapgroei[]) => {
      clearTimeout(late);
      werker.removeAllListeners();
      resolve(found);
    };
    const late = setTimeout(settle, PATIENCE);
    werker.once('message', (found) => settle(found as readonly Stapgroei[]));
    werker.once('exit', () => settle());
    werker.send({ at, grens: GRENS });
  });
}

function show(table: Table, { all, stopped }: Gemeten): void {
  const head = ['shape', 'step', 'n', 'ms at n', 'at 2n', '2n/n', 'us/character'];
  const fast = all.toSorted((one, other) => other.verhouding - one.verhouding);
  const wrong = fast.filter(grows);
  const others = fast.filter((one) => !grows(one));
  const title = `Steps that grow more than ${GRENS.verhouding} times when their input doubles`;
  table(title, head, [...stopped.map((naam) => [naam, 'does not end']), ...wrong.map(row)]);
  table('The fastest growing of the others', head, others.slice(0, MOST).map(row));
  const dear = all.toSorted((one, other) => perTeken(other) - perTeken(one));
  table('The dearest for what they are given', head, dear.slice(0, MOST).map(row));
}

function perTeken({ tijden, tekens }: Stapgroei): number {
  return (tijden[1] * 1000) / tekens;
}

function row(one: Stapgroei): readonly string[] {
  const { reeks, stap, n, tijden, verhouding } = one;
  return [
    reeks,
    stap,
    String(n),
    ...tijden.map((ms) => ms.toFixed(0)),
    verhouding.toFixed(1),
    perTeken(one).toFixed(1),
  ];
}
