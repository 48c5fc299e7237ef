import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Antwoord, Verzoeknaam, Vraag } from '../../src/werkbank/gesprek/verzoeken.ts';
import { ROOT } from './examples.ts';

/** The built page as it is served, and as one file. */
export const DIST = join(ROOT, 'dist');

/** A page of the workbench in a real browser, whose program can be asked what the page asks it. */
export interface Tab {
  readonly page: Page;
  vraag<N extends Verzoeknaam>(naam: N, vraag: Vraag<N>): Promise<Antwoord<N>>;
  /** What went wrong in the page: errors on the console, what the policy stopped, requests that left to `elsewhere`. */
  readonly wrong: readonly string[];
  close(): Promise<void>;
}

/** Opens a page of the workbench; whatever it asks for that is not below `allowed` is wrong. */
export async function openTab(browser: Browser, url: string, allowed: readonly string[]): Promise<Tab> {
  if (!existsSync(join(DIST, 'werkbank.html')))
    throw new Error('there is no dist/werkbank.html: run npm run build first');
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => void wrong.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    if (!allowed.some((start) => request.url().startsWith(start))) wrong.push(`request: ${request.url()}`);
  });
  await page.evaluateOnNewDocument(`
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error('policy ' + event.violatedDirective + ' ' + event.blockedURI));`);
  await page.goto(url);
  await page.evaluate(TALK);
  return {
    page,
    wrong,
    vraag: async (naam, vraag) =>
      (await page.evaluate(`talk(${JSON.stringify(naam)}, ${JSON.stringify(vraag)})`)) as never,
    close: () => page.close(),
  };
}

/** Starts a second worker in the page, from the parts of the page, and talks to it as the page does. */
const TALK = `
  const part = (name) => document.querySelector('script[data-naam="' + name + '"]');
  const decode = (name) => Uint8Array.from(atob(part(name).textContent.trim()), (sign) => sign.charCodeAt(0));
  const bytesOf = async (name) =>
    part(name) ? decode(name) : new Uint8Array(await (await fetch(name)).arrayBuffer());
  const address = part('worker.js')
    ? URL.createObjectURL(new Blob([decode('worker.js')], { type: 'text/javascript' }))
    : 'worker.js';
  const worker = new Worker(address);
  const begun = (async () => worker.postMessage({ begin: {
    harfbuzz: await bytesOf('harfbuzz.wasm'),
    subset: await bytesOf('harfbuzz-subset.wasm'),
    sjablonen: await bytesOf('sjablonen.zip'),
  } }))();
  let last = 0;
  globalThis.ask = async (naam, vraag) => {
    await begun;
    const nummer = ++last;
    return new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error('worker: ' + message));
      worker.addEventListener('message', function listen({ data }) {
        if (data.nummer !== nummer) return;
        worker.removeEventListener('message', listen);
        if ('fout' in data) reject(new Error(data.fout));
        else resolve(data.antwoord);
      });
      worker.postMessage({ nummer, naam, vraag });
    });
  };
  // Bytes of documents stay in the page: what goes out is their hash.
  const hex = async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((one) => one.toString(16).padStart(2, '0')).join('');
  const sent = async (value) => {
    if (value instanceof Uint8Array) return hex(value);
    if (Array.isArray(value)) return Promise.all(value.map(sent));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([name, one]) => [name, await sent(one)])));
  };
  const received = (value) => {
    if (Array.isArray(value)) return value.map(received);
    if (typeof value !== 'object' || value === null) return value;
    if ('base64' in value) return Uint8Array.from(atob(value.base64), (sign) => sign.charCodeAt(0));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, received(one)]));
  };
  globalThis.talk = async (naam, vraag) => sent(await ask(naam, received(vraag)));
`;

/** Bytes on their way to a page. */
export function alsBase64(bytes: Uint8Array): Uint8Array {
  return { base64: Buffer.from(bytes).toString('base64') } as unknown as Uint8Array;
}

/** Every file below a folder, by its path from the folder in which that lies. */
export function filesIn(
  folder: string,
  root: string,
): readonly { readonly pad: string; readonly bytes: Buffer }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      pad: path.slice(root.length + 1).replaceAll('\\', '/'),
      bytes: readFileSync(path),
    }));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
