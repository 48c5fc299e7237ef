import { kolomnaam } from '../../domain/financien-tabel.ts';
import type { KolomSpec, Plek, RijSpec } from './model.ts';
import type { Getoond } from './tonen.ts';
import type { Register } from './verwijzing.ts';

/** "Totaal 2024": how messages call a cell. */
export function beschrijf(plek: Plek, register: Register): string {
  const rij = register.rij(plek.tabel, plek.rij);
  const kolom = register.kolom(plek.tabel, plek.kolom);
  return `${rijnaam(rij, plek.rij)} ${kolom ? kolomnaam(kolom) : plek.kolom}`;
}

/** The label of a row, quoted; its id when it has none. */
export function rijnaam(rij: RijSpec | undefined, id: string): string {
  return `'${rij?.label || id}'`;
}

/** How the numbers in a cell are shown: as its row says, else its column. */
export function toonVan(rij: RijSpec | undefined, kolom: KolomSpec | undefined): Getoond['toon'] {
  const toon = rij?.toon ?? kolom?.soort;
  if (kolom?.soort === 'percentage' || toon === 'percentage') return 'percentage';
  return toon === 'getal' ? 'getal' : 'bedrag';
}
