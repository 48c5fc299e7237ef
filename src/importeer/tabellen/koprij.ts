import type { Kop, Rekening } from './herkomst.ts';
import { belofteVan } from './rijnaam.ts';
import { type Term, telOp, vergelijk } from './vector.ts';

/** How much further from the left a row must stand to be below another, in points. */
const STAP = 2;

/**
 * A row that is the name of a group and holds its sum: the rows below it that stand further from the left (`inspring`),
 * or the ordinary rows up to the next bold one where it is bold itself (`vet`), come to its amounts in every column. Undefined for any other row.
 */
export function kopVan(
  index: number,
  { raster, vectoren, width }: Rekening,
  door: 'inspring' | 'vet',
): Kop | undefined {
  const rij = raster.rijen[index];
  const own = vectoren[index];
  if (!rij || !own || belofteVan(rij.label) !== undefined) return undefined;
  const onder: number[] = [];
  for (const [at, one] of raster.rijen.entries()) {
    if (at <= index) continue;
    const ends =
      door === 'vet' ? one.zwaar || belofteVan(one.label) !== undefined : one.inspring <= rij.inspring + STAP;
    if (ends) break;
    onder.push(at);
  }
  const [first] = onder.flatMap((at) => raster.rijen[at] ?? []);
  const plain = onder.every((at) => {
    const one = raster.rijen[at];
    const filled = vectoren[at]?.some((amount) => amount !== undefined);
    return filled && one && one.inspring === first?.inspring && belofteVan(one.label) === undefined;
  });
  if (onder.length < 2 || !plain) return undefined;
  const termen = onder.map((at): Term => ({ rij: at, teken: '+' }));
  const { past, bewijs } = vergelijk(own, telOp(termen, vectoren, width));
  return past && bewijs > 0
    ? { soort: 'kop', posten: onder, bewijs, klopt: true, afgerond: false }
    : undefined;
}
