import * as z from 'zod';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import { naam } from '../naam.ts';
import { jaNee, keuze, metPlaats, tekst, vorm } from '../scalar.ts';
import { cellen, WAARDESOORTEN, type WaardeSoort } from './cel.ts';
import { rij } from './regel.ts';
import { tabelopties, toelichting, totaalkolom } from './tabelopties.ts';

/** A column, or a head over columns. */
export interface KolomInvoer {
  readonly id?: Located<string> | undefined;
  readonly kop?: Located<string> | undefined;
  readonly soort?: Located<WaardeSoort> | undefined;
  readonly formule?: Located<string> | undefined;
  readonly verwacht?: z.output<typeof cellen> | undefined;
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
const kolom: z.ZodType<KolomInvoer> = vorm(
  tekst.transform((kop) => ({ kop, span: kop.span })),
  metPlaats(kolomvorm),
);

/** A table of the author's own. */
export const tabel = metPlaats(
  z.strictObject({
    ...tabelopties,
    kolommen: z.array(kolom).min(1).describe('De kolommen; zonder deze sleutel de jaren').optional(),
    per_jaar: z.array(kolom).min(1).describe('Kolommen onder elk jaar').optional(),
    totaalkolom: totaalkolom.optional(),
    rijen: z.array(rij).min(1).optional(),
    toelichting,
  }),
);
export type TabelInvoer = z.output<typeof tabel>;
