import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { createGeheugenOpslag } from '../../src/werkbank/opslag/geheugen-opslag.ts';
import type { Opslag, Wijziging } from '../../src/werkbank/opslag/opslag.ts';
import { openServerOpslag } from '../../src/werkbank/opslag/server-opslag.ts';
import { readTekst, tekstBytes } from '../../src/werkbank/opslag/tekstbestand.ts';
import { browserTest } from '../support/axe.ts';
import { eventually, rest } from '../support/eventually.ts';
import { ROOT } from '../support/examples.ts';
import { PROEF, proefOpslag } from '../support/opslag-proef.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { sha256 } from '../support/werkbank.ts';
import { startWerkbank } from '../support/werkbank-server.ts';

/** The places of the browser and the trial of them, as a script for a page. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { openBrowserOpslag } from './src/werkbank/opslag/browser-opslag.ts';
        export { createMapOpslag } from './src/werkbank/opslag/map-opslag.ts';
        export { proefOpslag } from './tests/support/opslag-proef.ts';`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'opslag',
  });
  return outputFiles[0]?.text ?? '';
}

async function inPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(await script());
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

describe('a place to keep files', () => {
  test('should keep what it is given, and overwrite nothing in silence: memory', async () => {
    expect(await proefOpslag(createGeheugenOpslag({}))).toEqual(PROEF);
  });

  test('should do so with a server, and tell of what changes on the disk', async () => {
    const root = tempFolder('werkbank-opslag');
    mkdirSync(join(root, 'proposals'));
    mkdirSync(join(root, 'templates'));
    const server = await startWerkbank(root);
    const opened = await openServerOpslag(`http://127.0.0.1:${server.poort}/`, server.sleutel);
    expect(opened).toMatchObject({ soort: 'map' });
    const opslag = opened as Opslag;
    expect(await proefOpslag(opslag)).toEqual(PROEF);
    const told: Wijziging[] = [];
    /** What is told of a file after something is done with it, which is done again until it is heard of. */
    const heard = async (pad: string, act: () => void) => {
      for (told.length = 0; !told.some((one) => one.pad === pad); await rest(100)) act();
      return told.findLast((one) => one.pad === pad);
    };
    const stop = opslag.watch(
      (all) => void told.push(...all),
      () => undefined,
    );
    const path = join(root, 'proposals', 'nieuw.md');
    expect(await heard('proposals/nieuw.md', () => writeFileSync(path, 'erbij'))).toEqual({
      pad: 'proposals/nieuw.md',
      kenmerk: sha256(new TextEncoder().encode('erbij')),
    });
    expect(await heard('proposals/nieuw.md', () => rmSync(path, { force: true }))).toEqual({
      pad: 'proposals/nieuw.md',
    });
    stop();
    await server.close();
    expect(await opslag.read('proposals/nieuw.md')).toMatchObject({ melding: 'De werkbank antwoordt niet.' });
    expect(await openServerOpslag(`http://127.0.0.1:${server.poort}/`, 'x')).toMatchObject({
      melding: 'De werkbank antwoordt niet.',
    });
  });

  browserTest('should do so in the browser itself, also for a page that is a file', async ({ browser }) => {
    const file = join(tempFolder('werkbank-pagina'), 'leeg.html');
    writeFileSync(file, '<!doctype html><title>leeg</title>');
    const said = await inPage(browser, pathToFileURL(file).href, (page) =>
      page.evaluate('(async () => opslag.proefOpslag(await opslag.openBrowserOpslag()))()'),
    );
    expect(said).toEqual(PROEF);
  });

  browserTest('should do so in a folder that the page is let into', async ({ browser }) => {
    const server = await startWerkbank(tempFolder('werkbank-map'));
    // The browser's own folder has the same methods as one that a user chooses, which no test can choose.
    const said = await inPage(browser, `http://127.0.0.1:${server.poort}/werkbank.css`, (page) =>
      page.evaluate(
        '(async () => opslag.proefOpslag(opslag.createMapOpslag(await navigator.storage.getDirectory())))()',
      ),
    );
    await server.close();
    expect(said).toEqual(PROEF);
  });
});

test.each(['tekst\nmet LF\n', '\ufefftekst\r\nmet CRLF\r\n', ''])(
  'a text comes back in the form that its file had: %j',
  (typed) => {
    const bytes = new TextEncoder().encode(typed);
    const read = readTekst(bytes);
    expect(read?.tekst).not.toMatch(/\r|\ufeff/);
    expect(read && tekstBytes(read)).toEqual(bytes);
  },
);

test('bytes that are no text are no text', () => {
  expect(readTekst(Uint8Array.from([0xff, 0xfe, 0x41]))).toBeUndefined();
});

test('a page of another start of the server is told so once, and asks no more', async () => {
  const root = tempFolder('werkbank-opnieuw');
  mkdirSync(join(root, 'proposals'));
  const first = await startWerkbank(root);
  const opslag = (await openServerOpslag(`http://127.0.0.1:${first.poort}/`, first.sleutel)) as Opslag;
  const answers: number[] = [];
  vi.stubGlobal('fetch', async () => {
    answers.push(401);
    return Response.json({ melding: 'Een andere werkbank.' }, { status: 401 });
  });
  const reden = await new Promise((told) => opslag.watch(() => undefined, told));
  expect(reden).toMatchObject({ melding: 'Een andere werkbank.' });
  expect(answers).toEqual([401]);
  vi.unstubAllGlobals();
  await first.close();
});

test('a page is told that the server is silent, and that it is there again', async () => {
  const root = tempFolder('werkbank-stil');
  mkdirSync(join(root, 'proposals'));
  const server = await startWerkbank(root);
  const opslag = (await openServerOpslag(`http://127.0.0.1:${server.poort}/`, server.sleutel)) as Opslag;
  const real = fetch;
  const told: (string | undefined)[] = [];
  let silent = true;
  vi.stubGlobal('fetch', (...asked: Parameters<typeof fetch>) =>
    silent ? Promise.reject(new TypeError('refused')) : real(...asked),
  );
  const stop = opslag.watch(
    () => undefined,
    (reden) => void told.push(reden?.melding),
  );
  await eventually(() => expect(told).toContain('De werkbank antwoordt niet.'));
  silent = false;
  await eventually(() => expect(told.at(-1)).toBeUndefined());
  stop();
  vi.unstubAllGlobals();
  await server.close();
});
