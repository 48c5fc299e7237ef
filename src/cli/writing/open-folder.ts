import { dirname, join, relative, resolve } from 'node:path';
import { slashes } from '../../world/slashes.ts';
import { isInside } from '../proposals/is-inside.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { codeOf, type Disk, lookAt } from './disk.ts';

/** A folder to write in: what the user named, and what lies below that. */
export interface Place {
  /** What was named on the command line; in it links are followed, unless it lies in the working folder. */
  readonly root: string;
  /** A folder in it, by the program's own choice; empty for the root itself. */
  readonly below: string;
}

/** A folder that is there and may be written in. */
export interface OpenFolder {
  /** Its path without links. */
  readonly path: string;
  /** The folders that had to be made, the outermost first. */
  readonly made: readonly string[];
}

/**
 * Makes a folder where it is missing and gives its real path. Nothing is written through a link that came with the work:
 * in the working folder, and below what was named, a link in the place of a folder is a UsageError.
 */
export function openFolder(disk: Disk, { root, below }: Place): OpenFolder {
  const home = resolve('.');
  const full = resolve(root);
  const inside = isInside(home, full);
  const made: string[] = [];
  const base = inside ? disk.real(home) : disk.real(makeAll(disk, full, made));
  const steps = [...(inside ? stepsOf(relative(home, full)) : []), ...stepsOf(below)];
  let path = base;
  for (const step of steps) {
    path = join(path, step);
    if (!lookAt(disk, path) && makeFolder(disk, path)) made.push(path);
    const found = disk.look(path);
    if (found.isSymbolicLink()) throw refuseLink(path);
    if (!found.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  }
  if (disk.real(path) !== path) throw refuseLink(path);
  return { path, made };
}

/** The error for a link in the place of a folder or a file. */
export function refuseLink(path: string): UsageError {
  return new UsageError(
    `'${nameOf(path)}' is een koppeling naar een andere plaats; daar wordt niet doorheen geschreven.`,
    'Verwijder de koppeling, of noem de map waar zij heen leidt.',
  );
}

/** A path as people write it: from the working folder where it lies in there. */
export function nameOf(path: string): string {
  const home = resolve('.');
  return slashes(isInside(home, path) ? relative(home, path) : path);
}

/** Makes a folder; false when another thread or program made something there in the same moment. */
function makeFolder(disk: Disk, path: string): boolean {
  try {
    disk.makeFolder(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Makes a folder and those around it where they are missing, following links. */
function makeAll(disk: Disk, full: string, made: string[]): string {
  const missing: string[] = [];
  for (let at = full; !lookAt(disk, at); at = dirname(at)) missing.unshift(at);
  for (const path of missing) {
    if (makeFolder(disk, path)) made.push(path);
  }
  if (!disk.follow(full).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  return full;
}

function stepsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((step) => step !== '' && step !== '.');
}
