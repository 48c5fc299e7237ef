import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { slashes } from '../../world/slashes.ts';
import { isInside } from '../proposals/is-inside.ts';
import { codeOf } from '../writing/disk.ts';

/** Folders whose files the system tells of. */
export interface WatchedFolders {
  /** Resolves as soon as nothing that happens is missed. */
  readonly ready: Promise<void>;
  /** Watches the folders of files that were read too: a meeting names proposals elsewhere. */
  follow(read: ReadonlySet<string>): void;
  close(): Promise<void>;
}

/** What is told of watched folders. */
export interface Meld {
  /** This file was saved, or without one anything may have changed. */
  readonly changed: (saved?: string) => void;
  /** Why not all can be watched. */
  readonly wrong: (melding: string) => void;
}

/**
 * Watches folders with all below them, but not `uit`. Each is watched from the folder around it, so that one that goes and
 * comes back, as with another branch of git, is seen again.
 */
export function watchFolders(
  folders: readonly string[],
  uit: string,
  { changed, wrong }: Meld,
): WatchedFolders {
  const known = folders.map((folder) => resolve(folder));
  let read: ReadonlySet<string> = new Set();
  const isOurs = (path: string) => known.some((folder) => isInside(folder, path) || isInside(path, folder));
  const watcher = watch([...new Set(folders.map((folder) => around(folder)))], {
    ignoreInitial: true,
    ignored: (path) => isTemporary(path) || resolve(path) === resolve(uit) || !isOurs(resolve(path)),
  });
  watcher.on('all', (event, path) => changed(event === 'change' ? slashes(path) : undefined));
  watcher.on('error', (error) => wrong(cannotWatch(error)));
  return {
    ready: new Promise<void>((ready) => watcher.once('ready', () => ready())),
    follow(now) {
      const files = [...now].filter((path) => !read.has(path));
      read = now;
      const there = files.filter((path) => absentIfUnreadable(() => statSync(path))?.isFile());
      for (const folder of new Set(there.map((path) => dirname(path)))) {
        if (known.some((one) => isInside(one, resolve(folder)))) continue;
        known.push(resolve(folder));
        watcher.add(folder);
      }
    },
    close: () => watcher.close(),
  };
}

/** The folder around a folder, with its path told in the same way: "proposals" of "proposals/2026", "." of "proposals". */
function around(folder: string): string {
  return /^(?:\.{1,2}\/?)+$/.test(slashes(folder)) ? dirname(resolve(folder)) : dirname(folder);
}

/** Files that editors and the program itself write beside the real one. */
function isTemporary(path: string): boolean {
  return /(?:^|[\\/])(?:\.git|\.raadsvoorstel-[^\\/]*|node_modules|\.[^\\/]*\.(?:tmp|swp|swx)|~\$[^\\/]*|[^\\/]*~|4913)(?:$|[\\/])/.test(
    path,
  );
}

/** Linux counts what is watched for a user (inotify(7)); others run out of open files. */
function cannotWatch(error: unknown): string {
  const code = codeOf(error) ?? 'onbekend';
  return `Niet alles is te volgen (${code}): het systeem volgt al te veel bestanden, of een map is niet te lezen. Volg minder voorstellen tegelijk.`;
}
