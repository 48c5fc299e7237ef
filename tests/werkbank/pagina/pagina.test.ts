import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { browserTest, violationsIn } from '../../support/axe.ts';
import { klik, metCtrl, PATIENCE } from '../../support/pagina.ts';
import { DIST, openTab } from '../../support/werkbank.ts';

const PAGE = pathToFileURL(join(DIST, 'werkbank.html')).href;

interface Werkblad {
  readonly page: Page;
  readonly wrong: readonly string[];
  close(): Promise<void>;
}

/** The page as a new user has it, with a new proposal open as a form. */
async function begonnen(browser: Browser, width = 1280): Promise<Werkblad> {
  const context = await browser.createBrowserContext();
  const { page, wrong } = await openTab(context as unknown as Browser, PAGE, [PAGE, 'blob:', 'data:']);
  await page.setViewport({ width, height: 800 });
  // Only the page in front has the focus, without which nothing is completed.
  await page.bringToFront();
  await klik(page, 'Werk in deze browser');
  await klik(page, 'Begin een nieuw voorstel');
  await page.waitForSelector('dialog option', PATIENCE);
  await page.type('dialog input', 'Een nieuwe brug');
  await klik(page, 'Begin');
  await page.waitForSelector('.rv-formulier', PATIENCE);
  return { page, wrong, close: () => context.close() };
}

/** Goes into the text, behind its last line. */
async function inTekst(page: Page): Promise<void> {
  await page.click('#rv-schrijf-tab-tekst');
  const content = await page.waitForSelector('.rv-editor >>> .cm-content', { ...PATIENCE, visible: true });
  await content?.focus();
  await metCtrl(page, 'End');
}

/** Waits until the page shows words in an element. */
function toont(page: Page, selector: string, words: string) {
  const shown = `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.textContent.includes(${JSON.stringify(words)}))`;
  return page.waitForFunction(shown, PATIENCE);
}

