import type { PlacedEntry } from '../document/key-value-rows.ts';
import type { Huisstijl, KopStijl } from '../huisstijl/huisstijl.ts';
import type { PreparedKeyValue } from '../prepare/prepared.ts';
import { nameWidth } from './name-width.ts';
import type { Typesetter } from './text/pieces.ts';

/** Room between a name and its value, in em. */
const GAP = 0.8;
/** The part of its place that a name may take, and what its value keeps when the house style asks for a width. */
const MAX_KEY = 0.45;
const LEAST_VALUE = 40;

type Placed = PlacedEntry<PreparedKeyValue>;

interface Measures {
  readonly huisstijl: Huisstijl;
  readonly setter: Typesetter;
}

/** How a house style sets the head of a document; one that says nothing has names before values, without rules. */
export function kopOf({ kopgegevens }: Huisstijl): KopStijl {
  return kopgegevens ?? { kolommen: 1, lijnen: 'geen', koppen: 'naast', vlak: false };
}

/**
 * How much room each name takes: as much as the house style says, else as the longest needs. The names of a column have
 * one width, so that their values line up, unless that would leave too little of a narrow place; then those of one width.
 */
export function nameWidths(
  rows: readonly (readonly Placed[])[],
  unit: number,
  context: Measures,
): (placed: Placed) => number {
  const { huisstijl } = context;
  const { inspringing, grootte } = huisstijl.stijlen.kopgegevens;
  const places = rows.flat();
  const widthOf = ({ entry }: Placed) => nameWidth(entry.key, context);
  const extra = grootte * GAP + huisstijl.tabel.celHorizontaal * 2;
  const widest = (among: readonly Placed[]) => Math.max(...among.map((one) => widthOf(one).full)) + extra;
  return (placed) => {
    const room = placed.span * unit;
    if (inspringing > 0) return Math.max(1, Math.min(inspringing, room - LEAST_VALUE));
    const column = places.filter((one) => one.column === placed.column);
    const all = widest(column);
    if (all <= room * MAX_KEY) return all;
    const alike = column.filter(({ span }) => span === placed.span);
    const words = Math.max(...alike.map((one) => widthOf(one).widestWord)) + extra;
    return Math.min(widest(alike), Math.max(room * MAX_KEY, Math.min(words, room - LEAST_VALUE)));
  };
}
