import { expect } from 'vitest';
import { browserTest, violationsIn } from '../../support/axe.ts';
import { eventually } from '../../support/eventually.ts';
import { klik, metCtrl, openVoorstel, PATIENCE, toont } from '../../support/pagina.ts';

const TEKST = `---
soort: raadsvoorstel
gemeente: standaard
onderwerp: Een nieuwe brug
datum: 2026-03-03
portefeuillehouder: wethouder De Wit
gelet_op:
  - artikel 189 van de Gemeentewet
besluitpunten:
  - de brug te bouwen
  - De raad elk jaar in te lichten
---

## Aanleiding

De oude brug is dicht.
`;

browserTest(
  'what can be done at the cursor and beside a problem is done with the keyboard alone, and undone',
  { timeout: 60_000 },
  async ({ browser }) => {
    const { page, wrong, close } = await openVoorstel(browser, TEKST);
    const getypt = () =>
      page.evaluate(
        "document.querySelector('.rv-editor').shadowRoot.querySelector('.cm-content').innerText",
      ) as Promise<string>;
    // A window that closes gives the focus back a moment later.
    const inTekst = () =>
      page.waitForFunction(
        "!document.querySelector('dialog') && document.activeElement.matches('.rv-editor')",
        PATIENCE,
      );
    await toont(page, 'Ga naar regel 11');
    // A problem that stands where nothing can be done has no such button.
    const labels = (start: string) =>
      page.evaluate(
        `[...document.querySelectorAll('button')].filter((one) => one.getAttribute('aria-label')?.startsWith('${start}')).length`,
      ) as Promise<number>;
    expect(await labels('Wat kan hier')).toBe(1);
    expect(await labels('Ga naar regel')).toBeGreaterThan(1);
    // Beside the problem of the second point: its repair, and what may be done with that point.
    await page.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.getAttribute('aria-label')?.startsWith('Wat kan hier: regel 11')).focus()`,
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rv-handelingen', PATIENCE);
    await toont(page, 'Zet besluitpunt 2 een plaats hoger');
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await inTekst();

    // The cursor came to the place; from there with keys.
    await metCtrl(page, '.');
    await page.waitForSelector('.rv-handelingen', PATIENCE);
    await klik(page, 'Zet besluitpunt 2 een plaats hoger');
    await toont(page, 'Gedaan: Zet besluitpunt 2 een plaats hoger.');
    await eventually(async () =>
      expect(await getypt()).toMatch(
        /besluitpunten:\s+- De raad elk jaar in te lichten\s+- de brug te bouwen/,
      ),
    );
    await inTekst();
    await metCtrl(page, 'z');
    await eventually(async () =>
      expect(await getypt()).toMatch(/besluitpunten:\s+- de brug te bouwen\s+- De raad/),
    );
    expect(wrong).toEqual([]);
    await close();
  },
);
