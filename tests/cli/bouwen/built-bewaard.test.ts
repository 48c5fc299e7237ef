import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../support/examples.ts';
import { proposal } from '../../support/proposal.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const MAIN = join(ROOT, 'dist', 'main.js');
const WARNS = proposal(['onderwerp: Een nieuwe fietsbrug', 'onderwerp: Een nieuwe POK-brug']);
let folder = '';
const at = (...path: string[]) => join(folder, ...path);

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('there is no dist/: run npm run build first');
});

/** The work as git writes it: every file new. */
function checkout(): string {
  const fresh = tempFolder('bewaard');
  cpSync(join(ROOT, 'templates', 'standaard'), join(fresh, 'templates', 'standaard'), { recursive: true });
  for (const [name, text] of [
    ['een', proposal()],
    ['twee', WARNS],
  ] as const) {
    mkdirSync(join(fresh, 'proposals', name), { recursive: true });
    writeFileSync(join(fresh, 'proposals', name, 'voorstel.md'), text);
  }
  return fresh;
}

/** The folders that the guide tells a cache to keep. */
function cachedPaths(): readonly string[] {
  const guide = readFileSync(join(ROOT, 'proposals', 'LEESMIJ.md'), 'utf8');
  const chapter = guide.split('### Documenten bij elke wijziging')[1] ?? '';
  const examples = [...chapter.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .slice(0, 2)
    .map(([, yaml]) => parse(yaml ?? ''));
  return [
    examples[0].jobs.bouw.steps.find(({ uses }: { uses?: string }) => uses === 'actions/cache@v4').with.path,
    ...examples[1].documenten.cache.paths,
  ];
}

function bouw(...words: readonly string[]) {
  const args = ['bouw', '--formaat', 'html,json', ...words];
  const ran = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' });
  const [, made, same] =
    /(\d+) bestanden? geschreven in \S+\/(?:, (\d+) ongewijzigd)?/.exec(ran.stdout) ?? [];
  return { status: ran.status, made: Number(made), same: Number(same ?? 0), told: ran.stderr };
}

/** Every document with its content. */
function documents(out = 'out'): Readonly<Record<string, string>> {
  const files = readdirSync(at(out), { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const shown = paths.map((path) => path.slice(at(out).length + 1)).filter((path) => !path.startsWith('.'));
  return Object.fromEntries(shown.sort().map((path) => [path, readFileSync(at(out, path), 'latin1')]));
}

describe('a second build', { timeout: 60_000 }, () => {
  beforeEach(() => {
    folder = checkout();
  });

  test('should make nothing, tell the same, and leave the same files', () => {
    const first = bouw();
    expect(first).toMatchObject({ status: 0, same: 0 });
    const before = documents();
    expect(bouw()).toEqual({ status: 0, made: 0, same: first.made, told: first.told });
    expect(first.told).toContain('[afkorting-titel]');
    expect(documents()).toEqual(before);
    expect(bouw('--opnieuw')).toEqual(first);
    expect(documents()).toEqual(before);
  });

  test('should not take for a document what only stands in its place', () => {
    bouw();
    const document = at('out', 'een', 'raadsbesluit.html');
    const elders = at('elders');
    const link = (path: string) => {
      renameSync(path, elders);
      symlinkSync(elders, path);
      return () => {
        rmSync(path);
        renameSync(elders, path);
      };
    };
    const others: Readonly<Record<string, () => () => void>> = {
      'a link to the same content': () => link(document),
      'the same content below a link': () => link(at('out', 'een')),
      'a pipe': () => {
        rmSync(document);
        execFileSync('mkfifo', [document]);
        return () => rmSync(document);
      },
      'a folder': () => {
        mkdirSync(document);
        return () => rmSync(document, { recursive: true });
      },
    };
    for (const [what, replace] of Object.entries(others)) {
      const putBack = replace();
      const { status, made, told } = bouw();
      putBack();
      expect({ what, status, made }).toEqual({ what, status: 2, made: 0 });
      expect(told).toMatch(/een\/voorstel\.md:1:1: fout \[niet-geschreven\]/);
    }
    expect(bouw()).toMatchObject({ status: 0 });
  });

  test('should make all, and tell all, where nothing can be kept', () => {
    const first = bouw();
    const proposals = readdirSync(at('proposals'));
    const kept = at('out', '.raadsvoorstel');
    for (const block of [
      () => writeFileSync(kept, 'van een ander'),
      () => symlinkSync(at('proposals'), kept),
    ]) {
      rmSync(kept, { recursive: true });
      block();
      expect(bouw()).toEqual(first);
    }
    expect(readdirSync(at('proposals'))).toEqual(proposals);
  });

  test('should trust in another checkout what a cache, as the guide sets it up, brought back', () => {
    const [kept = '', ...more] = cachedPaths();
    expect(more).toEqual([kept]);
    const { made, told } = bouw();
    const cache = at('cache.tar');
    execFileSync('tar', ['-cf', cache, '-C', folder, kept]);
    const before = documents();
    folder = checkout();
    execFileSync('tar', ['-xf', cache, '-C', folder, '--touch']);
    expect(bouw()).toEqual({ status: 0, made: 0, same: made, told });
    appendFileSync(at('proposals', 'een', 'voorstel.md'), '\nNog iets.\n');
    expect(bouw()).toMatchObject({ made: made / 2, same: made / 2 });
    expect(documents()).not.toEqual(before);
    const again = documents();
    bouw('--opnieuw');
    expect(documents()).toEqual(again);
  });

  test('should not take what was made with other options', () => {
    const { made } = bouw();
    expect(bouw('--formaat', 'html')).toMatchObject({ same: 0 });
    expect(bouw('--variant', 'intern')).toMatchObject({ same: 0 });
    expect(bouw()).toMatchObject({ made: 0, same: made });
  });

  test('should tell again what is wrong, and make it when it is mended', () => {
    const path = at('proposals', 'een', 'voorstel.md');
    const { made } = bouw();
    copyFileSync(path, at('goed.md'));
    writeFileSync(path, proposal(['datum: 2026-03-03', 'datum: 2026-02-30']));
    for (const told of [bouw(), bouw()]) expect(told).toMatchObject({ status: 1, made: 0, same: made / 2 });
    copyFileSync(at('goed.md'), path);
    expect(bouw()).toMatchObject({ status: 0, made: 0, same: made });
  });
});

// Each change is one to what the one before it left whole.
describe('a build behind a change', { timeout: 60_000 }, () => {
  const changes: readonly (readonly [string, () => void, 'een' | 'alles'])[] = [
    ['its text', () => appendFileSync(at('proposals', 'een', 'voorstel.md'), '\nNog iets.\n'), 'een'],
    [
      'its template',
      () => appendFileSync(at('templates', 'standaard', 'huisstijl.yaml'), '\n# anders\n'),
      'alles',
    ],
    ['a document that is gone', () => rmSync(at('out', 'een', 'raadsbesluit.html')), 'een'],
    ['a document that was touched', () => appendFileSync(at('out', 'een', 'raadsbesluit.html'), ' '), 'een'],
    [
      'a document that was replaced by one with the same size and time',
      () => {
        const path = at('out', 'een', 'raadsbesluit.html');
        writeFileSync(`${path}.x`, readFileSync(path, 'latin1').replace('fietsbrug', 'fietsbrag'), 'latin1');
        renameSync(`${path}.x`, path);
        utimesSync(path, 1, 1);
      },
      'een',
    ],
    [
      'a new municipality',
      () => cpSync(at('templates', 'standaard'), at('templates', 'andere'), { recursive: true }),
      'alles',
    ],
    [
      'what is kept, when it is damaged',
      () => {
        for (const name of readdirSync(at('out', '.raadsvoorstel')))
          writeFileSync(at('out', '.raadsvoorstel', name), '{"programma":');
      },
      'alles',
    ],
  ];
  let made = 0;
  beforeAll(() => {
    folder = checkout();
    made = bouw().made;
  });

  test.each(changes)('should make again what depends on %s', (_, change, what) => {
    change();
    const again = bouw();
    expect(again.made).toBe(what === 'alles' ? made : made / 2);
    const kept = documents();
    bouw('--opnieuw', '--uit', 'vers');
    expect(kept).toEqual(documents('vers'));
  });
});
