import * as z from 'zod';
import { eenOfMeer, keuze, tekst, vorm } from '../scalar.ts';
import { cellen, EENHEDEN } from './cel.ts';

/** What every table may say about itself. */
export const tabelopties = {
  titel: tekst.describe('Titel boven de tabel').optional(),
  eenheid: keuze(EENHEDEN)
    .describe('Hoe de bedragen worden getoond: euro, of duizend (x € 1.000)')
    .optional(),
  eerste_kop: tekst.describe('Kop boven de eerste kolom').optional(),
  invoer: keuze(EENHEDEN)
    .describe('Hoe de bedragen hier getypt zijn: euro, of duizend (x € 1.000)')
    .optional(),
  tolerantie: keuze(['geen', 'afronding'])
    .describe('afronding: getypte bedragen zijn al afgerond')
    .optional(),
  bestand: tekst.describe('CSV-bestand naast het voorstel, waaruit de rijen komen').optional(),
};

/** Remarks below a table. */
export const toelichting = eenOfMeer(tekst).describe('Regels onder de tabel').optional();

/** The column with the total of all years. */
export const totaalkolom = vorm(
  tekst.transform((value) => ({ naam: value, verwacht: undefined })),
  z.strictObject({
    naam: tekst.describe('Kop boven de kolom met totalen').optional(),
    verwacht: cellen.describe('De totalen die u verwacht; worden gecontroleerd').optional(),
  }),
).describe('Kolom met het totaal van alle jaren: ja, of de kop ervan');
