import { editorSchema, type JsonSchema } from '../gegevens/json-schema.ts';
import { SJABLOONSCHEMAS, type Sjabloonschema, uitlegVan } from './sleutels.ts';

const TITELS: Readonly<Record<Sjabloonschema, string>> = {
  sjabloon: 'Sjabloon van een gemeente (sjabloon.yaml)',
  huisstijl: 'Huisstijl van een gemeente (huisstijl.yaml)',
};

/** The JSON Schema of one of the files of a template, for editors: the keys and words that the program itself accepts. */
export function sjabloonJsonSchema(welk: Sjabloonschema): JsonSchema {
  return { ...described(editorSchema(SJABLOONSCHEMAS[welk]), welk, []), title: TITELS[welk] };
}

/** A schema of which each key says in Dutch what it is for. */
function described(schema: JsonSchema, welk: Sjabloonschema, path: readonly string[]): JsonSchema {
  const { properties, items, anyOf, additionalProperties } = schema;
  const key = ([name, inner]: [string, JsonSchema]): [string, JsonSchema] => {
    const here = [...path, name];
    const description = uitlegVan(welk, here, inner.description);
    return [name, { ...(description !== undefined && { description }), ...described(inner, welk, here) }];
  };
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(key)) }),
    ...(items && { items: described(items, welk, path) }),
    ...(anyOf && { anyOf: anyOf.map((one) => described(one, welk, path)) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: described(additionalProperties, welk, [...path, '*']),
    }),
  };
}
