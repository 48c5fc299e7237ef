import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { GRENS, stappenVan } from '../opslag/paden.ts';

/**
 * Where a path leads on the disk, below a folder given by its real path; undefined where it may not be asked for, leads
 * nowhere, or a link stands in its way: no link is followed, whether it leads out of the folder or not.
 */
export function plaatsVan(root: string, pad: string): string | undefined {
  const steps = stappenVan(pad);
  if (!steps) return undefined;
  const full = join(root, ...steps);
  return absentIfUnreadable(() => realpathSync(full)) === full ? full : undefined;
}

/**
 * The bytes of a plain file below a folder given by its real path; undefined when there is none. What was opened is looked
 * at rather than its name: who puts a link, a pipe or a device in its place meanwhile gets nothing out, and stops nothing.
 */
export function leesBestand(root: string, pad: string): Uint8Array<ArrayBuffer> | 'te groot' | undefined {
  const full = plaatsVan(root, pad);
  if (full === undefined) return undefined;
  // Windows has neither links that are followed here nor pipes among files.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = absentIfUnreadable(() => openSync(full, O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
  if (file === undefined) return undefined;
  try {
    const opened = fstatSync(file);
    const named = plaatsVan(root, pad) === full && absentIfUnreadable(() => lstatSync(full));
    if (!opened.isFile() || !named || named.ino !== opened.ino || named.dev !== opened.dev) return undefined;
    if (opened.size > GRENS.bytes) return 'te groot';
    return absentIfUnreadable(() => new Uint8Array(readFileSync(file)));
  } finally {
    closeSync(file);
  }
}

/** Whether something stands at a path, or in its way, that is no plain file in plain folders. */
export function isVersperd(root: string, pad: string): boolean {
  const steps = stappenVan(pad) ?? [];
  let path = root;
  for (const [index, step] of steps.entries()) {
    path = join(path, step);
    const at = path;
    const stats = absentIfUnreadable(() => lstatSync(at));
    if (!stats) return false;
    const last = index === steps.length - 1;
    if (last ? !stats.isFile() : !stats.isDirectory()) return true;
  }
  return false;
}
