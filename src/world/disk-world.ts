import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { World } from './world.ts';

/** A World over the disk; relative paths count from `root`. Unreadable files count as absent. */
export function createDiskWorld(root: string): World {
  const seen = new Set<string>();
  return {
    seen,
    read(path) {
      seen.add(path);
      const full = resolve(root, path);
      // A plain array: a Buffer would share its memory with whoever takes a slice of it.
      return statSync(full, { throwIfNoEntry: false })?.isFile()
        ? new Uint8Array(readFileSync(full))
        : undefined;
    },
    list(folder) {
      seen.add(folder);
      const full = resolve(root, folder);
      if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return undefined;
      return readdirSync(full, { withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => ({
          name: entry.name,
          kind: entry.isFile() ? ('file' as const) : ('folder' as const),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
