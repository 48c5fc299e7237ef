import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { absentIfUnreadable } from './absent-if-unreadable.ts';
import { slashes } from './slashes.ts';
import type { FileInfo, World } from './world.ts';

/**
 * A World over the disk; relative paths count from `root`. What cannot be read counts as absent, whatever the reason:
 * no rights, a name that is too long, a file where a folder should be, a circle of links. Only plain files are read: no
 * device, pipe or socket, and nothing that the system makes up while it is read.
 */
export function createDiskWorld(root: string): World {
  return {
    read(path) {
      return absentIfUnreadable(() => {
        const full = resolve(root, path);
        // A plain array: a Buffer would share its memory with whoever takes a slice of it.
        return lookAt(full).kind === 'file' ? new Uint8Array(readFileSync(full)) : undefined;
      });
    },
    info(path) {
      return absentIfUnreadable(() => {
        const full = resolve(root, path);
        accessSync(full, constants.R_OK);
        return lookAt(full);
      });
    },
    list(folder) {
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

/** Where Linux shows what it and its programs hold in memory: these files say that they are plain ones. */
const MADE_UP = /^\/(?:proc|sys)\//;

function lookAt(path: string): FileInfo {
  const stats = statSync(path);
  const real = realpathSync(path);
  if (stats.isDirectory()) return { kind: 'folder', size: 0, real: slashes(real) };
  const plain = stats.isFile() && !MADE_UP.test(real);
  return { kind: plain ? 'file' : 'other', size: stats.size, real: slashes(real) };
}
