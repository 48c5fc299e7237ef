import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Puntnummering } from '../../domain/besluitpunt.ts';
import type { DocumentDefinitie, RegelInstelling, SoortSjabloon } from '../../domain/sjabloon.ts';
import type { Soort } from '../../domain/soort.ts';
import type { Layer } from '../read-layers.ts';
import { buildKopgegevens } from './build-kopgegevens.ts';
import { buildSecties, type Catalog } from './build-secties.ts';
import { doubleNames, missingKey, perSoort } from './layers.ts';
import type { SoortBestand } from './sjabloon-schema.ts';

/** One kind of proposal, of what all files say about it; nothing when no file does. */
export function buildSoort(
  layers: readonly Layer[],
  soort: Soort,
  velden: readonly string[],
  catalog: Catalog,
): { readonly value?: SoortSjabloon; readonly diagnostics: readonly Diagnostic[] } {
  const files = layers.flatMap((layer) => layer.sjabloon.soorten?.[soort] ?? []);
  if (files.length === 0) return { diagnostics: [] };
  const naam = files.find((file) => file.naam)?.naam?.value;
  const documenten = files.find((file) => file.documenten)?.documenten;
  const places = files.find((file) => file.secties)?.secties;
  const needed = { naam, documenten, secties: places };
  const missing = Object.entries(needed).flatMap(([key, value]) =>
    value === undefined ? [missingKey(layers, `soorten.${soort}.${key}`)] : [],
  );
  const kopgegevens = buildKopgegevens(layers, soort, velden);
  const secties = buildSecties(places ?? [], catalog);
  const names = (documenten ?? []).map((document) => document.naam);
  return {
    value: {
      naam: naam ?? '',
      documenten: (documenten ?? []).map(documentOf),
      kopgegevens: kopgegevens.value ?? [],
      secties: secties.value ?? [],
      nummering: nummeringOf(layers, soort),
      vrijeSecties: perSoort(layers, soort, (file) => file.vrije_secties)?.value ?? true,
      regels: regelsOf(layers, soort),
    },
    diagnostics: [
      ...missing,
      ...doubleNames(names, 'document'),
      ...kopgegevens.diagnostics,
      ...secties.diagnostics,
    ],
  };
}

function documentOf(document: NonNullable<SoortBestand['documenten']>[number]): DocumentDefinitie {
  return {
    naam: document.naam.value,
    sjabloon: document.sjabloon.value,
    titel: document.titel.value,
  };
}

/** The third level takes the first kind of number that the others leave. */
function nummeringOf(layers: readonly Layer[], soort: Soort): Puntnummering {
  const given = (part: 'besluitpunt' | 'subpunt' | 'derde') =>
    perSoort(layers, soort, (file) => file.nummering?.[part])?.value;
  const besluitpunt = given('besluitpunt') ?? 'cijfers';
  const subpunt = given('subpunt') ?? 'letters';
  const free = (['romeins-klein', 'letters', 'cijfers'] as const).find(
    (one) => one !== besluitpunt && one !== subpunt,
  );
  return [besluitpunt, subpunt, given('derde') ?? free ?? 'cijfers'];
}

/** Rule by rule what the nearest file says: within the soort, else for all of them. */
function regelsOf(layers: readonly Layer[], soort: Soort): readonly RegelInstelling[] {
  const found = new Map<string, RegelInstelling>();
  for (const { sjabloon } of [...layers].reverse()) {
    for (const { key, value } of [...(sjabloon.regels ?? []), ...(sjabloon.soorten?.[soort]?.regels ?? [])])
      found.set(key.value, { naam: key, ernst: value.value });
  }
  return [...found.values()];
}
