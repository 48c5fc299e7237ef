import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { browserTest, violationsIn } from '../../support/axe.ts';
import { klik, openVoorstel, PAD, PATIENCE, plakBij, toont } from '../../support/pagina.ts';
import { DIST, filesIn, sha256 } from '../../support/werkbank.ts';

/** All that the page makes. */
const FORMATEN = 'docx,pdf,html,odt,json';

/** Ten mistakes that have a repair: a date, four in points, five in the text; and tables with amounts that are to be pasted. */
const TEKST = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Een nieuwe brug
datum: 3-3-2026
portefeuillehouder: wethouder De Wit
gelet_op:
  - artikel 189 van de Gemeentewet
besluitpunten:
  - De brug te bouwen.
  - De raad elk jaar in te lichten;
financien:
  jaren: [2026, 2027]
  lasten:
    titel: Lasten
    posten:
      # het bureau rekende
      - post: Ontwerp
        bedragen: { 2026: 1.000, 2027: 2.000 } # geraamd
  tabellen:
    vergelijking:
      titel: Vergelijking
      kolommen:
        - { id: oud, kop: Oud }
        - { id: nieuw, kop: Nieuw }
        - { id: verschil, kop: Verschil, formule: nieuw - oud }
      rijen:
        - post: Onderhoud # per jaar
          bedragen: { oud: 500, nieuw: 100 }
---

## Aanleiding

De oude brug is dicht.  Wij kregen 1000000 euro op 3 maart 2026 .

## Beoogd effect

Iedereen kan over het kanaal.

## Argumenten

### 1.1 De brug is op

Dat bleek bij de keuring , die € 25000 kostte.

## Kanttekeningen

Er zijn geen kanttekeningen.

## Financiële gevolgen

::tabel[lasten]

::tabel[vergelijking]

## Vervolg

Na het besluit begint het werk.
`;

/** Waits until words are gone from the problems. */
function verdwijnt(page: Page, words: string) {
  const there = `document.querySelector('.rv-meldingen').innerText.includes(${JSON.stringify(words)})`;
  return page.waitForFunction(`!${there}`, PATIENCE);
}

/** Presses the button that mends all that is safe to mend. */
async function klikAlles(page: Page): Promise<void> {
  await page.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Herstel alles wat kan')).click()`,
  );
}

/** The lines that differ, as they were and as they are. */
function wijzigingen(was: string, wordt: string): readonly string[] {
  const [before, after] = [was.split('\n'), wordt.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** All documents that the page gives as one zip, each by its path with the hash of its bytes. */
async function gedownload(page: Page, map: string): Promise<Readonly<Record<string, string>>> {
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: map,
    browserContextId: page.browserContext().id ?? '',
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) => {
    client.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await klik(page, 'Documenten');
  await klik(page, 'Download alles als zip');
  await done;
  const [zip] = readdirSync(map);
  if (zip === undefined) throw new Error('nothing was downloaded');
  const entries = Object.entries(unzipSync(new Uint8Array(readFileSync(join(map, zip)))));
  return Object.fromEntries(entries.map(([pad, bytes]) => [pad, sha256(bytes)]));
}

browserTest(
  'a text with ten mistakes is mended, gets its pasted amounts, and becomes the documents of the command line',
  { timeout: 60_000 },
  async ({ browser }) => {
    const { map, page, wrong, close } = await openVoorstel(browser, TEKST);
    await toont(page, "'3-3-2026' is geen datum");
    await klik(page, "Schrijf '2026-03-03'");
    await verdwijnt(page, 'is geen datum');
    await klik(page, "Haal de ';' aan het eind weg");
    await verdwijnt(page, "De ';' aan het eind");
    await klikAlles(page);
    // Two of them, of amounts, are one problem.
    await toont(page, '7 meldingen hersteld.');
    await page.waitForFunction("!document.body.innerText.includes('Herstel alles wat kan')", PATIENCE);

    await page.click('#rv-schrijf-tab-formulier');
    await plakBij(page, 'Ontwerp, 2026', '5000\t€ 6.000,00\r\n7500\t12 stuks\r\n');
    await toont(page, "'12 stuks' bij Nieuwe post, 2027: dat is geen bedrag.");
    await toont(page, '12.500');
    await plakBij(page, 'Onderhoud, Oud', '800\t300');
    await toont(page, '−500');
    expect(await violationsIn(page)).toEqual([]);
    await klik(page, 'Bewaar');
    await page.waitForSelector('.rv-stand-bewaard', PATIENCE);
    const kept = readFileSync(join(map, PAD), 'utf8');
    expect(wijzigingen(TEKST, kept)).toEqual([
      '- datum: 3-3-2026',
      '-   - De brug te bouwen.',
      '-   - De raad elk jaar in te lichten;',
      '-         bedragen: { 2026: 1.000, 2027: 2.000 } # geraamd',
      '-           bedragen: { oud: 500, nieuw: 100 }',
      '- De oude brug is dicht.  Wij kregen 1000000 euro op 3 maart 2026 .',
      '- Dat bleek bij de keuring , die € 25000 kostte.',
      '+ datum: 2026-03-03',
      '+   - de brug te bouwen',
      '+   - de raad elk jaar in te lichten',
      '+         bedragen: { 2026: 5.000, 2027: 6.000 } # geraamd',
      '+       - { post: Nieuwe post, bedragen: { 2026: 7.500 } }',
      '+           bedragen: { oud: 800, nieuw: 300 }',
      '+ De oude brug is dicht. Wij kregen € 1.000.000 op 3 maart 2026.',
      '+ Dat bleek bij de keuring, die € 25.000 kostte.',
    ]);

    const uit = join(map, 'uit');
    const { stderr } = spawnSync(
      process.execPath,
      [join(DIST, 'main.js'), 'bouw', '--uit', uit, '--formaat', FORMATEN],
      {
        cwd: map,
        encoding: 'utf8',
      },
    );
    expect(stderr).not.toMatch(/^fout/m);
    const made = await gedownload(page, join(map, 'binnen'));
    expect(made).toEqual(
      Object.fromEntries(
        filesIn('.', uit)
          .filter(({ pad }) => !pad.startsWith('.'))
          .map(({ pad, bytes }) => [pad, sha256(bytes)]),
      ),
    );
    expect(Object.keys(made).length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
    await close();
  },
);
