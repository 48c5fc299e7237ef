import type { KolomSpec, RijSpec } from './model.ts';
import type { Getoond } from './tonen.ts';

/** How the numbers in a cell are shown: as its row says, else its column. */
export function toonVan(rij: RijSpec | undefined, kolom: KolomSpec | undefined): Getoond['toon'] {
  const toon = rij?.toon ?? kolom?.soort;
  if (kolom?.soort === 'percentage' || toon === 'percentage') return 'percentage';
  return toon === 'getal' ? 'getal' : 'bedrag';
}
