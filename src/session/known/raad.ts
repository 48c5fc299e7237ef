import { raadbestandVan } from '../../domain/bestanden.ts';
import { ledenVan, periodeOp, type Raad, type Raadsperiode } from '../../domain/raad.ts';
import { readRaad } from '../../vergadering/raad/read-raad.ts';
import { type LooseNode, looseText } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** The council of the municipality that a text names; undefined where its raad.yaml is not there or has errors. */
export function raadVan(stand: Stand, nodes: readonly LooseNode[]): Raad | undefined {
  const gemeente = looseText(stand.source.text, nodes, ['gemeente']);
  if (gemeente === undefined || !stand.sjablonen.gemeenten.includes(gemeente)) return undefined;
  return readRaad(stand.world, raadbestandVan(stand.sjablonen.folder, gemeente))?.value;
}

/** Who sits in it on the day that a text is about, or in its last period. */
export function zittendeRaad(stand: Stand, nodes: readonly LooseNode[]): Raadsperiode | undefined {
  const raad = raadVan(stand, nodes);
  const dag = ['vergadering', 'datum']
    .map((key) => looseText(stand.source.text, nodes, [key]))
    .find((one) => one !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(one));
  return raad && ((dag !== undefined && periodeOp(raad, dag)) || raad.perioden.at(-1));
}

/** The names of members, each with the name of his or her group. */
export function namenVan(periode: Raadsperiode | undefined): readonly { naam: string; fractie: string }[] {
  return periode
    ? ledenVan(periode).map(({ lid, fractie }) => ({ naam: lid.naam.value, fractie: fractie.naam.value }))
    : [];
}
