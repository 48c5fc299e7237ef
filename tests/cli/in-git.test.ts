import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const guide = readFileSync(join(ROOT, 'proposals', 'LEESMIJ.md'), 'utf8');
const hook = /^```sh\n(#!\/bin\/sh\n[\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';

/** The commands of `raadsvoorstel` in the fenced example that starts with a line. */
function commandsIn(first: string): string[] {
  const text = guide.split('```yaml\n').find((part) => part.startsWith(first)) ?? '';
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(parse(text.split('```')[0] ?? ''));
  return found.filter((one) => one.includes('raadsvoorstel'));
}

describe('the examples for continuous integration in the guide', () => {
  test.each(['name: Voorstellen', 'voorstellen:'])(
    'should pass on the examples of this repository: %s',
    { timeout: 60_000 },
    async (first) => {
      const commands = commandsIn(first);
      expect(commands).toHaveLength(2);
      for (const command of commands) {
        const [npx, name, ...args] = command.split(' ');
        expect([npx, name]).toEqual(['npx', 'raadsvoorstel']);
        expect((await runIn(ROOT, ...args)).status, command).toBe(0);
      }
    },
  );
});

describe('the hook in the guide', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-git-'));
  const repo = join(folder, 'repo');
  const file = join(repo, 'proposals', 'fietsbrug', 'voorstel.md');
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };

  function git(...args: readonly string[]) {
    const ran = spawnSync('git', args, { cwd: repo, env, encoding: 'utf8' });
    return { status: ran.status, said: ran.stdout + ran.stderr };
  }

  function commit(path: string, text: string) {
    writeFileSync(path, text);
    git('add', '.');
    return git('commit', '-q', '-m', 'Wijziging');
  }

  beforeAll(() => {
    const main = join(ROOT, 'dist', 'main.js');
    if (!existsSync(main)) throw new Error('there is no dist/: run npm run build first');
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(repo, 'proposals', 'fietsbrug'), { recursive: true });
    writeFileSync(join(folder, 'gitconfig'), '[user]\n  name = Test\n  email = test@example.nl\n');
    const program = join(folder, 'bin', 'raadsvoorstel');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
    chmodSync(program, 0o755);
    expect(git('init', '-q').status).toBe(0);
    const path = join(repo, '.git', 'hooks', 'pre-commit');
    mkdirSync(join(repo, '.git', 'hooks'), { recursive: true });
    writeFileSync(path, hook);
    chmodSync(path, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('should let a good proposal through', () => {
    expect(commit(file, proposal())).toEqual({ status: 0, said: expect.not.stringContaining('fout [') });
  });

  test('should stop one with an error, and say why', () => {
    const { status, said } = commit(file, proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    expect(status).toBe(1);
    expect(said).toContain('fout [waarde]');
  });

  test('should stop one that is not laid out', () => {
    const { status, said } = commit(file, proposal(['60.000', '60000']));
    expect(status).toBe(1);
    expect(said).toContain('proposals/fietsbrug/voorstel.md');
  });

  test('should not look at other files', () => {
    writeFileSync(file, proposal());
    expect(commit(join(repo, 'notitie.txt'), 'tekst').status).toBe(0);
  });
});
