import { STUKSOORTEN } from '../domain/amendement.ts';
import { STUKKENMAP, VERGADERINGENMAP } from '../domain/bestanden.ts';
import { vergadermap } from '../domain/vergaderpapier.ts';
import { baseOf, folderOf } from '../world/paths.ts';
import type { Bronsoort } from './bron.ts';

/** Amendments, subamendments and motions: `proposals/<slug>/amendementen/<nummer>.md`, all of one folder together. */
export const STUKKEN: Bronsoort = {
  naam: 'stukken',
  lidwoord: 'het',
  enkelvoud: 'amendement of motie',
  meervoud: 'amendementen en moties',
  herken: (path) => baseOf(folderOf(path)) === STUKKENMAP && path.endsWith('.md'),
  soorten: STUKSOORTEN,
  samen: true,
  map: (full) => `${uitvoermap(folderOf(folderOf(full)))}/${STUKKENMAP}`,
  gebouwd: true,
  werk: async () => (await import('./werk/stukken.ts')).WERK,
};

/** Where the documents of a proposal come; those of pieces beside a meeting come with the papers of that. */
function uitvoermap(folder: string): string {
  const own = baseOf(folder);
  return baseOf(folderOf(folder)) === VERGADERINGENMAP ? vergadermap(own) : own;
}
