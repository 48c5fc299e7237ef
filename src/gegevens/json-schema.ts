import * as z from 'zod';
import type { Sjabloon } from '../domain/sjabloon.ts';
import { ALLE_GEGEVENS } from './register.ts';
import { altijdNodig, anyVoorstelSchema } from './voorstel-schema.ts';

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
  const velden = Object.assign({}, ...sjablonen.map((sjabloon) => sjabloon.velden)) as Record<string, string>;
  const { properties = {}, ...rest } = editorSchema(anyVoorstelSchema(Object.keys(velden)));
  const gemeenten = sjablonen.map((sjabloon) => sjabloon.map);
  const soorten = new Set(sjablonen.flatMap((sjabloon) => Object.keys(sjabloon.soorten)));
  const eigen = Object.fromEntries(
    Object.entries(velden).map(([veld, description]) => [veld, { ...properties[veld], description }]),
  );
  return {
    ...rest,
    title: 'Gegevens van een voorstel',
    properties: {
      ...properties,
      ...eigen,
      soort: { description: properties.soort?.description ?? '', enum: [...soorten] },
      gemeente: { description: properties.gemeente?.description ?? '', enum: gemeenten },
    },
    allOf: sjablonen.flatMap(needs),
  };
}

/** What each soort of a municipality needs besides. */
function needs(sjabloon: Sjabloon): JsonSchema[] {
  const own = Object.keys(sjabloon.soorten);
  const kinds = when({ gemeente: sjabloon.map }, { properties: { soort: { enum: own } } });
  const perSoort = Object.entries(sjabloon.soorten).map(([sleutel, soort]): JsonSchema => {
    const head = soort.kopgegevens.filter((one) => one.verplicht);
    const here = ALLE_GEGEVENS.filter((one) => one.nodig?.(soort) && !altijdNodig(one));
    const required = [...new Set([...head, ...here].flatMap((one) => one.sleutel ?? []))];
    const none = soort.besluitpunten === 'nee' && { not: { required: ['besluitpunten'] } };
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
