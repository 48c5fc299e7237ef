import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../support/examples.ts';
import { makeRepository } from '../support/git-repository.ts';
import { proposal } from '../support/proposal.ts';
import { runIn } from '../support/terminal.ts';

const repository = makeRepository();
const { folder, git, write, commit } = repository;
const PAD = 'proposals/brug/voorstel.md';

write(PAD, proposal());
write(
  'proposals/tunnel/voorstel.md',
  proposal(['fietsbrug\nzaaknummer: 2026-001', 'tunnel\nzaaknummer: 2026-002']),
);
commit('een');
write(
  PAD,
  proposal(
    ['2027: 540.000 } }', '2027: 550.000 } }'],
    [
      'Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 540.000',
      'Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 550.000',
    ],
  ),
);
commit('twee');

afterEach(() => {
  git('reset', '-q', '--hard');
  git('clean', '-fdq');
  vi.unstubAllEnvs();
});

/** The lines of the guide that set git up. */
const GUIDE = readFileSync(join(ROOT, 'proposals', 'LEESMIJ.md'), 'utf8');

/** A folder with a git that writes down what it is asked. */
function tracingGit(name: string): string {
  const bin = join(dirname(folder), name);
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$@" >> "${bin}/spoor.txt"\nexec ${real} "$@"\n`, {
    mode: 0o755,
  });
  return bin;
}

function json(out: string): {
  voorstellen: { pad: string; soort: string; padOud?: string }[];
  ongewijzigd: number;
} {
  return JSON.parse(out);
}

describe('which versions', () => {
  test.each([
    ['two revisions', ['HEAD~1', 'HEAD']],
    ['a range', ['HEAD~1..HEAD']],
    ['a range from where two branches part', ['HEAD~1...main']],
    ['a revision and the work tree', ['HEAD~1']],
    ['a revision and a path', ['HEAD~1', PAD]],
    ['a path behind dashes', ['HEAD~1', '--', 'proposals/brug']],
    ['a pattern', ['HEAD~1', 'HEAD', 'proposals/br*']],
  ])('should be understood: %s', async (_, words) => {
    const { status, out, err } = await runIn(folder, 'verschil', '--formaat', 'json', ...words);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(json(out).voorstellen).toMatchObject([{ pad: PAD, soort: 'gewijzigd' }]);
  });

  test('should be HEAD and the work tree when nothing is said', async () => {
    const { status, out } = await runIn(folder, 'verschil');
    expect(status).toBe(0);
    expect(out).toContain('2 voorstellen vergeleken: 2 zonder verschil in betekenis.');
  });

  test('should be found from a folder below', async () => {
    const { out } = await runIn(join(folder, 'proposals', 'brug'), 'verschil', 'HEAD~1', '--formaat', 'json');
    expect(json(out).voorstellen).toMatchObject([{ pad: 'voorstel.md', soort: 'gewijzigd' }]);
  });

  test.each([
    ['the work tree', ['HEAD'], 1],
    ['another revision', ['HEAD~1', 'HEAD'], 2],
  ])('should be read in few runs of git, and only where they differ: with %s', async (_, words, most) => {
    for (const slug of ['een', 'twee', 'drie', 'vier']) {
      write(`proposals/${slug}/voorstel.md`, proposal(['2026-001', `2026-1${slug.length}`]));
      for (const name of ['a', 'b', 'c']) write(`proposals/${slug}/bijlagen/${name}.txt`, `${slug} ${name}`);
    }
    commit('veel');
    for (const slug of ['een', 'twee']) {
      write(`proposals/${slug}/voorstel.md`, proposal(['A. Voorbeeld', 'B. Voorbeeld']));
      write(`proposals/${slug}/bijlagen/a.txt`, 'anders');
    }
    if (words.length === 2) commit('meer');
    vi.stubEnv('PATH', `${tracingGit(`spoor-${most}`)}:${process.env.PATH}`);
    const { out } = await runIn(folder, 'verschil', '--formaat', 'json', ...words);
    expect(json(out)).toMatchObject({ voorstellen: [{}, {}], ongewijzigd: 4 });
    const trace = readFileSync(join(dirname(folder), `spoor-${most}`, 'spoor.txt'), 'utf8');
    const runs = trace.match(/^cat-file .*/gm) ?? [];
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.length).toBeLessThanOrEqual(2 * most);
    git('reset', '-q', '--hard', words.length === 2 ? 'HEAD~2' : 'HEAD~1');
  });

  test('should be two files, also without git', async () => {
    write('oud.md', proposal());
    write('nieuw.md', proposal(['Er is geen andere weg.', 'Er is geen enkele andere weg.']));
    const { status, out } = await runIn(folder, 'verschil', 'oud.md', 'nieuw.md', '--uitkomst');
    expect(status).toBe(1);
    expect(out).toContain('Er is geen {+enkele+} andere weg.');
  });

  test.each([
    ['an unknown revision', ['mian..HEAD'], "De revisie 'mian' bestaat niet.", "Bedoelde u 'main'?"],
    ['neither revision nor path', ['HEADD'], "'HEADD' is geen revisie", "Bedoelde u 'HEAD'?"],
    ['two texts at once', ['--formaat', 'json,tekst'], 'Kies één van', ''],
  ])('should be refused in Dutch: %s', async (_, words, melding, hint) => {
    const { status, err } = await runIn(folder, 'verschil', ...words);
    expect(status).toBe(2);
    expect(err).toContain(melding);
    expect(err).toContain(hint);
  });
});

