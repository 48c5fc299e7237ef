import { VERGADERBESTAND } from '../domain/bestanden.ts';
import { vergadermap } from '../domain/vergaderpapier.ts';
import { baseOf, folderOf } from '../world/paths.ts';
import type { Bronsoort } from './bron.ts';

/** A meeting: `proposals/vergaderingen/<day>/vergadering.md`. */
export const VERGADERING: Bronsoort = {
  naam: 'vergadering',
  lidwoord: 'de',
  enkelvoud: 'vergadering',
  meervoud: 'vergaderingen',
  herken: (path) => baseOf(path) === VERGADERBESTAND,
  soorten: ['raadsvergadering'],
  samen: false,
  map: (full) => vergadermap(baseOf(folderOf(full))),
  gebouwd: true,
  werk: async () => (await import('./werk/vergadering.ts')).WERK,
};
