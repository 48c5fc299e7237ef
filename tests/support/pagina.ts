import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { tempFolder } from './temp-folder.ts';
import { openTab } from './werkbank.ts';
import { startWerkbank } from './werkbank-server.ts';

/** How long a page gets to show something. */
export const PATIENCE = { timeout: 30_000 };

/** The proposal that `openVoorstel` opens, from its folder. */
export const PAD = 'proposals/brug/voorstel.md';

/** Presses the button with this name. */
export async function klik(page: Page, naam: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${naam}[role="button"]`, PATIENCE);
  await button?.evaluate((one) => (one as HTMLElement).click());
}

/** Presses a key while Control is held down. */
export async function metCtrl(page: Page, toets: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(toets);
  await page.keyboard.up('Control');
}

/** Waits for words somewhere on the page. */
export function toont(page: Page, words: string) {
  return page.waitForFunction(`document.body.innerText.includes(${JSON.stringify(words)})`, PATIENCE);
}

/** Pastes cells at the field with this name, as a spreadsheet gives them. */
export async function plakBij(page: Page, naam: string, cells: string): Promise<void> {
  const field = await page.waitForSelector(`.rv-cel[aria-label=${JSON.stringify(naam)}]`, PATIENCE);
  await field?.evaluate((one, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    one.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, cells);
}

/** Types in the field with this name instead of what stands in it. */
export async function typIn(page: Page, naam: string, tekst: string): Promise<void> {
  const field = await page.waitForSelector(`aria/${naam}`, PATIENCE);
  await field?.evaluate((one, value) => {
    const input = one as HTMLInputElement;
    input.focus();
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, tekst);
}

/** A text in a folder of its own, open in the workbench. */
export async function openVoorstel(browser: Browser, tekst: string) {
  const map = tempFolder('werkbank-pagina');
  mkdirSync(join(map, 'proposals/brug'), { recursive: true });
  writeFileSync(join(map, PAD), tekst);
  const server = await startWerkbank(map);
  const context = await browser.createBrowserContext();
  const start = `http://127.0.0.1:${server.poort}/`;
  const tab = await openTab(context as unknown as Browser, server.adres, [start, 'blob:', 'data:']);
  await tab.page.setViewport({ width: 1280, height: 800 });
  await tab.page.bringToFront();
  const close = async () => {
    await context.close();
    await server.close();
  };
  return { map, page: tab.page, wrong: tab.wrong, close };
}
