// Whether a build is still that of the sources beside it: `npx` builds a checkout once more on its first use there, and
// a program that is running must not lose its files to a build that makes the same.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from, besides the libraries that the lock file names. */
const SOURCES = ['src', 'templates', '.ci', 'package-lock.json', 'tsconfig.json'];

/** The file in a build that tells what it was made from. */
const STAMP = 'gebouwd-uit.txt';

/** A hash (SHA-256, hex) of all that decides what a build of entries in `src` is, the locked libraries and Node as well. */
export function hashOfSources(entries) {
  const hash = createHash('sha256').update(JSON.stringify([entries, process.version, process.arch]));
  for (const path of SOURCES.flatMap(filesAt)) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Whether a folder holds a whole build of these sources. */
export function isBuilt(folder, hash) {
  const path = join(folder, STAMP);
  return existsSync(path) && readFileSync(path, 'utf8') === hash;
}

/** Says that the build in a folder is whole. */
export function markBuilt(folder, hash) {
  writeFileSync(join(folder, STAMP), hash);
}
