import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { browserTest } from '../support/axe.ts';
import { ROOT } from '../support/examples.ts';
import { DIST, openTab } from '../support/werkbank.ts';
import { madeHere, madeInTab } from '../support/werkbank-documenten.ts';
import { startWerkbank } from '../support/werkbank-server.ts';

/** A proposal with tables, a picture and pieces beside it, and a meeting with the decisions of its evening. */
const BRONNEN = [
  'proposals/standaard-fietsparkeren-station/voorstel.md',
  'proposals/vergaderingen/2022-06-28/vergadering.md',
];

/** What the command line makes of these; asked for once. */
let here: ReturnType<typeof madeHere> | undefined;

/** What a page makes of them and what the command line makes, side by side. */
async function madeByBoth(tab: Parameters<typeof madeInTab>[0]) {
  here ??= madeHere(BRONNEN);
  const [inTab, onLine] = await Promise.all([madeInTab(tab, BRONNEN), here]);
  return { inTab, onLine };
}

browserTest(
  'a page that is a file makes documents with the bytes of the command line',
  async ({ browser }) => {
    const url = pathToFileURL(join(DIST, 'werkbank.html')).href;
    const tab = await openTab(browser, url, [url, 'blob:', 'data:']);
    const { inTab, onLine } = await madeByBoth(tab);
    expect(inTab).toEqual(onLine);
    expect(Object.keys(inTab).length).toBeGreaterThan(12);
    expect(tab.wrong).toEqual([]);
    await tab.close();
  },
);

browserTest(
  'a page that is served makes the same, keeps its key to itself, and asks nobody else for anything',
  async ({ browser }) => {
    const server = await startWerkbank(ROOT);
    const start = `http://127.0.0.1:${server.poort}/`;
    const tab = await openTab(browser, server.adres, [start, 'blob:', 'data:']);
    await tab.page.waitForFunction('document.body.innerText.includes("Documenten")');
    expect(await tab.page.evaluate('location.href')).toBe(start);
    const { inTab, onLine } = await madeByBoth(tab);
    expect(inTab).toEqual(onLine);
    expect(tab.wrong).toEqual([]);
    await tab.close();
    await server.close();
  },
);
