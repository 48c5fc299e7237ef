import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { build, openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { FORMATEN } from '../../src/writers/index.ts';
import { browserTest } from '../support/axe.ts';
import { ROOT } from '../support/examples.ts';
import { alsBase64, DIST, filesIn, openTab, sha256 } from '../support/werkbank.ts';
import { startWerkbank } from '../support/werkbank-server.ts';

const formaten = [...FORMATEN, 'json'] as const;

/** A proposal with a CSV-file, pictures, amendments and an own Word file would do; this one has most of these. */
const EEN = 'proposals/standaard-fietsparkeren-station/voorstel.md';

browserTest(
  'the page that is served makes the same documents, of the folder itself, and asks nobody else for anything',
  async ({ browser }) => {
    const server = await startWerkbank(ROOT);
    const start = `http://127.0.0.1:${server.poort}/`;
    const tab = await openTab(browser, server.adres, [start, 'blob:', 'data:']);
    await tab.page.waitForFunction('document.body.innerText.includes("Documenten")');
    expect(await tab.page.evaluate('location.href')).toBe(start);
    await tab.vraag('open', { map: 'raad' });
    const bestanden = filesIn('proposals', ROOT).map(({ pad, bytes }) => ({ pad, inhoud: alsBase64(bytes) }));
    await tab.vraag('zet', { bestanden });
    const { documenten } = await tab.vraag('maak', { pad: EEN, formaten, variant: 'openbaar' });
    const made = Object.fromEntries(documenten.map(({ naam, bytes }) => [naam, String(bytes)]));
    const world = createDiskWorld(ROOT);
    const options = { sjablonen: openSjablonen(world, 'templates'), formaten, variant: 'openbaar' } as const;
    const { value = [] } = await build(world, EEN, options);
    expect(made).toEqual(Object.fromEntries(value.map(({ name, bytes }) => [name, sha256(bytes)])));
    expect(value.length).toBeGreaterThan(8);
    expect(tab.wrong).toEqual([]);
    await tab.close();
    await server.close();
  },
);

browserTest('what the worker cannot do is told, in Dutch', async ({ browser }) => {
  const url = pathToFileURL(join(DIST, 'werkbank.html')).href;
  const tab = await openTab(browser, url, [url, 'blob:', 'data:']);
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
  });
  expect(JSON.stringify(read)).toMatch(/geweigerd|gelukt/);
  await expect(tab.vraag('sessie', { naam: 'toveren', argumenten: [] })).rejects.toThrow(
    'kan de sessie niet',
  );
  const outline = await tab.vraag('sessie', { naam: 'format', argumenten: [made.gelukt.pad] });
  expect(outline).toMatchObject({ diagnostics: expect.any(Array) });
  expect(tab.wrong).toEqual([]);
  await tab.close();
});
