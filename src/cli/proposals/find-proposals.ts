// src/cli/proposals: finds the proposals that a path means, inside the folder that was given.

import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Bronnaam } from '../../bronnen/bron.ts';
import { VOORSTEL } from '../../bronnen/voorstel.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { slashes } from '../../world/slashes.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { bronnenBelow, filesBelow } from './bronnen-below.ts';
import { isInside } from './is-inside.ts';
import { matchPaths } from './match-paths.ts';

/** A file that a path on the command line stands for. */
export interface Found {
  readonly path: string;
  /** A link leads it out of the folder that was named. */
  readonly outside: boolean;
}

/** The files of the sources that one path stands for, if any. */
export function expandOrNone(path: string, soorten: readonly Bronnaam[] = ['voorstel']): readonly Found[] {
  try {
    return expandPath(path, soorten);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** The files of the sources of these kinds that one path stands for; that there are none is a UsageError. */
export function expandPath(path: string, soorten: readonly Bronnaam[] = ['voorstel']): Found[] {
  const stats = absentIfUnreadable(() => statSync(path));
  if (stats?.isFile()) return [placed(path, dirname(path))];
  if (stats?.isDirectory()) {
    const inside = bronnenBelow(path, soorten).map((file) => placed(file, path));
    if (inside.length > 0) return inside;
    throw new UsageError(`In de map '${path}' staat geen voorstel.`, hintForNone(path));
  }
  const base = baseOf(slashes(path));
  const found = base === undefined ? [] : matchPaths(filesBelow(base).map(slashes), [slashes(path)], soorten);
  if (base !== undefined && found.length > 0) return found.map((file) => placed(file, base));
  const meant = suggestPath(path);
  throw new UsageError(
    `'${path}' bestaat niet.`,
    meant === undefined
      ? 'Geef een bestand, een map of een patroon zoals "proposals/2026-*".'
      : `Bedoelde u '${meant}'?`,
  );
}

/** Refuses a source that a link leads out of the folder that was named. */
export function demandInside(found: Found): void {
  const refused = outsideFout(found);
  if (refused) throw refused;
}

/**
 * The error for a source that a link leads out of the folder that was named: what stands elsewhere is for somebody to
 * name, not for a file among the others.
 */
export function outsideFout({ path, outside }: Found): UsageError | undefined {
  if (!outside) return undefined;
  return new UsageError(
    `'${path}' is een koppeling naar een plaats buiten de opgegeven map, en wordt niet gelezen.`,
    'Zet het voorstel zelf in de map, of noem de map waar het echt staat.',
  );
}

/** A file, and whether it really lies in a folder; one in the working folder must lie there too, links followed. */
function placed(file: string, folder: string): Found {
  const real = (path: string) => absentIfUnreadable(() => realpathSync(path)) ?? resolve(path);
  const [home, base, target] = [real('.'), real(folder), real(file)];
  const named = isInside(resolve('.'), resolve(folder));
  return { path: tidy(file), outside: !isInside(base, target) || (named && !isInside(home, base)) };
}

/** The folder before the first part of a pattern that is one: "proposals" of "proposals/2026-*"; undefined of a plain path. */
function baseOf(pattern: string): string | undefined {
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => /[*?{[(!]/.test(step));
  if (first === -1) return undefined;
  const fixed = steps.slice(0, first).join('/');
  return fixed === '' ? (pattern.startsWith('/') ? '/' : '.') : fixed;
}

/** What a proposal is called, and the file that was meant to be one: an editor adds .txt, Windows hides what it adds. */
function hintForNone(folder: string): string {
  const files = filesBelow(folder).map(slashes).sort();
  const named = files.find((file) =>
    /(?:^|\/)voorstel[^/]*\.(?:md|markdown|txt)$|(?:^|\/)voorstel$/i.test(file),
  );
  if (named === undefined && files.some((file) => basename(file) === 'sjabloon.yaml'))
    return `Hier staat een sjabloon; dat controleert u met \`raadsvoorstel sjabloon controleer ${tidy(folder)}\`.`;
  const meant = named ?? files.find((file) => /\.md$/i.test(file));
  if (meant === undefined) return 'Een voorstel heet voorstel.md.';
  return `Een voorstel heet voorstel.md; hier staat wel '${tidy(meant)}'. Geef dat bestand de naam voorstel.md, of noem het bestand zelf.`;
}

/** The folder of a proposal in proposals/ whose name, or a name much like it, was given for a path. */
function suggestPath(path: string): string | undefined {
  const folders = bronnenBelow('proposals').map((file) => dirname(file));
  const meant = nearest(
    basename(path),
    folders.map((folder) => basename(folder)),
  );
  return folders.find((folder) => basename(folder) === meant);
}

/** Relative to the working folder where it lies inside, always with forward slashes. */
function tidy(path: string): string {
  const inside = relative('.', path);
  return slashes(inside === '' || !isInside(resolve('.'), resolve(path)) ? resolve(path) : inside);
}

/** The name under which the documents of a proposal come out: the folder of a `voorstel.md`, else the name of the file. */
export function slugOf(path: string): string {
  return VOORSTEL.map(slashes(resolve(path)));
}
