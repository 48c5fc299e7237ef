import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    let count = 0;
    for (const slug of SLUGS) {
      const files = readdirSync(join(out, slug));
      const names = await documentNames(slug);
      const expected = names.flatMap((name) => [`${name}.docx`, `${name}.html`, `${name}.pdf`]);
      expect(files.sort(), slug).toEqual([...expected, 'voorstel.json'].sort());
      count += files.length;
    }
    expect(ran.out).toContain(`${count} bestanden geschreven in ${out}/`);
  });

  test('should be there for npx', () => {
    const ran = spawnSync('npx', ['--no-install', 'raadsvoorstel', '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(ran.stdout).toContain('Gebruik: raadsvoorstel');
    expect(ran.status).toBe(0);
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
    expect(compiled).toHaveLength(1);
    const file = join(dist, compiled[0] ?? '');
    const words = ['controleer', `proposals/${SLUGS[0]}`, '--formaat', 'json'];
    const wanted = run(words, ROOT, dist);
    expect(wanted).toMatchObject({ status: 0, err: '' });
    writeFileSync(file, 'of another Node');
    expect(run(words, ROOT, dist)).toEqual(wanted);
    rmSync(file);
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
