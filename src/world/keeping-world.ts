import { createKept, type Entry } from './kept.ts';
import { recordWorld } from './recorded-world.ts';
import type { Kept, World } from './world.ts';

/** A World that asks the one beneath it everything once, until it is told that files changed; and keeps results. */
export interface KeepingWorld extends World {
  readonly kept: Kept;
  /** These files changed, came or went, or any may have: they are asked for again. */
  changed(paths?: readonly string[]): void;
  /** Lets go of one result. */
  drop(key: string): void;
  /** Lets go of every result but those that are named, and of what was read for the others alone. */
  retain(keep: (key: string) => boolean): void;
  /** The keys of what was kept on the way to a result, however deep. */
  usesOf(key: string): ReadonlySet<string>;
  /** Whether one of these files was asked about for a result; true where there is no result. */
  dependsOn(key: string, files: ReadonlySet<string>): boolean;
  /** Every path that was asked of the World beneath, found or not, as far as the answer is kept. */
  asked(): ReadonlySet<string>;
  /** How much is kept: results, and answers of the World beneath. */
  count(): { readonly results: number; readonly answers: number };
}

/** Keeps what a World answers and what is worked out of that, for as long as it holds. */
export function createKeepingWorld(base: World): KeepingWorld {
  const entries = new Map<string, Entry>();
  const kept = createKept(entries);
  const { world, answers } = recordWorld(base, kept);
  const all = () => [answers.read, answers.info, answers.list];
  return {
    kept,
    read: world.read,
    info: world.info,
    list: world.list,
    changed(paths) {
      if (!paths) {
        entries.clear();
        for (const map of all()) map.clear();
        return;
      }
      for (const map of all())
        for (const path of map.keys()) if (paths.some((one) => touches(one, path))) map.delete(path);
    },
    drop(key) {
      entries.delete(key);
    },
    retain(keep) {
      for (const key of entries.keys()) if (!keep(key)) entries.delete(key);
      for (const kind of ['read', 'info', 'list'] as const) {
        const used = new Set<string>();
        for (const one of entries.values()) for (const path of one.answers[kind].keys()) used.add(path);
        for (const path of answers[kind].keys()) if (!used.has(path)) answers[kind].delete(path);
      }
    },
    dependsOn(key, files) {
      const answers = entries.get(key)?.answers;
      return !answers || [...files].some((path) => answers.read.has(path) || answers.info.has(path));
    },
    asked: () => new Set(all().flatMap((map) => [...map.keys()])),
    usesOf: (key) => entries.get(key)?.uses ?? NONE,
    count: () => ({ results: entries.size, answers: all().reduce((sum, { size }) => sum + size, 0) }),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Whether what is said of a path may be different when a file changed: it is that file, a folder above it, or below it. */
function touches(changed: string, path: string): boolean {
  if (changed === path || path === '' || path === '.') return true;
  return changed.startsWith(`${path.replace(/\/$/, '')}/`) || path.startsWith(`${changed}/`);
}
