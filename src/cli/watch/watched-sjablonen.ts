import { openSjablonen, type Sjablonen } from '../../pipeline.ts';
import { workingWorld } from '../proposals/working-world.ts';
import { type StampedWorld, stampWorld } from './stamped-world.ts';

/** Templates that are kept for as long as none of the files that they were read from changes. */
export interface WatchedSjablonen {
  /** The templates for one proposal; every municipality that it loads is added to `used`. */
  open(used: Set<string>): Sjablonen;
  /** Forgets what is no longer as it was read; gives the municipalities that must be read again. */
  forget(): ReadonlySet<string>;
}

/** Opens a folder of templates, each with a World of its own, which knows what was read for it. */
export function watchSjablonen(templates: string): WatchedSjablonen {
  const known = new Map<string, { readonly sjablonen: Sjablonen; readonly world: StampedWorld }>();
  const openOne = (gemeente: string) => {
    const world = stampWorld(workingWorld());
    const opened = known.get(gemeente) ?? { sjablonen: openSjablonen(world, templates), world };
    known.set(gemeente, opened);
    return opened.sjablonen;
  };
  return {
    open: (used) => ({
      folder: templates,
      gemeenten: openSjablonen(workingWorld(), templates).gemeenten,
      load(gemeente) {
        used.add(gemeente);
        return openOne(gemeente).load(gemeente);
      },
    }),
    forget() {
      const stale = [...known].filter(([, { world }]) => world.stale()).map(([gemeente]) => gemeente);
      for (const gemeente of stale) known.delete(gemeente);
      return new Set(stale);
    },
  };
}
