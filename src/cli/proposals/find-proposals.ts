import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { nearest } from '../../diagnostics/nearest.ts';
import { absentIfUnreadable } from '../../world/absent-if-unreadable.ts';
import { slashes } from '../../world/slashes.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { nameKey } from '../writing/slug.ts';

/** A proposal to work on: its file, and the folder name under which its documents come out. */
export interface Proposal {
  readonly path: string;
  readonly slug: string;
}

const IGNORED = ['**/node_modules/**', '**/.git/**'];

/**
 * The proposals that paths stand for: a file is itself, a folder every `voorstel.md` below it, anything else a
 * glob. Sorted by path. A path that leads to nothing, or two proposals with one slug, is a UsageError.
 */
export function findProposals(paths: readonly string[]): Proposal[] {
  const found = new Set(paths.flatMap(expandPath));
  const proposals = [...found].sort().map((path) => ({ path, slug: slugOf(path) }));
  for (const [index, { path, slug }] of proposals.entries()) {
    const twin = proposals.slice(0, index).find((other) => nameKey(other.slug) === nameKey(slug));
    if (!twin) continue;
    const melding = `Twee voorstellen zouden in dezelfde map '${slug}' komen: ${twin.path} en ${path}.`;
    throw new UsageError(melding, 'Geef een van beide mappen een andere naam.');
  }
  return proposals;
}

/** The files of the proposals that one path stands for; that there are none is a UsageError. */
export function expandPath(path: string): string[] {
  const stats = absentIfUnreadable(() => statSync(path));
  if (stats?.isFile()) return [tidy(path)];
  if (stats?.isDirectory()) {
    const inside = proposalsBelow(path);
    if (inside.length > 0) return inside;
    throw new UsageError(`In de map '${path}' staat geen voorstel.`, 'Een voorstel heet voorstel.md.');
  }
  const pattern = slashes(path);
  const matched = globSync(pattern, { ignore: IGNORED, expandDirectories: false, onlyFiles: false });
  const found = matched.flatMap((match) =>
    absentIfUnreadable(() => statSync(match))?.isDirectory() ? proposalsBelow(match) : [tidy(match)],
  );
  if (found.length > 0) return found;
  const meant = suggestPath(path);
  throw new UsageError(
    `'${path}' bestaat niet.`,
    meant === undefined
      ? 'Geef een bestand, een map of een patroon zoals "proposals/2026-*".'
      : `Bedoelde u '${meant}'?`,
  );
}

/** The folder of a proposal in proposals/ whose name, or a name much like it, was given for a path. */
function suggestPath(path: string): string | undefined {
  const folders = proposalsBelow('proposals').map((file) => dirname(file));
  const meant = nearest(
    basename(path),
    folders.map((folder) => basename(folder)),
  );
  return folders.find((folder) => basename(folder) === meant);
}

function proposalsBelow(folder: string): string[] {
  const files = globSync('**/voorstel.md', { cwd: folder, ignore: IGNORED, expandDirectories: false });
  return files.map((file) => tidy(join(folder, file)));
}

/** Relative to the working folder where it lies inside, always with forward slashes. */
function tidy(path: string): string {
  const inside = relative('.', path);
  const leaves = inside === '' || /^\.\.(?:[\\/]|$)/.test(inside) || isAbsolute(inside);
  return slashes(leaves ? resolve(path) : inside);
}

/** The name under which the documents of a proposal come out: the folder of a `voorstel.md`, else the name of the file. */
export function slugOf(path: string): string {
  const name = basename(path).replace(/\.[^.]*$/, '');
  return name === 'voorstel' ? basename(dirname(resolve(path))) : name;
}
