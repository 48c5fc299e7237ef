import type { Located } from '../../source/located.ts';
import type { KaartRegel } from '../scalar.ts';

/** One cell as typed: an amount, pm, text, or a formula behind "=". */
export type CelInvoer = Located<string>;

/** Cells by column; a column with columns under it (a year split into lasten and baten) has a map of its own. */
export type CellenInvoer = readonly KaartRegel<CelInvoer | readonly KaartRegel<CelInvoer>[]>[];

/** Cells by column, or one word or amount for the whole row (`sluitpost`). */
export type BedragenInvoer = CelInvoer | CellenInvoer;

export const EENHEDEN = ['euro', 'duizend'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** What the numbers of a row or column are: euros, a percentage, a plain number (fte, aantallen), or text. */
export const WAARDESOORTEN = ['bedrag', 'percentage', 'getal', 'tekst'] as const;
export type WaardeSoort = (typeof WAARDESOORTEN)[number];
