import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { absentIfUnreadable } from '../absent-if-unreadable.ts';
import { type GitAntwoord, gegeven, geweigerd } from './antwoord.ts';

/** Where the parts of a repository are (gitrepository-layout), real paths all of them. */
export interface Archive {
  /** The folder of the work tree. */
  readonly top: string;
  /** What belongs to this work tree alone: HEAD. */
  readonly own: string;
  /** What all work trees share: the names and the objects. */
  readonly common: string;
}

const OUTSIDE = geweigerd(
  'Dit git-archief verwijst naar een archief buiten deze map, en dat verwijst niet terug.',
  'Werk in een kloon, of in een werkmap die `git worktree add` heeft gemaakt.',
);

/**
 * Finds the repository that a folder lies in, without git and without its settings. `.git` is a folder, or a file that
 * points to one: then that must be a work tree that points back here, or a submodule of a repository around this one.
 */
export function findArchive(cwd: string): GitAntwoord<Archive> {
  const start = absentIfUnreadable(() => realpathSync(cwd));
  for (let top = start; top !== undefined; top = dirname(top)) {
    const kind = kindOf(join(top, '.git'));
    if (kind === 'folder') return checked({ top, own: join(top, '.git'), common: join(top, '.git') });
    if (kind === 'file') return pointedTo(top);
    if (kind === 'other') return OUTSIDE;
    if (kindOf(join(top, 'objects')) === 'folder' && kindOf(join(top, 'HEAD')) === 'file') {
      return geweigerd('Dit is een git-archief zonder werkmap.', 'Werk in een kloon ervan.');
    }
    if (dirname(top) === top) break;
  }
  return geweigerd(
    'Deze map staat niet in een git-archief.',
    'Vergelijk twee bestanden met `raadsvoorstel verschil oud.md nieuw.md`, of ga naar de map van het archief.',
  );
}

/** What the file `.git` of a work tree or a submodule points to. */
function pointedTo(top: string): GitAntwoord<Archive> {
  const written = /^gitdir: (.+)$/m.exec(lineOf(join(top, '.git')))?.[1] ?? '';
  const own = written === '' ? undefined : real(resolve(top, written));
  if (own === undefined) return OUTSIDE;
  if (kindOf(join(own, 'commondir')) === undefined) {
    return isInArchiveAround(top, own) ? checked({ top, own, common: own }) : OUTSIDE;
  }
  const common = real(resolve(own, lineOf(join(own, 'commondir'))));
  const back = real(resolve(own, lineOf(join(own, 'gitdir'))));
  if (common === undefined || back !== join(top, '.git') || dirname(own) !== join(common, 'worktrees')) {
    return OUTSIDE;
  }
  return checked({ top, own, common });
}

/** Whether a folder lies in the `.git` of a repository that a submodule stands in. */
function isInArchiveAround(top: string, own: string): boolean {
  for (let around = dirname(top); ; around = dirname(around)) {
    if (own.startsWith(join(around, '.git') + sep)) return true;
    if (dirname(around) === around) return false;
  }
}

/** The objects must be the archive's own, not a link to those of another one. */
function checked(archive: Archive): GitAntwoord<Archive> {
  const objects = join(archive.common, 'objects');
  return real(objects) === objects ? gegeven(archive) : OUTSIDE;
}

function real(path: string): string | undefined {
  return absentIfUnreadable(() => realpathSync(path));
}

/** The text of a small file, without the line end behind it. */
function lineOf(path: string): string {
  const text = absentIfUnreadable(() => (lstatSync(path).size > 8192 ? '' : readFileSync(path, 'utf8')));
  return (text ?? '').replace(/\r?\n$/, '');
}

function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  const stats = absentIfUnreadable(() => lstatSync(path));
  if (!stats) return undefined;
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'other';
}
