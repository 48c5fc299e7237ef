import * as z from 'zod';
import { type CellenInvoer, WAARDESOORTEN, type WaardeSoort } from '../../domain/financien/cel.ts';
import { naam } from '../../domain/naam.ts';
import { jaNee, keuze, metPlaats, tekst, vorm } from '../../domain/scalar.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import { cellen } from './cel.ts';

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
  kop: tekst.describe('Kop boven de kolom').optional(),
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
);

/** The column with the total of all years. */
export const totaalkolom = vorm(
  tekst.transform((value) => ({ naam: value, verwacht: undefined })),
  z.strictObject({
    naam: tekst.describe('Kop boven de kolom met totalen').optional(),
    verwacht: cellen.describe('De totalen die u verwacht; worden gecontroleerd').optional(),
  }),
).describe('Kolom met het totaal van alle jaren: ja, of de kop ervan');
