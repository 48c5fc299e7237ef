import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { stappenVan } from '../opslag/paden.ts';

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
