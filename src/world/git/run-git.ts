import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { type GitAntwoord, gegeven, geweigerd } from './antwoord.ts';
import type { Archive } from './find-archive.ts';
import type { Names } from './read-names.ts';

/** Longest that one question to git may take, in milliseconds. */
const LONGEST = 30_000;

/** Why git gave no answer that is worth telling: everything else means that what was asked for is not there. */
export type GitFout = GitAntwoord<never> & { readonly afgebroken: boolean };

/** Asks git one question about an archive; `most` is how many bytes it may answer. */
export type RunGit = (
  words: readonly string[],
  more?: { readonly input?: string; readonly most?: number },
) => GitAntwoord<Buffer> & { readonly afgebroken?: boolean };

/**
 * Runs git on the objects and the names of an archive, and on nothing else of it. The settings, hooks, attributes
 * and filters in an archive can start programs and fetch from elsewhere; so git gets a bare repository of its own, made
 * for the question, with the names copied and the objects of the archive to read. No shell comes in between, git asks
 * nobody anything, and knows nothing of the settings of the computer, its user or the environment.
 */
export function gitOver({ common }: Archive, names: Names): RunGit {
  return (words, { input = '', most = 1 << 20 } = {}) => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'raadsvoorstel-git-'));
    try {
      writeRepository(folder, names);
      const { status, stdout, error } = spawnSync('git', [...words], {
        cwd: folder,
        input,
        maxBuffer: most,
        timeout: LONGEST,
        killSignal: 'SIGKILL',
        windowsHide: true,
        env: environment(folder, join(common, 'objects')),
      });
      if (error) return { ...whyNot(error, most), afgebroken: true };
      return status === 0 ? gegeven(stdout) : geweigerd('Dat is er niet.');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

function writeRepository(folder: string, { head, refs, loose, shallow }: Names): void {
  const [hash = head] = refs.values();
  const sha256 = hash.length === 64;
  const config = sha256
    ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
    : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
  mkdirSync(join(folder, 'refs'));
  writeFileSync(join(folder, 'config'), config);
  writeFileSync(join(folder, 'HEAD'), `${head}\n`);
  writeFileSync(join(folder, 'packed-refs'), [...refs].map(([name, to]) => `${to} ${name}\n`).join(''));
  for (const [name, to] of loose) writeFileSync(join(folder, name), `${to}\n`);
  if (shallow !== '') writeFileSync(join(folder, 'shallow'), shallow);
}

/** All that git may know of its surroundings. A program is looked for in full paths only: not where we are. */
function environment(folder: string, objects: string): NodeJS.ProcessEnv {
  const path = (process.env.PATH ?? '').split(delimiter).filter((one) => isAbsolute(one));
  return {
    PATH: path.join(delimiter),
    ...(process.env.SYSTEMROOT !== undefined && { SYSTEMROOT: process.env.SYSTEMROOT }),
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    LC_ALL: 'C',
    GIT_DIR: folder,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: join(folder, 'none'),
    GIT_CONFIG_GLOBAL: join(folder, 'none'),
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
  };
}

function whyNot(error: Error & { readonly code?: string }, most: number): GitAntwoord<never> {
  switch (error.code) {
    case 'ENOENT':
      return geweigerd(
        'Het programma git is niet geïnstalleerd, of niet te vinden.',
        'Zonder git kunt u twee bestanden vergelijken: `raadsvoorstel verschil oud.md nieuw.md`.',
      );
    case 'ETIMEDOUT':
      return geweigerd(
        `Git had na ${LONGEST / 1000} seconden nog geen antwoord.`,
        'Probeer het opnieuw, of vergelijk twee bestanden: `raadsvoorstel verschil oud.md nieuw.md`.',
      );
    case 'ENOBUFS':
      return geweigerd(
        `Git gaf meer dan ${Math.round(most / (1 << 20))} MB als antwoord; zoveel leest dit programma niet.`,
        'Vergelijk twee bestanden met `raadsvoorstel verschil oud.md nieuw.md`.',
      );
    default:
      return geweigerd(`Git was niet te starten (${error.code ?? error.message}).`);
  }
}
