import { readDocument } from '../parse/files/read-document.ts';
import { isDataScalar } from '../source/data.ts';
import type { World } from '../world/world.ts';
import { BRONNAMEN, type Bronnaam, type Bronsoort } from './bron.ts';
import { RAAD } from './raad.ts';
import { STUKKEN } from './stukken.ts';
import { VERGADERING } from './vergadering.ts';
import { VOORSTEL } from './voorstel.ts';

/** Every kind of source by its name. */
export const BRONSOORTEN: Readonly<Record<Bronnaam, Bronsoort>> = {
  voorstel: VOORSTEL,
  stukken: STUKKEN,
  vergadering: VERGADERING,
  raad: RAAD,
};

/** The kind of a file by its place and its name; undefined where these say nothing. */
export function bronOpNaam(path: string): Bronnaam | undefined {
  return BRONNAMEN.find((naam) => BRONSOORTEN[naam].herken(path));
}

/** The kind of a file: by its name, or where that says nothing by the `soort` above its text; a proposal otherwise. */
export function bronVan(world: World, path: string): Bronnaam {
  return bronOpNaam(path) ?? bronOpSoort(world, path) ?? 'voorstel';
}

function bronOpSoort(world: World, path: string): Bronnaam | undefined {
  const soort = readDocument(world, path).parsed?.frontmatter.value.soort;
  if (!soort || !isDataScalar(soort)) return undefined;
  return BRONNAMEN.find((naam) => BRONSOORTEN[naam].soorten.includes(soort.value));
}
