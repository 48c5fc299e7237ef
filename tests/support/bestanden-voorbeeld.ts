import { bronVan } from '../../src/bronnen/register.ts';
import { STUKKEN } from '../../src/bronnen/stukken.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { eachOnce } from '../../src/diagnostics/each-once.ts';
import { check, openSjablonen } from '../../src/pipeline.ts';
import { maakBesluiten } from '../../src/vergaderstukken/besluiten.ts';
import { diskWith } from './disk-with.ts';
import { stukVoorbeeld } from './stukken-voorbeeld.ts';
import { RAAD_YAML, vergaderingText } from './vergadering.ts';
import { completeVoorbeeld } from './voorbeeld.ts';

/** Not the folder of the proposals of this repository: only what the example has is there. */
const MAP = 'voorbeeld';

/** The files of an example of several, with a proposal and the council that they are about. */
export function bestandenVan(example: string): Readonly<Record<string, string>> {
  const files = example
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [, path = '', keys = ''] = /^(\S+)\n([\s\S]*)$/.exec(part) ?? [];
      return [`${MAP}/${path}`, whole(path, keys.trimEnd())];
    });
  return {
    'templates/standaard/raad.yaml': RAAD_YAML,
    [`${MAP}/brug/voorstel.md`]: completeVoorbeeld(''),
    ...Object.fromEntries(files),
  };
}

/** What is said of such files, as each is checked, and of the decisions of their meetings. */
export async function checkBestanden(
  bestanden: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly Diagnostic[]> {
  const world = diskWith(bestanden);
  const sjablonen = openSjablonen(world, 'templates');
  const sources = Object.keys(bestanden).filter((path) => path.endsWith('.md'));
  const found: Diagnostic[] = [];
  for (const path of sources) {
    const bron = bronVan(world, path);
    const { diagnostics } =
      bron === 'vergadering'
        ? await maakBesluiten(world, path, { sjablonen, formaten: [] })
        : bron === 'stukken'
          ? { diagnostics: await (await STUKKEN.werk()).check({ world, sjablonen }, [path]) }
          : await check(world, path, sjablonen);
    found.push(...diagnostics);
  }
  return eachOnce(found);
}

/** The whole file around the keys of an example. */
function whole(path: string, keys: string): string {
  if (path.endsWith('.json')) return keys;
  if (path.includes('/amendementen/')) return stukVoorbeeld(keys, 0);
  return path.endsWith('vergadering.md') ? vergaderingText(keys) : completeVoorbeeld(keys);
}
