// Makes the picture of the README: pages of an example as the program writes them. Needs pdftoppm and chromium.
// node .ci/make-pictures.mjs, after npm start
import { execFileSync } from 'node:child_process';
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

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const images = PAGES.map(([pdf, page], index) => {
  const name = join(folder, String(index));
  const options = [
    '-png',
    '-singlefile',
    '-f',
    page,
    '-l',
    page,
    '-scale-to-x',
    WIDTH * 2,
    '-scale-to-y',
    -1,
  ];
  execFileSync('pdftoppm', [...options.map(String), pdf, name]);
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
await browser.close();
rmSync(folder, { recursive: true });
