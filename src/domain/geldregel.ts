import type { Bedrag } from './bedrag.ts';

/** A row of the tables of a proposal of which amendments change the amounts. */
export interface Geldregel {
  /** "Lasten", "Reserve wijken: Stand op 31 december" */
  readonly naam: string;
  /** By the head of the column, most often a year: what it was and what it becomes. */
  readonly verschillen: ReadonlyMap<string, { readonly was: Bedrag; readonly wordt: Bedrag }>;
}
