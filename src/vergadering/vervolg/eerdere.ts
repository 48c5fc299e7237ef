// src/vergadering/vervolg: items that were left open in one meeting and come back in another.

import { vergaderingOp } from '../../domain/bestanden.ts';
import type { Raad } from '../../domain/raad.ts';
import type { Personenuitslag, Uitslag } from '../../domain/stemming.ts';
import { type Agendapunt, alleAgendapunten, type Vergadering } from '../../domain/vergadering.ts';
import { readDocument } from '../../parse/files/read-document.ts';
import type { World } from '../../world/world.ts';
import type { Beslissing } from '../beslissingen.ts';
import { leesVergadering } from '../lees-vergadering.ts';
import { readVergadering } from '../lezen/read-vergadering.ts';
import type { Eerder, GeteldeVergadering } from '../tellen/tel-vergadering.ts';
import { slugIn } from '../voorstelmap.ts';

/** An item as an earlier meeting left it. */
export interface Eerderpunt {
  /** The day of that meeting (ISO 8601). */
  readonly datum: string;
  readonly punt: Agendapunt;
  readonly geteld: GeteldeVergadering;
}

/** The meetings before the one of a day from which an item goes on, the last one first. */
export type Eerdere = (punt: Agendapunt, datum: string) => readonly Eerderpunt[];

/** Finds earlier meetings in their folder; each is read and counted once. A chain only goes back in time. */
export function openEerdere(world: World, vergaderingen: string, raad: Raad): Eerdere {
  const read = new Map<string, GeteldeVergadering | undefined>();
  const counted = (datum: string): GeteldeVergadering | undefined => {
    if (!read.has(datum)) {
      const parsed = parseVergadering(world, vergaderingOp(vergaderingen, datum));
      read.set(
        datum,
        parsed &&
          leesVergadering(parsed, {
            raad,
            eerder: (beslissing) => eerderVan(eerdere(beslissing.punt, datum), beslissing),
          }).value,
      );
    }
    return read.get(datum);
  };
  const eerdere: Eerdere = ({ vervolgVan, ...punt }, datum) => {
    if (!vervolgVan || vervolgVan.value >= datum) return [];
    const geteld = counted(vervolgVan.value);
    const same = geteld && findZelfde(geteld.vergadering, punt);
    return same ? [{ datum: vervolgVan.value, punt: same, geteld }, ...eerdere(same, vervolgVan.value)] : [];
  };
  return eerdere;
}

/** The same item on another agenda: that of the same proposal, else of the same title. */
export function findZelfde(
  { agenda }: Vergadering,
  { voorstel, titel }: Pick<Agendapunt, 'voorstel' | 'titel'>,
): Agendapunt | undefined {
  return alleAgendapunten(agenda).find((one) =>
    voorstel && one.voorstel
      ? slugIn(one.voorstel.value) === slugIn(voorstel.value)
      : titel !== undefined && one.titel?.value.toLowerCase() === titel.value.toLowerCase(),
  );
}

/** What earlier meetings left of a decision: of the item itself, or of the same amendment or motion. */
export function eerderVan(chain: readonly Eerderpunt[], { stuk, orde }: Beslissing): Eerder {
  // A proposal about the order of one evening does not go on in another.
  if (orde) return { gestaakt: false, ongeldig: false };
  const uitslagen = chain.flatMap(({ punt, geteld }): readonly (Uitslag | Personenuitslag)['soort'][] => {
    const own = stuk
      ? [...punt.amendementen, ...punt.moties].find((one) => one.stuk.value === stuk.stuk.value)
      : punt;
    const counted = own?.stemming && geteld.stemmingen.get(own.stemming);
    if (!counted) return [];
    return counted.soort === 'zaak'
      ? [counted.uitslag.soort]
      : counted.rondes.map(({ uitslag }) => uitslag.soort);
  });
  return { gestaakt: uitslagen.includes('gestaakt'), ongeldig: uitslagen.includes('ongeldig') };
}

/** A meeting as it was typed, held against nothing; undefined when it is not there or cannot be read. */
export function readLosseVergadering(world: World, path: string): Vergadering | undefined {
  const parsed = parseVergadering(world, path);
  return parsed && readVergadering(parsed).value;
}

function parseVergadering(world: World, path: string) {
  return world.info(path) && readDocument(world, path).parsed;
}
