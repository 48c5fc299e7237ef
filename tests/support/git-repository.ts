import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './examples.ts';
import { tempFolder } from './temp-folder.ts';

/** A git repository in a folder of its own, untouched by the settings of whoever runs the tests. */
export interface TestRepository {
  readonly folder: string;
  git(...words: readonly string[]): string;
  write(path: string, text: string): void;
  /** Commits everything as it is; gives the full hash. */
  commit(message: string): string;
}

/** Makes a repository with the template `standaard` in it; the folder has a space and an accent in its name. */
export function makeRepository(): TestRepository {
  const folder = join(tempFolder('git'), 'mijn map é');
  mkdirSync(folder);
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Proef',
    GIT_AUTHOR_EMAIL: 'proef@example.nl',
    GIT_COMMITTER_NAME: 'Proef',
    GIT_COMMITTER_EMAIL: 'proef@example.nl',
    GIT_AUTHOR_DATE: '2026-03-03T12:00:00+01:00',
    GIT_COMMITTER_DATE: '2026-03-03T12:00:00+01:00',
  };
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...words], { cwd: folder, env, encoding: 'utf8' });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '-q', '-b', 'main');
  cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
  return {
    folder,
    git,
    write,
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}
