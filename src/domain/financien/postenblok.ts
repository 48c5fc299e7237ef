import * as z from 'zod';
import { metPlaats, tekst } from '../scalar.ts';
import { bedragen } from './cel.ts';
import { post, rij } from './regel.ts';
import { tabelopties, toelichting, totaalkolom } from './tabelopties.ts';

const inhoud = {
  ...tabelopties,
  totaal: tekst.describe('Naam van de totaalregel').optional(),
  totaalkolom: totaalkolom.optional(),
  posten: z.array(post).min(1).describe('De posten, elk achter een streepje').optional(),
  verwacht: bedragen.describe('Het totaal dat u verwacht; wordt gecontroleerd').optional(),
  onder: z.array(rij).min(1).describe('Rijen onder het totaal, die er geen deel van zijn').optional(),
  toelichting,
};

/** Lasten or baten: posts by year, and their total. */
export const postenblok = metPlaats(z.strictObject(inhoud));
export type PostenblokInvoer = z.output<typeof postenblok>;

/** The dekking may say what it leaves open, or covers too much. */
export const dekking = metPlaats(
  z.strictObject({
    ...inhoud,
    tekort: bedragen.describe('Wat niet gedekt is, per jaar').optional(),
    overschot: bedragen.describe('Wat meer gedekt is dan nodig, per jaar').optional(),
  }),
);
