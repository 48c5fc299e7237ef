import { watch } from 'chokidar';
import { slashes } from '../../world/slashes.ts';
import type { Wijziging } from '../opslag/opslag.ts';
import { stappenVan } from '../opslag/paden.ts';
import type { Schijfmap } from './schijfmap.ts';

/** Milliseconds in which changes are told together: editors write a file in several steps. */
const SAMEN = 60;

/** Tells of changes on the disk. */
export interface Uitkijk {
  /** Tells what changes from here on, until the function that comes back is called. */
  readonly luister: (meld: (wijzigingen: readonly Wijziging[]) => void) => () => void;
  readonly luisteraars: () => number;
  readonly close: () => Promise<void>;
}

/** Watches the folders that are shown, given by the real path of the folder that is worked in. */
export async function kijkUit(root: string, map: Schijfmap): Promise<Uitkijk> {
  const listeners = new Set<(wijzigingen: readonly Wijziging[]) => void>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const padOf = (path: string) => slashes(path.slice(root.length + 1));
  const tell = () => {
    timer = undefined;
    if (listeners.size === 0) return changed.clear();
    const all = [...changed].sort().map((pad) => {
      const kenmerk = map.kenmerk(pad);
      return kenmerk === undefined ? { pad } : { pad, kenmerk };
    });
    changed.clear();
    for (const listener of listeners) listener(all);
  };
  const watcher = watch([...map.getoond], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path.length > root.length && !stappenVan(padOf(path)),
  });
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    changed.add(padOf(path));
    // Together, but whatever goes on and on is told meanwhile.
    timer ??= setTimeout(tell, SAMEN);
  });
  // What cannot be watched is told when it is asked for again.
  watcher.on('error', () => undefined);
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return {
    luister(meld) {
      listeners.add(meld);
      return () => void listeners.delete(meld);
    },
    luisteraars: () => listeners.size,
    async close() {
      clearTimeout(timer);
      listeners.clear();
      await watcher.close();
    },
  };
}
