import * as z from 'zod';
import {
  type BedragenInvoer,
  type CellenInvoer,
  EENHEDEN,
  VERWACHT,
  WAARDESOORTEN,
  type WaardeSoort,
} from '../../domain/financien/invoer.ts';
import { naam } from '../../domain/naam.ts';
import { eenOfMeer, groep, kaart, metPlaats, nietLeeg, vorm } from '../../domain/samengesteld.ts';
import { jaNee, keuze, scalar, tekst } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';

/** What authors may say of a minus. */
export const TEKENS = ['min is nadeel', 'min is voordeel'] as const;

/** What every table may say about itself. */
export const tabelopties = {
  titel: nietLeeg(tekst.describe('Titel boven de tabel').optional()),
  eenheid: keuze(EENHEDEN)
    .describe('Hoe de bedragen worden getoond: euro, of duizend (x € 1.000)')
    .optional(),
  eerste_kop: nietLeeg(tekst.describe('Kop boven de eerste kolom').optional()),
  invoer: keuze(EENHEDEN)
    .describe('Hoe de bedragen hier getypt zijn: euro, of duizend (x € 1.000)')
    .optional(),
  tolerantie: keuze(['geen', 'afronding'])
    .describe('afronding: getypte bedragen zijn al afgerond')
    .optional(),
  toon: keuze([VERWACHT])
    .describe('verwacht: drukt de bedragen bij verwacht af in plaats van de berekende')
    .optional(),
  tekens: keuze(TEKENS).describe('Wat een min betekent, waar dat niet uit een formule volgt').optional(),
  bestand: tekst.describe('CSV-bestand naast het voorstel, waaruit de rijen komen').optional(),
};

/** Remarks below a table. */
export const toelichting = eenOfMeer(tekst).describe('Regels onder de tabel').optional();

/** An amount as typed: what a cell holds depends on its column, so it stays text. */
export const bedrag = scalar.meta({
  description: 'Een bedrag, zoals 62.000 of 1.234,56; onbekend is pm',
  bedrag: true,
  examples: ['62.000'],
});

export const cellen: z.ZodType<CellenInvoer> = kaart(vorm(bedrag, kaart(bedrag, 'zo getypt')), 'zo getypt');
export const bedragen: z.ZodType<BedragenInvoer> = vorm(bedrag, cellen);

/** A column, or a head over columns. */
export interface KolomInvoer {
  readonly id?: Located<string> | undefined;
  readonly kop?: Located<string> | undefined;
  readonly soort?: Located<WaardeSoort> | undefined;
  readonly formule?: Located<string> | undefined;
  readonly verwacht?: CellenInvoer | undefined;
  readonly optellen?: Located<boolean> | undefined;
  readonly kolommen?: readonly KolomInvoer[] | undefined;
  readonly span: Span;
}

const kolomvorm: z.ZodType<Omit<KolomInvoer, 'span'>> = z.strictObject({
  id: naam.describe('Naam om in formules en in de tekst naar te verwijzen').optional(),
  kop: nietLeeg(tekst.describe('Kop boven de kolom').optional()),
  soort: keuze(WAARDESOORTEN).describe('Wat er in de kolom staat').optional(),
  formule: tekst.describe('Berekening met de namen van andere kolommen, zoals baten - lasten').optional(),
  verwacht: cellen.describe('Wat u verwacht dat eruit komt; wordt gecontroleerd').optional(),
  optellen: jaNee.describe('nee: berekende rijen laten deze kolom leeg (een termijn, een tarief)').optional(),
  get kolommen() {
    return z.array(kolom).min(1).describe('De kolommen onder deze kop').optional();
  },
});

/** A column as its head alone, or with what it is. */
export const kolom: z.ZodType<KolomInvoer> = vorm(
  tekst.transform((kop) => ({ kop, span: kop.span })),
  metPlaats(kolomvorm),
).meta({ id: 'kolom' });

/** The column with the total of all years. */
export const totaalkolom = vorm(
  tekst.transform((value) => ({ naam: value, verwacht: undefined })),
  groep(
    z.strictObject({
      naam: nietLeeg(tekst.describe('Kop boven de kolom met totalen').optional()),
      verwacht: cellen.describe('De totalen die u verwacht; worden gecontroleerd').optional(),
    }),
  ),
).describe('Kolom met het totaal van alle jaren: ja, of de kop ervan');
