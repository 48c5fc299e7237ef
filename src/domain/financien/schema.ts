import * as z from 'zod';
import { reeks } from '../jaren.ts';
import { eenOfMeer, kaart, leesbaar, metPlaats, tekst } from '../scalar.ts';
import { begrotingswijziging } from './begrotingswijziging.ts';
import { investering } from './investering.ts';
import { dekking, postenblok } from './postenblok.ts';
import { reserve } from './reserve.ts';
import { restant } from './restant.ts';
import { tabel } from './tabel.ts';
import { tabelopties } from './tabelopties.ts';

/** "2024 t/m 2027" gives both ends. */
const jaren = eenOfMeer(
  leesbaar((text) => {
    const found = /^(\d{4})(?:\s*(?:t\/m|tot en met|-|–)\s*(\d{4}))?$/.exec(text.trim());
    const [first = '', last] = found?.slice(1) ?? [];
    if (!found) {
      const years = text.match(/\b\d{4}\b/g);
      const hint = years?.[1]
        ? `Schrijf [${years.join(', ')}].`
        : 'Schrijf [2024, 2025, 2026] of 2024 t/m 2026.';
      return { melding: `'${text}' is geen jaar.`, hint };
    }
    const run = reeks(first, last ?? first);
    if (run.length === 0) return { melding: `'${text}' loopt terug of is langer dan 60 jaar.` };
    return { value: run };
  }),
);

/** Names of tables and rows that the tool makes, where an author wants others. */
const titels = z.strictObject({
  reserves: tekst.describe('Titel boven het verloop van de reserves').optional(),
  investeringen: tekst.describe('Titel boven de investeringen').optional(),
  totaal_bruto: tekst.describe('Naam van de regel met alle investeringen samen, bruto').optional(),
  totaal_netto: tekst.describe('Naam van de regel met alle investeringen samen, netto').optional(),
  kapitaallasten: tekst.describe('Titel boven de kapitaallasten per jaar').optional(),
  totaal_kapitaallasten: tekst.describe('Naam van de regel met alle kapitaallasten samen').optional(),
});

/** The schema of `financien:`; amounts stay the text that was typed, since what a cell holds depends on its column. */
export const financienSchema = metPlaats(
  z.strictObject({
    jaren: jaren.describe('De jaren van alle tabellen, zoals [2024, 2025] of 2024 t/m 2027').optional(),
    eenheid: tabelopties.eenheid,
    invoer: tabelopties.invoer,
    titels: titels.describe('Eigen namen voor tabellen en totalen die het programma maakt').optional(),
    reserves: kaart(reserve).describe('Reserves met hun verloop, elk onder een eigen naam').optional(),
    investeringen: kaart(investering)
      .describe('Investeringen met hun kapitaallasten, elk onder een eigen naam')
      .optional(),
    lasten: postenblok.describe('De kosten').optional(),
    baten: postenblok.describe('De opbrengsten').optional(),
    dekking: dekking.describe('Waar de lasten van worden betaald').optional(),
    restant: restant.describe('Wat er per jaar overblijft').optional(),
    begrotingswijziging: begrotingswijziging
      .describe('De begroting oud, wijziging en nieuw, per programma')
      .optional(),
    tabellen: kaart(tabel).describe('Andere tabellen, elk onder een eigen naam').optional(),
  }),
);

/** What an author writes under `financien:`, checked for its shape, nothing computed yet. */
export type FinancienInvoer = z.output<typeof financienSchema>;
