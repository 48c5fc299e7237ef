import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../src/cli/writing/disk.ts';
import { rest } from '../support/eventually.ts';
import { ROOT } from '../support/examples.ts';
import { proposal } from '../support/proposal.ts';

const MAIN = join(ROOT, 'dist', 'main.js');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'raadsvoorstel-einde-')));

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('there is no dist/: run npm run build first');
  cpSync(join(ROOT, 'templates', 'standaard'), join(folder, 'templates', 'standaard'), { recursive: true });
  for (let at = 0; at < 60; at += 1) {
    mkdirSync(join(folder, 'proposals', `v${at}`), { recursive: true });
    writeFileSync(join(folder, 'proposals', `v${at}`, 'voorstel.md'), proposal());
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Sends a signal as soon as something is there; gives how the program ended and what it said. */
async function end(child: ChildProcess, signal: NodeJS.Signals, when: (said: string) => boolean) {
  let said = '';
  child.stdout?.on('data', (text) => {
    said += text;
  });
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((next) =>
    child.once('close', (code, by) => next(code ?? by)),
  );
  // A program that ended by itself is told as such, and not waited for.
  while (child.exitCode === null && !when(said)) await rest(10);
  child.kill(signal);
  return { how: await ended, said };
}

/** Everything below a folder, while a program may be writing there: a folder that goes while it is read is looked at anew. */
function filesIn(out: string): string[] {
  const at = join(folder, out);
  for (;;) {
    try {
      return existsSync(at) ? readdirSync(at, { recursive: true, encoding: 'utf8' }) : [];
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
}

const left = (out: string) => filesIn(out).filter((path) => path.includes('.raadsvoorstel-'));

describe('a signal to stop', { timeout: 60_000 }, () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'should end the program in the way of a shell, with only whole files: %s',
    async (signal, status) => {
      const out = `out-${signal}`;
      const run = start('bouw', '--formaat', 'html,json', '--uit', out);
      const { how, said } = await end(run, signal, () => filesIn(out).some((path) => path.endsWith('.html')));
      expect(how).toBe(status);
      expect(said).toBe('');
      expect(left(out)).toEqual([]);
      const pages = filesIn(out).filter((path) => path.endsWith('.html'));
      expect(pages.length).toBeLessThan(120);
      for (const page of pages) expect(readFileSync(join(folder, out, page), 'utf8')).toMatch(/<\/html>\s*$/);
    },
  );

  test('should be the common end of volg', async () => {
    const run = start('volg', 'proposals/v1', '--formaat', 'json', '--uit', 'out-volg');
    const { how, said } = await end(run, 'SIGINT', (text) => text.includes('gevolgd'));
    expect(how).toBe(0);
    expect(said).toMatch(
      /^v1: 1 bestand gemaakt in [\d,]+ s; geen fouten\.\n1 voorstel gevolgd; stop met Ctrl-C\.\nGestopt\.\n$/,
    );
  });
});

describe('a program that is killed', { timeout: 60_000 }, () => {
  test('should leave whole files, and nothing after the next run', async () => {
    const run = start('bouw', '--formaat', 'html', '--uit', 'out-dood');
    await end(run, 'SIGKILL', () => filesIn('out-dood').length > 12);
    execFileSync(process.execPath, [MAIN, 'bouw', '--formaat', 'html', '--uit', 'out-dood'], { cwd: folder });
    expect(left('out-dood')).toEqual([]);
    expect(filesIn('out-dood').filter((path) => path.endsWith('.html'))).toHaveLength(120);
  });
});

describe('the clock', { timeout: 60_000 }, () => {
  test.each(['1970-01-01T00:00:01Z', '2150-06-01T12:00:00Z'])('should change nothing: %s', (moment) => {
    const skew = `const now = Date.parse('${moment}'); const Real = Date;
      globalThis.Date = class extends Real { constructor(...words) { super(...(words.length ? words : [now])); } static now() { return now; } };`;
    const make = (out: string, ...node: string[]) => {
      const words = ['bouw', 'proposals/v1', '--uit', out];
      execFileSync(process.execPath, [...node, MAIN, ...words], { cwd: folder });
      const files = filesIn(out).filter((path) => path.includes('.') && !path.startsWith('.'));
      return files.sort().map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, out, path)))
          .digest('hex'),
      ]);
    };
    const usual = make('out-nu');
    expect(usual.length).toBeGreaterThan(5);
    expect(make('out-toen', '--import', `data:text/javascript,${encodeURIComponent(skew)}`)).toEqual(usual);
  });
});
