// Makes the pictures of the README and of the guide for template makers: the workbench, and pages of examples as the
// program writes them.
// Needs pdftoppm and chromium.
// node .ci/make-pictures.mjs, after npm start
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const PAGES = [
  ['out/standaard-zwembad-renovatie/raadsvoorstel.pdf', 1],
  ['out/standaard-zwembad-renovatie/raadsvoorstel.pdf', 4],
  ['out/standaard-zwembad-renovatie/raadsbesluit.pdf', 1],
];
const WIDTH = 380;

/** For each template that comes with the program, the first page of a proposal of its own. */
const SJABLONEN = {
  standaard: 'out/standaard-fietsparkeren-station/raadsvoorstel.pdf',
  dordrecht: 'out/dordrecht-pok-wijkteam/raadsvoorstel.pdf',
  overbetuwe: 'out/overbetuwe-pok/collegevoorstel.pdf',
  'stichtse-vecht': 'out/stichtse-vecht-bestedingsplan-pok/bestedingsplan.pdf',
};
const SMALL = 300;

/** Writes one page of a PDF as <name>.png. */
function picture(pdf, page, width, name) {
  const options = ['-png', '-singlefile', '-f', page, '-l', page, '-scale-to-x', width, '-scale-to-y', -1];
  execFileSync('pdftoppm', [...options.map(String), pdf, name]);
}

for (const [sjabloon, pdf] of Object.entries(SJABLONEN))
  picture(pdf, 1, SMALL, `.ci/pictures/sjabloon-${sjabloon}`);

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const images = PAGES.map(([pdf, page], index) => {
  const name = join(folder, String(index));
  picture(pdf, page, WIDTH * 2, name);
  return `<img src="data:image/png;base64,${readFileSync(`${name}.png`).toString('base64')}" width="${WIDTH}">`;
});
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setViewport({ width: PAGES.length * (WIDTH + 24) + 24, height: 600, deviceScaleFactor: 1 });
await page.setContent(
  `<body style="margin:0;padding:24px;display:inline-flex;gap:24px;background:#eef1f5">${images
    .map((image) => image.replace('<img', '<img style="display:block;box-shadow:0 1px 6px #0003"'))
    .join('')}`,
);
const row = await page.$('body');
await row?.screenshot({ path: '.ci/pictures/pages.png' });

/** Writes the workbench with an example open, as it is served. */
async function workbench(name) {
  const server = spawn(process.execPath, ['dist/main.js', 'werkbank', '--poort', '4799']);
  try {
    const address = await new Promise((found) => {
      server.stdout.on('data', (text) => {
        const [url] = /http:\S+/.exec(String(text)) ?? [];
        if (url) found(url);
      });
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1.5 });
    await page.goto(address);
    await page.waitForSelector('.rv-kiezerlijst li', { timeout: 60_000 });
    await page.evaluate(`[...document.querySelectorAll('.rv-kiezerlijst li button')]
      .find((one) => one.textContent.includes('standaard-zwembad-renovatie')).click()`);
    await page.click('#rv-schrijf-tab-formulier');
    const shown = `document.querySelector('.rv-bladzijden')?.textContent.includes('Waterlelie') && document.querySelector('#rv-besluitpunten')`;
    await page.waitForFunction(shown, { timeout: 60_000 });
    await page.evaluate("document.querySelector('#rv-besluitpunten').scrollIntoView()");
    await page.screenshot({ path: name });
  } finally {
    server.kill();
  }
}

await workbench('.ci/pictures/werkbank.png');
await browser.close();
rmSync(folder, { recursive: true });
