import { EENHEDEN } from '../../domain/financien/cel.ts';
import { eenOfMeer, keuze, tekst } from '../../domain/scalar.ts';

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
