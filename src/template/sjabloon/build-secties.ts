import { bedoeldeNaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { SectieDefinitie } from '../../domain/sjabloon.ts';
import type { Located } from '../../source/located.ts';
import type { Layer } from '../read/read-layers.ts';
import { doubleNames } from './layers.ts';
import type { SectiePlaats } from './sjabloon-schema.ts';

interface CatalogEntry {
  readonly kop?: string;
  readonly ook: readonly string[];
  readonly uitleg?: string;
}

/** The sections that the files name under `secties`, by their key. */
export type Catalog = ReadonlyMap<string, CatalogEntry>;

/** The sections that the files name, with the heading of the nearest and all others as other names. */
export function readCatalog(layers: readonly Layer[]): Catalog {
  const catalog = new Map<string, CatalogEntry>();
  for (const layer of [...layers].reverse()) {
    for (const { key, value } of layer.sjabloon.secties ?? []) {
      const below = catalog.get(key.value);
      const kop = value.kop?.value ?? below?.kop;
      const uitleg = value.uitleg?.value ?? below?.uitleg;
      const ook = [
        ...(value.ook ?? []).map((name) => name.value),
        ...(below?.ook ?? []),
        ...(below?.kop !== undefined ? [below.kop] : []),
      ];
      catalog.set(key.value, {
        ook: [...new Set(ook)].filter((name) => name !== kop),
        ...(kop !== undefined && { kop }),
        ...(uitleg !== undefined && { uitleg }),
      });
    }
  }
  return catalog;
}

/**
 * The sections of one kind of proposal, in order; those without a heading of their own have that of the catalog.
 * `documenten` are the names of what is made of such a proposal.
 */
export function buildSecties(
  places: readonly SectiePlaats[],
  catalog: Catalog,
  documenten: readonly string[],
): Result<readonly SectieDefinitie[]> {
  const names = places.map((place) => place.sleutel);
  const unknown = places.filter((place) => kopOf(place, catalog) === undefined);
  return {
    value: places.map((place) => sectieOf(place, catalog)),
    diagnostics: [
      ...doubleNames(names, 'onderdeel'),
      ...places.flatMap((place) => place.documenten ?? []).flatMap((naam) => noDocument(naam, documenten)),
      ...unknown.map(({ sleutel }) => {
        const own = `Geef het een kop: '{ sleutel: ${sleutel.value}, kop: … }', of noem het bovenaan onder 'secties'.`;
        // A section that the kind has already cannot have been meant.
        const free = [...catalog.keys()].filter((key) => !names.some((name) => name.value === key));
        const meant = bedoeldeNaam(sleutel, free, own);
        return fout('sjabloon', `Het onderdeel '${sleutel.value}' is niet bekend.`, sleutel.span, meant);
      }),
    ],
  };
}

function noDocument(naam: Located<string>, known: readonly string[]): readonly Diagnostic[] {
  if (known.includes(naam.value)) return [];
  const meant = bedoeldeNaam(naam, known, `De documenten van deze soort zijn: ${known.join(', ')}.`);
  return [fout('sjabloon', `Deze soort heeft geen document '${naam.value}'.`, naam.span, meant)];
}

function kopOf(place: SectiePlaats, catalog: Catalog): string | undefined {
  return place.kop?.value ?? catalog.get(place.sleutel.value)?.kop;
}

function sectieOf(place: SectiePlaats, catalog: Catalog): SectieDefinitie {
  const entry = catalog.get(place.sleutel.value);
  const kop = kopOf(place, catalog) ?? place.sleutel.value;
  const uitleg = place.uitleg?.value ?? entry?.uitleg;
  const other = [...(entry?.ook ?? []), ...(entry?.kop ? [entry.kop] : [])];
  return {
    sleutel: place.sleutel.value,
    kop,
    verplicht: place.verplicht?.value ?? false,
    ook: [...new Set(other)].filter((name) => name !== kop),
    ...(uitleg !== undefined && { uitleg }),
    ...(place.tussenkop && { tussenkop: place.tussenkop.value }),
    ...(place.documenten && { documenten: place.documenten.map(({ value }) => value) }),
  };
}
