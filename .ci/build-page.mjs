// Bundles the page of the workbench: to be served (`werkbank/`), and as one file that works on its own (`werkbank.html`).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { PATTERNS, PLUGINS } from './bundle-plugins.mjs';

const SHELL = 'src/werkbank/schil';
const WASM = resolve('src/werkbank/worker/wasm.ts');

/** In a browser HarfBuzz gets its WebAssembly from the page: a page that is a file cannot read the file beside its code. */
const wasmFromPage = {
  name: 'wasm-from-page',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]harfbuzzjs[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const start = 'await createHarfBuzz()';
      if (!code.includes(start)) throw new Error(`harfbuzzjs starts in another way than by ${start}.`);
      const given = code.replace(
        start,
        'await createHarfBuzz({ wasmBinary: harfbuzzWasm(), locateFile: (name) => name })',
      );
      return { contents: `import { harfbuzzWasm } from ${JSON.stringify(WASM)};\n${given}` };
    });
    onLoad({ filter: /[\\/]pdf[\\/]fonts[\\/]read-subset-wasm\.ts$/ }, () => ({
      contents: `export { readSubsetWasm } from ${JSON.stringify(WASM)};`,
    }));
  },
};

const OPTIONS = {
  bundle: true,
  platform: 'browser',
  target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
  ...PATTERNS,
  // A worker has no document: without this a library takes its form for pages.
  conditions: ['worker'],
  // The same reader of CSV, with what it takes from Node inside.
  alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
  // HarfBuzz asks for it in Node alone.
  external: ['module'],
  minify: true,
  charset: 'utf8',
  // The letters of the page stand in its style: a page that is a file has nothing beside it.
  loader: { '.woff2': 'dataurl' },
  write: false,
  metafile: true,
  logLevel: 'warning',
};

/** The bundles of the page, and which files each of them is made of. */
export function bundlePage() {
  const worker = build({
    ...OPTIONS,
    entryPoints: { worker: 'src/werkbank/worker/worker.ts' },
    outdir: 'werkbank',
    // A page that is a file can start no worker of modules: what a module may do at its top is done in a function.
    format: 'esm',
    banner: { js: '(async () => {' },
    footer: { js: '})();' },
    define: { 'import.meta.url': 'self.location.href' },
    plugins: [...PLUGINS, wasmFromPage],
  });
  const page = build({
    ...OPTIONS,
    entryPoints: { werkbank: `${SHELL}/start.ts` },
    outdir: 'werkbank',
    format: 'iife',
    plugins: PLUGINS,
  });
  return Promise.all([worker, page]);
}

/** The templates that come with the program, as one zip; the same files give the same bytes. */
function zipTemplates() {
  const files = readdirSync('templates', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries = files.map((path) => [
    relative('templates', path).replaceAll('\\', '/'),
    new Uint8Array(readFileSync(path)),
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Writes both forms of the page below a folder. */
export async function buildPage(outdir) {
  const outputs = (await bundlePage()).flatMap(({ outputFiles }) => outputFiles);
  const code = (name) => outputs.find(({ path }) => path.endsWith(name))?.contents ?? new Uint8Array();
  const wasm = createRequire(import.meta.url);
  const parts = {
    'worker.js': code('worker.js'),
    'harfbuzz.wasm': readFileSync(wasm.resolve('harfbuzzjs/dist/harfbuzz.wasm')),
    'harfbuzz-subset.wasm': readFileSync(wasm.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
    'sjablonen.zip': zipTemplates(),
  };
  const served = { ...parts, 'werkbank.js': code('werkbank.js'), 'werkbank.css': code('werkbank.css') };
  const shell = readFileSync(join(SHELL, 'index.html'), 'utf8');
  mkdirSync(join(outdir, 'werkbank'), { recursive: true });
  for (const [name, bytes] of Object.entries(served)) writeFileSync(join(outdir, 'werkbank', name), bytes);
  writeFileSync(join(outdir, 'werkbank', 'index.html'), shell);
  const text = (name) => Buffer.from(served[name]).toString('utf8');
  writeFileSync(join(outdir, 'werkbank.html'), asOneFile(shell, text, parts));
}

/**
 * The page with all its parts inside. The policy names its script and its style by their hashes (Content Security Policy
 * Level 3, 2.3.1): nothing else runs, and nothing can be fetched.
 */
function asOneFile(shell, text, parts) {
  // HTML ends a script at what looks like its end tag, and counts on from what looks like a comment (HTML, 4.12.1.3).
  const script = text('werkbank.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');
  const style = text('werkbank.css');
  const hash = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data: blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const carried = Object.entries(parts).map(
    ([name, bytes]) =>
      `<script type="application/octet-stream" data-naam="${name}">${Buffer.from(bytes).toString('base64')}</script>`,
  );
  const put = (html, mark, piece) => {
    if (!html.includes(mark)) throw new Error(`${SHELL}/index.html has no ${mark}.`);
    return html.replace(mark, () => piece);
  };
  const withPolicy = put(
    shell,
    '<meta charset="utf-8">',
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  const withStyle = put(withPolicy, '<link rel="stylesheet" href="werkbank.css">', `<style>${style}</style>`);
  return put(
    withStyle,
    '<script src="werkbank.js" defer></script>',
    `${carried.join('\n')}\n<script>${script}</script>`,
  );
}
