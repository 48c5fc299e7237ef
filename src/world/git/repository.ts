import { realpathSync } from 'node:fs';
import { absentIfUnreadable } from '../absent-if-unreadable.ts';
import { slashes } from '../slashes.ts';
import { type GitAntwoord, gegeven } from './antwoord.ts';
import { findArchive } from './find-archive.ts';
import { readNames } from './read-names.ts';
import { gitOver, type RunGit } from './run-git.ts';

/** A git repository with a work tree. */
export interface GitRepository {
  /** Folder of the work tree, absolute, with forward slashes. */
  readonly top: string;
  /** Folder from which paths count, absolute, with forward slashes. */
  readonly cwd: string;
  /** The folder in which Git LFS keeps contents. */
  readonly lfs: string;
  /** The full names of its branches and tags. */
  readonly names: readonly string[];
  readonly run: RunGit;
}

/** A revision that was found. */
export interface GitRevision {
  /** What the user wrote. */
  readonly name: string;
  /** Full hash of the commit. */
  readonly commit: string;
  /** The hash as short as git shows it. */
  readonly short: string;
  /** Date of the commit, ISO 8601 with its own time zone. */
  readonly date: string;
}

/** Finds the repository that a folder lies in, and whether there is a git to ask about it. */
export function openRepository(cwd: string): GitAntwoord<GitRepository> {
  const found = findRepository(cwd);
  if (!found.ok) return found;
  const version = found.value.run(['--version']);
  return !version.ok && version.afgebroken ? version : found;
}

/** Finds the repository that a folder lies in; that there is no git then shows at the first question. */
export function findRepository(cwd: string): GitAntwoord<GitRepository> {
  const archive = findArchive(cwd);
  if (!archive.ok) return archive;
  const names = readNames(archive.value);
  if (!names.ok) return names;
  return gegeven({
    top: slashes(archive.value.top),
    cwd: slashes(absentIfUnreadable(() => realpathSync(cwd)) ?? cwd),
    lfs: `${slashes(archive.value.common)}/lfs/objects`,
    names: [...names.value.refs.keys()],
    run: gitOver(archive.value, names.value),
  });
}

/** Finds the commit that a name stands for: a branch, a tag, a hash, `HEAD~2` …; undefined when there is none. */
export function resolveRevision({ run }: GitRepository, name: string): GitRevision | undefined {
  if (name === '' || name.includes('\0')) return undefined;
  const found = run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (!found.ok) return undefined;
  const commit = lineOf(found.value);
  const about = run(['show', '--no-patch', '--format=%h%x00%cI', '--end-of-options', commit]);
  const [short = commit.slice(0, 7), date = ''] = about.ok ? lineOf(about.value).split('\0') : [];
  return { name, commit, short, date };
}

/** The commit that two others grew from, or undefined when they share no history. */
export function mergeBase(repository: GitRepository, left: string, right: string): GitRevision | undefined {
  const found = repository.run(['merge-base', '--end-of-options', left, right]);
  return found.ok ? resolveRevision(repository, lineOf(found.value)) : undefined;
}

/** The commits that changed a file, the newest first, at most so many; the path counts from the folder that was opened. */
export function commitsOf({ run, cwd, top }: GitRepository, path: string, most: number): readonly string[] {
  const inside = cwd === top ? path : `${cwd.slice(top.length + 1)}/${path}`;
  const found = run(['log', `--max-count=${most}`, '--format=%H', '--', `:(top,literal)${inside}`]);
  return found.ok
    ? found.value
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

/** The branches and tags by their short names, to suggest one for a name that does not exist. */
export function revisionNames({ names }: GitRepository): readonly string[] {
  return ['HEAD', ...names.map((name) => name.replace(/^refs\/(?:heads|tags|remotes)\//, ''))];
}

function lineOf(answer: Buffer): string {
  return answer.toString('utf8').replace(/\r?\n$/, '');
}
