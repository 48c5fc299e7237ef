import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { test } from 'vitest';
import { startBrowser } from './browser.ts';

/** The WCAG 2.2 levels A and AA, and what axe knows as good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** CSS pixels: a telephone and a desk. */
const WIDTHS = [360, 1200];

/**
 * `test` for what needs a browser: its `browser` is a Chromium (`CHROMIUM`, or /usr/bin/chromium) that starts at the first
 * test that asks for it, serves all test files of a worker and closes with the worker.
 */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads here which other fixtures this one needs
export const browserTest = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await startBrowser();
  onCleanup(() => browser.close());
  return browser;
});

/** What axe finds wrong with a page, on a telephone and on a desk: one line a place, nothing when all is well. */
export async function axeViolations(browser: Browser, html: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    const page = await openPage(browser, html, width);
    found.push(...(await violationsIn(page)).map((line) => `${width} px: ${line}`));
    await page.close();
  }
  return found;
}

/** What axe finds wrong with a page as it is: one line a place, nothing when all is well. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options: axe.RunOptions = { runOnly: { type: 'tag', values: TAGS } };
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact}) ${help}: ${target.join(' ')}`),
  );
}

/** The page in a window of this width in CSS pixels; close it after use. */
export async function openPage(browser: Browser, html: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}
