// Bundles the program, or its bench, unless that was done: node .ci/build.mjs <folder> <name=file>…
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from './build-page.mjs';
import { PATTERNS, PLUGINS } from './bundle-plugins.mjs';
import { hashOfSources, isBuilt, markBuilt } from './is-built.mjs';
import { asFunction } from './load-script.mjs';
import { SCRIPTS } from './scripts.mjs';

const [outdir, ...entries] = process.argv.slice(2);
const hash = hashOfSources(entries);

/** Libraries that read or start files beside their own code. */
const EXTERNAL = ['harfbuzzjs', 'tinypool', 'pdfkit', '@myriaddreamin/typst-ts-node-compiler'];
const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  ...PATTERNS,
  external: EXTERNAL,
  // By this a program knows what it kept itself.
  define: { GEBOUWD_UIT: JSON.stringify(hash) },
  // Of the library for Node every name is a getter, asked at each use; that for browsers is the same in modules.
  alias: { yaml: resolve('node_modules/yaml/browser/index.js') },
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

/** Bundles modules, each under its name; what they share, and what they load later, in files beside them. */
function bundle(entryPoints, outdir, { plugins = [], banner = {} } = {}) {
  return build({
    ...OPTIONS,
    entryPoints,
    outdir,
    plugins: [...plugins, ...PLUGINS],
    splitting: true,
    format: 'esm',
    banner,
  });
}

/** What a module of the older kind, bundled in one of the newer kind, asks for. */
const REQUIRE = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

/**
 * Bundles a module as one script, by way of modules, since only there unused code is left out. Code of modules cannot
 * be kept, and a script cannot import: that becomes a call. Then it is used in each way, and the code that V8 made is kept.
 */
async function bundleScript({ file, name, uses }, folder) {
  const scratch = join(folder, 'scratch');
  try {
    await bundle({ [name]: file }, scratch);
    const script = resolve(folder, `${name}.cjs`);
    const { outputFiles } = await build({
      ...OPTIONS,
      entryPoints: [join(scratch, `${name}.js`)],
      outfile: script,
      format: 'cjs',
      define: { ...OPTIONS.define, 'import.meta.url': 'moduleUrl' },
      write: false,
    });
    const imports = new RegExp(`\\bimport\\((?="(?:${EXTERNAL.join('|')})"\\))`, 'g');
    writeFileSync(script, asFunction(inAscii(outputFiles[0].text.replace(imports, 'importModule('))));
    for (const use of Object.keys(uses)) {
      const words = [resolve('.ci', 'keep-code.mjs'), script, use, join(scratch, use)];
      execFileSync(process.execPath, words, { stdio: 'inherit' });
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * The same program in ASCII, which is read and kept in half the room: esbuild leaves letters in patterns as they are, and
 * in `String.raw`, which here holds nothing but the source of patterns, where an escape means the same.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Puts the loading of a script in the place of a module, and tells which it met. */
function asScripts(met) {
  const loader = JSON.stringify(resolve('.ci', 'load-script.mjs'));
  return {
    name: 'as-scripts',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const script = SCRIPTS.find(({ file }) => resolve(file) === path);
        if (!script) return;
        met.add(script);
        const url = `new URL('./${script.name}.cjs', import.meta.url)`;
        const loaded = `loadScript(${url}, (${script.use})(process.argv[2])).exports`;
        return {
          contents: `import { loadScript } from ${loader}; export const { ${[script.name, ...script.also]} } = ${loaded};`,
        };
      });
    },
  };
}

const ofProgram = entries.every((entry) => entry.includes('=src/'));
if (!ofProgram || !isBuilt(outdir, hash)) {
  const scripts = new Set();
  rmSync(outdir, { recursive: true, force: true });
  await bundle(Object.fromEntries(entries.map((entry) => entry.split('='))), outdir, {
    plugins: [asScripts(scripts)],
    banner: REQUIRE,
  });
  for (const script of scripts) await bundleScript(script, outdir);
  if (ofProgram) await buildPage(outdir);
  markBuilt(outdir, hash);
}
