import { RAADBESTAND } from '../domain/bestanden.ts';
import { describeVorm } from '../domain/vorm.ts';
import { formatYamlFile } from '../format/format-source.ts';
import { raadSchema } from '../vergadering/raad/raad-schema.ts';
import { readRaad } from '../vergadering/raad/read-raad.ts';
import { baseOf, folderOf } from '../world/paths.ts';
import type { Bronsoort } from './bron.ts';
import { bronSchema } from './bron-schema.ts';
import { raadlezing } from './lezing/raadlezing.ts';

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
  async check({ world }, [path = '']) {
    return readRaad(world, path)?.diagnostics ?? [];
  },
  lees({ world }, path) {
    const read = readRaad(world, path);
    const value = read?.value && raadlezing(read.value, baseOf(folderOf(path)));
    return { diagnostics: read?.diagnostics ?? [], ...(value && { value }) };
  },
  schema: (sjablonen) => bronSchema('De raad van een gemeente (raad.yaml)', raadSchema, sjablonen),
  async format({ world }, path) {
    return formatYamlFile(world, path, describeVorm(raadSchema));
  },
};
