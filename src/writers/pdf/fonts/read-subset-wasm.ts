import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The bytes of HarfBuzz's subsetter, which its package ships as a file beside the code: the one file that a
 * writer reads, since it is a part of the program and not of the world that the program works on.
 */
export function readSubsetWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  return readFile(path).then((bytes) => new Uint8Array(bytes));
}
