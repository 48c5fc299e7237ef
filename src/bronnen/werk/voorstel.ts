// src/bronnen/werk: the work on each kind of source, loaded when a source of that kind is met.

import { formatFile } from '../../format/format-file.ts';
import { voorstelJsonSchema } from '../../gegevens/json-schema.ts';
import { build, inspect } from '../../pipeline.ts';
import type { Bronwerk } from '../bron.ts';

/** Reads, checks, builds and lays out proposals. */
export const WERK: Bronwerk = {
  async check({ world, sjablonen }, [path = ''], vorige, haast) {
    return inspect(world, path, sjablonen, { vorige, haast });
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
