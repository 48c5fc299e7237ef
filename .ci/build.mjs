// Bundles the program, or its bench: node .ci/build.mjs <folder> <name=file>…
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** Modules of pdf-lib do nothing when they are loaded, though it does not say so: what is not used can stay out. */
const PDF_LIB = /[\\/]node_modules[\\/]pdf-lib[\\/]/;

const leaveOutUnused = {
  name: 'leave-out-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(\.|pdf-lib$)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === leaveOutUnused || (path !== 'pdf-lib' && !PDF_LIB.test(from.importer))) return;
      return { ...(await resolve(path, { ...from, pluginData: leaveOutUnused })), sideEffects: false };
    });
  },
};

/** As JSON, the patterns of hyphenation are read six times as fast as when they are code. */
const patternsAsJson = {
  name: 'patterns-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]hyphen[\\/]patterns[\\/]\w+\.js$/ }, ({ path }) => {
      const patterns = JSON.stringify(createRequire(import.meta.url)(path));
      return { contents: `export default JSON.parse(${JSON.stringify(patterns)});` };
    });
  },
};

const [outdir, ...entries] = process.argv.slice(2);
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: Object.fromEntries(entries.map((entry) => entry.split('='))),
  outdir,
  plugins: [leaveOutUnused, patternsAsJson],
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['harfbuzzjs', 'pdfkit', '@myriaddreamin/*'],
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
