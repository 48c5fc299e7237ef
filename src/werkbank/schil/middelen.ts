// src/werkbank/schil: starts the page: in the form that is served and in the one that is opened as a file.

import type { Middelen } from '../gesprek/verzoeken.ts';

/** The parts of the page that it loads itself, by their names. */
const DELEN = {
  harfbuzz: 'harfbuzz.wasm',
  subset: 'harfbuzz-subset.wasm',
  sjablonen: 'sjablonen.zip',
} as const;
const WORKER = 'worker.js';

/** How the page gets at its own parts: from the server that gave the page, or out of the page itself. */
export interface Delen {
  /** The address of the code of the worker. */
  readonly worker: () => string;
  readonly middelen: () => Promise<Middelen>;
}

/** Whether the page carries its parts in itself: it was opened as a file. */
export function isEenBestand(page: Document): boolean {
  return elementOf(page, WORKER) !== null;
}

/** The parts of this page. */
export function delenVan(page: Document): Delen {
  const read = isEenBestand(page) ? async (name: string) => bytesIn(page, name) : fetchBytes;
  return {
    worker: () =>
      isEenBestand(page)
        ? URL.createObjectURL(new Blob([bytesIn(page, WORKER)], { type: 'text/javascript' }))
        : WORKER,
    async middelen() {
      const [harfbuzz, subset, sjablonen] = await Promise.all([
        read(DELEN.harfbuzz),
        read(DELEN.subset),
        read(DELEN.sjablonen),
      ]);
      return { harfbuzz, subset, sjablonen };
    },
  };
}

async function fetchBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function elementOf(page: Document, name: string): Element | null {
  return page.querySelector(`script[type="application/octet-stream"][data-naam="${name}"]`);
}

/** What TypeScript does not know of yet, and not every browser has: many times as fast as the loop. */
interface Base64 {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

/** The bytes that stand in the page as base64 (RFC 4648, 4). */
function bytesIn(page: Document, name: string): Uint8Array<ArrayBuffer> {
  const text = elementOf(page, name)?.textContent?.trim() ?? '';
  const { fromBase64 } = Uint8Array as Base64;
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
