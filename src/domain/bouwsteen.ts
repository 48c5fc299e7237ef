import * as z from 'zod';

/** What a building block of the schemas accepts, for whoever describes a schema instead of parsing with it. */
export type Bouwsteen =
  | { readonly soort: 'tekst' | 'datum' | 'jaNee' | 'bedrag' }
  | { readonly soort: 'keuze'; readonly woorden: readonly string[] }
  /** Text that must look like this (a regular expression). */
  | { readonly soort: 'patroon'; readonly patroon: string }
  | { readonly soort: 'eenOfMeer'; readonly deel: z.ZodType }
  | { readonly soort: 'vorm'; readonly woord: z.ZodType; readonly groep: z.ZodType }
  | { readonly soort: 'groep'; readonly groep: z.ZodType }
  | { readonly soort: 'kaart'; readonly waarde: z.ZodType };

/** zod cannot look inside a custom schema; a copy of one (`.describe`) inherits what stands in a registry. */
const registry = z.registry<{ readonly nummer: number }>();
const bouwstenen: Bouwsteen[] = [];

/** Gives the schema back, and remembers which building block it is. */
export function mark<T extends z.ZodType>(schema: T, bouwsteen: Bouwsteen): T {
  registry.add(schema as z.ZodType, { nummer: bouwstenen.push(bouwsteen) - 1 });
  return schema;
}

/** Which building block a schema is, or undefined for a plain one of zod. */
export function bouwsteenOf(schema: z.ZodType): Bouwsteen | undefined {
  const entry = registry.get(schema);
  return entry && bouwstenen[entry.nummer];
}
