import type { Valued } from '../diagnostics/result.ts';
import { raadbestandVan } from '../domain/bestanden.ts';
import { readTable } from '../parse/files/read-table.ts';
import type { Located } from '../source/located.ts';
import { readRaad } from '../vergadering/raad/read-raad.ts';
import { folderOf } from '../world/paths.ts';
import type { World } from '../world/world.ts';
import type { Amendeerbasis } from './amendeer.ts';
import { leesStukken, type Stukken } from './lees-stukken.ts';
import { readVastgelegd } from './vastgelegd.ts';

/** The pieces about a good proposal, with what they are tried on. */
export interface Dossier {
  readonly stukken: Valued<Stukken>;
  readonly basis: Amendeerbasis;
}

/** Reads the pieces beside a proposal that was found good, and the council of its municipality; `templates` is the folder of all templates. */
export function openDossier(
  world: World,
  path: string,
  voorstel: Amendeerbasis['voorstel'],
  templates: string,
): Dossier {
  const folder = folderOf(path);
  const raad = readRaad(world, raadbestandVan(templates, voorstel.voorstel.gemeente.value))?.value;
  return {
    stukken: leesStukken(world, folder, readVastgelegd(world, folder).value ?? []),
    basis: {
      voorstel,
      opties: { readCsv: (file: Located<string>) => readTable(world, folder, file) },
      raad: raad ?? { naAmendement: 'bisnummer', dekkingVerplicht: false, puntwoord: 'besluitpunt' },
    },
  };
}
