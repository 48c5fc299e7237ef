import * as z from 'zod';
import { $constructor } from 'zod/v4/core';
import { type DataMap, emptyKeysOf, entriesOf, isDataMap, isDataScalar, spanOfMap } from '../source/data.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';

/** Building blocks of the schemas that are made of others: lists, groups of keys, and choices between them. */

/**
 * A value or a list of them; gives a list. Lines that only look like a list (`-tekst`, `• tekst`, `a) tekst`) are one text
 * to YAML: there a list belongs.
 */
export function eenOfMeer<T>(schema: z.ZodType<T>): z.ZodType<readonly T[]> {
  const alleen = schema.transform((one, context): readonly T[] => {
    if (!isGetypteLijst(one)) return [one];
    context.issues.push({ code: 'custom', message: '', params: { hoort: 'lijst' }, input: one });
    return z.NEVER;
  });
  return z.union([alleen, z.array(schema)]);
}

/** What begins an item for who types it, but not for YAML; it is seen in the first signs of a text. */
const TEKEN = /^(?:[-–—•·▪‣◦●§]\s*\p{L}|(?:\d{1,2}|[a-z])[.)]\s)/u;
const TEKEN_REACH = 8;

/** Whether a text, alone or as one of the values of what it was made into, begins a line with such a sign. */
function isGetypteLijst(one: unknown): boolean {
  if (typeof one !== 'object' || one === null) return false;
  const teksten = [one, ...Object.values(one)].filter((deel) => isDataScalar(deel));
  return teksten.some(({ span: { source, start, end } }) => {
    const lijn = source.text.lastIndexOf('\n', start - 1) + 1;
    const voor = source.text.slice(lijn, start);
    return voor.trim() === '' && TEKEN.test(source.text.slice(start, Math.min(end, start + TEKEN_REACH)));
  });
}

/** A group of keys or a single value, each with its own schema. */
export function vorm<A, B>(asScalar: z.ZodType<A>, asMap: z.ZodType<B>): z.ZodType<A | B> {
  return z.union([asScalar, asMap]);
}

/** A group of keys; a value or a list instead is refused. */
export function groep<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return uitMap(schema, (value) => value);
}

/** A group of keys whose result also tells where it stood. */
export function metPlaats<T extends object>(schema: z.ZodType<T>): z.ZodType<T & { readonly span: Span }> {
  return uitMap(schema, (value, map) => ({ ...value, span: spanOfMap(map) }));
}

export interface KaartRegel<T> {
  readonly key: Located<string>;
  readonly value: T;
}

/**
 * A map with free keys; gives its entries in the order of the file, each with the place of its key. `zoGetypt` says that
 * the schema gives a single value as it was typed: where a map holds nothing else, as the amounts of a row do, its entries
 * are those that were read.
 */
export function kaart<T>(
  schema: z.ZodType<T>,
  zoGetypt: 'zo getypt' | undefined = undefined,
): z.ZodType<readonly KaartRegel<T>[]> {
  return uitMap(
    z.record(z.string(), schema),
    (values, map) =>
      entriesOf(map).flatMap(({ key }): KaartRegel<T>[] => {
        const value = values[key.value];
        return value === undefined ? [] : [{ key, value }];
      }),
    zoGetypt && waarden<T>,
  );
}

/** The entries of a map that holds only single values, each of which is a `T`. */
function waarden<T>(map: DataMap): readonly KaartRegel<T>[] | undefined {
  const entries = entriesOf(map);
  const simple = entries.every(({ key, value }) => isDataScalar(value) && key.value !== '__proto__');
  return simple ? (entries as readonly KaartRegel<unknown>[] as readonly KaartRegel<T>[]) : undefined;
}

/** Values that get a name of the program's own where there is none: an empty text (`""`) would be dropped silently. */
const NIET_LEEG = z.registry<Record<string, never>>();

/** Refuses an empty text; without the key there is the name that the program gives. */
export function nietLeeg<T extends z.ZodType>(schema: T): T {
  NIET_LEEG.add(schema, {});
  return schema;
}

interface UitMapDef extends z.core.$ZodReadonlyDef {
  maak(value: unknown, map: DataMap): unknown;
  /** What comes out of a map that the inner schema need not read. */
  readonly direct?: ((map: DataMap) => unknown) | undefined;
}

interface UitMap extends z.ZodReadonly {
  readonly _zod: z.ZodReadonly['_zod'] & { readonly def: UitMapDef };
}

/**
 * The one kind of schema that zod lacks: what comes out is made of what the inner schema gives and of the map that went
 * in, which knows its place and the order of its keys. A transform of zod has either the one or the other. It is made as
 * zod makes its own wrappers (`$constructor`, of which `readonly` is one), so that paths and issues are those of zod.
 */
const UitMap: z.core.$constructor<UitMap, UitMapDef> = $constructor<UitMap, UitMapDef>(
  'UitMap',
  (inst, def) => {
    z.ZodReadonly.init(inst, def);
    inst._zod.parse = (payload, context) => {
      const input: unknown = payload.value;
      if (!isDataMap(input)) {
        payload.issues.push({ code: 'custom', params: { hoort: 'groep' }, input, inst, continue: false });
        return payload;
      }
      const direct = def.direct?.(input);
      if (direct !== undefined) {
        payload.value = direct;
        return payload;
      }
      const result = def.innerType._zod.run(payload, context);
      if (result instanceof Promise) throw new Error('schemas of this program are never asynchronous');
      // A record of zod leaves this name out without a word.
      if (def.innerType instanceof z.ZodRecord && Object.hasOwn(input, '__proto__'))
        result.issues.push({
          code: 'custom',
          message: "'__proto__' kan hier geen naam zijn.",
          params: { hint: 'Kies een andere naam.' },
          path: ['__proto__'],
          input,
          inst,
        });
      for (const key of emptyKeysOf(input)) {
        const waarde = def.innerType instanceof z.ZodObject ? def.innerType.shape[key] : undefined;
        if (!waarde || !NIET_LEEG.has(waarde)) continue;
        const message = `Achter '${key}:' staat een lege tekst.`;
        const hint = 'Vul een naam in, of laat de sleutel weg: dan kiest het programma een naam.';
        result.issues.push({
          code: 'custom',
          message,
          params: { hint },
          path: [key],
          input,
          inst,
          continue: false,
        });
      }
      if (result.issues.length === 0) result.value = def.maak(result.value, input);
      return result;
    };
  },
);

function uitMap<T, Out>(
  schema: z.ZodType<T>,
  maak: (value: T, map: DataMap) => Out,
  direct?: (map: DataMap) => Out | undefined,
): z.ZodType<Out> {
  return new UitMap({
    type: 'readonly',
    innerType: schema,
    maak: (value, map) => maak(value as T, map),
    direct,
  }) as z.ZodType as z.ZodType<Out>;
}
