import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll } from 'vitest';

/** The WCAG 2.2 levels A and AA, and what axe knows as good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** CSS pixels: a telephone and a desk. */
const WIDTHS = [360, 1200];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * What axe finds wrong with a page, on a telephone and on a desk: one line a place, nothing when all is well.
 * Chromium (`CHROMIUM`, or /usr/bin/chromium) starts at the first call in a test file.
 */
export async function axeViolations(html: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    const page = await openPage(html, width);
    await page.evaluate(axe.source);
    const options: axe.RunOptions = { runOnly: { type: 'tag', values: TAGS } };
    const { violations } = (await page.evaluate(
      `axe.run(document, ${JSON.stringify(options)})`,
    )) as axe.AxeResults;
    for (const { id, impact, help, nodes } of violations) {
      for (const node of nodes)
        found.push(`${width} px: ${id} (${impact}) ${help}: ${node.target.join(' ')}`);
    }
    await page.close();
  }
  return found;
}

/** The page in a window of this width in CSS pixels; close it after use. */
export async function openPage(html: string, width: number): Promise<Page> {
  browser ??= startBrowser();
  const page = await (await browser).newPage();
  await page.setViewport({ width, height: 800 });
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}

/** Puppeteer makes a fresh user data directory for each start, and throws it away. */
async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`There is no Chromium at ${executablePath}: install it, or set CHROMIUM to its path.`);
  }
  return launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
