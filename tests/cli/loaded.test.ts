import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/examples.ts';

/** The program as its build divides it: a file for the start, and files that are loaded when something asks for them. */
async function divide(): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/script.ts'],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['harfbuzzjs', 'tinypool'],
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return metafile;
}

/** The libraries that are loaded with a source file: in its own part, and in those that this part cannot do without. */
function librariesWith({ outputs }: Metafile, file: string): readonly string[] {
  const loaded = new Set<string>();
  const load = (part: string) => {
    if (loaded.has(part)) return;
    loaded.add(part);
    for (const { path, kind, external } of outputs[part]?.imports ?? [])
      if (kind === 'import-statement' && !external) load(path);
  };
  const first = Object.keys(outputs).find((part) => outputs[part]?.inputs[file]);
  if (first === undefined) throw new Error(`${file} is in no part of the program`);
  load(first);
  const files = [...loaded].flatMap((part) => Object.keys(outputs[part]?.inputs ?? {}));
  const names = files.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

describe('what a command loads at its start', () => {
  let program: Metafile;
  beforeAll(async () => {
    program = await divide();
  });

  test('should be what reads a command line, before it is known which command', () => {
    expect(librariesWith(program, 'src/cli/script.ts')).toEqual(['commander', 'fastest-levenshtein']);
  });

  const OF_OTHERS =
    /^(?:docx|pdf-lib|handlebars|harfbuzzjs|hyphen|chokidar|vscode-.*|tinypool|node-diff3|dingbat-to-unicode)$/;

  test.each(['controleer', 'bouw', 'nieuw', 'opmaak', 'verschil', 'leg-vast'])(
    'should be no library that draws, reads templates, follows or talks with an editor: %s',
    (command) => {
      const libraries = librariesWith(program, `src/cli/actions/${command}.ts`);
      expect(libraries.filter((name) => OF_OTHERS.test(name))).toEqual([]);
    },
  );

  test('should be the libraries of its own format, for a writer', () => {
    const formats = ['docx', 'pdf', 'html', 'odt'].map((format) => {
      const libraries = librariesWith(program, `src/writers/${format}/write-${format}.ts`);
      return [format, libraries.filter((name) => OF_OTHERS.test(name))];
    });
    expect(formats).toEqual([
      ['docx', ['docx', 'hyphen']],
      ['pdf', ['hyphen', 'pdf-lib']],
      ['html', []],
      ['odt', ['hyphen']],
    ]);
  });
});

describe('the code of V8 that a command reads at its start', () => {
  test.each([
    ['controleer', 'controleer'],
    ['sjabloon', 'sjabloon'],
    ['bouw', 'bouw'],
    ['volg', 'bouw'],
    ['../elders', 'bouw'],
    ['constructor', 'bouw'],
    [undefined, 'bouw'],
  ])('should be that of a use for which it is kept: %s', async (command, use) => {
    const { SCRIPTS } = await import(pathToFileURL(join(ROOT, '.ci', 'scripts.mjs')).href);
    const [program] = SCRIPTS;
    expect(program.use(command)).toBe(use);
    expect(Object.keys(program.uses)).toContain(use);
  });
});
