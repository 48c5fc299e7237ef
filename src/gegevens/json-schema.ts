import type { Bouwsteen } from '../domain/bouwsteen.ts';
import type { Sjabloon } from '../domain/sjabloon.ts';
import { SOORTEN } from '../domain/soort.ts';
import { describeVorm, type Vorm } from '../domain/vorm.ts';
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
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/**
 * The JSON Schema of the frontmatter of proposals for these templates (at least one), with Dutch descriptions:
 * the same keys and words as the program itself accepts, and per gemeente and soort the keys that are needed.
 */
export function voorstelJsonSchema(sjablonen: readonly Sjabloon[]): JsonSchema {
  const velden = Object.assign({}, ...sjablonen.map((sjabloon) => sjabloon.velden)) as Record<string, string>;
  const writer = new SchemaWriter(describeVorm(anyVoorstelSchema(Object.keys(velden))));
  const { properties = {}, required = [], ...rest } = writer.root();
  const gemeenten = sjablonen.map((sjabloon) => sjabloon.map);
  const eigen = Object.fromEntries(
    Object.entries(velden).map(([veld, description]) => [veld, { ...properties[veld], description }]),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Gegevens van een voorstel',
    ...rest,
    properties: {
      ...properties,
      ...eigen,
      gemeente: { description: properties.gemeente?.description ?? '', enum: gemeenten },
    },
    required,
    allOf: sjablonen.flatMap(needs),
    definitions: writer.definitions,
  };
}

/** What each soort of a municipality needs besides. */
function needs(sjabloon: Sjabloon): JsonSchema[] {
  const own = SOORTEN.filter((soort) => sjabloon.soorten[soort]);
  const kinds = when({ gemeente: sjabloon.map }, { properties: { soort: { enum: own } } });
  const perSoort = own.flatMap((soort): JsonSchema[] => {
    const head = (sjabloon.soorten[soort]?.kopgegevens ?? []).filter((one) => one.verplicht);
    const here = ALLE_GEGEVENS.filter((one) => one.nodig?.(soort) && !altijdNodig(one));
    const required = [...new Set([...head, ...here].map((one) => one.sleutel))];
    return [when({ gemeente: sjabloon.map, soort }, { required })];
  });
  return [kinds, ...perSoort];
}

/** Asks for `then` where all these keys have these words. */
function when(words: Readonly<Record<string, string>>, then: JsonSchema): JsonSchema {
  const properties = Object.entries(words).map(([key, word]): [string, JsonSchema] => [key, { const: word }]);
  return { if: { properties: Object.fromEntries(properties), required: Object.keys(words) }, then };
}

type Groep = Extract<Vorm, { soort: 'groep' }>;

/** Writes shapes; what holds itself goes to `definitions` and is referred to. */
class SchemaWriter {
  readonly definitions: Record<string, JsonSchema> = {};
  private readonly recursive: ReadonlySet<Vorm>;
  private readonly names = new Map<Vorm, string>();

  constructor(private readonly vorm: Vorm) {
    this.recursive = findRecursive(vorm);
  }

  root(): JsonSchema {
    return this.vorm.soort === 'groep' ? this.groep(this.vorm) : this.write(this.vorm, 'voorstel');
  }

  private write(vorm: Vorm, key: string): JsonSchema {
    return this.recursive.has(vorm) ? this.refer(vorm, key) : this.inline(vorm, key);
  }

  private inline(vorm: Vorm, key: string): JsonSchema {
    const described = vorm.uitleg === undefined ? {} : { description: vorm.uitleg };
    switch (vorm.soort) {
      case 'woord':
        return { ...described, ...woord(vorm.bouwsteen) };
      case 'lijst':
        return { ...described, type: 'array', items: this.write(vorm.deel, key), minItems: 1 };
      case 'kaart':
        return { ...described, type: 'object', additionalProperties: this.write(vorm.waarde, key) };
      case 'keus':
        return { ...described, anyOf: vorm.opties.map((optie) => this.write(optie, key)) };
      case 'groep':
        return { ...described, ...this.groep(vorm) };
    }
  }

  private refer(vorm: Vorm, key: string): JsonSchema {
    const known = this.names.get(vorm);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const taken = [...this.names.values()].filter((name) => name.replace(/\d+$/, '') === key).length;
    const name = taken === 0 ? key : `${key}${taken + 1}`;
    this.names.set(vorm, name);
    this.definitions[name] = this.inline(vorm, key);
    return { $ref: `#/definitions/${name}` };
  }

  private groep(vorm: Groep): JsonSchema {
    const entries = [...vorm.sleutels];
    const properties = entries.map(([key, sleutel]): [string, JsonSchema] => {
      const written = this.write(sleutel.vorm(), key);
      return [key, sleutel.verplicht ? written : orNothing(written)];
    });
    const required = entries.filter(([, sleutel]) => sleutel.verplicht).map(([key]) => key);
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }
}

/** A key with nothing behind it counts as absent. */
function orNothing(schema: JsonSchema): JsonSchema {
  if (schema.enum) return { ...schema, enum: [...schema.enum, null] };
  if (schema.type !== undefined) return { ...schema, type: [schema.type, 'null'].flat() };
  const { description, ...rest } = schema;
  const options = rest.anyOf ?? [rest];
  return { ...(description !== undefined && { description }), anyOf: [...options, { type: 'null' }] };
}

function woord(bouwsteen: Bouwsteen | undefined): JsonSchema {
  switch (bouwsteen?.soort) {
    case 'datum':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'jaNee':
      return { enum: ['ja', 'nee'] };
    case 'keuze':
      return { enum: bouwsteen.woorden };
    case 'patroon':
      return { type: 'string', pattern: bouwsteen.patroon };
    default:
      // An editor takes 62.000 and 2026 for numbers, and true for a boolean; here all of it is text.
      return { type: ['string', 'number', 'boolean'] };
  }
}

/** The shapes that can hold themselves. */
function findRecursive(root: Vorm): ReadonlySet<Vorm> {
  const found = new Set<Vorm>();
  const done = new Set<Vorm>();
  const walk = (vorm: Vorm, above: readonly Vorm[]): void => {
    if (above.includes(vorm)) found.add(vorm);
    if (above.includes(vorm) || done.has(vorm)) return;
    const here = [...above, vorm];
    for (const inner of innerVormen(vorm)) walk(inner, here);
    done.add(vorm);
  };
  walk(root, []);
  return found;
}

function innerVormen(vorm: Vorm): readonly Vorm[] {
  switch (vorm.soort) {
    case 'woord':
      return [];
    case 'lijst':
      return [vorm.deel];
    case 'kaart':
      return [vorm.waarde];
    case 'keus':
      return vorm.opties;
    case 'groep':
      return [...vorm.sleutels.values()].map((sleutel) => sleutel.vorm());
  }
}
