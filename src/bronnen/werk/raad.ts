import { describeVorm } from '../../domain/vorm.ts';
import { formatYamlFile } from '../../format/format-source.ts';
import { raadSchema } from '../../vergadering/raad/raad-schema.ts';
import { readRaad } from '../../vergadering/raad/read-raad.ts';
import { baseOf, folderOf } from '../../world/paths.ts';
import type { Bronwerk } from '../bron.ts';
import { raadlezing } from '../lezing/raadlezing.ts';
import { bronSchema } from './bron-schema.ts';

/** Reads, checks and lays out councils. */
export const WERK: Bronwerk = {
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
