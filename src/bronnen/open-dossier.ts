// src/bronnen: what can be done with the sources of a council: proposals and what lies beside them, meetings, councils.

import type { Valued } from '../diagnostics/result.ts';
import type { Amendeerbasis } from '../dossier/amendeer.ts';
import { leesStukken, type Stukken } from '../dossier/lees-stukken.ts';
import { readVastgelegd } from '../dossier/vastgelegd.ts';
import { readTable } from '../parse/files/read-table.ts';
import type { CheckedVoorstel } from '../pipeline.ts';
import type { Located } from '../source/located.ts';
import { readRaad } from '../vergadering/raad/read-raad.ts';
import { folderOf } from '../world/folder-of.ts';
import type { World } from '../world/world.ts';

/** The pieces about a good proposal, with what they are tried on. */
export interface Dossier {
  readonly stukken: Valued<Stukken>;
  readonly basis: Amendeerbasis;
}

/** Reads the pieces beside a proposal that was found good, and the council of its municipality; `templates` is the folder of all templates. */
export function openDossier(
  world: World,
  path: string,
  voorstel: CheckedVoorstel,
  templates: string,
): Dossier {
  const folder = folderOf(path);
  const raad = readRaad(world, `${templates}/${voorstel.voorstel.gemeente.value}/raad.yaml`)?.value;
  return {
    stukken: leesStukken(world, folder, readVastgelegd(world, folder).value ?? []),
    basis: {
      voorstel,
      opties: { readCsv: (file: Located<string>) => readTable(world, folder, file) },
      raad: raad ?? { naAmendement: 'bisnummer', dekkingVerplicht: false, puntwoord: 'besluitpunt' },
    },
  };
}
