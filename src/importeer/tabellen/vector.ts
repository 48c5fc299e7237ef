import type { Raster } from './raster.ts';

/** The amounts of a row in its columns with money, in cents; undefined for an empty cell. */
export type Vector = readonly (bigint | undefined)[];

/** The columns that hold money. */
export function geldkolommen({ kolommen }: Pick<Raster, 'kolommen'>): readonly number[] {
  return kolommen.flatMap(({ soort }, index) => (soort === 'bedrag' ? [index] : []));
}

/** The amounts of all rows of a table. */
export function vectoren(raster: Raster): readonly Vector[] {
  const numeric = geldkolommen(raster);
  return raster.rijen.map(({ cellen }) =>
    numeric.map((column) => {
      const waarde = cellen[column]?.waarde;
      return waarde === undefined ? undefined : BigInt(waarde.times(100).toFixed(0));
    }),
  );
}

/** A row with the sign that it has in a sum. */
export interface Term {
  readonly rij: number;
  readonly teken: '+' | '-';
}

/** What terms come to in each column; an empty cell adds nothing. */
export function telOp(termen: readonly Term[], vectoren_: readonly Vector[], width: number): Vector {
  const sum: bigint[] = Array.from({ length: width }, () => 0n);
  for (const { rij, teken } of termen) {
    const vector = vectoren_[rij] ?? [];
    for (let k = 0; k < width; k += 1) {
      const value = vector[k];
      if (value !== undefined) sum[k] = (sum[k] ?? 0n) + (teken === '-' ? -value : value);
    }
  }
  return sum;
}

/** How well amounts that were typed are those that were computed. */
export interface Passing {
  /** In all columns, up to the room that is given for rounding. */
  readonly past: boolean;
  /** Some differ by no more than rounding. */
  readonly afgerond: boolean;
  /** In how many columns there is something to compare. */
  readonly bewijs: number;
  /** In how many of these it is right. */
  readonly goed: number;
}

/** Columns in which one of the terms has an amount: a balance of nothing says something of them too. */
export function gevuld(
  termen: readonly Term[],
  vectoren_: readonly Vector[],
  width: number,
): readonly boolean[] {
  return Array.from({ length: width }, (_, k) =>
    termen.some(({ rij }) => (vectoren_[rij]?.[k] ?? 0n) !== 0n),
  );
}

/**
 * Compares typed with computed amounts; `speling` is how far rounded amounts may be apart, in cents. Where nothing is
 * typed and nothing comes out there is nothing to see, unless `ook` says that there was something to add up.
 */
export function vergelijk(
  typed: Vector,
  computed: Vector,
  speling = 0n,
  ook: readonly boolean[] = [],
): Passing {
  let [past, afgerond, bewijs, goed] = [true, false, 0, 0];
  for (const [k, one] of typed.entries()) {
    const [own, other] = [one ?? 0n, computed[k] ?? 0n];
    const apart = own > other ? own - other : other - own;
    const right = apart <= speling;
    if (own !== 0n || other !== 0n || (one !== undefined && ook[k])) {
      bewijs += 1;
      if (right) goed += 1;
    }
    if (!right) past = false;
    else if (apart !== 0n) afgerond = true;
  }
  return { past, afgerond, bewijs, goed };
}
