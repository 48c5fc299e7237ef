import { spawnSync } from 'node:child_process';
import { slashes } from './slashes.ts';

/** What git answered, or in Dutch why it did not. */
export type GitAntwoord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly melding: string; readonly hint?: string };

/** A git repository with a work tree. */
export interface GitRepository {
  /** Folder of the work tree, absolute, with forward slashes. */
  readonly top: string;
  /** Folder from which paths count, absolute, with forward slashes. */
  readonly cwd: string;
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

/** Most that git may answer: a tree with a million files fits. */
const MAX_BYTES = 1 << 30;

/**
 * Runs git without a shell, with text to read where it asks for any, and gives what it printed, or in English why it ended with an error. Git asks nobody
 * anything, takes no locks, and speaks English whatever the language of the computer.
 */
export function runGit(
  cwd: string,
  words: readonly string[],
  input = '',
): { readonly out: Buffer } | { readonly error: string } {
  const { status, stdout, stderr, error } = spawnSync('git', [...words], {
    cwd,
    input,
    maxBuffer: MAX_BYTES,
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
  });
  if (error) return { error: 'code' in error && error.code === 'ENOENT' ? GIT_ONTBREEKT : error.message };
  if (status !== 0) return { error: stderr.toString('utf8').trim() };
  return { out: stdout };
}

const GIT_ONTBREEKT = 'git ontbreekt';

/** Finds the repository that a folder lies in. */
export function openRepository(cwd: string): GitAntwoord<GitRepository> {
  const found = runGit(cwd, ['rev-parse', '--show-toplevel']);
  if ('out' in found) {
    return { ok: true, value: { top: withoutLineEnd(found.out.toString('utf8')), cwd: slashes(cwd) } };
  }
  if (found.error === GIT_ONTBREEKT) {
    return {
      ok: false,
      melding: 'Het programma git is niet geïnstalleerd, of niet te vinden.',
      hint: 'Zonder git kunt u twee bestanden vergelijken: `raadsvoorstel verschil oud.md nieuw.md`.',
    };
  }
  if (/dubious ownership/.test(found.error)) {
    return {
      ok: false,
      melding: 'Git vertrouwt deze map niet: zij is van een andere gebruiker.',
      hint: `Voer \`git config --global --add safe.directory ${slashes(cwd)}\` uit als u de eigenaar kent.`,
    };
  }
  if (/work tree/.test(found.error)) {
    return { ok: false, melding: 'Dit is een git-archief zonder werkmap.', hint: 'Werk in een kloon ervan.' };
  }
  return {
    ok: false,
    melding: 'Deze map staat niet in een git-archief.',
    hint: 'Vergelijk twee bestanden met `raadsvoorstel verschil oud.md nieuw.md`, of ga naar de map van het archief.',
  };
}

/** Finds the commit that a name stands for: a branch, a tag, a hash, `HEAD~2` …; undefined when there is none. */
export function resolveRevision({ cwd }: GitRepository, name: string): GitRevision | undefined {
  if (name === '' || name.includes('\0')) return undefined;
  const found = runGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (!('out' in found)) return undefined;
  const commit = withoutLineEnd(found.out.toString('utf8'));
  const about = runGit(cwd, ['show', '--no-patch', '--format=%h%x00%cI', '--end-of-options', commit]);
  const [short = commit.slice(0, 7), date = ''] =
    'out' in about ? withoutLineEnd(about.out.toString('utf8')).split('\0') : [];
  return { name, commit, short, date };
}

/** The commit that two others grew from, or undefined when they share no history. */
export function mergeBase(repository: GitRepository, left: string, right: string): GitRevision | undefined {
  const found = runGit(repository.cwd, ['merge-base', '--end-of-options', left, right]);
  return 'out' in found ? resolveRevision(repository, withoutLineEnd(found.out.toString('utf8'))) : undefined;
}

/** The branches and tags, to suggest one for a name that does not exist. */
export function revisionNames({ cwd }: GitRepository): readonly string[] {
  const found = runGit(cwd, ['for-each-ref', '--format=%(refname:short)']);
  return 'out' in found ? ['HEAD', ...found.out.toString('utf8').split('\n').filter(Boolean)] : ['HEAD'];
}

function withoutLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}
