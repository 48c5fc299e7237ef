import * as z from 'zod';

/** What a schema accepts, as plain data: for the layout of a proposal, for hints, and for what `nieuw` says. */
export type Vorm = (
  | {
      readonly soort: 'woord';
      /** The only words that it can be. */
      readonly woorden?: readonly string[] | undefined;
      /** Whether it is an amount, which has a notation of its own. */
      readonly bedrag?: boolean | undefined;
    }
  | { readonly soort: 'lijst'; readonly deel: Vorm }
  | { readonly soort: 'groep'; readonly sleutels: ReadonlyMap<string, Sleutel> }
  | { readonly soort: 'kaart'; readonly waarde: Vorm }
  | { readonly soort: 'keus'; readonly opties: readonly Vorm[] }
) & {
  /** The schema itself. */
  readonly schema: z.ZodType;
  /** What an author puts there, in Dutch. */
  readonly uitleg?: string | undefined;
};

/** A key of a group. */
export interface Sleutel {
  readonly verplicht: boolean;
  /** Reads what belongs under the key; a group may hold itself, so this is done when asked. */
  readonly vorm: () => Vorm;
}

/** Describes a schema made of the building blocks of `scalar.ts` and `samengesteld.ts`. One group gives one and the same object each time. */
export function describeVorm(schema: z.ZodType): Vorm {
  const known = KNOWN.get(schema);
  if (known) return known;
  const uitleg = schema.description;
  const vorm = read(schema);
  const described = uitleg === undefined || uitleg === vorm.uitleg ? vorm : { ...vorm, uitleg };
  KNOWN.set(schema, described);
  return described;
}

/** Schemas do not change, and neither does what they accept. */
const KNOWN = new WeakMap<z.ZodType, Vorm>();

function read(schema: z.ZodType): Vorm {
  // What reads one value and makes something else of it: the value is what an author types.
  if (schema instanceof z.ZodPipe) return withMeta(schema, describeVorm(schema.in as z.ZodType));
  if (schema instanceof z.ZodOptional) return describeVorm(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodReadonly) return { ...describeVorm(schema.unwrap() as z.ZodType), schema };
  if (schema instanceof z.ZodUnion) {
    const opties = (schema.options as readonly z.ZodType[]).map((optie) => describeVorm(optie));
    return { soort: 'keus', schema, opties };
  }
  if (schema instanceof z.ZodArray)
    return { soort: 'lijst', schema, deel: describeVorm(schema.element as z.ZodType) };
  if (schema instanceof z.ZodRecord)
    return { soort: 'kaart', schema, waarde: describeVorm(schema.valueType as z.ZodType) };
  if (!(schema instanceof z.ZodObject)) return withMeta(schema, { soort: 'woord', schema });
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const sleutels = Object.keys(shape).map((key): [string, Sleutel] => {
    const inner = shape[key] as z.ZodType;
    const verplicht = !inner.isOptional();
    return [key, { verplicht, vorm: () => describeVorm(inner) }];
  });
  return { soort: 'groep', schema, sleutels: new Map(sleutels) };
}

function withMeta(schema: z.ZodType, vorm: Vorm): Vorm {
  if (vorm.soort !== 'woord') return vorm;
  const meta = schema.meta() ?? {};
  const { enum: woorden = vorm.woorden, bedrag = vorm.bedrag } = meta;
  return { ...vorm, schema, woorden: woorden as readonly string[], bedrag: bedrag === true };
}
