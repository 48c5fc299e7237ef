// What every bundle leaves out or has in another form.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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

/**
 * What our libraries load at the start and never use for us: gray-matter only cuts (our reader of YAML does the work),
 * Handlebars makes no code and no source maps, htmlparser2 gives us tokens and no tree, pdf-lib gets our own fonts.
 */
const NEVER_CALLED = [
  [/[\\/]gray-matter[\\/]lib[\\/]engines\.js$/, 'module.exports = {};'],
  [/[\\/]source-map[\\/]source-map\.js$/, 'export {};'],
  [/[\\/]handlebars[\\/]compiler[\\/]javascript-compiler\.js$/, 'exports.default = class {};'],
  [/[\\/]domutils[\\/].*[\\/]index\.js$/, 'export const getFeed = undefined;'],
  [
    /[\\/]pdf-lib[\\/].*[\\/]standard-fonts[\\/]index\.js$/,
    'export const FontNames = {}, Encodings = {}, Font = {};',
  ],
];

const leaveOutUncalled = {
  name: 'leave-out-uncalled',
  setup({ onLoad }) {
    for (const [filter, contents] of NEVER_CALLED) onLoad({ filter }, () => ({ contents }));
  },
};

/** gray-matter keeps a copy of each text as bytes, which nobody asks for, in a Buffer, which a browser does not have. */
const withoutCopies = {
  name: 'without-copies',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]to-file\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const copy = "utils.define(file, 'orig', utils.toBuffer(file.content));";
      if (!code.includes(copy)) throw new Error('gray-matter copies its text in another way.');
      return { contents: code.replace(copy, '') };
    });
  },
};

/**
 * zod turns each form into a function by way of text, as if by `eval`: dear in a command of a second, and forbidden in a
 * page with a strict policy. Without that it walks through its forms.
 */
const formsAsData = {
  name: 'forms-as-data',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const config = 'export const globalConfig = globalThis.__zod_globalConfig;';
      if (!code.includes(config)) throw new Error('zod keeps its settings in another way.');
      return { contents: code.replace(config, 'export const globalConfig = { jitless: true };') };
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

/**
 * Keeps patterns as they are written. esbuild takes it that no engine knows all classes such as `\p{Lu}`, and makes a call
 * of each pattern with one, that parses it again at each use. Those that we use are in every engine that we build for.
 */
export const PATTERNS = { supported: { 'regexp-unicode-property-escapes': true } };

/** For every bundle. */
export const PLUGINS = [leaveOutUnused, leaveOutUncalled, withoutCopies, formsAsData, patternsAsJson];
