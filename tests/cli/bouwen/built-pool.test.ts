import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/examples.ts';
import { proposal } from '../../support/proposal.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const MAIN = join(ROOT, 'dist', 'main.js');
const COUNT = 12;
let folder = '';

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('there is no dist/: run npm run build first');
  folder = tempFolder('werkers');
  cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
  for (let at = 0; at < COUNT; at += 1) {
    const bad = at % 5 === 1 ? [['datum: 2026-03-03', 'datum: 2026-02-30'] as [string, string]] : [];
    const warned = at % 5 === 2 ? [['zaaknummer', 'zaknummer'] as [string, string]] : [];
    mkdirSync(join(folder, 'proposals', `v${at}`), { recursive: true });
    writeFileSync(join(folder, 'proposals', `v${at}`, 'voorstel.md'), proposal(...bad, ...warned));
  }
});

function bouw(...words: readonly string[]) {
  const ran = spawnSync(process.execPath, [MAIN, 'bouw', ...words], { cwd: folder, encoding: 'utf8' });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Every document below a folder with its content, in order of name. */
function contents(out: string): readonly (readonly [string, string])[] {
  const files = readdirSync(join(folder, out), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('.raadsvoorstel'))
    .map((path) => [path.slice(join(folder, out).length), readFileSync(path, 'latin1')] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

describe('building with threads', { timeout: 60_000 }, () => {
  test('should give the same files, messages and status as without, in the same order', () => {
    const alone = bouw('--uit', 'alleen', '--tegelijk', '1', '--formaat', 'html,json');
    const together = bouw('--uit', 'samen', '--tegelijk', '3', '--formaat', 'html,json');
    expect(together.status).toBe(1);
    expect({ ...together, out: together.out.replace('samen/', 'alleen/') }).toEqual(alone);
    expect(contents('samen')).toEqual(contents('alleen'));
    expect(contents('samen').length).toBeGreaterThan(COUNT);
  });

  test('should end whole when it is told to stop, with nothing half written', async () => {
    const run = spawn(process.execPath, [MAIN, 'bouw', '--uit', 'stop', '--tegelijk', '2'], { cwd: folder });
    await until(run, () => existsSync(join(folder, 'stop')));
    run.kill('SIGINT');
    expect(await new Promise((next) => run.once('close', (code, signal) => next(code ?? signal)))).toBe(130);
    const files = readdirSync(join(folder, 'stop'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.includes('.raadsvoorstel-'))).toEqual([]);
  });

  test.each(['0', 'twee', '-1'])('should refuse a number that is none: %s', (word) => {
    const { status, err } = bouw('--tegelijk', word);
    expect(status).toBe(2);
    expect(err).toContain('--tegelijk');
  });
});

async function until(run: ChildProcess, when: () => boolean): Promise<void> {
  while (run.exitCode === null && !when()) await new Promise((next) => setTimeout(next, 5));
}
