import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folder of src may import which; a folder may always import itself. Files in src/ itself are places too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  source: [],
  world: [],
  show: [],
  diagnostics: ['show', 'source'],
  document: [],
  fonts: [],
  images: [],
  ooxml: ['source'],
  huisstijl: ['document', 'fonts', 'domain', 'source', 'diagnostics'],
  // What became of each item of a list, by what the items say.
  matching: ['domain'],
  domain: ['source', 'diagnostics', 'document'],
  gegevens: ['source', 'domain', 'document', 'financien'],
  parse: ['source', 'diagnostics', 'domain', 'document', 'images', 'world'],
  // What is done with besluitpunten: pure functions on their tree.
  besluit: ['source', 'diagnostics', 'document', 'domain', 'matching', 'parse', 'validate'],
  validate: ['source', 'diagnostics', 'domain', 'gegevens', 'parse'],
  amendement: ['source', 'besluit', 'diagnostics', 'domain', 'financien', 'parse', 'validate'],
  vergadering: ['source', 'diagnostics', 'besluit', 'domain', 'parse', 'validate', 'world'],
  financien: ['source', 'diagnostics', 'domain'],
  checks: ['source', 'diagnostics', 'domain', 'document', 'financien', 'gegevens'],
  template: [
    'source',
    'diagnostics',
    'domain',
    'document',
    'gegevens',
    'huisstijl',
    'parse',
    'validate',
    'world',
  ],
  // What lies beside a proposal, and what it makes of that proposal.
  dossier: [
    'source',
    'amendement',
    'besluit',
    // Every rule runs again on a proposal as amendments make it.
    'checks',
    'compose',
    'diagnostics',
    'domain',
    'financien',
    'parse',
    'vergadering',
    'world',
  ],
  compose: ['source', 'besluit', 'diagnostics', 'domain', 'document', 'financien', 'gegevens', 'template'],
  // Decides once what the writers and the layout only draw.
  prepare: ['diagnostics', 'document', 'huisstijl'],
  layout: ['diagnostics', 'document', 'fonts', 'huisstijl', 'prepare'],
  writers: [
    'diagnostics',
    'huisstijl',
    'prepare',
    'writers/docx',
    'writers/html',
    'writers/odt',
    'writers/pdf',
  ],
  // Pages and HTML to look at, of what is still being written.
  proefdruk: [
    'bronnen',
    'compose',
    'diagnostics',
    'documenten.ts',
    'document',
    'fonts',
    'huisstijl',
    'layout',
    'pipeline.ts',
    'prepare',
    'writers/html',
  ],
  'writers/html': ['diagnostics', 'document', 'huisstijl', 'prepare', 'writers'],
  'writers/pdf': ['diagnostics', 'document', 'fonts', 'images', 'layout', 'prepare', 'writers'],
  // Word has its column widths and the page numbers in its table of contents from the layout.
  'writers/docx': ['diagnostics', 'document', 'fonts', 'huisstijl', 'layout', 'ooxml', 'prepare', 'writers'],
  'writers/odt': ['diagnostics', 'document', 'huisstijl', 'layout', 'ooxml', 'prepare', 'writers'],
  verschil: [
    'show',
    'source',
    'besluit',
    'matching',
    'domain',
    'document',
    'financien',
    'gegevens',
    'compose',
    'format',
  ],
  'documenten.ts': [
    'checks',
    'compose',
    'diagnostics',
    'document',
    'domain',
    'gegevens',
    'prepare',
    'template',
    'verschil',
    'writers',
  ],
  'pipeline.ts': [
    'documenten.ts',
    'dossier',
    'besluit',
    'checks',
    'diagnostics',
    'domain',
    'financien',
    'parse',
    'source',
    'template',
    'validate',
    'verschil',
    'world',
  ],
  // The kinds of sources, and what can be done with each.
  bronnen: [
    'pipeline.ts',
    'documenten.ts',
    'amendement',
    'besluit',
    'checks',
    'format',
    'gegevens',
    'vergaderstukken',
    'dossier',
    'importeer',
    'vergadering',
    'verschil',
    'compose',
    'diagnostics',
    'domain',
    'parse',
    'source',
    'template',
    'world',
  ],
  // Open texts, and what is known of them.
  session: [
    'amendement',
    'besluit',
    'bronnen',
    'checks',
    'diagnostics',
    'domain',
    'financien',
    'format',
    'gegevens',
    'parse',
    'pipeline.ts',
    'show',
    'sjabloonwerk',
    'source',
    'template',
    'validate',
    'vergadering',
    // What the form does with points and arguments an editor offers as actions.
    'formulier',
    'world',
  ],
  // An editor that speaks the language server protocol.
  taalserver: ['bronnen', 'checks', 'diagnostics', 'domain', 'proefdruk', 'session', 'source', 'world'],
  // The papers of an evening, with the proposals that were decided on.
  vergaderstukken: [
    'pipeline.ts',
    'documenten.ts',
    'amendement',
    'document',
    'financien',
    'gegevens',
    'verschil',
    'dossier',
    'vergadering',
    'besluit',
    'compose',
    'diagnostics',
    'domain',
    'parse',
    'source',
    'template',
    'world',
    'writers',
  ],
  // What reviewers did in a Word file that was made of a proposal; makes that file again to see what they changed.
  opmerkingen: [
    'pipeline.ts',
    'source',
    'document',
    // What reviewers typed is written as what is imported.
    'importeer',
    'besluit',
    'compose',
    'diagnostics',
    'domain',
    'gegevens',
    'ooxml',
    'template',
    'verschil',
    'world',
  ],
  // What a template maker does; tries a template out with the whole of the pipeline.
  sjabloonwerk: [
    'source',
    'diagnostics',
    'domain',
    'document',
    'gegevens',
    'huisstijl',
    'ooxml',
    'validate',
    'vergadering',
    'template',
    'compose',
    'documenten.ts',
    'pipeline.ts',
    'prepare',
    'writers',
    'writers/docx',
    'world',
  ],
  // A proposal out of an old paper: knows what the reader of Word files gives, and what a template asks.
  importeer: ['document', 'domain', 'format', 'gegevens', 'ooxml', 'parse', 'source'],
  // The workbench in the browser: the page and its worker know of each other what they say, and nothing else.
  'werkbank/gesprek': ['compose', 'diagnostics', 'domain', 'proefdruk', 'session', 'formulier', 'writers'],
  // A proposal as a form: reads it as the program does, and changes its text.
  // What is pasted in a table it reads as an imported table is read.
  formulier: ['besluit', 'domain', 'gegevens', 'importeer', 'parse', 'source', 'validate', 'vergadering'],
  'werkbank/worker': [
    'bronnen',
    'diagnostics',
    'domain',
    'format',
    'importeer',
    'pipeline.ts',
    'proefdruk',
    'session',
    'source',
    'template',
    'vergadering',
    'formulier',
    'werkbank/gesprek',
    'world',
  ],
  'werkbank/opslag': ['domain'],
  // Draws pages, and finds places on them.
  'werkbank/pagina': [
    'diagnostics',
    'document',
    'domain',
    'proefdruk',
    'formulier',
    'werkbank/gesprek',
    'werkbank/opslag',
  ],
  'werkbank/server': ['domain', 'werkbank/opslag', 'world'],
  'werkbank/schil': ['werkbank/gesprek', 'werkbank/opslag', 'werkbank/pagina'],
  'index.ts': ['pipeline.ts', 'diagnostics', 'source', 'verschil', 'world', 'writers'],
  format: [
    'source',
    'diagnostics',
    'document',
    'besluit',
    'domain',
    'gegevens',
    'parse',
    'validate',
    'template',
    'world',
  ],
  // Keeps what was read of a template, beside the program.
  'cli/sjablonen': ['cli', 'diagnostics', 'source', 'template', 'world'],
  cli: [
    'cli/sjablonen',
    'bronnen',
    'session',
    'show',
    'vergadering',
    'pipeline.ts',
    'vergaderstukken',
    'dossier',
    'checks',
    'format',
    'matching',
    'domain',
    'gegevens',
    'importeer',
    'opmerkingen',
    'besluit',
    'ooxml',
    'compose',
    'diagnostics',
    'source',
    'sjabloonwerk',
    'taalserver',
    'verschil',
    'werkbank/server',
    'world',
    'writers',
  ],
};

