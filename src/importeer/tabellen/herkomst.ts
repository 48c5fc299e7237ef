import type { Raster } from './raster.ts';
import type { Belofte } from './rijnaam.ts';
import type { Term, Vector } from './vector.ts';

/** How a row of a table came to its amounts. */
export type Herkomst =
  /** Typed. `apart`: part of another row, or a balance that nothing explains; it counts in no sum. */
  | { readonly soort: 'post'; readonly apart: boolean; readonly belofte?: Belofte }
  | { readonly soort: 'groep' }
  /** Words over groups, or a row of words. */
  | { readonly soort: 'tekst' }
  | Rekenrij;

export type Rekenrij = Som | Kop | Saldo | Cumulatief | Vorig;

interface Berekend {
  /** In how many columns the formula could be seen to be right. */
  readonly bewijs: number;
  /** What was typed is what the formula gives. */
  readonly klopt: boolean;
  readonly afgerond: boolean;
  /** Another reading that fits as well, in Dutch. */
  readonly ook?: string;
}

/** The sum of posts; row numbers from 0. */
export interface Som extends Berekend {
  readonly soort: 'som';
  readonly posten: readonly number[];
  /** The group that it closes: the row of its name. */
  readonly groep?: number;
}

/** The name of a group that holds the sum of the posts below it. */
export interface Kop extends Berekend {
  readonly soort: 'kop';
  readonly posten: readonly number[];
}

/** A sum of rows with their signs. */
export interface Saldo extends Berekend {
  readonly soort: 'saldo';
  readonly termen: readonly Term[];
}

/** The amounts of a row up to and including each column. */
export interface Cumulatief extends Berekend {
  readonly soort: 'cumulatief';
  readonly rij: number;
}

/** The amount that another row has a column earlier. */
export interface Vorig extends Berekend {
  readonly soort: 'vorig';
  readonly rij: number;
}

/** What the search knows of a table. */
export interface Rekening {
  readonly raster: Raster;
  readonly vectoren: readonly Vector[];
  readonly width: number;
  /** How far rounded amounts may be apart for each term, in cents; 0 for exact ones. */
  readonly eenheid: bigint;
}

/** Posts that a total may be the sum of. */
export interface Bereik {
  readonly posten: readonly number[];
  readonly groep?: number;
  /** Its label says that it is about these. */
  readonly genoemd: boolean;
}
