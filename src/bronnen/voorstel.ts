import { VOORSTELBESTAND } from '../domain/bestanden.ts';
import { formatFile } from '../format/format-file.ts';
import { voorstelJsonSchema } from '../gegevens/json-schema.ts';
import { build, inspect } from '../pipeline.ts';
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
  async check({ world, sjablonen }, [path = ''], vorige) {
    return inspect(world, path, sjablonen, vorige);
  },
  async build({ world, sjablonen }, [path = ''], map, options) {
    const { value, diagnostics } = await build(world, path, { ...options, sjablonen });
    return {
      diagnostics,
      ...(value && { value: { uitvoer: [{ map, artifacts: value }], zonderBesluit: [] } }),
    };
  },
  schema: voorstelJsonSchema,
  format: ({ world, sjablonen }, path, wens) => formatFile(world, path, sjablonen, wens),
};
