// src/template/sjabloon: what the files sjabloon.yaml of a template and of those that it extends say, as one.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import { ALLE_GEGEVENS } from '../../gegevens/register.ts';
import type { Layer } from '../read-layers.ts';
import { readCatalog } from './build-secties.ts';
import { buildSoort } from './build-soort.ts';
import { missingKey, nearestOf, oncePerPlace } from './layers.ts';
import { soortenVan } from './soort-lijn.ts';

/**
 * Makes the complete sjabloon from the files of a template and those that it extends, nearest first.
 * The nearest file that says something wins; headings that it replaces stay known as other names of their section.
 */
export function buildSjabloon(layers: readonly Layer[]): Result<Sjabloon> {
  const velden = readVelden(layers);
  const catalog = readCatalog(layers);
  const soorten = soortenVan(layers).map(
    (soort) => [soort.value, buildSoort(layers, soort, velden, catalog)] as const,
  );
  const found = soorten.flatMap(([soort, { value }]) => (value ? [[soort, value] as const] : []));
  const gemeente = nearestOf(layers, (layer) => layer.sjabloon.gemeente)?.value;
  const organisatie = nearestOf(layers, (layer) => layer.sjabloon.organisatie)?.value;
  const diagnostics = oncePerPlace([
    ...soorten.flatMap(([, one]) => one.diagnostics),
    ...takenNames(layers),
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
    velden,
    soorten: Object.fromEntries(found),
  };
  return { value, diagnostics };
}

/** The own keys of the files with their printed names; what the nearest says wins. */
function readVelden(layers: readonly Layer[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...layers]
      .reverse()
      .flatMap((layer) => (layer.sjabloon.velden ?? []).map((veld) => [veld.key.value, veld.value.value])),
  );
}

/** An own field cannot have the name of a key that every proposal has. */
function takenNames(layers: readonly Layer[]): readonly Diagnostic[] {
  const taken = ALLE_GEGEVENS.map(({ sleutel }) => sleutel);
  return layers
    .flatMap((layer) => layer.sjabloon.velden ?? [])
    .filter(({ key }) => taken.includes(key.value))
    .map(({ key }) =>
      fout('sjabloon', `'${key.value}' is al een gegeven van elk voorstel.`, key.span, {
        hint: 'Geef het eigen veld een andere naam.',
      }),
    );
}
