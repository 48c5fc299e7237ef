import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip can hold, without a time zone so that every machine writes the same. */
const FIXED_TIME = '1980-01-01T12:00:00';

/** Word looks for these first; all other parts follow in alphabetical order. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Packs a package anew with fixed times and a fixed order: the same parts give the same bytes. */
export function repack(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const rest = Object.keys(parts)
    .filter((path) => !FIRST.includes(path) && !path.endsWith('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const path of [...FIRST, ...rest]) {
    const data = parts[path];
    if (data) files[path] = [data, { mtime: FIXED_TIME }];
  }
  return zipSync(files, { level: 6 });
}
