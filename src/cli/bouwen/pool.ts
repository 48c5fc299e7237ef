import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import type { Bron } from '../proposals/find-bronnen.ts';
import { programmafout, tooLarge } from '../proposals/try-bron.ts';
import { codeOf } from '../writing/disk.ts';
import type { BouwOptions, Bouwuitkomst } from './bouw-bron.ts';
import type { Bouwtaak } from './taak.ts';

/** More threads than this share one disk and gain nothing. */
const MEESTE = 16;

/** Fewer sources than this for each thread do not pay for its start (about 0.3 s). */
const PER_WERKER = 3;

/** Megabytes of values (not of pictures and files) that one thread may hold; what needs more is told, and the rest goes on. */
const GEHEUGEN = 2048;

/** What builds sources. */
export interface Bouwers {
  /** Has a source built, by the first thread that is free. */
  run(bron: Bron): Promise<Bouwuitkomst>;
  /** Waits for what is being written, begins nothing more, and ends the threads. */
  close(): Promise<void>;
}

/** What threads can have: cores, and megabytes of memory. */
export interface Computer {
  readonly cores: number;
  readonly megabytes: number;
}

/** This computer, or what a container is given of it. */
function thisComputer(): Computer {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return { cores: availableParallelism(), megabytes: memory / 2 ** 20 };
}

/**
 * How many threads pay for so many sources on a computer, with room for what each may hold, unless a number was asked for;
 * 1 is none beside the program itself.
 */
export function werkersFor(
  bronnen: number,
  gevraagd: number | undefined,
  { cores, megabytes }: Computer = thisComputer(),
): number {
  const fit = Math.min(cores, MEESTE, Math.round(megabytes / GEHEUGEN), Math.floor(bronnen / PER_WERKER));
  return Math.max(1, gevraagd === undefined ? fit : Math.min(gevraagd, bronnen));
}

/** Whether this is the program as it was built, which threads can run. */
export function hasWerker(): boolean {
  return existsSync(WERKER);
}

/** The file of a thread, beside the program as it was built. */
const WERKER = fileURLToPath(new URL('./werker.js', import.meta.url));

/** Starts threads. One that stops halfway is a problem of its source; another takes its place. */
export async function openPool(
  aantal: number,
  options: BouwOptions,
  { filename = WERKER, geheugen = GEHEUGEN }: { readonly filename?: string; readonly geheugen?: number } = {},
): Promise<Bouwers> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename,
    minThreads: aantal,
    maxThreads: aantal,
    isolateWorkers: false,
    resourceLimits: { maxOldGenerationSizeMb: geheugen },
  });
  let ends = false;
  const watch = watchThreads(pool, () => ends);
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  return {
    async run(bron) {
      if (closing) return { diagnostics: [] };
      watch();
      const work: Promise<Bouwuitkomst> = pool.run({ bron, options } satisfies Bouwtaak);
      running.add(work);
      try {
        return await work;
      } catch (error) {
        const outOfMemory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
        return { diagnostics: [outOfMemory ? tooLarge(bron) : programmafout(bron, error)] };
      } finally {
        watch();
        running.delete(work);
      }
    },
    close() {
      closing ??= Promise.allSettled(running).then(() => {
        ends = true;
        return pool.destroy();
      });
      return closing;
    },
  };
}

/**
 * Tells of threads that end by themselves: without an error the pool would wait for them for ever. To be asked again
 * when threads may have come.
 */
function watchThreads(pool: Tinypool, ends: () => boolean): () => void {
  const watched = new WeakSet<object>();
  // Of one that stops between two sources nothing is lost: another takes its place.
  pool.on('error', () => {});
  return () => {
    for (const thread of pool.threads) {
      if (watched.has(thread)) continue;
      watched.add(thread);
      let told = false;
      thread.once('error', () => {
        told = true;
      });
      thread.once('exit', (status: number) => {
        if (!told && !ends()) thread.emit('error', new Error(`een werker stopte met status ${status}`));
      });
    }
  };
}