describe('what became of proposals', () => {
  test('should be told of those that came, went, moved or cannot be read', async () => {
    git('mv', 'proposals/brug', 'proposals/fietsbrug');
    git('rm', '-q', 'proposals/tunnel/voorstel.md');
    write(
      'proposals/pont/voorstel.md',
      proposal(
        ['zaaknummer: 2026-001', 'zaaknummer: 2026-009'],
        ['Een nieuwe fietsbrug', 'Een pont in plaats van een brug'],
        ['De oude brug is gesloten.', 'Iets heel anders.'],
      ),
    );
    const { status, out } = await runIn(folder, 'verschil', '--formaat', 'json', '--uitkomst');
    const found = json(out).voorstellen;
    expect(found).toMatchObject([
      { pad: 'proposals/fietsbrug/voorstel.md', soort: 'gelijk', padOud: PAD },
      { pad: 'proposals/pont/voorstel.md', soort: 'nieuw' },
      { pad: 'proposals/tunnel/voorstel.md', soort: 'vervallen' },
    ]);
    expect(status).toBe(1);
    write('proposals/fietsbrug/voorstel.md', '---\nsoort: [\n');
    const broken = await runIn(folder, 'verschil', '--', 'proposals/fietsbrug', 'proposals/brug');
    expect(broken.err).toContain('werkversie:proposals/fietsbrug/voorstel.md');
    expect(broken.out).toContain('nieuw voorstel');
  });

  test('should not stop at a version with errors, but name it and leave out what is unreadable', async () => {
    write(
      PAD,
      readFileSync(join(folder, PAD), 'utf8')
        .replace('jaren: [2026, 2027]', 'jaren: [ooit]')
        .replace('Er is geen andere weg.', 'Er is een weg.'),
    );
    const { status, out, err } = await runIn(folder, 'verschil');
    expect(status).toBe(0);
    expect(err).toContain(`werkversie:${PAD}`);
    expect(out).toContain('Niet vergeleken, want in een van de versies staat daar een fout: financien.');
    expect(out).toContain('Er is [-geen andere-]{+een+} weg.');
    expect(out).not.toContain('Besluitpunt');
  });

  test('should be in documents too, with the changes marked', async () => {
    const { status, err } = await runIn(
      folder,
      'verschil',
      'HEAD~1',
      'HEAD',
      '--formaat',
      'docx,html',
      '--uit',
      'out',
    );
    expect(err).toContain('4 bestanden met wijzigingen geschreven in out/.');
    expect(status).toBe(0);
    for (const name of ['raadsvoorstel', 'raadsbesluit']) {
      expect(existsSync(join(folder, 'out', 'brug', `${name}-verschil.docx`))).toBe(true);
    }
    const html = readFileSync(join(folder, 'out', 'brug', 'raadsvoorstel-verschil.html'), 'utf8');
    expect(html).toMatch(/<del[ >]/);
    expect(html).toMatch(/Verschil [0-9a-f]{7} – [0-9a-f]{7}/);
    expect(html).toMatch(/<ins[ >]/);
  });
});

describe('git itself, set up as the guide says', () => {
  const program = join(folder, '..', 'program', 'main.js');

  beforeAll(async () => {
    await build({
      entryPoints: [join(ROOT, 'src/cli/main.ts')],
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      external: ['harfbuzzjs'],
      outdir: join(folder, '..', 'program'),
      logLevel: 'error',
      banner: {
        js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
      },
    });
    execFileSync('ln', ['-s', join(ROOT, 'node_modules'), join(folder, '..', 'node_modules')]);
    write('.gitattributes', attributes());
    for (const [key, value] of settings()) git('config', key, value);
    commit('drie');
  }, 60_000);

  /** The line for .gitattributes in the guide. */
  function attributes(): string {
    const line = /^.*voorstel\.md diff=raadsvoorstel$/m.exec(GUIDE)?.[0] ?? '';
    expect(line).not.toBe('');
    return `${line}\n`;
  }

  /** The settings that the guide gives, with the program of these tests in the place of the installed one. */
  function settings(): readonly (readonly [string, string])[] {
    const found = [...GUIDE.matchAll(/^git config (diff\.raadsvoorstel\.\w+) "npx raadsvoorstel (.*)"$/gm)];
    expect(found.map(([, key]) => key)).toEqual([
      'diff.raadsvoorstel.command',
      'diff.raadsvoorstel.textconv',
    ]);
    return found.map(
      ([, key = '', words = '']) => [key, `"${process.execPath}" "${program}" ${words}`] as const,
    );
  }

  test('should show a change in meaning with git diff', () => {
    const out = git('diff', 'HEAD~2', 'HEAD~1');
    expect(out).toContain(`${PAD}: gewijzigd`);
    expect(out).toContain('Totale lasten');
    expect(out).toContain('€ 540.000  →  € 550.000   (+ € 10.000)');
  });

  test('should show readable lines with git log -p and git show', () => {
    const out = git('log', '-p', '-1', 'HEAD~1');
    expect(out).toContain('-Bouw, 2027: € 540.000');
    expect(out).toContain('+Bouw, 2027: € 550.000');
  });

  test('should show what cannot be read line by line, and never stop', () => {
    write(PAD, 'geen voorstel\n');
    git('rm', '-q', '--cached', 'proposals/tunnel/voorstel.md');
    const out = git('diff', 'HEAD');
    expect(out).toContain('+geen voorstel');
    expect(out).toContain('proposals/tunnel/voorstel.md: vervallen voorstel');
    expect(git('-c', 'diff.raadsvoorstel.command=', 'diff', '--no-ext-diff', 'HEAD')).toContain(
      '+geen voorstel',
    );
  });
});
