import { Getal } from './bedrag.ts';

/**
 * The sum of decimals, from the first to the last. Nearly all amounts are whole and small: for as long as all are, they are
 * added as numbers, which is as exact and takes no object for each.
 */
export function telGetallenOp(getallen: readonly Getal[]): Getal {
  let heel = 0;
  let total: Getal | undefined;
  for (const getal of getallen) {
    const klein = total === undefined ? kleinGeheel(getal) : undefined;
    if (klein === undefined) total = (total ?? new Getal(heel)).plus(getal);
    else heel += klein;
  }
  return total ?? new Getal(heel);
}

/** A whole number of at most seven digits; undefined for any other. */
function kleinGeheel({ d, e, s }: Getal): number | undefined {
  // Digits stand in words of seven, none for what is no number; the exponent is that of the first digit.
  const [word = 0, second] = d ?? [];
  return second === undefined && e >= 0 && e < 7 ? s * word : undefined;
}
