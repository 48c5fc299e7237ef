import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bronnaam } from '../../bronnen/bron.ts';
import { bronOpNaam } from '../../bronnen/register.ts';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { slashes } from '../../world/slashes.ts';
import { isInside } from './is-inside.ts';

/** Every source of these kinds, as their names tell, in a folder and those below it. */
export function bronnenBelow(folder: string, soorten: readonly Bronnaam[] = ['voorstel']): string[] {
  return filesBelow(folder).filter((path) => isBron(slashes(path), soorten));
}

/** Whether a file is a source of one of these kinds by its name. */
export function isBron(path: string, soorten: readonly Bronnaam[]): boolean {
  const soort = bronOpNaam(path);
  return soort !== undefined && soorten.includes(soort);
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
      if (target?.isFile() || (entry.name === VOORSTELBESTAND && !target?.isDirectory())) found.push(full);
      if (!target?.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
      const real = link ? (absentIfUnreadable(() => realpathSync(full)) ?? full) : full;
      if (link && !isInside(base, real)) {
        if (absentIfUnreadable(() => statSync(join(full, VOORSTELBESTAND)))?.isFile())
          found.push(join(full, VOORSTELBESTAND));
      } else if (!link || !been.has(real)) {
        been.add(real);
        todo.push(full);
      }
    }
  }
  return found.sort();
}
