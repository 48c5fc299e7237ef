// Drives the packed extension in a real Visual Studio Code without a screen, and keeps pictures of what it shows:
//   npm i --prefix <folder> --ignore-scripts code-server@4.99.4   (and `npm i --ignore-scripts --omit=dev` in its lib/vscode)
//   node .ci/try-vscode.mjs <folder>/node_modules/code-server/lib/vscode <folder for pictures>
// No part of the tests: it takes half a minute, and 300 MB that nothing else needs.
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
  writeFileSync(
    path,
    text.replace('  - voor het fiets', '  - Voor het fiets').replace('  - de lasten', '  - De lasten'),
  );
  return { folder, work, path };
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const { folder, work, path } = makeFolder();
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
    const found = await page.waitForSelector(selector, { timeout: 15_000 }).catch(() => undefined);
    console.log(`${found ? 'ja ' : 'NEE'} ${what}`);
    if (!found) failed.push(what);
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
  const open = JSON.stringify([['openFile', `vscode-remote://${HOST}${path}`]]);
  await page.goto(`http://${HOST}/?folder=${work}&payload=${encodeURIComponent(open)}`);
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
  await run('Raadsvoorstel: Maak de documenten');
  await sees('documenten', '::-p-text(bestanden geschreven in out/)');
  await shoot('6-documenten');
  console.log(readdirSync(join(work, 'out', SLUG)).join(' '));
  await run('Welcome: Open Walkthrough');
  await sleep(800);
  await keyboard.type('raadsvoorstel');
  await sleep(800);
  await keyboard.press('Enter');
  await sees('rondleiding', '::-p-text(Begin een voorstel)');
  await shoot('7-rondleiding');
} finally {
  await browser.close();
  running.kill();
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) process.exit(1);