/** Libraries and abilities that belong to one place only. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  docx: ['writers/docx/'],
  'pdf-lib': ['writers/pdf/'],
  'dingbat-to-unicode': ['ooxml/word/'],
  '@noble/hashes/sha2.js': ['besluit/vastleggen/', 'writers/docx/fonts/'],
  harfbuzzjs: ['layout/'],
  handlebars: ['template/'],
  htmlparser2: ['template/', 'ooxml/'],
  'gray-matter': ['parse/frontmatter.ts'],
  'jpeg-js': ['images/'],
  yaml: ['formulier/', 'source/yaml-scalar.ts', 'parse/', 'format/', 'importeer/'],
  mdast: ['parse/markdown/', 'format/', 'importeer/'],
  'mdast-util-to-string': ['parse/markdown/'],
  chokidar: ['cli/', 'werkbank/server/'],
  commander: ['cli/'],
  diff: ['verschil/', 'opmerkingen/', 'cli/verschil/', 'source/line-hunks.ts'],
  'node-diff3': ['opmerkingen/'],
  picomatch: ['cli/'],
  'vscode-languageserver/node': ['taalserver/', 'cli/actions/taalserver.ts'],
  'vscode-languageserver-textdocument': ['taalserver/'],
};

/** Words that reach the clock, the locale, the disk or the process; only these folders may use them. */
const OUTSIDE = [
  'world/',
  'cli/',
  // Runs in the editor, and is no part of the program.
  'taalserver/vscode/',
  'werkbank/server/',
  // Reads a file of its own package: HarfBuzz's subsetter.
  'writers/pdf/fonts/read-subset-wasm.ts',
];

