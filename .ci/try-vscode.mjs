// Drives the packed extension in a real Visual Studio Code without a screen, and keeps pictures of what it shows:
//   npm i --prefix <folder> --ignore-scripts code-server@4.99.4   (and `npm i --ignore-scripts --omit=dev` in its lib/vscode)
//   node .ci/try-vscode.mjs <folder>/node_modules/code-server/lib/vscode <folder for pictures>
// No part of the tests: it takes two minutes, and 300 MB that nothing else needs.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const [vscode = '', pictures = 'out/vscode'] = process.argv.slice(2);
const SLUG = 'standaard-fietsparkeren-station';
const PORT = 8731;
const HOST = `127.0.0.1:${PORT}`;

/** A folder with a proposal in which two besluitpunten begin with a capital. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'raadsvoorstel-vscode-'));
  const work = join(folder, 'werk');
  cpSync(join('proposals', SLUG), join(work, 'proposals', SLUG), { recursive: true });
  const path = join(work, 'proposals', SLUG, 'voorstel.md');
  const text = readFileSync(path, 'utf8');
  cpSync(join('proposals', 'vergaderingen'), join(work, 'proposals', 'vergaderingen'), { recursive: true });
  for (const slug of readdirSync('proposals').filter(
    (name) => !name.includes('.') && name !== 'vergaderingen',
  ))
    if (slug !== SLUG) cpSync(join('proposals', slug), join(work, 'proposals', slug), { recursive: true });
  const built = spawnSync(
    process.execPath,
    [resolve('dist/main.js'), 'bouw', `proposals/${SLUG}`, '--uit', join(folder, 'uit')],
    { cwd: work },
  );
  if (built.status !== 0) throw new Error(String(built.stderr));
  cpSync(join(folder, 'uit', SLUG, 'raadsvoorstel.docx'), join(work, 'oud.docx'));
  const distrusted = join(folder, 'vreemd');
  cpSync(join('proposals', SLUG), distrusted, { recursive: true });
  writeFileSync(join(distrusted, 'voorstel.md'), text.replace('  - de lasten', '  - De lasten'));
  writeFileSync(
    path,
    text.replace('  - voor het fiets', '  - Voor het fiets').replace('  - de lasten', '  - De lasten'),
  );
  return { folder, work, path, distrusted };
}

/** The document in the preview: a frame within the frame of VS Code. */
async function previewOf(page) {
  for (const frame of page.frames()) if (await frame.$('[data-lijn]').catch(() => undefined)) return frame;
  throw new Error('there is no preview');
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const { folder, work, path, distrusted } = makeFolder();
const server = join(vscode, 'out', 'server-main.js');
const options = [
  '--server-data-dir',
  join(folder, 'gegevens'),
  '--extensions-dir',
  join(folder, 'uitbreidingen'),
  '--accept-server-license-terms',
];
const installed = spawnSync(
  process.execPath,
  [server, ...options, '--install-extension', resolve('dist/raadsvoorstel.vsix')],
  { encoding: 'utf8' },
);
if (!installed.stdout.includes('successfully installed')) throw new Error(installed.stderr);
const running = spawn(
  process.execPath,
  [server, ...options, '--host', '127.0.0.1', '--port', String(PORT), '--without-connection-token'],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
await new Promise((done) => running.stdout.on('data', (text) => String(text).includes('Web UI') && done()));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(pictures, { recursive: true });
const failed = [];
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 950 });
  const { keyboard } = page;
  const chord = async (...keys) => {
    for (const key of keys.slice(0, -1)) await keyboard.down(key);
    await keyboard.press(keys.at(-1));
    for (const key of keys.slice(0, -1)) await keyboard.up(key);
  };
  const shoot = (name) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const sees = async (what, selector) => {
    const found = await page.waitForSelector(selector, { timeout: 60_000 }).catch(() => undefined);
    console.log(`${found ? 'ja ' : 'NEE'} ${what}`);
    if (!found) failed.push(what);
  };
  const holds = (what, so) => {
    console.log(`${so ? 'ja ' : 'NEE'} ${what}`);
    if (!so) failed.push(what);
  };
  const clear = () => run('Notifications: Clear All Notif');
  const press = async (text) => (await page.waitForSelector(`::-p-text(${text})`, { timeout: 5000 })).click();
  /** Opens a folder with a file in it; the search for files of this Visual Studio Code does not work without a screen. */
  const visit = (map, file) => {
    const payload = JSON.stringify([['openFile', `vscode-remote://${HOST}${file}`]]);
    return page.goto(`http://${HOST}/?folder=${map}&payload=${encodeURIComponent(payload)}`);
  };
  const run = async (words) => {
    await keyboard.press('F1');
    await sleep(700);
    await keyboard.type(words);
    await sleep(1200);
    await keyboard.press('Enter');
  };
  const goTo = async (place) => {
    await chord('Control', 'g');
    await sleep(500);
    await keyboard.type(place);
    await keyboard.press('Enter');
    await sleep(700);
  };
  await visit(work, path);
  const trust = await page.waitForSelector('::-p-text(Yes, I trust the authors)', { timeout: 30_000 });
  await trust.click();
  await sleep(1000);
  await page.click('.monaco-editor .view-lines');
  await sees('meldingen in de tekst', '.squiggly-warning');
  await sees('samenhang boven een besluitpunt', '::-p-text(3 argumenten · 2 kanttekeningen)');
  await sees('berekende bedragen', '::-p-text(770.000)');
  await shoot('1-meldingen');
  await goTo('41:6');
  await chord('Control', '.');
  await sees('herstel', "::-p-text(Schrijf 'de')");
  await shoot('2-herstel');
  await keyboard.press('Escape');
  await goTo('40:95');
  await keyboard.down('Control');
  await keyboard.press('k');
  await keyboard.press('i');
  await keyboard.up('Control');
  await sees('uitleg', '.monaco-hover:not(.hidden)');
  await shoot('3-uitleg');
  await keyboard.press('Escape');
  await goTo('40:95');
  await chord('Control', 'Space');
  await sees('aanvullen', '.suggest-widget.visible');
  await shoot('4-aanvullen');
  await keyboard.press('Escape');
  await run('Raadsvoorstel: Voorbeeld');
  await sees('voorbeeld', 'iframe.webview.ready');
  await sleep(2500);
  await goTo('160:1');
  await sleep(1500);
  await shoot('5-voorbeeld');
  const preview = await previewOf(page);
  const lineOf = () => page.$eval('.monaco-editor .line-numbers', (one) => Number(one.textContent));
  const before = await lineOf();
  await preview.evaluate(() => window.scrollTo(0, 0));
  await sleep(1200);
  holds('van het voorbeeld naar de tekst', (await lineOf()) < before);
  await shoot('5b-voorbeeld-boven');
  await preview.evaluate(() => {
    const part = [...document.querySelectorAll('[data-lijn]')].find(
      (one) => one.tagName === 'P' && Number.parseInt(one.dataset.lijn, 10) > 200,
    );
    part.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  });
  await sleep(1200);
  holds('dubbelklik in het voorbeeld', (await lineOf()) > 100);
  await shoot('5c-dubbelklik');
  await run('Raadsvoorstel: Herstel alles');
  await sleep(2000);
  await run('Raadsvoorstel: Maak de tekst op');
  await sleep(1500);
  await run('File: Save without');
  await sleep(1500);
  holds('herstel', !/- Voor het fiets|- De lasten/.test(readFileSync(path, 'utf8')));
  await run('Raadsvoorstel: Controleer');
  await sees('controleer', '::-p-text(1 voorstel gecontroleerd)');
  await shoot('6-controleer');
  await clear();
  await run('Raadsvoorstel: Maak de documenten');
  await sees('documenten', '::-p-text(bestanden geschreven in out/)');
  await shoot('7-documenten');
  await press('Toon de map');
  await sleep(1500);
  await shoot('7b-map');
  console.log(readdirSync(join(work, 'out', SLUG)).join(' '));
  await clear();
  await run('Raadsvoorstel: Probeer de amendementen');
  await sees('amendeer', 'iframe.webview.ready');
  await shoot('8-amendeer');
  await run('View: Close All Editors');
  await run('Raadsvoorstel: Nieuw voorstel');
  await sees('nieuw: gemeente', '::-p-text(voor welke gemeente)');
  await sleep(700);
  await shoot('9-nieuw-gemeente');
  await keyboard.type('Dordrecht');
  await sleep(500);
  await keyboard.press('Enter');
  await sees('nieuw: soort', '::-p-text(wat voor voorstel)');
  await sleep(500);
  await shoot('9b-nieuw-soort');
  await keyboard.press('Enter');
  await sleep(500);
  await keyboard.type('Speelplek in het Lindepark');
  await shoot('9c-nieuw-onderwerp');
  await keyboard.press('Enter');
  await sleep(700);
  await shoot('9d-nieuw-map');
  await keyboard.press('Enter');
  await sees('nieuw', '::-p-text(proposals/speelplek-in-het-lindepark/voorstel.md is gemaakt)');
  await sleep(1500);
  await shoot('9e-nieuw');
  await clear();
  await run('Raadsvoorstel: Neem een Word');
  await sleep(1500);
  await chord('Control', 'a');
  await keyboard.type(join(work, 'oud.docx'));
  await sleep(1200);
  await shoot('10-importeer');
  await keyboard.press('Enter');
  await sees('importeer: map', '::-p-text(in welke map)');
  await sleep(500);
  await keyboard.press('Enter');
  await sees('importeer', '::-p-text(proposals/oud/voorstel.md is gemaakt)');
  await sleep(1500);
  await shoot('10b-importeer');
  await clear();
  await run('View: Close All Editors');
  await visit(work, join(work, 'proposals', 'vergaderingen', '2026-10-15', 'vergadering.md'));
  await sees('namen in een vergadering', '::-p-text(eerste_stem)');
  await page.click('.monaco-editor .view-lines');
  for (const [n, [woorden, naam]] of Object.entries([
    ['Maak de uitnodiging', 'agenda'],
    ['Maak de besluitenlijst', 'besluitenlijst'],
    ['Maak de raadsbesluiten', 'besluit'],
  ])) {
    await run(`Raadsvoorstel: ${woorden}`);
    await sees(naam, '::-p-text(geschreven in out/)');
    await sleep(500);
    await shoot(`11-${n}-${naam}`);
    await clear();
  }
  console.log(readdirSync(join(work, 'out', 'vergadering-2026-10-15')).join(' '));
  await run('Welcome: Open Walkthrough');
  await sleep(800);
  await keyboard.type('raadsvoorstel');
  await sleep(800);
  await keyboard.press('Enter');
  await sees('rondleiding', '::-p-text(Begin een voorstel)');
  await shoot('12-rondleiding');
  const stappen = await page.$$('.getting-started-step');
  for (const [n, stap] of stappen.slice(1, 4).entries()) {
    await stap.click();
    await sleep(1200);
    await shoot(`12-${n + 2}-rondleiding`);
  }
  await visit(distrusted, join(distrusted, 'voorstel.md'));
  const no = await page.waitForSelector("::-p-text(No, I don't trust the authors)", { timeout: 30_000 });
  await no.click();
  await sleep(1000);
  await page.click('.monaco-editor .view-lines');
  await goTo('41:1');
  await sees('meldingen in een map die niet wordt vertrouwd', '.squiggly-warning, .squiggly-error');
  await keyboard.press('F1');
  await sleep(700);
  await keyboard.type('Raadsvoorstel:');
  await sleep(1200);
  await shoot('13-niet-vertrouwd');
} finally {
  await browser.close();
  running.kill();
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) process.exit(1);
