import { type Formules, formulesVan } from './formules.ts';
import type { Herkomst } from './herkomst.ts';
import { type Kolomherkomst, kolomherkomst } from './kolomformules.ts';
import type { Raster } from './raster.ts';
import { herkomstVan } from './rekenrijen.ts';
import { type Kolomsleutels, sleutelsVan } from './sleutels.ts';

/** A table that was taken apart: how each row and column came to its amounts. */
export interface Ontleding {
  readonly raster: Raster;
  readonly herkomst: readonly Herkomst[];
  readonly kolommen: Kolomherkomst;
  readonly sleutels: Kolomsleutels;
  readonly formules: Formules;
}

/** Finds out how each row and column of a table came to its amounts. */
export function ontleed(raster: Raster): Ontleding {
  const herkomst = herkomstVan(raster);
  const kolommen = kolomherkomst(raster);
  const weg = new Set(kolommen.totaalkolom === undefined ? [] : [kolommen.totaalkolom]);
  return {
    raster,
    herkomst,
    kolommen,
    sleutels: sleutelsVan(raster, kolommen, weg),
    formules: formulesVan(raster, herkomst),
  };
}
