import type { Vector } from './vector.ts';

export type Aard = 'incidenteel' | 'structureel';

/** How many posts are tried in all their sets. */
const MEEST = 16;

/**
 * Which posts are incidenteel, from a row that says what the total holds of it; undefined when no set of posts gives it,
 * or more than one does. A post without amounts goes with the most.
 */
export function verdeelAarden(
  posten: readonly { readonly rij: number; readonly vector: Vector }[],
  gevraagd: Vector,
  aard: Aard,
): ReadonlyMap<number, Aard> | undefined {
  const filled = posten.filter(({ vector }) => vector.some((one) => one !== undefined && one !== 0n));
  if (filled.length > MEEST) return undefined;
  const found: (readonly boolean[])[] = [];
  const search = (at: number, left: readonly bigint[], chosen: readonly boolean[]): void => {
    if (found.length > 1) return;
    const one = filled[at];
    if (!one) {
      if (left.every((rest) => rest === 0n)) found.push(chosen);
      return;
    }
    search(
      at + 1,
      left.map((rest, k) => rest - (one.vector[k] ?? 0n)),
      [...chosen, true],
    );
    search(at + 1, left, [...chosen, false]);
  };
  search(
    0,
    gevraagd.map((one) => one ?? 0n),
    [],
  );
  const [only, other] = found;
  if (!only || other) return undefined;
  const rest: Aard = aard === 'incidenteel' ? 'structureel' : 'incidenteel';
  const sure = new Map(filled.map(({ rij }, at) => [rij, only[at] ? aard : rest] as const));
  const common = only.filter(Boolean).length * 2 >= only.length ? aard : rest;
  return new Map(posten.map(({ rij }) => [rij, sure.get(rij) ?? common] as const));
}
