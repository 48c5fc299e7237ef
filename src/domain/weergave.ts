import * as z from 'zod';
import { groep } from './samengesteld.ts';
import { jaNee, keuze, tekst } from './scalar.ts';

/** House rules for showing amounts in tables; a template sets them, nothing computed depends on them. */
export interface Weergave {
  /** Where "€" stands: nowhere (the unit above the table says it), in every cell, or only in totals. */
  readonly euroteken: 'nergens' | 'overal' | 'totalen';
  /** Cents: in the whole table when any amount has them, always, or never (then amounts are rounded to whole euros). */
  readonly decimalen: 'nodig' | 'altijd' | 'nooit';
  /** End whole amounts in ",-". */
  readonly kommastreep: boolean;
  readonly nul: '0' | '-' | 'leeg';
  /** A cell in which nothing was filled in. */
  readonly niets: '0' | '-' | 'leeg';
  /** A negative amount: with a minus before or after it, in brackets, or as "25 N" (and a positive saldo as "25 V"). */
  readonly negatief: 'min' | 'min_achter' | 'haakjes' | 'vn';
  /**
   * In tables of which each amount is a voordeel or a nadeel: with the signs of `negatief`, or in a column for each with
   * this one at the left.
   */
  readonly effecten: 'tekens' | 'nadeel_links' | 'voordeel_links';
  readonly duizendtallen: 'punt' | 'spatie';
  readonly pm: 'pm' | 'p.m.';
  /** Head of the first column; empty for the title of the table. */
  readonly eerste_kop: string;
  /** Print the line with the unit ("Bedragen in euro’s") and the signs above the table. */
  readonly eenheidsregel: boolean;
}

export const STANDAARD_WEERGAVE: Weergave = {
  euroteken: 'nergens',
  decimalen: 'nodig',
  kommastreep: false,
  nul: '0',
  niets: 'leeg',
  negatief: 'min',
  effecten: 'tekens',
  duizendtallen: 'punt',
  pm: 'pm',
  eerste_kop: 'Omschrijving',
  eenheidsregel: true,
};

function woord<const T extends string>(words: readonly T[], standaard: NoInfer<T>) {
  return keuze(words)
    .optional()
    .transform((one): T => one?.value ?? standaard);
}

const vlag = (standaard: boolean) => jaNee.optional().transform((one) => one?.value ?? standaard);

/** The schema of `weergave:` in sjabloon.yaml; what is left out gets its default. */
export const weergaveSchema: z.ZodType<Weergave> = groep(
  z.strictObject({
    euroteken: woord(['nergens', 'overal', 'totalen'], STANDAARD_WEERGAVE.euroteken),
    decimalen: woord(['nodig', 'altijd', 'nooit'], STANDAARD_WEERGAVE.decimalen),
    kommastreep: vlag(STANDAARD_WEERGAVE.kommastreep),
    nul: woord(['0', '-', 'leeg'], STANDAARD_WEERGAVE.nul),
    niets: woord(['0', '-', 'leeg'], STANDAARD_WEERGAVE.niets),
    negatief: woord(['min', 'min_achter', 'haakjes', 'vn'], STANDAARD_WEERGAVE.negatief),
    effecten: woord(['tekens', 'nadeel_links', 'voordeel_links'], STANDAARD_WEERGAVE.effecten),
    duizendtallen: woord(['punt', 'spatie'], STANDAARD_WEERGAVE.duizendtallen),
    pm: woord(['pm', 'p.m.'], STANDAARD_WEERGAVE.pm),
    eerste_kop: tekst.optional().transform((one) => one?.value ?? STANDAARD_WEERGAVE.eerste_kop),
    eenheidsregel: vlag(STANDAARD_WEERGAVE.eenheidsregel),
  }),
);
