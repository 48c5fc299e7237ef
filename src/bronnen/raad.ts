import { RAADBESTAND } from '../domain/bestanden.ts';
import { baseOf, folderOf } from '../world/paths.ts';
import type { Bronsoort } from './bron.ts';

/** Who sits in the council: `templates/<gemeente>/raad.yaml`. */
export const RAAD: Bronsoort = {
  naam: 'raad',
  lidwoord: 'de',
  enkelvoud: 'raad',
  meervoud: 'raden',
  herken: (path) => baseOf(path) === RAADBESTAND,
  soorten: [],
  samen: false,
  map: (full) => baseOf(folderOf(full)),
  gebouwd: false,
  werk: async () => (await import('./werk/raad.ts')).WERK,
};