/** Words that a browser gives to a page; only these folders may use them. */
const PAGE = ['werkbank/pagina/', 'werkbank/schil/', 'werkbank/opslag/', 'taalserver/vscode/'];

/** What the build of the page puts something else in the place of (see .ci/build-page.mjs). */
const REPLACED = ['writers/pdf/fonts/read-subset-wasm.ts'];

/** What works on proposals. */
const PROPOSALS = 'bronnen/werk/voorstel.ts';

interface Import {
  readonly file: string;
  readonly target: string;
  /** Whether it is loaded when it is asked for, or is a type alone. */
  readonly later: boolean;
}

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/((?:import|export) type [^;']*?from|from|import\(|import)\s*'([^']+)'/g);
  return [...found].map(([, how = '', target = '']) => ({
    file,
    target,
    later: how === 'import(' || / type /.test(how),
  }));
});

/** A folder in src/, or a file there; each writer, part of the workbench, and what keeps templates, is a place of its own. */
function placeOf(file: string): string {
  return /^(?:(?:writers|werkbank)\/\w+|cli\/sjablonen)(?=\/)/.exec(file)?.[0] ?? file.split('/')[0] ?? file;
}

/** From which place into which other one each import within src/ goes. */
const crossings = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ file, to: posix.normalize(posix.join(dirname(file), target)) }))
  .map(({ file, to }) => ({ file, to, from: placeOf(file), into: placeOf(to) }))
  .filter(({ from, into }) => from !== into);

