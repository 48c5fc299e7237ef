// src/cli/watch: tells when something changed that was read.

/**
 * Following files: what was read and how it was then, so that it shows what must be made again. Events of the system only
 * say when to look.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import type { World } from '../../world/world.ts';

/** A World that knows how everything was that it was asked for. Paths count from the working folder. */
export interface StampedWorld extends World {
  /** Whether all of these were asked for. */
  knows(paths: ReadonlySet<string>): boolean;
  /** What is different now, of these or of all; each is told once, and looked after again when it is asked for again. */
  takeStale(paths?: ReadonlySet<string>): readonly string[];
  /** Looks after these only: the others are of no use any more. */
  retain(paths: ReadonlySet<string>): void;
}

/** How a path was just before it was read. */
interface Stamp {
  readonly stats: string;
  /** The content, for a file that changed so shortly before that a next change may bear the same time. */
  readonly content?: string;
}

/** Milliseconds in which two changes may get the same time: disks count by ticks, some by seconds. */
const SAME_TIME = 3000;

/** Stamps what is asked of a World over the disk. */
export function stampWorld(world: World): StampedWorld {
  const stamps = new Map<string, Stamp>();
  const look = <T>(path: string, act: () => T): T => {
    if (!stamps.has(path)) stamps.set(path, stampOf(path));
    return act();
  };
  const info = (path: string) => {
    const stamp = stampOf(path);
    const found = world.info(path);
    // Of a folder only where it is was asked, not what it holds.
    if (found?.kind !== 'folder' && !stamps.has(path)) stamps.set(path, stamp);
    return found;
  };
  return {
    read: (path) => look(path, () => world.read(path)),
    info,
    list: (folder) => look(folder, () => world.list(folder)),
    knows: (paths) => [...paths].every((path) => stamps.has(path)),
    takeStale(paths = new Set(stamps.keys())) {
      const stale = [...paths].filter((path) => {
        const stamp = stamps.get(path);
        return stamp !== undefined && differs(path, stamp);
      });
      for (const path of stale) stamps.delete(path);
      return stale;
    },
    retain(paths) {
      for (const path of stamps.keys()) if (!paths.has(path)) stamps.delete(path);
    },
  };
}

function stampOf(path: string): Stamp {
  const stats = absentIfUnreadable(() => statSync(path, { bigint: true }));
  if (!stats) return { stats: '' };
  const { dev, ino, size, mtimeNs, mtimeMs } = stats;
  // Times of a folder change with what it holds; of its other properties nothing is read.
  const told = `${dev} ${ino} ${stats.isFile() ? size : ''} ${mtimeNs}`;
  const recent = stats.isFile() && Math.abs(Date.now() - Number(mtimeMs)) < SAME_TIME;
  return recent ? { stats: told, content: contentOf(path) } : { stats: told };
}

function differs(path: string, stamp: Stamp): boolean {
  if (stampOf(path).stats !== stamp.stats) return true;
  return stamp.content !== undefined && contentOf(path) !== stamp.content;
}

function contentOf(path: string): string {
  const bytes = absentIfUnreadable(() => readFileSync(path));
  return bytes ? createHash('sha256').update(bytes).digest('hex') : '';
}
