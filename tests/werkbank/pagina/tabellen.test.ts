import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { browserTest, violationsIn } from '../../support/axe.ts';
import { klik, metCtrl, openVoorstel, PAD, PATIENCE, plakBij, toont, typIn } from '../../support/pagina.ts';

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
financien:
  jaren: [2026, 2027]
  # het bureau rekende
  begrotingswijziging:
    jaar: 2026
    programmas:
      - programma: Verkeer
        lasten: { oud: 100.000, mutatie: 20.000 } # geraamd
      - programma: Groen
        lasten: { oud: 50.000, mutatie: 1.000 }
---

## Aanleiding

De oude brug is dicht.
`;

browserTest(
  'an investment, a programma and the settings of a table are filled in with the form alone',
  { timeout: 60_000 },
  async ({ browser }) => {
    const { map, page, wrong, close } = await openVoorstel(browser, TEKST);
    await page.waitForSelector('#rv-schrijf-tab-formulier', PATIENCE);
    await page.click('#rv-schrijf-tab-formulier');

    // A programma is added with its name and Enter; its fields are one key further.
    await typIn(page, 'Naam van een programma om toe te voegen', 'Sport');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      "document.activeElement.getAttribute('aria-label') === 'Meer gegevens van Sport'",
      PATIENCE,
    );
    await page.keyboard.press('Enter');
    await typIn(page, 'Lasten, Mutatie', '5.000');
    await page.waitForSelector('.rv-cel[aria-label="Sport, Lasten, Mutatie"]', PATIENCE);
    await toont(page, '26.000');
    await klik(page, 'Sport omhoog');
    await plakBij(page, 'Sport, Lasten, Oud', '200.000\t30.000');
    await toont(page, '230.000');

    // An investment is a table of its own; what is wrong with a field is said below it.
    const keuze = await page.waitForSelector('aria/Tabel toevoegen', PATIENCE);
    await keuze?.select('Investeringen');
    await keuze?.evaluate((one) => one.parentElement?.querySelector('button')?.click());
    await klik(page, 'Meer gegevens van Nieuwe investering');
    await typIn(page, 'Krediet', 'veel');
    await page.waitForSelector('input[aria-invalid="true"]', PATIENCE);
    await page.waitForFunction(
      "document.querySelector('.rv-rijvelden .rv-meldingenhier')?.innerText.includes(\"'veel'\")",
      PATIENCE,
    );
    await typIn(page, 'Krediet', '400.000');
    await page.waitForFunction("!document.querySelector('input[aria-invalid]')", PATIENCE);
    await typIn(page, 'Nieuwe investering, Investering bruto, Bedrag', '400.000');
    await plakBij(page, 'Uitgaven, 2026', '150000\t250000');
    await page.waitForFunction(
      "document.querySelector('[aria-label=\"Uitgaven, 2027\"]').value === '250.000'",
      PATIENCE,
    );
    expect(await violationsIn(page)).toEqual([]);
    await metCtrl(page, 's');
    await page.waitForSelector('.rv-stand-bewaard', PATIENCE);
    const kept = readFileSync(join(map, PAD), 'utf8');
    expect(kept.slice(kept.indexOf('financien'), kept.indexOf('## '))).toMatchInlineSnapshot(`
      "financien:
        jaren: [2026, 2027]
        investeringen:
          investering:
            naam: Nieuwe investering
            bruto: 400.000
            krediet: 400.000
            uitgaven: { 2026: 150.000, 2027: 250.000 }
            afschrijving: lineair
        # het bureau rekende
        begrotingswijziging:
          jaar: 2026
          programmas:
            - programma: Verkeer
              lasten: { oud: 100.000, mutatie: 20.000 } # geraamd
            - programma: Sport
              lasten: { mutatie: 30.000, oud: 200.000 }
            - programma: Groen
              lasten: { oud: 50.000, mutatie: 1.000 }
      ---

      "
    `);
    expect(wrong).toEqual([]);
    await close();
  },
);
