import { type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip can hold, without a time zone so that every machine writes the same. */
const FIXED_TIME = '1980-01-01T12:00:00';

/** One file of a zip; `stored` for one that is not packed. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
}

/** A zip with its files in this order and with fixed times: the same files give the same bytes. */
export function zipInOrder(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, bytes, stored } of entries)
    files[path] = [bytes, { mtime: FIXED_TIME, level: stored ? 0 : 6 }];
  return zipSync(files);
}
