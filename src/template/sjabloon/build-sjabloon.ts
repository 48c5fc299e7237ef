// src/template/sjabloon: what the files sjabloon.yaml of a template and of those that it extends say, as one.

import { eachOnce } from '../../diagnostics/each-once.ts';
import type { Result } from '../../diagnostics/result.ts';
import { DATUM_VOLUIT } from '../../domain/datumnotatie.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import type { Layer } from '../read/read-layers.ts';
import { readCatalog } from './build-secties.ts';
import { buildSoort } from './build-soort.ts';
import { otherKinds } from './build-velden.ts';
import { missingKey, nearestOf } from './layers.ts';
import { soortenVan } from './soort-lijn.ts';

/**
 * Makes the complete sjabloon from the files of a template and those that it extends, nearest first.
 * The nearest file that says something wins; headings that it replaces stay known as other names of their section.
 */
export function buildSjabloon(layers: readonly Layer[]): Result<Sjabloon> {
  const catalog = readCatalog(layers);
  const soorten = soortenVan(layers).map(
    (soort) => [soort.value, buildSoort(layers, soort, catalog)] as const,
  );
  const found = soorten.flatMap(([soort, { value }]) => (value ? [[soort, value] as const] : []));
  const velden = found.map(([, soort]) => soort.velden);
  const gemeente = nearestOf(layers, (layer) => layer.sjabloon.gemeente)?.value;
  const organisatie = nearestOf(layers, (layer) => layer.sjabloon.organisatie)?.value;
  // What the kinds of proposal share is looked at for each of them.
  const diagnostics = eachOnce([
    ...soorten.flatMap(([, one]) => one.diagnostics),
    ...otherKinds(velden, layers),
    ...(found.length === 0 ? [missingKey(layers, 'soorten', 'Zonder soorten is er niets om te maken.')] : []),
    ...(gemeente === undefined ? [missingKey(layers, 'gemeente')] : []),
    ...(organisatie === undefined ? [missingKey(layers, 'organisatie')] : []),
  ]);
  if (diagnostics.length > 0 || gemeente === undefined || organisatie === undefined) return { diagnostics };
  const value: Sjabloon = {
    map: layers[0]?.map ?? '',
    gemeente,
    organisatie,
    taal: nearestOf(layers, (layer) => layer.sjabloon.taal)?.value ?? 'nl-NL',
    velden: [...new Map(velden.flat().map((veld) => [veld.sleutel, veld])).values()],
    notatie: {
      datum: nearestOf(layers, (layer) => layer.sjabloon.notatie?.datum)?.value ?? DATUM_VOLUIT,
      bedrag: nearestOf(layers, (layer) => layer.sjabloon.notatie?.bedrag)?.value,
    },
    soorten: Object.fromEntries(found),
  };
  return { value, diagnostics };
}
