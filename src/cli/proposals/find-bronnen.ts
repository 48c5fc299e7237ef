import { resolve } from 'node:path';
import { BRONNAMEN, type Bronnaam } from '../../bronnen/bron.ts';
import { BRONSOORTEN, bronVan } from '../../bronnen/register.ts';
import { slashes } from '../../world/slashes.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { nameKey } from '../writing/slug.ts';
import { expandOrNone, expandPath, type Found } from './find-proposals.ts';
import { workingWorld } from './working-world.ts';

/** Sources to work on at once: one file, or the pieces in one folder. */
export interface Bron extends Found {
  readonly soort: Bronnaam;
  /** The files; `path` is the first of them. */
  readonly bestanden: readonly string[];
  /** The folder below that of all documents in which its own come. */
  readonly map: string;
}

/**
 * The sources of these kinds that paths stand for: a file is itself, a folder every source below it, anything else a glob.
 * Sorted by kind and path. A path that leads to nothing, or two sources whose documents would come in one folder, is a
 * UsageError; with `or none` a path that leads to nothing has no sources.
 */
export function findBronnen(
  paths: readonly string[],
  soorten: readonly Bronnaam[] = ['voorstel'],
  empty: 'is an error' | 'or none' = 'is an error',
): Bron[] {
  const expand = empty === 'or none' ? expandOrNone : expandPath;
  const found = new Map<string, Found>();
  for (const one of paths.flatMap((path) => expand(path, soorten))) {
    // Named in two ways, a file is inside when it is so in one of them.
    if (found.get(one.path)?.outside !== false) found.set(one.path, one);
  }
  const bronnen = new Map<string, Bron>();
  for (const one of [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const bron = bronOf(one, soorten);
    const key = `${bron.soort} ${BRONSOORTEN[bron.soort].samen ? slashes(resolve(one.path, '..')) : one.path}`;
    const known = bronnen.get(key);
    bronnen.set(key, known ? join(known, one) : bron);
  }
  const sorted = BRONNAMEN.flatMap((naam) => [...bronnen.values()].filter(({ soort }) => soort === naam));
  refuseTwins(sorted);
  return sorted;
}

/** A file as a source; of a kind that was not asked for it is taken for a proposal, which tells what it is. */
function bronOf(found: Found, soorten: readonly Bronnaam[]): Bron {
  const kind = found.outside ? 'voorstel' : bronVan(workingWorld(), found.path);
  const soort = soorten.includes(kind) ? kind : 'voorstel';
  const map = BRONSOORTEN[soort].map(slashes(resolve(found.path)));
  return { ...found, soort, map, bestanden: [found.path] };
}

function join(bron: Bron, one: Found): Bron {
  const outside = one.outside ? { path: one.path, outside: true } : {};
  return { ...bron, ...outside, bestanden: [...bron.bestanden, one.path] };
}

function refuseTwins(bronnen: readonly Bron[]): void {
  const taken = new Map<string, Bron>();
  for (const bron of bronnen) {
    if (!BRONSOORTEN[bron.soort].gebouwd) continue;
    const twin = taken.get(nameKey(bron.map));
    if (twin) {
      const twee =
        twin.soort === 'voorstel' && bron.soort === 'voorstel' ? 'Twee voorstellen' : 'Twee bronnen';
      const melding = `${twee} zouden in dezelfde map '${bron.map}' komen: ${twin.path} en ${bron.path}.`;
      throw new UsageError(melding, 'Geef een van beide mappen een andere naam.');
    }
    taken.set(nameKey(bron.map), bron);
  }
}
