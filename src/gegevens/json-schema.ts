import * as z from 'zod';
import type { Sjabloon } from '../domain/sjabloon.ts';
import { ALLE_GEGEVENS } from './register.ts';
import { altijdNodig, anyVoorstelSchema, veldenShape } from './voorstel-schema.ts';

/** The part of JSON Schema (draft-07, which the YAML extension of VS Code reads) that proposals need. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly not?: JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly readOnly?: boolean;
  readonly bedrag?: boolean;
  readonly propertyNames?: JsonSchema;
}

/**
 * The JSON Schema of the frontmatter of proposals for these templates (at least one), with Dutch descriptions:
 * the same keys and words as the program itself accepts, and per gemeente and soort the keys that are needed.
 */
export function voorstelJsonSchema(sjablonen: readonly Sjabloon[]): JsonSchema {
  const { properties = {}, ...rest } = editorSchema(anyVoorstelSchema([]));
  const gemeenten = sjablonen.map((sjabloon) => sjabloon.map);
  const soorten = new Set(sjablonen.flatMap((sjabloon) => Object.keys(sjabloon.soorten)));
  return {
    ...rest,
    title: 'Gegevens van een voorstel',
    properties: {
      ...properties,
      ...eigenVelden(sjablonen),
      soort: { description: properties.soort?.description ?? '', enum: [...soorten] },
      gemeente: { description: properties.gemeente?.description ?? '', enum: gemeenten },
    },
    allOf: sjablonen.flatMap(needs),
  };
}

/** The own keys of all templates; one that two of them use for other things may be either. */
function eigenVelden(sjablonen: readonly Sjabloon[]): Readonly<Record<string, JsonSchema>> {
  const found = new Map<string, readonly JsonSchema[]>();
  for (const [sleutel, schema] of sjablonen.flatMap((one) => Object.entries(veldSchemas(one)))) {
    const others = found.get(sleutel) ?? [];
    if (!others.some((other) => JSON.stringify(other) === JSON.stringify(schema)))
      found.set(sleutel, [...others, schema]);
  }
  return Object.fromEntries(
    [...found].map(([sleutel, schemas]) => {
      const descriptions = new Set(schemas.map(({ description = '' }) => description));
      const [only = {}] = schemas;
      return [
        sleutel,
        schemas.length === 1 ? only : { description: [...descriptions].join(' / '), anyOf: schemas },
      ];
    }),
  );
}

function veldSchemas({ velden }: Sjabloon): Readonly<Record<string, JsonSchema>> {
  const { properties = {} } = editorSchema(
    z.strictObject(veldenShape(velden.map((veld) => ({ ...veld, verplicht: false })))),
  );
  return Object.fromEntries(
    velden.flatMap(({ sleutel }) => Object.entries(properties).filter(([key]) => key === sleutel)),
  );
}

/** What each soort of a municipality needs besides. */
function needs(sjabloon: Sjabloon): JsonSchema[] {
  const own = Object.keys(sjabloon.soorten);
  const kinds = when(
    { gemeente: sjabloon.map },
    { properties: { soort: { enum: own }, ...veldSchemas(sjabloon) } },
  );
  const perSoort = Object.entries(sjabloon.soorten).map(([sleutel, soort]): JsonSchema => {
    const head = [...soort.kopgegevens, ...soort.velden].filter((one) => one.verplicht);
    const here = ALLE_GEGEVENS.filter((one) => one.nodig?.(soort) && !altijdNodig(one));
    const required = [...new Set([...head, ...here].flatMap((one) => one.sleutel ?? []))];
    const strange = ALLE_GEGEVENS.filter((one) => one.vreemd?.(soort));
    const none = strange.length > 0 && {
      not: { anyOf: strange.map((one) => ({ required: [one.sleutel] })) },
    };
    return when({ gemeente: sjabloon.map, soort: sleutel }, { required, ...none });
  });
  return [kinds, ...perSoort];
}

/** Asks for `then` where all these keys have these words. */
function when(words: Readonly<Record<string, string>>, then: JsonSchema): JsonSchema {
  const properties = Object.entries(words).map(([key, word]): [string, JsonSchema] => [key, { const: word }]);
  return { if: { properties: Object.fromEntries(properties), required: Object.keys(words) }, then };
}

/** What a schema accepts, in the words of JSON Schema: those of zod, and what the building blocks say by `meta`. */
export function editorSchema(schema: z.ZodType): JsonSchema {
  const written = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return forEditors(written as JsonSchema);
}

/** A schema of zod as an editor needs it, with all that is within it. */
function forEditors(schema: JsonSchema): JsonSchema {
  // The wrapper that keeps the place of a group is to zod one that makes it read-only; `bedrag` is our own word.
  const { readOnly, bedrag, propertyNames, ...rest } = schema;
  const { type, ...words } = rest;
  const { properties, required = [], items, anyOf, additionalProperties, definitions } = rest;
  const key = ([name, inner]: [string, JsonSchema]) =>
    [name, required.includes(name) ? forEditors(inner) : orNothing(forEditors(inner))] as const;
  return {
    ...(rest.enum ? words : rest),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(key)) }),
    ...(items && { items: forEditors(items) }),
    ...(anyOf && { anyOf: anyOf.map(forEditors) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: forEditors(additionalProperties),
    }),
    ...(definitions && {
      definitions: Object.fromEntries(
        Object.entries(definitions).map(([name, inner]) => [name, forEditors(inner)]),
      ),
    }),
  };
}

/** A key with nothing behind it counts as absent. */
function orNothing(schema: JsonSchema): JsonSchema {
  if (schema.enum) return { ...schema, enum: [...schema.enum, null] };
  if (schema.type !== undefined) return { ...schema, type: [schema.type, 'null'].flat() };
  const { description, anyOf, ...rest } = schema;
  const options = anyOf ?? [rest];
  return { ...(description !== undefined && { description }), anyOf: [...options, { type: 'null' }] };
}
