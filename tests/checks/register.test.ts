import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Regelpagina } from '../../src/checks/regel.ts';
import { ROOT } from '../support/examples.ts';

/*
 * `src/checks/register.ts` and `src/diagnostics/regelnamen.ts` are made from the folders of rules. When a rule has come
 * or gone, make them again: npx vitest run tests/checks/register.test.ts -u
 */
const SRC = join(ROOT, 'src');
const HEAD = '// Made from the folders of rules by tests/checks/register.test.ts: change it there, with -u.';

/** The names of the files of a folder in checks/, without .ts. */
function filesOf(folder: 'regels' | 'elders'): readonly string[] {
  const names = readdirSync(join(SRC, 'checks', folder));
  return names.map((name) => name.replace(/\.ts$/, '')).sort();
}

/** What the file of a rule exports: `afkorting-dubbel` gives `afkortingDubbel`. */
function ruleIn(file: string): string {
  return file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a file of pages exports: `tabelpaginas` gives `TABELPAGINAS`. */
function pagesIn(file: string): string {
  return file.toUpperCase();
}

async function pagesOf(file: string): Promise<readonly Regelpagina[]> {
  const content: Record<string, unknown> = await import(join(SRC, 'checks', 'elders', `${file}.ts`));
  return content[pagesIn(file)] as readonly Regelpagina[];
}

async function pageNames(): Promise<readonly string[]> {
  const pages = await Promise.all(filesOf('elders').map(pagesOf));
  return pages.flat().map(({ naam }) => naam);
}

function register(): string {
  const regels = filesOf('regels');
  const elders = filesOf('elders');
  return `${[
    HEAD,
    ...elders.map((file) => `import { ${pagesIn(file)} } from './elders/${file}.ts';`),
    "import type { Regel, Regelpagina } from './regel.ts';",
    ...regels.map((file) => `import { ${ruleIn(file)} } from './regels/${file}.ts';`),
    '',
    '/** Every rule that looks at a whole proposal; each stands in the file that bears its name. */',
    'export const REGELS: readonly Regel[] = [',
    ...regels.map((file) => `  ${ruleIn(file)},`),
    '];',
    '',
    '/** The pages of all rules: these, and those that other stages report. */',
    'export const PAGINAS: readonly Regelpagina[] = [',
    '  ...REGELS,',
    ...elders.map((file) => `  ...${pagesIn(file)},`),
    '];',
  ].join('\n')}\n`;
}

async function regelnamen(): Promise<string> {
  const names = [...filesOf('regels'), ...(await pageNames())].toSorted();
  return `${[
    HEAD,
    '',
    '/** The names of all rules: what stands between [ ] in a message. */',
    'export const REGELNAMEN = [',
    ...names.map((name) => `  '${name}',`),
    '] as const;',
    '',
    'export type Regelnaam = (typeof REGELNAMEN)[number];',
    '',
    'const KNOWN: ReadonlySet<string> = new Set(REGELNAMEN);',
    '',
    '/** Whether a word that somebody typed is the name of a rule. */',
    'export function isRegelnaam(word: string): word is Regelnaam {',
    '  return KNOWN.has(word);',
    '}',
  ].join('\n')}\n`;
}

describe('the register of rules', () => {
  test('should hold what stands in the folders', async () => {
    await expect(register()).toMatchFileSnapshot(join(SRC, 'checks', 'register.ts'));
  });

  test('should give the names of the rules to the stages that report them', async () => {
    await expect(await regelnamen()).toMatchFileSnapshot(join(SRC, 'diagnostics', 'regelnamen.ts'));
  });

  test('should have names of their own', async () => {
    const names = [...filesOf('regels'), ...(await pageNames())];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('should find a rule and an explanation in each file', async () => {
    for (const file of filesOf('elders')) expect((await pagesOf(file)).length, file).toBeGreaterThan(0);
    for (const file of filesOf('regels')) {
      const text = readFileSync(join(SRC, 'checks', 'regels', `${file}.ts`), 'utf8');
      const head = new RegExp(
        `\nexport const ${ruleIn(file)}: (?:Regel|Tekstregel) = \\{\n  naam: '${file}',\n`,
      );
      expect(text, file).toMatch(head);
    }
  });
});
