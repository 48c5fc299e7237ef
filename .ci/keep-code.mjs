// Uses a script in one way, and keeps the code that V8 made: node .ci/keep-code.mjs <script> <use> <folder>
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeFileOf, loadScript } from './load-script.mjs';
import { SCRIPTS } from './scripts.mjs';

const [script, use, folder] = process.argv.slice(2);
const { uses } = SCRIPTS.find(({ name }) => name === basename(script, '.cjs'));
// In a process of its own: of a script that is loaded twice, V8 shares the code.
const loaded = loadScript(pathToFileURL(script), use);
await uses[use](loaded.exports, folder);
writeFileSync(codeFileOf(script, use), loaded.script.createCachedData());
