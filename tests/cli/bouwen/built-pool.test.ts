import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { rest } from '../../support/eventually.ts';
import { ROOT } from '../../support/examples.ts';
import { proposal } from '../../support/proposal.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const MAIN = join(ROOT, 'dist', 'main.js');
const COUNT = 12;
const names = Array.from({ length: COUNT }, (_, at) => `v${at}`);
let folder = '';

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('there is no dist/: run npm run build first');
  folder = tempFolder('werkers');
  cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
  for (const [at, name] of names.entries()) {
    const bad = at % 5 === 1 ? [['datum: 2026-03-03', 'datum: 2026-02-30'] as [string, string]] : [];
    const warned = at % 5 === 2 ? [['zaaknummer', 'zaknummer'] as [string, string]] : [];
    mkdirSync(join(folder, 'proposals', name), { recursive: true });
    writeFileSync(join(folder, 'proposals', name, 'voorstel.md'), proposal(...bad, ...warned));
  }
});

function bouw(words: readonly string[], preload: readonly string[] = []) {
  const args = [...preload, MAIN, 'bouw', '--formaat', 'html,json', ...words];
  const ran = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Runs a script in every thread of the program before anything else. */
function inThreads(name: string, script: string): readonly string[] {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, script);
  return ['--import', pathToFileURL(file).href];
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

const named = ({ out }: { readonly out: string }) => out.replace(/ in [^/]+\//, ' in out/');

describe('building with threads', { timeout: 60_000 }, () => {
  let alone: ReturnType<typeof bouw>;
  beforeAll(() => {
    alone = bouw(['--uit', 'alleen', '--tegelijk', '1']);
  });

  test('should give the same files, messages and status as without, in the same order', () => {
    const counts = inThreads(
      'telt',
      `import { appendFileSync } from 'node:fs';
      import { isMainThread } from 'node:worker_threads';
      if (!isMainThread) appendFileSync('draden.txt', 'x');`,
    );
    const together = bouw(['--uit', 'samen', '--tegelijk', '3'], counts);
    expect(readFileSync(join(folder, 'draden.txt'), 'utf8')).toBe('xxx');
    expect(together.status).toBe(1);
    expect({ ...together, out: named(together) }).toEqual({ ...alone, out: named(alone) });
    expect(contents('samen')).toEqual(contents('alleen'));
    expect(contents('samen').length).toBeGreaterThan(COUNT);
  });

  test('should tell of a thread that stops with the source that it was at, and finish the rest', () => {
    const stops = inThreads(
      'stopt',
      `import fs from 'node:fs';
      import { isMainThread } from 'node:worker_threads';
      const { readFileSync } = fs;
      if (!isMainThread) fs.readFileSync = (path, ...more) =>
        String(path).endsWith('/v3/voorstel.md') ? process.exit(7) : readFileSync(path, ...more);`,
    );
    const ran = bouw(['--uit', 'stopt', '--tegelijk', '2'], stops);
    expect(ran.status).toBe(1);
    expect(ran.err).toContain('proposals/v3/voorstel.md:1:1: fout [programmafout]');
    expect(ran.err).toContain('een werker stopte met status 7');
    expect(ran.err).not.toMatch(/ {4}at |Warning/);
    expect(contents('stopt')).toEqual(contents('alleen').filter(([path]) => !path.startsWith('/v3/')));
    expect(bouw(['--uit', 'stopt', '--tegelijk', '2'])).toMatchObject({
      status: alone.status,
      err: alone.err,
    });
    expect(contents('stopt')).toEqual(contents('alleen'));
  });

  test('should end whole when it is told to stop, with nothing half written, and go on from there', async () => {
    const args = ['bouw', '--formaat', 'html,json', '--uit', 'stop', '--tegelijk', '2'];
    const run = spawn(process.execPath, [MAIN, ...args], { cwd: folder });
    await until(run, () => names.some((name) => existsSync(join(folder, 'stop', name, 'voorstel.json'))));
    run.kill('SIGINT');
    expect(await new Promise((next) => run.once('close', (code, signal) => next(code ?? signal)))).toBe(130);
    const files = readdirSync(join(folder, 'stop'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.includes('.raadsvoorstel-'))).toEqual([]);
    const written = contents('stop');
    const whole = new Map(contents('alleen'));
    expect(written.length).toBeLessThan(whole.size);
    expect(written).toEqual(written.map(([path]) => [path, whole.get(path)]));
    const after = bouw(['--uit', 'stop', '--tegelijk', '2']);
    expect(after).toMatchObject({ status: alone.status, err: alone.err });
    expect(contents('stop')).toEqual(contents('alleen'));
    expect(written.length).toBeGreaterThan(0);
    expect(after.out).toContain(`, ${written.length} ongewijzigd`);
  });

  test.each(['0', 'twee', '-1'])('should refuse a number that is none: %s', (word) => {
    const { status, err } = bouw(['--tegelijk', word]);
    expect(status).toBe(2);
    expect(err).toContain('--tegelijk');
  });
});

async function until(run: ChildProcess, when: () => boolean): Promise<void> {
  while (run.exitCode === null && !when()) await rest(5);
}
