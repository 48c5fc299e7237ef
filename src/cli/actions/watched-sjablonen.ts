import { resolve } from 'node:path';
import { openSjablonen, type Sjablonen } from '../../pipeline.ts';
import { workingWorld } from '../proposals/working-world.ts';

/** Templates that are kept for as long as none of the files that they were read from changes. */
export interface WatchedSjablonen {
  /** The templates for one proposal; every municipality that it loads is added to `used`. */
  open(used: Set<string>): Sjablonen;
  /** Forgets what was read from these files (full paths); gives the municipalities that must be read again. */
  forget(changed: ReadonlySet<string>): ReadonlySet<string>;
}

/** Opens a folder of templates, each with a World of its own, which tells what was read for it. */
export function watchSjablonen(templates: string): WatchedSjablonen {
  const known = new Map<string, { sjablonen: Sjablonen; seen: ReadonlySet<string> }>();
  const openOne = (gemeente: string) => {
    const world = workingWorld();
    const opened = known.get(gemeente) ?? { sjablonen: openSjablonen(world, templates), seen: world.seen };
    known.set(gemeente, opened);
    return opened.sjablonen;
  };
  return {
    open: (used) => ({
      gemeenten: openSjablonen(workingWorld(), templates).gemeenten,
      load(gemeente) {
        used.add(gemeente);
        return openOne(gemeente).load(gemeente);
      },
    }),
    forget(changed) {
      const stale = [...known].filter(([, { seen }]) => touches(seen, changed)).map(([gemeente]) => gemeente);
      for (const gemeente of stale) known.delete(gemeente);
      return new Set(stale);
    },
  };
}

/** Whether a changed file (full path) was among the files and folders that were read. */
export function touches(seen: ReadonlySet<string>, changed: ReadonlySet<string>): boolean {
  for (const path of seen) if (changed.has(resolve(path))) return true;
  return false;
}
