import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISK, type Disk } from '../../../src/cli/writing/disk.ts';
import { makeWorkFolder } from '../../../src/cli/writing/work-folder.ts';
import { writeDocumenten } from '../../../src/cli/writing/write-documenten.ts';
import { type WriteOptions, writeFiles } from '../../../src/cli/writing/write-files.ts';
import { ROOT, SLUGS } from '../../support/examples.ts';
import { proposal } from '../../support/proposal.ts';
import { runIn } from '../../support/terminal.ts';
import { failingDisk } from './failing-disk.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'raadsvoorstel-write-')));
const home = process.cwd();
const bytes = (text: string) => new TextEncoder().encode(text);
const NAMES = ['a.txt', 'b.txt', 'c.txt'];
const artifacts = (text: string, names: readonly string[] = NAMES) =>
  names.map((name) => ({ name, bytes: bytes(`${text} ${name}`) }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(top, 'map-'));
  process.chdir(folder);
});
afterEach(() => process.chdir(home));
afterAll(() => rmSync(top, { recursive: true }));

function write(below: string, text: string, options: WriteOptions = {}, names = NAMES): void {
  writeFiles({ root: 'uit', below }, artifacts(text, names), options);
}

/** Every file below a folder with its content. */
function contents(at: string): Record<string, string> {
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(at, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(at, name), 'utf8')]));
}

const whole = (text: string) => Object.fromEntries(NAMES.map((name) => [name, `${text} ${name}`]));

describe('writeFiles', () => {
  test('should replace what was there, keep its rights, and leave nothing else', () => {
    write('p', 'oud');
    writeFileSync(join('uit', 'p', 'a.txt'), 'x', { mode: 0o600 });
    write('p', 'nieuw');
    expect(contents(join('uit', 'p'))).toEqual(whole('nieuw'));
  });

  test('should not overwrite a file that must be new', () => {
    write('p', 'oud', {}, ['a.txt']);
    expect(() => write('p', 'nieuw', { only: 'new' }, ['a.txt'])).toThrow("'uit/p/a.txt' bestaat al.");
    write('p', 'nieuw', { only: 'new' }, ['b.txt']);
    expect(contents(join('uit', 'p'))).toEqual({ 'a.txt': 'oud a.txt', 'b.txt': 'nieuw b.txt' });
  });

  test('should put back what it replaced when a later file cannot take its place', () => {
    write('p', 'oud', {}, ['a.txt']);
    mkdirSync(join('uit', 'p', 'c.txt'));
    expect(() => write('p', 'nieuw')).toThrow('kan niet worden geschreven (EISDIR)');
    expect(readdirSync(join('uit', 'p')).sort()).toEqual(['a.txt', 'c.txt']);
    expect(readFileSync(join('uit', 'p', 'a.txt'), 'utf8')).toBe('oud a.txt');
  });

  test('should be told in Dutch, for that proposal, with status 2', async () => {
    writeFileSync('bezet', '');
    const path = `proposals/${SLUGS[0]}`;
    const ran = await runIn(ROOT, 'bouw', path, '--formaat', 'json', '--uit', join(folder, 'bezet'));
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(`${path}/voorstel.md:1:1: fout [niet-geschreven] In de map`);
    expect(ran.out).toContain('/; 1 voorstel niet gemaakt; 1 fout');
    expect(ran.err).toContain('hint: Een deel van dit pad is een bestand en geen map.');
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['EACCES', 'Kies met --uit'],
    ['EROFS', 'alleen te lezen'],
    ['ENOSPC', 'schijf is vol'],
    ['EDQUOT', 'schijf is vol'],
    ['ENAMETOOLONG', 'Het pad is te lang'],
    ['EPERM', 'nog open in Word'],
    ['EIO', 'geeft een fout'],
  ])('should be told with what to do, and leave all as it was, at whatever step: %s', (code, hint) => {
    write('p', 'oud', {}, ['a.txt', 'b.txt']);
    const before = contents('uit');
    const { disk, changes } = failingDisk(0, code);
    write('p', 'nieuw', { disk }, NAMES);
    const steps = changes();
    rmSync(join('uit', 'p', 'c.txt'));
    let failed = 0;
    for (let nth = 1; nth <= steps; nth += 1) {
      rmSync('uit', { recursive: true });
      write('p', 'oud', {}, ['a.txt', 'b.txt']);
      try {
        write('p', 'nieuw', { disk: failingDisk(nth, code).disk });
        expect(contents(join('uit', 'p'))).toMatchObject(whole('nieuw'));
      } catch (error) {
        failed += 1;
        expect(error).toMatchObject({
          name: 'UsageError',
          message: `In de map 'uit/p' kan niet worden geschreven (${code}).`,
          hint: expect.stringContaining(hint),
        });
        expect(contents('uit')).toEqual(before);
      }
    }
    expect(failed).toBeGreaterThan(5);
  });

  test('should leave no folders that it made for nothing', () => {
    expect(() => write('p/q', 'nieuw', { disk: failingDisk(1, 'ENOSPC', ['rename']).disk })).toThrow(
      'ENOSPC',
    );
    expect(existsSync('uit')).toBe(false);
  });

  test('should be no error when only clearing up fails, and the next run clears up', () => {
    for (const only of [['remove'], ['removeFolder']]) {
      write('p', 'een', { disk: failingDisk(1, 'EPERM', only).disk });
      expect(contents(join('uit', 'p'))).toMatchObject(whole('een'));
      write('p', 'twee');
      expect(contents(join('uit', 'p'))).toEqual(whole('twee'));
    }
  });

  test('should say where the old files are when they cannot be put back', () => {
    write('p', 'oud');
    let count = 0;
    const disk = {
      ...DISK,
      rename: (from: string, to: string) => {
        count += 1;
        if (count > 1) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        DISK.rename(from, to);
      },
    };
    expect(() => write('p', 'nieuw', { disk })).toThrow('halverwege gestopt (EIO)');
    write('p', 'later', {}, ['d.txt']);
    expect(Object.values(contents(join('uit', 'p')))).toContain('oud a.txt');
  });
});

