import { VOORSTELBESTAND } from '../domain/bestanden.ts';
import { baseOf, folderOf } from '../world/paths.ts';
import type { Bronsoort } from './bron.ts';

/** A proposal: `proposals/<slug>/voorstel.md`, or any file that is nothing else. */
export const VOORSTEL: Bronsoort = {
  naam: 'voorstel',
  lidwoord: 'het',
  enkelvoud: 'voorstel',
  meervoud: 'voorstellen',
  herken: (path) => baseOf(path) === VOORSTELBESTAND,
  soorten: [],
  samen: false,
  map: (full) => {
    const name = baseOf(full).replace(/\.[^.]*$/, '');
    return name === 'voorstel' ? baseOf(folderOf(full)) : name;
  },
  gebouwd: true,
  werk: async () => (await import('./werk/voorstel.ts')).WERK,
};