describe('architecture', () => {
  test('should let each folder import only what the table allows', () => {
    const wrong = crossings.filter(({ from, into }) => !MAY_IMPORT[from]?.includes(into));
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  test('should allow nothing that nobody needs', () => {
    const needed = new Set(crossings.map(({ from, into }) => `${from} -> ${into}`));
    const allowed = Object.entries(MAY_IMPORT).flatMap(([from, all]) =>
      all.map((into) => `${from} -> ${into}`),
    );
    expect(allowed.filter((one) => !needed.has(one))).toEqual([]);
  });

  test('should keep each library in its own folder', () => {
    const wrong = imports.filter(({ file, target }) => {
      const homes = ONLY_IN[target];
      return homes !== undefined && !homes.some((home) => file.startsWith(home));
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  test('should keep the disk, the process, the clock and the locale outside the stages', () => {
    const wrong = files
      .filter((file) => !OUTSIDE.some((home) => file.startsWith(home)))
      .filter((file) =>
        /\bnode:(fs|os|child_process|net|http)|\bprocess\.|\bnew Date\(\)|\bDate\.now|\bMath\.random|\bIntl\.|\.toLocale|\.localeCompare\(/.test(
          codeOf(file),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test('should keep what only a page of a browser has to the page', () => {
    const words =
      /\b(?:indexedDB|navigator|localStorage|sessionStorage|DOMParser|new Worker)\b|\bwindow(?: as|\.(?:open|location|parent|top|addEventListener))\b|\bdocument\.(?:createElement|querySelector|getElementById|documentElement|fonts)\b/;
    const using = files.filter((file) => words.test(codeOf(file)));
    expect(using.filter((file) => !PAGE.some((home) => file.startsWith(home)))).toEqual([]);
    expect(using.length).toBeGreaterThan(5);
  });

  test('should have no file that imports itself through others', () => {
    expect(cycles(edgesOf(imports))).toEqual([]);
  });

  test('should load what works on other sources for none of the work on a proposal', () => {
    const first = ['cli/run-program.ts', 'cli/actions/bouw.ts', 'cli/actions/controleer.ts'];
    const loaded = [...reached(edgesOf(imports.filter(({ later }) => !later)), first)];
    expect(loaded.filter((file) => file.startsWith('bronnen/werk/'))).toEqual([]);
    const all = [
      ...reached(edgesOf(imports.filter(({ later }) => !later)), [...first.slice(0, 2), PROPOSALS]),
    ];
    const others = /^(vergadering|vergaderstukken|amendement|ooxml|importeer|opmerkingen|sjabloonwerk)\//;
    expect(all.filter((file) => others.test(file))).toEqual([]);
    expect(all).toContain('checks/run-checks.ts');
  });

  test('should ask nothing of the page and its worker that a browser does not have', () => {
    const all = [
      ...reached(edgesOf(imports), ['werkbank/worker/worker.ts', 'werkbank/schil/start.ts']),
    ].filter((file) => file.endsWith('.ts') && !REPLACED.includes(file));
    expect(all).toContain('writers/pdf/write-pdf.ts');
    expect(all).toContain('importeer/importeer.ts');
    const ofNode = imports.filter(({ file, target }) => all.includes(file) && target.startsWith('node:'));
    expect(ofNode.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
    const global = all.filter((file) =>
      /(?<![.\w])(?:Buffer|process|__dirname|require)\b[.(]/.test(codeOf(file)),
    );
    expect(global).toEqual([]);
  });

  test('should make code of no text', () => {
    const wrong = files.filter((file) =>
      /\beval\(|\bnew Function\b|\bHandlebars\.(?:pre)?compile\b/.test(codeOf(file)),
    );
    expect(wrong).toEqual([]);
  });

  // With both flags a boundary of a word (`\b`) takes some forty times as long to look for, in every text of every rule.
  test('should read a pattern that takes no notice of case by code point only where it says something of those', () => {
    const wrong = files.flatMap((file) =>
      [...codeOf(file).matchAll(PATTERN)]
        .filter(
          ([pattern, flags = '']) => /i/.test(flags) && /u/.test(flags) && !OF_CODE_POINTS.test(pattern),
        )
        .map(([pattern]) => `${file}: ${pattern}`),
    );
    expect(wrong).toEqual([]);
  });

  test('should track nothing else at the top', () => {
    const top = execFileSync('git', ['ls-tree', '--name-only', 'HEAD'], {
      cwd: join(root, '..'),
      encoding: 'utf8',
    });
    const allowed =
      /^(\..+|package(-lock)?\.json|tsconfig\.json|vitest\.config\.ts|README\.md|LICENSE|proposals|templates|src|tests|out)$/;
    expect(top.split('\n').filter((name) => name !== '' && !allowed.test(name))).toEqual([]);
  });

  test('should begin each folder with a line that says what lives there', () => {
    const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== '.');
    const told = folders.map((folder) => {
      const heads = files
        .filter((file) => dirname(file) === folder)
        .filter((file) => readFileSync(join(root, file), 'utf8').startsWith(`// src/${folder}: `));
      return { folder, heads: heads.length };
    });
    expect(told.filter(({ heads }) => heads !== 1)).toEqual([]);
  });

  test('should name each file in kebab-case', () => {
    const wrong = files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.(d\.)?tsx?$/.test(posix.basename(file)));
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });
});

/** A pattern as it stands in code, and its flags. */
const PATTERN = /(?<=[=(,:[!&|?{};\s]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\\\n[])+\/([dgimsuvy]+)/g;
/** A property of characters, or a character of two units. */
const OF_CODE_POINTS = /\\[pP]\{|\\u\{|[\ud800-\udfff]/;

/** The text of a file in src without its comments. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

/** The files within src/ that each file imports. */
function edgesOf(from: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const { file, target } of from) {
    if (!target.startsWith('.')) continue;
    const to = posix.normalize(posix.join(dirname(file), target));
    edges.set(file, [...(edges.get(file) ?? []), to]);
  }
  return edges;
}

/** Files, and all that they import. */
function reached(
  edges: ReadonlyMap<string, readonly string[]>,
  first: readonly string[],
): ReadonlySet<string> {
  const all = new Set(first);
  for (const file of all) for (const next of edges.get(file) ?? []) all.add(next);
  return all;
}

/** The first way round in each cycle of a graph. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (node: string, path: readonly string[]): void => {
    const at = path.indexOf(node);
    if (at !== -1) {
      found.push([...path.slice(at), node].join(' -> '));
      return;
    }
    if (done.has(node)) return;
    for (const next of edges.get(node) ?? []) walk(next, [...path, node]);
    done.add(node);
  };
  for (const node of edges.keys()) walk(node, []);
  return found;
}
