import { bedoeldeNaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { BASISSOORTEN, type Basissoort, type Soort } from '../../domain/soort.ts';
import type { Located } from '../../source/located.ts';
import type { Layer } from '../read/read-layers.ts';
import type { SoortBestand } from './sjabloon-schema.ts';

/** A kind of proposal and, by `als`, those that it is like: the nearest first. */
export type Lijn = readonly Soort[];

/** The kinds that the files name and do not leave out (`bestedingsplan: nee`): those of the program, then own ones. */
export function soortenVan(layers: readonly Layer[]): readonly Located<Soort>[] {
  const named = layers.flatMap((layer) => layer.sjabloon.soorten ?? []);
  const nearestFirst = new Map<Soort, (typeof named)[number]>();
  for (const one of named) if (!nearestFirst.has(one.key.value)) nearestFirst.set(one.key.value, one);
  const own = [...nearestFirst.values()].filter(({ key }) => !isBasissoort(key.value));
  const basis = BASISSOORTEN.flatMap((soort) => nearestFirst.get(soort) ?? []);
  return [...basis, ...own].filter(({ value }) => value !== 'nee').map(({ key }) => key);
}

/** What one file says of a kind. */
export function soortIn({ sjabloon }: Layer, soort: Soort): SoortBestand | undefined {
  const found = sjabloon.soorten?.find(({ key }) => key.value === soort)?.value;
  return found === 'nee' ? undefined : found;
}

/** What the files say of a kind, then of those that it is like; the nearest file first. */
export function bestandenVan(layers: readonly Layer[], lijn: Lijn): readonly SoortBestand[] {
  return lijn.flatMap((soort) => layers.flatMap((layer) => soortIn(layer, soort) ?? []));
}

/** The line of a kind, as far as it leads somewhere. */
export function lijnVan(
  layers: readonly Layer[],
  soort: Soort,
): { readonly lijn: Lijn; readonly diagnostics: readonly Diagnostic[] } {
  const lijn: Soort[] = [soort];
  for (;;) {
    const als = layers.flatMap((layer) => soortIn(layer, lijn.at(-1) ?? '')?.als ?? [])[0];
    if (!als) return { lijn, diagnostics: [] };
    const problem = lijn.includes(als.value) ? circle([...lijn, als.value], als) : unknown(layers, als);
    if (problem) return { lijn, diagnostics: [problem] };
    lijn.push(als.value);
  }
}

/** The kind of the program at the end of a line; one that is like none is a raadsvoorstel to the rules. */
export function basisVan(lijn: Lijn): Basissoort {
  return lijn.find(isBasissoort) ?? 'raadsvoorstel';
}

function isBasissoort(soort: Soort): soort is Basissoort {
  return BASISSOORTEN.some((one) => one === soort);
}

function circle(lijn: Lijn, als: Located<string>): Diagnostic {
  return fout('sjabloon', `Deze soort is via een omweg als zichzelf: ${lijn.join(' → ')}.`, als.span, {
    hint: "Haal bij een van deze soorten 'als' weg.",
  });
}

function unknown(layers: readonly Layer[], als: Located<string>): Diagnostic | undefined {
  const named = layers.flatMap((layer) => layer.sjabloon.soorten ?? []).map(({ key }) => key.value);
  const known = [...new Set([...BASISSOORTEN, ...named])];
  if (known.includes(als.value)) return undefined;
  const meant = bedoeldeNaam(als, known, `Bekend zijn: ${known.join(', ')}.`);
  return fout('sjabloon', `Er is geen soort '${als.value}'.`, als.span, meant);
}