describe('a run that is killed at whatever step', () => {
  test('should leave each file old or new and whole, and the next run clears what it left', () => {
    const { disk, changes } = failingDisk(0, 'stops');
    write('p', 'oud');
    write('p', 'nieuw', { disk });
    const steps = changes();
    expect(steps).toBeGreaterThan(12);
    for (let nth = 1; nth <= steps; nth += 1) {
      rmSync('uit', { recursive: true });
      write('p', 'oud');
      try {
        write('p', 'nieuw', { disk: failingDisk(nth, 'stops').disk });
      } catch (error) {
        expect(String(error)).toContain('STOPPED');
      }
      for (const name of NAMES) {
        expect([`oud ${name}`, `nieuw ${name}`]).toContain(readFileSync(join('uit', 'p', name), 'utf8'));
      }
      write('p', 'later');
      expect(contents(join('uit', 'p'))).toEqual(whole('later'));
      expect(readdirSync(join('uit', 'p')).sort()).toEqual(NAMES);
    }
  });
});

describe('what a run left behind', () => {
  function leave({ plaats = '', proces = 2 ** 22 + 1, end = 'a'.repeat(32) }): string {
    mkdirSync('proef', { recursive: true });
    const { path: ours } = makeWorkFolder(DISK, join(folder, 'proef'));
    const own = /-([0-9a-f]{16})-/.exec(ours)?.[1] ?? '';
    const path = join('uit', 'p', `.raadsvoorstel-${plaats || own}-${proces}-${end}`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, '0.nieuw'), 'half');
    return path;
  }
  const ELSEWHERE = { plaats: '0'.repeat(16), proces: process.pid };

  test.each([
    ['of a process that is gone', {}, false],
    [
      'of this thread, which has ended what it did',
      { proces: process.pid, end: `0000${'a'.repeat(28)}` },
      false,
    ],
    ['of another thread of this process', { proces: process.pid }, true],
    ['of a process that lives', { proces: process.ppid }, true],
    ['of a process with the same number in another container', ELSEWHERE, true],
    ['with another name', { end: 'abc' }, true],
  ])('should be cleared only when it is certainly ours: %s', (_, what, stays) => {
    const path = leave(what);
    write('p', 'nieuw');
    expect(existsSync(path)).toBe(stays);
  });

  test('should be cleared after a day when it came from another container', () => {
    const path = leave(ELSEWHERE);
    const old = statSync(path).mtimeMs / 1000 - 2 * 24 * 60 * 60;
    utimesSync(path, old, old);
    write('p', 'nieuw');
    expect(existsSync(path)).toBe(false);
  });

  test('should be cleared without following a link or touching what is not ours', () => {
    writeFileSync('kostbaar.txt', 'kostbaar');
    const path = leave({});
    symlinkSync(join(folder, 'kostbaar.txt'), join(path, '1.oud'));
    writeFileSync(join(path, 'notitie.txt'), 'van een ander');
    writeFileSync('1.oud', 'kostbaar');
    symlinkSync(folder, path.replaceAll('a', 'b'));
    write('p', 'nieuw');
    for (const name of ['kostbaar.txt', '1.oud']) expect(readFileSync(name, 'utf8')).toBe('kostbaar');
    expect(readdirSync(path)).toEqual(['notitie.txt']);
  });
});

