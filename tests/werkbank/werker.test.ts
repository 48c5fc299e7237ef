import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { browserTest } from '../support/axe.ts';
import { buildExample, ROOT } from '../support/examples.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { alsBase64, DIST, filesIn, openTab, sha256, type Tab } from '../support/werkbank.ts';

const url = pathToFileURL(join(DIST, 'werkbank.html')).href;
let opened: Promise<Tab> | undefined;

/** One page for all of these: each begins with a folder of its own. */
async function tabOf(browser: Browser): Promise<Tab> {
  opened ??= openTab(browser, url, [url, 'blob:', 'data:']);
  const tab = await opened;
  await tab.vraag('open', { map: 'raad' });
  return tab;
}
afterAll(async () => (await opened)?.close());

browserTest('what the worker cannot do is told, in Dutch', async ({ browser }) => {
  const tab = await tabOf(browser);
  const nieuw = {
    naam: 'speelplek',
    gemeente: 'standaard',
    soort: 'raadsvoorstel',
    onderwerp: 'Een speelplek',
  };
  const made = await tab.vraag('nieuw', nieuw);
  expect(made).toMatchObject({ gelukt: { pad: 'proposals/speelplek/voorstel.md' } });
  if (!('gelukt' in made)) throw new Error('not made');
  await tab.vraag('zet', { bestanden: [{ pad: made.gelukt.pad, inhoud: String(made.gelukt.inhoud) }] });
  expect(await tab.vraag('nieuw', nieuw)).toMatchObject({
    geweigerd: { melding: "De map 'proposals/speelplek' bestaat al." },
  });
  expect(await tab.vraag('nieuw', { ...nieuw, naam: 'Speel plek' })).toMatchObject({
    geweigerd: { hint: expect.stringContaining('speel-plek') },
  });
  expect(await tab.vraag('nieuw', { ...nieuw, naam: 'b', soort: 'raadsvorstel' })).toMatchObject({
    geweigerd: { hint: "Bedoelde u 'raadsvoorstel'?" },
  });
  const { meldingen } = await tab.vraag('controleer', { pad: made.gelukt.pad });
  expect(meldingen.length).toBeGreaterThan(3);
  expect(meldingen.every(({ plek }) => plek?.pad === made.gelukt.pad)).toBe(true);
  const paper = Buffer.from('# Raadsvoorstel\n\nGeen papier.\n');
  const read = await tab.vraag('importeer', {
    bestandsnaam: 'oud.docx',
    bytes: alsBase64(paper.subarray(0, 4)),
    wijzigingen: 'aanvaard',
    koppel: false,
  });
  expect(JSON.stringify(read)).toMatch(/geweigerd|gelukt/);
  await expect(tab.vraag('sessie', { naam: 'toveren', argumenten: [] })).rejects.toThrow(
    'kan de sessie niet',
  );
  const outline = await tab.vraag('sessie', { naam: 'format', argumenten: [made.gelukt.pad] });
  expect(outline).toMatchObject({ diagnostics: expect.any(Array) });
  expect(tab.wrong).toEqual([]);
});

browserTest('a Word file becomes the proposal that the command line makes of it', async ({ browser }) => {
  const [paper] = (await buildExample('standaard-fietsparkeren-station', { formaten: ['docx'] })).filter(
    ({ name }) => /voorstel.*\.docx$/.test(name),
  );
  if (!paper) throw new Error('no paper');
  const folder = tempFolder('werkbank-importeer');
  writeFileSync(join(folder, 'oud-stuk.docx'), paper.bytes);
  symlinkSync(join(ROOT, 'templates'), join(folder, 'templates'));
  const words = ['importeer', 'oud-stuk.docx'];
  spawnSync(process.execPath, [join(DIST, 'main.js'), ...words], { cwd: folder });
  const asked = filesIn('proposals', folder).map(({ pad, bytes }) => [pad, sha256(bytes)]);
  const tab = await tabOf(browser);
  const read = await tab.vraag('importeer', {
    bestandsnaam: 'oud-stuk.docx',
    bytes: alsBase64(paper.bytes),
    wijzigingen: 'aanvaard',
    koppel: false,
  });
  const made = 'gelukt' in read ? read.gelukt.bestanden.map(({ pad, inhoud }) => [pad, inhoud]) : read;
  expect(Object.fromEntries(made as string[][])).toEqual(Object.fromEntries(asked));
  expect(asked.length).toBeGreaterThan(1);
  expect(tab.wrong).toEqual([]);
});
