import type { Middelen } from '../gesprek/verzoeken.ts';

let given: Pick<Middelen, 'harfbuzz' | 'subset'> | undefined;

/** Takes the WebAssembly of the program from the page, before anything asks for it. */
export function zetWasm(middelen: Pick<Middelen, 'harfbuzz' | 'subset'>): void {
  given = middelen;
}

/** The bytes of HarfBuzz; the build of the page gives them to its loader, which elsewhere reads a file beside its code. */
export function harfbuzzWasm(): Uint8Array<ArrayBuffer> {
  return given?.harfbuzz ?? new Uint8Array();
}

/** Takes the place of the function that reads the same bytes from a file, in the build of the page. */
export async function readSubsetWasm(): Promise<Uint8Array<ArrayBuffer>> {
  return given?.subset ?? new Uint8Array();
}