describe('two threads that write at once', () => {
  test('should not mind that the other made the folder in the same moment', () => {
    const raced: Disk = {
      ...DISK,
      makeFolder(path, own) {
        if (!own) DISK.makeFolder(path);
        DISK.makeFolder(path, own);
      },
    };
    write('samen', 'nieuw', { disk: raced });
    expect(contents(join('uit', 'samen'))).toEqual(whole('nieuw'));
  });

  test('should not write through a link that came in that moment', () => {
    mkdirSync('elders', { recursive: true });
    const raced: Disk = {
      ...DISK,
      makeFolder(path, own) {
        if (path.endsWith('snel')) symlinkSync(join(folder, 'elders'), path);
        DISK.makeFolder(path, own);
      },
    };
    expect(() => write('snel', 'nieuw', { disk: raced })).toThrow('koppeling');
    expect(readdirSync('elders')).toEqual([]);
  });
});

describe('a link in the way', () => {
  const elsewhere = mkdtempSync(join(top, 'elders-'));
  const linkIn = (made: string, target: string, path: string) => {
    mkdirSync(made, { recursive: true });
    symlinkSync(target, path);
  };

  test.each([
    ['the folder for all documents', () => symlinkSync(elsewhere, 'uit')],
    ['the folder of a proposal', () => linkIn('uit', elsewhere, 'uit/p')],
    ['a folder within the work', () => linkIn('echt', 'echt', 'uit')],
    ['a link that leads nowhere', () => symlinkSync(join(top, 'nergens'), 'uit')],
    ['a document', () => linkIn('uit/p', join(elsewhere, 'x'), 'uit/p/b.txt')],
  ])('should not be written through: %s', (_, make) => {
    make();
    expect(() => write('p', 'nieuw')).toThrow('is een koppeling naar een andere plaats');
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(existsSync(join(top, 'nergens'))).toBe(false);
  });

  test('should be followed in a folder outside the work that somebody named, and not below it', () => {
    const real = mkdtempSync(join(top, 'echt-'));
    const link = join(top, 'wijzer');
    symlinkSync(real, link);
    writeFiles({ root: link, below: 'p' }, artifacts('nieuw'));
    expect(contents(join(real, 'p'))).toEqual(whole('nieuw'));
    symlinkSync(elsewhere, join(real, 'q'));
    expect(() => writeFiles({ root: link, below: 'q' }, artifacts('nieuw'))).toThrow('is een koppeling');
  });

  test('should not change a file that has a second name elsewhere', () => {
    write('p', 'oud');
    linkSync(join('uit', 'p', 'a.txt'), 'tweede.txt');
    write('p', 'nieuw');
    expect(readFileSync('tweede.txt', 'utf8')).toBe('oud a.txt');
  });

  test('should be told when a proposal itself is one that opmaak would lay out', async () => {
    writeFileSync('echt.md', readFileSync(join(ROOT, 'proposals', String(SLUGS[0]), 'voorstel.md')));
    symlinkSync('echt.md', 'voorstel.md');
    await runIn(folder, 'opmaak', 'voorstel.md');
    expect(lstatSync('voorstel.md').isSymbolicLink()).toBe(true);
  });
});

