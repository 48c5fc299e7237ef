import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Orientation } from '../pages/flow.ts';

/** A page on which a table may be set, and the smallest type it may be set in there. Lengths in points. */
export interface TablePlace {
  readonly orientation: Orientation;
  readonly width: number;
  readonly smallest: number;
  /** Which width of its columns has to fit: labels on two lines, or whole words only. */
  readonly needs: 'comfort' | 'minimum';
}

/** Smaller type than this is no reason to keep a table on an upright page, in points. */
const SMALLEST_UPRIGHT = 7.7;

/**
 * The places of a table, the best first: an upright page in type that reads well, a page on its side, and there in the
 * smallest type of the house style with labels on more lines. `upright` is the measure on an upright page, `onSide` on
 * one on its side; paper that lies on its side already gains nothing by being turned.
 */
export function tablePlaces(huisstijl: Huisstijl, upright: number, onSide: number): readonly TablePlace[] {
  const { pagina, tabel, stijlen } = huisstijl;
  const least = Math.min(tabel.kleinste, stijlen.tabelcel.grootte);
  const staand = { orientation: 'staand', width: upright } as const;
  if (pagina.hoogte <= pagina.breedte)
    return [
      { ...staand, smallest: least, needs: 'comfort' },
      { ...staand, smallest: least, needs: 'minimum' },
    ];
  const liggend = { orientation: 'liggend', width: onSide } as const;
  return [
    { ...staand, smallest: Math.max(least, SMALLEST_UPRIGHT), needs: 'comfort' },
    { ...liggend, smallest: least, needs: 'comfort' },
    { ...liggend, smallest: least, needs: 'minimum' },
  ];
}
