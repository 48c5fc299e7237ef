import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * A bundle as a function of what it finds around it: `import()` and `import.meta.url` do not exist in a script. It is
 * written so, since to put megabytes of text between other text is to copy them.
 */
export function asFunction(bundle) {
  return `(function (require, module, importModule, moduleUrl) {${bundle}\n})`;
}

/**
 * What the program asks of Node at its start. Node keeps compiled code of its own modules as well, and refuses it once
 * flags are set: so these are loaded before.
 */
const OF_NODE = ['child_process', 'crypto', 'os', 'readline/promises', 'worker_threads'];

/**
 * Runs a bundle that was written by `asFunction`, in ASCII, with the code that V8 compiled of it for a use when it was built,
 * if that fits: another version of Node refuses it and compiles anew. Returns the script and what it exports.
 * @param {URL} url
 * @param {string} use
 */
export function loadScript(url, use) {
  for (const name of OF_NODE) process.getBuiltinModule(name);
  fitAShortRun(use);
  const filename = fileURLToPath(url);
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: readCode(codeFileOf(filename, use)),
  });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(url), module, (name) => import(name), url.href);
  return { script, exports: module.exports };
}

/**
 * V8 11 (Node 20) compiles again, to optimise, what ran only a few times: a command of a second pays for that and is
 * over before it gains. Likewise it compiles a pattern twice, for a slow reader and for a quick one as soon as it is used
 * again: once is cheaper. Room for new objects starts at 1 MB and doubles up to 16: a check copies what lives eight times
 * on its way there and then collects all, unless the room grows at once; what draws pages fills it and only loses by that.
 * Later versions have a quicker compiler, and do not know the flag for it.
 */
function fitAShortRun(use) {
  if (!process.versions.v8.startsWith('11.')) return;
  if (use === 'controleer') setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--no-regexp-tier-up');
}

/** The file with the compiled code of a script for a use: it fits one version of Node on one kind of processor. */
export function codeFileOf(filename, use) {
  return `${filename}.${use}.${process.version}-${process.arch}`;
}

function readCode(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