describe('the workbench in a browser', () => {
  browserTest(
    'begins a proposal and writes it with the form alone',
    { timeout: 60_000 },
    async ({ browser }) => {
      const { page, wrong, close } = await begonnen(browser);
      await klik(page, 'Voeg een besluitpunt toe');
      await page.waitForSelector('.rv-punttekst textarea', PATIENCE);
      await page.type('.rv-punttekst textarea', 'de brug te bouwen');
      await toont(page, '.rv-bladzijden', 'brug te bouwen');
      await klik(page, 'Voeg een argument toe bij besluitpunt 1');
      await page.waitForSelector('.rv-argument input', PATIENCE);
      await page.type('.rv-argument input', 'De oude is op');
      await toont(page, '.rv-bladzijden', 'oude is op');
      await klik(page, 'Bewaar');
      await page.waitForSelector('.rv-stand-bewaard', PATIENCE);
      expect(await violationsIn(page)).toEqual([]);
      expect(wrong).toEqual([]);
      await close();
    },
  );

  browserTest(
    'keeps the focus with who works with a keyboard alone',
    { timeout: 60_000 },
    async ({ browser }) => {
      const { page, wrong, close } = await begonnen(browser);
      const press = async (naam: string) => {
        const button = await page.waitForSelector(`aria/${naam}[role="button"]`, PATIENCE);
        await button?.focus();
        await page.keyboard.press('Enter');
      };
      const focused = (what: string, name: string) =>
        page.waitForFunction(
          `((one) => one.matches(${JSON.stringify(what)}) && (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent) === ${JSON.stringify(name)})(document.activeElement)`,
          PATIENCE,
        );
      await press('Voeg een besluitpunt toe');
      await focused('textarea', 'Besluitpunt 1');
      await page.keyboard.type('de brug te bouwen');
      await press('Voeg een besluitpunt toe');
      await focused('textarea', 'Besluitpunt 2');
      await page.keyboard.type('de oude af te breken');
      await press('Besluitpunt 2 omhoog');
      // It cannot go further up, and is not lost for it.
      await focused('[aria-disabled="true"]', 'Besluitpunt 1 omhoog');
      await page.keyboard.press('Enter');
      await press('Besluitpunt 2 wordt een onderdeel van het punt erboven');
      await focused('button', 'Besluitpunt 1a wordt een onderdeel van het punt erboven');
      await press('Besluitpunt 1a wordt een niveau hoger');
      await focused('button', 'Besluitpunt 2 wordt een niveau hoger');
      await press('Voeg een argument toe bij besluitpunt 2');
      await page.waitForFunction(`document.activeElement.matches('.rv-argument input')`, PATIENCE);
      await press('Verwijder besluitpunt 2 met wat erbij hoort');
      await focused('button', 'Voeg een besluitpunt toe');
      expect(wrong).toEqual([]);
      await close();
    },
  );

  browserTest('tells of a mistake in the text, and mends it', { timeout: 60_000 }, async ({ browser }) => {
    const { page, wrong, close } = await begonnen(browser);
    await klik(page, 'Voeg een besluitpunt toe');
    await page.waitForSelector('.rv-punttekst textarea', PATIENCE);
    await page.type('.rv-punttekst textarea', 'de brug te bouwen.');
    await toont(page, '.rv-melding', "De '.' aan het eind is niet nodig.");
    await klik(page, "Haal de '.' aan het eind weg");
    await page.waitForFunction(
      `![...document.querySelectorAll('.rv-melding')].some((one) => one.textContent.includes("aan het eind is niet nodig"))`,
      PATIENCE,
    );
    // The form follows the text a moment later.
    await page.waitForFunction(
      `document.querySelector('.rv-punttekst textarea').value === 'de brug te bouwen'`,
      PATIENCE,
    );
    await inTekst(page);
    await page.keyboard.type('\n:bed');
    await metCtrl(page, 'Space');
    // Puppeteer's own waiting sees no changes within a shadow root.
    await page.waitForFunction(
      `document.querySelector('.rv-editor').shadowRoot.querySelector('.cm-tooltip-autocomplete')`,
      PATIENCE,
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const left = await page.evaluate(`document.activeElement?.classList.contains('rv-editor')`);
    expect(left).toBe(false);
    expect(wrong).toEqual([]);
    await close();
  });

  browserTest(
    'leads from a problem to the field of the form that it is about',
    { timeout: 60_000 },
    async ({ browser }) => {
      const { page, wrong, close } = await begonnen(browser);
      await klik(page, 'Voeg een besluitpunt toe');
      await page.waitForSelector('.rv-punttekst textarea', PATIENCE);
      await page.type('.rv-punttekst textarea', 'De brug te bouwen');
      await toont(page, '.rv-melding', 'heeft een hoofdletter');
      await page.evaluate(
        `[...document.querySelectorAll('.rv-melding')].find((one) => one.textContent.includes('heeft een hoofdletter')).querySelector('button').click()`,
      );
      await page.waitForFunction(
        `document.activeElement?.closest('[data-deel]')?.getAttribute('data-deel') === 'besluitpunten-0'`,
        PATIENCE,
      );
      await klik(page, "Schrijf 'de'");
      await page.waitForFunction(
        `![...document.querySelectorAll('.rv-melding')].some((one) => one.textContent.includes('heeft een hoofdletter'))`,
        PATIENCE,
      );
      expect(wrong).toEqual([]);
      await close();
    },
  );

  browserTest(
    'writes a new proposal with the text only, and loses nothing when it is closed unsaved',
    { timeout: 60_000 },
    async ({ browser }) => {
      const { page, wrong, close } = await begonnen(browser);
      await inTekst(page);
      await page.keyboard.type('\n## Slot\n\nEen regel.\n\nNog een regel.');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.up('Shift');
      await page.keyboard.type(' Over twee regels.');
      await toont(page, '.rv-bladzijden', 'Over twee regels.');
      await page.reload();
      await klik(page, 'Werk in deze browser');
      await page.waitForSelector('.rv-kolommen', PATIENCE);
      await toont(page, '.rv-bladzijden', 'Over twee regels.');
      expect(wrong).toEqual([]);
      await close();
    },
  );

  browserTest(
    'is accessible in each of its states, light and dark, and on a telephone',
    { timeout: 90_000 },
    async ({ browser }) => {
      const { page, wrong, close } = await begonnen(browser);
      const found: string[] = [];
      const look = async (state: string) => {
        found.push(...(await violationsIn(page)).map((line) => `${state}: ${line}`));
      };
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.click('#rv-schrijf-tab-formulier');
        await look(`${scheme}, form`);
        await page.click('#rv-schrijf-tab-tekst');
        await page.click('#rv-voorbeeld-tab-web');
        await look(`${scheme}, text`);
        await page.click('#rv-voorbeeld-tab-bladzijden');
        for (const window of [
          'Nieuw voorstel',
          'Importeer Word',
          'Wat is er veranderd',
          'Documenten',
          'Hulp',
        ]) {
          await klik(page, window);
          await page.waitForSelector('dialog[open]', PATIENCE);
          await look(`${scheme}, ${window}`);
          await page.keyboard.press('Escape');
          await page.waitForSelector('dialog', { hidden: true });
        }
      }
      await page.click('.rv-kiezerknop');
      await look('choice of a text');
      await page.keyboard.press('Escape');
      await inTekst(page);
      await page.keyboard.type('\nErbij.');
      await klik(page, 'Wat is er veranderd');
      await page.waitForSelector('dialog[open] .rv-naastelkaar', PATIENCE);
      await look('changes');
      await page.keyboard.press('Escape');
      // What was told by a colour alone is told by a line where the reader has chosen the colours.
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const lines =
        await page.evaluate(`[...document.querySelectorAll('.rv-schrijven [role="tab"]')].map((tab) => {
        const { borderBlockEndColor } = getComputedStyle(tab);
        return borderBlockEndColor === getComputedStyle(document.body).backgroundColor;
      })`);
      expect(lines).toEqual([false, true]);
      await session.detach();
      await page.setViewport({ width: 320, height: 640 });
      for (const deel of ['Schrijven', 'Voorbeeld', 'Meldingen']) {
        await page.evaluate(
          `[...document.querySelectorAll('.rv-delen button')].find((one) => one.textContent.startsWith('${deel}')).click()`,
        );
        await look(`320 px, ${deel}`);
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(wide, deel).toBeLessThanOrEqual(320);
      }
      expect(found).toEqual([]);
      expect(wrong).toEqual([]);
      await close();
    },
  );
});
