import type * as z from 'zod';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import { editorSchema, type JsonSchema } from '../../gegevens/json-schema.ts';

/** The JSON Schema of a source; behind `gemeente`, where there is such a key, stand the folders of the templates. */
export function bronSchema(title: string, schema: z.ZodType, sjablonen: readonly Sjabloon[]): JsonSchema {
  const { properties = {}, ...rest } = editorSchema(schema);
  const { gemeente } = properties;
  const known = sjablonen.map(({ map }) => map);
  const named = gemeente && { gemeente: { description: gemeente.description ?? '', enum: known } };
  return { ...rest, title, properties: { ...properties, ...named } };
}

/** One JSON Schema for files of several kinds: the word behind `sleutel` says which of them holds. */
export function eenVan(
  title: string,
  sleutel: string,
  schemas: readonly (readonly [woord: string, schema: JsonSchema])[],
): JsonSchema {
  const definitions = Object.assign({}, ...schemas.map(([, schema]) => schema.definitions ?? {}));
  const [first] = schemas;
  const description = first?.[1].properties?.[sleutel]?.description ?? '';
  return {
    ...(first?.[1].$schema && { $schema: first[1].$schema }),
    title,
    type: 'object',
    properties: { [sleutel]: { description, enum: schemas.map(([woord]) => woord) } },
    required: [sleutel],
    allOf: schemas.map(([woord, { $schema: _, title: __, definitions: ___, ...then }]) => ({
      if: { properties: { [sleutel]: { const: woord } }, required: [sleutel] },
      then,
    })),
    definitions,
  };
}
