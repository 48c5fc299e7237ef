import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { absentIfUnreadable } from './absent-if-unreadable.ts';
import type { World } from './world.ts';

/**
 * A World over the disk; relative paths count from `root`. What cannot be read counts as absent, whatever the reason:
 * no rights, a name that is too long, a file where a folder should be, a circle of links.
 */
export function createDiskWorld(root: string): World {
  const seen = new Set<string>();
  return {
    seen,
    read(path) {
      seen.add(path);
      return absentIfUnreadable(() => {
        const full = resolve(root, path);
        // A plain array: a Buffer would share its memory with whoever takes a slice of it.
        return statSync(full).isFile() ? new Uint8Array(readFileSync(full)) : undefined;
      });
    },
    has(path) {
      seen.add(path);
      return (
        absentIfUnreadable(() => {
          const full = resolve(root, path);
          accessSync(full, constants.R_OK);
          return statSync(full).isFile();
        }) ?? false
      );
    },
    list(folder) {
      seen.add(folder);
      const found = absentIfUnreadable(() => readdirSync(resolve(root, folder), { withFileTypes: true }));
      return found
        ?.flatMap((entry) => {
          const path = resolve(root, folder, entry.name);
          const target = entry.isSymbolicLink() ? absentIfUnreadable(() => statSync(path)) : entry;
          if (target?.isFile()) return { name: entry.name, kind: 'file' as const };
          return target?.isDirectory() ? { name: entry.name, kind: 'folder' as const } : [];
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}
