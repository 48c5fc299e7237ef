import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BRONSOORTEN, bronVan } from '../../src/bronnen/register.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { FORMATEN } from '../../src/writers/index.ts';
import { ROOT } from './examples.ts';
import { alsBase64, DIST, filesIn, sha256, type Tab } from './werkbank.ts';

const formaten = [...FORMATEN, 'json'] as const;

/** Documents by their path among all documents, each with the hash of its bytes. */
export type Gemaakt = Readonly<Record<string, string>>;

/** The documents of sources of the repository as a tab makes them; of all sources when none are named. */
export async function madeInTab(tab: Tab, wanted?: readonly string[]): Promise<Gemaakt> {
  await tab.vraag('open', { map: 'raad' });
  const bestanden = filesIn('proposals', ROOT).map(({ pad, bytes }) => ({ pad, inhoud: alsBase64(bytes) }));
  await tab.vraag('zet', { bestanden });
  const made: Record<string, string> = {};
  const done = new Set<string>();
  for (const { pad, soort } of await tab.vraag('bronnen', null)) {
    // Pieces of one folder are read together.
    const key = soort === 'stukken' ? pad.slice(0, pad.lastIndexOf('/')) : pad;
    if (done.has(key) || (wanted && !wanted.includes(pad))) continue;
    done.add(key);
    const { documenten } = await tab.vraag('maak', { pad, formaten, variant: 'openbaar' });
    for (const { map, naam, bytes } of documenten) made[`${map}/${naam}`] = String(bytes);
  }
  return made;
}

/** The same documents as the program makes them outside a browser. */
export async function madeHere(paden: readonly string[]): Promise<Gemaakt> {
  const world = createDiskWorld(ROOT);
  const sjablonen = openSjablonen(world, 'templates');
  const made: Record<string, string> = {};
  for (const pad of paden) {
    const { werk, map } = BRONSOORTEN[bronVan(world, pad)];
    const { build } = await werk();
    const options = { formaten, variant: 'openbaar' } as const;
    const { value } = (await build?.({ world, sjablonen }, [pad], map(`/raad/${pad}`), options)) ?? {};
    for (const { map: folder, artifacts } of value?.uitvoer ?? [])
      for (const { name, bytes } of artifacts) made[`${folder}/${name}`] = sha256(bytes);
  }
  return made;
}

/** Everything that the command `bouw` makes of the repository, in a folder of its own. */
export function madeByCommand(folder: string): Gemaakt {
  const words = ['bouw', '--uit', folder, '--formaat', formaten.join(',')];
  const { stderr } = spawnSync(process.execPath, [join(DIST, 'main.js'), ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (/^fout/m.test(stderr)) throw new Error(stderr);
  return Object.fromEntries(
    filesIn('.', folder)
      // What the command keeps there for its own next run is no document.
      .filter(({ pad }) => !pad.startsWith('.'))
      .map(({ pad, bytes }) => [pad, sha256(bytes)]),
  );
}
