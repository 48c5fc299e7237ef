// src/formulier/punten: besluitpunten that are added, moved and taken away, with the arguments that belong to them.

import type { Plek, Richting } from '../wens.ts';

/** A tree of points that are known by where they stood. */
export interface Knoop {
  /** Absent for a new point. */
  readonly was?: Plek;
  readonly sub: readonly Knoop[];
}

/** How many levels points can have. */
export const NIVEAUS = 3;

/** The depth of a tree below a point: 1 for one without parts. */
function diepte({ sub }: Knoop): number {
  return 1 + Math.max(0, ...sub.map(diepte));
}

/** The points at the level of a place, or undefined. */
export function buren(punten: readonly Knoop[], plek: Plek): readonly Knoop[] {
  return plek.slice(0, -1).reduce<readonly Knoop[]>((list, index) => list[index]?.sub ?? [], punten);
}

export function knoopOp(punten: readonly Knoop[], plek: Plek): Knoop | undefined {
  return buren(punten, plek)[plek.at(-1) ?? 0];
}

/** Where a point comes to stand; undefined when it cannot go there. */
export function doelVan(punten: readonly Knoop[], plek: Plek, richting: Richting): Plek | undefined {
  const index = plek.at(-1) ?? 0;
  const list = buren(punten, plek);
  const self = list[index];
  if (!self) return undefined;
  const with_ = (last: number): Plek => [...plek.slice(0, -1), last] as unknown as Plek;
  switch (richting) {
    case 'op':
      return index > 0 ? with_(index - 1) : undefined;
    case 'neer':
      return index < list.length - 1 ? with_(index + 1) : undefined;
    case 'in': {
      const before = list[index - 1];
      if (!before || plek.length - 1 + diepte(self) >= NIVEAUS) return undefined;
      return [...with_(index - 1), before.sub.length] as Plek;
    }
    case 'uit': {
      if (plek.length === 1) return undefined;
      const parent = plek.slice(0, -1);
      return [...parent.slice(0, -1), (parent.at(-1) ?? 0) + 1] as unknown as Plek;
    }
  }
}

/** The tree without a point. */
export function zonder(punten: readonly Knoop[], plek: Plek): readonly Knoop[] {
  return veranderd(punten, plek, (list, index) => list.toSpliced(index, 1));
}

/** The tree with a point put before the one at a place, or at the end. */
export function met(punten: readonly Knoop[], plek: Plek, knoop: Knoop): readonly Knoop[] {
  return veranderd(punten, plek, (list, index) => list.toSpliced(index, 0, knoop));
}

/** Where each point that stood somewhere stands: by its old place as JSON. */
export function waarNu(punten: readonly Knoop[]): ReadonlyMap<string, Plek> {
  const found = new Map<string, Plek>();
  const walk = (list: readonly Knoop[], above: readonly number[]) => {
    list.forEach(({ was, sub }, index) => {
      const here = [...above, index] as unknown as Plek;
      if (was) found.set(JSON.stringify(was), here);
      walk(sub, here);
    });
  };
  walk(punten, []);
  return found;
}

function veranderd(
  punten: readonly Knoop[],
  [first, ...rest]: readonly number[],
  change: (list: readonly Knoop[], index: number) => readonly Knoop[],
): readonly Knoop[] {
  if (first === undefined) return punten;
  if (rest.length === 0) return change(punten, first);
  return punten.map((knoop, index) =>
    index === first ? { ...knoop, sub: veranderd(knoop.sub, rest, change) } : knoop,
  );
}
