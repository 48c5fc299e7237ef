import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { PROEFSTIJL, paginaSvg } from '../../src/proefdruk/pagina-svg.ts';
import type { Proefdruk } from '../../src/proefdruk/proefpagina.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A page as grey pixels, 0 black to 255 white. */
export interface Grijs {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** At this resolution a square of `verschilVan` is one and a half points. */
const DPI = 288;

/** Pages of a PDF as poppler draws them, from the first up to and with `last` (from 1). */
export function pdfPixels(pdf: Uint8Array, last: number): readonly Grijs[] {
  const folder = tempFolder('proef');
  writeFileSync(join(folder, 'in.pdf'), pdf);
  const { status, stderr } = spawnSync(
    'pdftoppm',
    ['-r', String(DPI), '-l', String(last), '-gray', 'in.pdf', 'p'],
    { cwd: folder },
  );
  if (status !== 0) throw new Error(String(stderr));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => readPgm(readFileSync(join(folder, name))));
}

function readPgm(file: Buffer): Grijs {
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), pixels: file.subarray(head.length) };
}

/** What a page may do that shows a proof: as strict as the page of the program. */
export const CSP = "default-src 'none'; style-src 'self'; img-src data:";

/** A page of a browser in which the pages of a document can be shown: with its fonts, under a strict policy. */
export async function openProef(browser: Browser, druk: Proefdruk): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CSP}"><title>proef</title></head><body><main id="proef"></main></body></html>`,
  );
  const fonts = druk.lettertypen.map(({ naam, bytes }) => [naam, Buffer.from(bytes).toString('base64')]);
  await page.evaluate(
    async (fonts, css) => {
      for (const [naam = '', base64 = ''] of fonts) {
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        document.fonts.add(await new FontFace(naam, bytes).load());
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { margin: 0 } svg { display: block } ${css}`);
      document.adoptedStyleSheets = [sheet];
    },
    fonts,
    PROEFSTIJL,
  );
  return page;
}

/** The SVG of a page of a document, with its pictures inside. */
export function svgVan(druk: Proefdruk, index: number): string {
  const pagina = druk.paginas[index];
  if (!pagina) throw new Error(`no page ${index}`);
  const beeld = (naam: string) => {
    const found = druk.beelden.find((one) => one.naam === naam);
    return `data:image/${found?.format};base64,${Buffer.from(found?.bytes ?? []).toString('base64')}`;
  };
  return paginaSvg(pagina, { nummer: index + 1, totaal: druk.paginas.length, beeld });
}

/** A page as Chromium draws its SVG, as large as `like`. */
export async function svgPixels(page: Page, svg: string, like: Grijs): Promise<Grijs> {
  const { width, height } = like;
  const scale = DPI / 96;
  await page.setViewport({
    width: Math.ceil(width / scale),
    height: Math.ceil(height / scale),
    deviceScaleFactor: scale,
  });
  await page.evaluate(async (svg) => {
    const place = document.querySelector('#proef');
    const node = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    place?.replaceChildren(document.importNode(node, true));
    await Promise.all(
      [...document.querySelectorAll('image')].map((one) => {
        const image = new Image();
        image.src = one.getAttribute('href') ?? '';
        return image.decode();
      }),
    );
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, svg);
  const png = await page.screenshot({ type: 'png', encoding: 'base64' });
  return greyOf(page, png, width, height);
}

/** The pixels of a PNG, read by the browser itself. */
async function greyOf(page: Page, png: string, width: number, height: number): Promise<Grijs> {
  const base64 = await page.evaluate(
    async (png, width, height) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      const grey = new Uint8Array(width * height);
      for (let at = 0; at < grey.length; at += 1)
        grey[at] = Math.round(
          0.299 * (data[at * 4] ?? 0) + 0.587 * (data[at * 4 + 1] ?? 0) + 0.114 * (data[at * 4 + 2] ?? 0),
        );
      const reader = new FileReader();
      const read = new Promise((done) => reader.addEventListener('load', done));
      reader.readAsDataURL(new Blob([grey]));
      await read;
      return String(reader.result).replace(/^[^,]*,/, '');
    },
    png,
    width,
    height,
  );
  return { width, height, pixels: Buffer.from(base64, 'base64') };
}

/** How two drawings of a page differ. */
export interface Verschil {
  /** The mean difference of all pixels, of 255. */
  readonly gemiddeld: number;
  /** Of a thousand squares of one and a half points how many differ by more than a quarter of black. */
  readonly promille: number;
}

/**
 * Two programs smooth the edges of letters otherwise, and a browser puts base lines on whole pixels. The mean of the cells
 * around a pixel takes that away, and not that a word stands elsewhere.
 */
export function verschilVan(one: Grijs, other: Grijs): Verschil {
  const [left, right] = [cells(one), cells(other)];
  let sum = 0;
  let far = 0;
  left.forEach((value, at) => {
    const by = Math.abs(value - (right[at] ?? 0));
    sum += by;
    if (by > 64) far += 1;
  });
  return { gemiddeld: sum / left.length, promille: (far * 1000) / left.length };
}

/** Of so many pixels each way one mean is taken, and another one half of it further. */
const CELL = 6;

/** The means of squares that overlap by half. */
function cells({ width, height, pixels }: Grijs): Float32Array {
  const half = CELL / 2;
  const columns = Math.floor(width / half);
  const rows = Math.floor(height / half);
  const sums = new Float32Array(columns * rows);
  for (let y = 0; y < rows * half; y += 1)
    for (let x = 0; x < columns * half; x += 1) {
      const at = Math.floor(y / half) * columns + Math.floor(x / half);
      sums[at] = (sums[at] ?? 0) + (pixels[y * width + x] ?? 255);
    }
  const means = new Float32Array((columns - 1) * (rows - 1));
  for (let row = 0; row < rows - 1; row += 1)
    for (let column = 0; column < columns - 1; column += 1) {
      const at = row * columns + column;
      const sum =
        (sums[at] ?? 0) + (sums[at + 1] ?? 0) + (sums[at + columns] ?? 0) + (sums[at + columns + 1] ?? 0);
      means[row * (columns - 1) + column] = sum / (CELL * CELL);
    }
  return means;
}
