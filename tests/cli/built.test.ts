import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentNames, ROOT, SLUGS } from '../support/examples.ts';

const out = mkdtempSync(join(tmpdir(), 'raadsvoorstel-built-'));
afterAll(() => rmSync(out, { recursive: true }));

/** Runs the built program, as `npx raadsvoorstel` does. */
function run(args: readonly string[], cwd = ROOT, dist = join(ROOT, 'dist')) {
  const ran = spawnSync(process.execPath, [join(dist, 'main.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

const inEachFormaat = (name: string) => [`${name}.docx`, `${name}.html`, `${name}.pdf`];

/** What stands in a folder of the examples, sorted; nothing when there is no such folder. */
function filesBelow(folder: string): readonly string[] {
  const path = join(ROOT, 'proposals', folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

describe('the built program', () => {
  beforeAll(() => {
    if (!existsSync(join(ROOT, 'dist', 'main.js')))
      throw new Error('there is no dist/: run npm run build first');
  });

  test('should keep the promise of the README: every document of proposals/, from one command', async () => {
    const { scripts, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.start).toBe('node dist/main.js bouw');
    expect(scripts.prepare).toContain('npm run build');
    expect(bin.raadsvoorstel).toBe('dist/main.js');
    const ran = run(['bouw', '--uit', out]);
    expect(ran.err).not.toContain('fout');
    expect(ran.status).toBe(0);
    const made = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)))
      .filter((path) => !path.startsWith('.'));
    for (const slug of SLUGS) {
      // What a meeting made of a proposal has a name of its own.
      const files = made.filter((path) => dirname(path) === slug && !path.includes('-vastgesteld.'));
      const names = (await documentNames(slug)).flatMap(inEachFormaat);
      expect(files.sort(), slug).toEqual([...names, 'voorstel.json'].map((name) => `${slug}/${name}`).sort());
      const stukken = `${slug}/amendementen`;
      const papers = made.filter((path) => dirname(path) === stukken);
      const numbers = filesBelow(stukken).map((name) => basename(name, '.md'));
      expect(papers.sort(), stukken).toEqual(
        numbers.flatMap(inEachFormaat).map((name) => `${stukken}/${name}`),
      );
    }
    for (const datum of filesBelow('vergaderingen')) {
      const files = made
        .filter((path) => dirname(path) === `vergadering-${datum}`)
        .map((path) => basename(path));
      const least = ['agenda', 'besluitenlijst', 'uitnodiging'].flatMap(inEachFormaat);
      expect(files, datum).toEqual(expect.arrayContaining([...least, 'vergadering.json']));
    }
    expect(ran.out).toContain(`${made.length} bestanden geschreven in ${out}/`);
  });

  test('should be there for npx, whose first use builds nothing again: a program that runs would lose its files', () => {
    const builtAt = () => statSync(join(ROOT, 'dist', 'main.js')).mtimeMs;
    const before = builtAt();
    const cache = join(out, 'npm');
    const ran = spawnSync('npx', ['--no-install', 'raadsvoorstel', '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: cache },
    });
    expect(ran.stdout).toContain('Gebruik: raadsvoorstel');
    expect(ran.status).toBe(0);
    expect(existsSync(join(cache, '_npx'))).toBe(true);
    expect(builtAt()).toBe(before);
  });

  test('should work from another folder, with the templates that come with it', () => {
    const path = join(ROOT, 'proposals', SLUGS[0] ?? '', 'voorstel.md');
    const ran = run(['bouw', path, '--formaat', 'html', '--uit', 'uit'], out);
    expect(ran.status).toBe(0);
    expect(readdirSync(join(out, 'uit', SLUGS[0] ?? ''))).toContain('raadsbesluit.html');
  });

  test('should run when the compiled code beside it is not there or is of another Node', () => {
    const dist = join(out, 'dist');
    cpSync(join(ROOT, 'dist'), dist, { recursive: true });
    const compiled = readdirSync(dist).filter((name) => name.includes(process.version));
    expect(compiled.length).toBeGreaterThan(0);
    const words = ['controleer', `proposals/${SLUGS[0]}`, '--formaat', 'json'];
    const wanted = run(words, ROOT, dist);
    expect(wanted).toMatchObject({ status: 0, err: '' });
    for (const name of compiled) writeFileSync(join(dist, name), 'of another Node');
    expect(run(words, ROOT, dist)).toEqual(wanted);
    for (const name of compiled) rmSync(join(dist, name));
    expect(run(words, ROOT, dist)).toEqual(wanted);
  });

  test('should give JSON and nothing else when asked', () => {
    const ran = run(['controleer', `proposals/${SLUGS[0]}`, '--formaat', 'json']);
    expect(Array.isArray(JSON.parse(ran.out))).toBe(true);
    expect(ran.err).toBe('');
  });

  test('should go on after a bad proposal', () => {
    const bad = join(out, 'fout.md');
    writeFileSync(bad, 'geen frontmatter');
    const ran = run(['bouw', bad, `proposals/${SLUGS[0]}`, '--formaat', 'html', '--uit', join(out, 'beide')]);
    expect(ran.status).toBe(1);
    expect(ran.err).toContain('fout.md:1:1: fout [geen-frontmatter]');
    expect(ran.out).toContain('2 bestanden geschreven');
    expect(ran.out).toContain('1 voorstel niet gemaakt; 1 fout');
  });
});