describe('names of folders and documents', () => {
  test.each([
    'zwembad',
    '2026-03 Zwembad',
    "Plan 't Zand (fase 2)",
    'Één',
    'a.b',
    'A_b+c',
    'a_',
    '_',
    'plan-',
    '(concept) a',
    'Plan ‘a’ – b',
    'x[1]',
    'zwembad/amendementen/A1',
  ])('can be %j', (slug) => {
    writeDocumenten('uit', slug, artifacts('nieuw'));
    expect(contents(join('uit', slug))).toEqual(whole('nieuw'));
  });

  test.each([
    '..',
    '.',
    '',
    '.git',
    '/a',
    'a/',
    'a//b',
    'a/../b',
    'a/./b',
    'a/.git',
    'a/CON',
    'a\\b',
    'a\nb',
    '-rf',
    'CON',
    'nul.x',
    'a.',
    'a ',
    'a:b',
    'a\u202Eb',
    'a\u0000',
    'x'.repeat(201),
    '日本',
    '🚲',
  ])('cannot be %j', (slug) => {
    expect(() => writeDocumenten('uit', slug, artifacts('nieuw'))).toThrow('zo kan een map niet heten');
    expect(existsSync('uit')).toBe(false);
  });

  test('cannot be two that a disk takes for one', () => {
    expect(() => writeDocumenten('uit', 'p', artifacts('x', ['a.txt', 'A.TXT']))).toThrow(
      "niet 'A.TXT' heten",
    );
    expect(() => writeDocumenten('uit', 'p', artifacts('x', ['../a.txt']))).toThrow("niet '../a.txt' heten");
  });

  test.each([
    ['capitals', 'zwembad', 'Zwembad'],
    ['how a letter is written', 'één', 'e\u0301e\u0301n'],
  ])('of two proposals cannot differ in %s alone', async (_, one, two) => {
    for (const name of [`a/${one}`, `b/${two}`]) {
      mkdirSync(join('proposals', name), { recursive: true });
      writeFileSync(join('proposals', name, 'voorstel.md'), 'x');
    }
    const { status, err } = await runIn(folder, 'bouw');
    expect(status).toBe(2);
    expect(err).toContain('Twee voorstellen zouden in dezelfde map');
  });

  test('of a proposal is refused for that proposal, also by controleer', async () => {
    writeFileSync('...md', 'x');
    mkdirSync('proposals/b', { recursive: true });
    writeFileSync('proposals/b/voorstel.md', 'x');
    const { out } = await runIn(folder, 'controleer', '...md', 'proposals');
    expect(out).toContain("...md:1:1: fout [niet-geschreven] De documenten zouden in de map '..' komen");
    expect(out).toContain('proposals/b/voorstel.md');
    writeFileSync('...md', proposal());
    const { err } = await runIn(
      ROOT,
      'bouw',
      join(folder, '...md'),
      '--formaat',
      'json',
      '--uit',
      join(folder, 'uit'),
    );
    expect(err).toContain("De documenten zouden in de map '..' komen");
    expect(existsSync('uit')).toBe(false);
  });
});
