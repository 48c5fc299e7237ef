import type { RijSpec } from './model.ts';

/**
 * The rows that can be added up for a row that asks: those that hold the same kind of number as it does, else (for a
 * share in a total) the amounts. A percentage between amounts is never added to them.
 */
export function optelbaar(rijen: readonly RijSpec[], vrager?: RijSpec): readonly RijSpec[] {
  const soort = (rij: RijSpec | undefined) => rij?.toon ?? 'bedrag';
  if (soort(vrager) === 'bedrag' && rijen.every((rij) => rij.toon === undefined)) return rijen;
  const [same, amounts] = [soort(vrager), 'bedrag'].map((one) => rijen.filter((rij) => soort(rij) === one));
  if (same && same.length > 0) return same;
  return amounts && amounts.length > 0 ? amounts : rijen;
}
