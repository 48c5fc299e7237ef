import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { isInside } from './is-inside.ts';

const NAME = 'voorstel.md';

/** Every `voorstel.md` in a folder and those below it. */
export function proposalsBelow(folder: string): string[] {
  return filesBelow(folder).filter((path) => basename(path) === NAME);
}

/**
 * Every file in a folder and those below it, but in `node_modules` and folders with a dot before their name; sorted. A
 * link to a folder within is followed, once; one that leads out is not, though a proposal right behind it is named, so
 * that it can be refused; so is a `voorstel.md` that leads nowhere or is no plain file.
 */
export function filesBelow(folder: string): string[] {
  const base = absentIfUnreadable(() => realpathSync(folder));
  if (base === undefined) return [];
  const found: string[] = [];
  const been = new Set([base]);
  const todo = [folder];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const path = at;
    for (const entry of absentIfUnreadable(() => readdirSync(path, { withFileTypes: true })) ?? []) {
      const full = join(path, entry.name);
      const link = entry.isSymbolicLink();
      const target = link ? absentIfUnreadable(() => statSync(full)) : entry;
      if (target?.isFile() || (entry.name === NAME && !target?.isDirectory())) found.push(full);
      if (!target?.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
      const real = link ? (absentIfUnreadable(() => realpathSync(full)) ?? full) : full;
      if (link && !isInside(base, real)) {
        if (absentIfUnreadable(() => statSync(join(full, NAME)))?.isFile()) found.push(join(full, NAME));
      } else if (!link || !been.has(real)) {
        been.add(real);
        todo.push(full);
      }
    }
  }
  return found.sort();
}
