import * as z from 'zod';
import { nearest } from '../diagnostics/nearest.ts';
import { type DataMap, entriesOf, isDataMap, isDataScalar, spanOfMap } from '../source/data.ts';
import { type Located, relocate } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import { bouwsteenOf, mark } from './bouwsteen.ts';
import { datumFout } from './datum.ts';

/**
 * Building blocks of the schemas. They read data whose scalars are `Located<string>` and keep the place.
 * A custom issue carries a Dutch sentence as message and, in `params`, a hint.
 */
export const scalar = z.custom<Located<string>>(isDataScalar, { error: geenWaarde });

function geenWaarde({ input }: { readonly input?: unknown }): string {
  const there = Array.isArray(input) ? 'een lijst' : 'een groep sleutels met waarden';
  return `Hier hoort één waarde te staan, maar er staat ${there}.`;
}

type Reading<T> = { readonly value: T } | { readonly melding: string; readonly hint?: string | undefined };

/** A scalar that `read` turns into a value, or refuses with a Dutch sentence and perhaps a hint. */
export function leesbaar<T>(read: (text: string) => Reading<T>) {
  return scalar.transform((input, context): Located<T> => {
    const reading = read(input.value);
    if ('value' in reading) return relocate(input, reading.value);
    context.issues.push({
      code: 'custom',
      message: reading.melding,
      params: { hint: reading.hint },
      input,
    });
    return z.NEVER;
  });
}

/** Text that is not empty. */
export const tekst = mark(
  leesbaar((text): Reading<string> => {
    const value = text.trim();
    return value === '' ? { melding: 'Hier ontbreekt de tekst.' } : { value };
  }),
  { soort: 'tekst' },
);

/** A scalar whose text must match; `read` says what is wrong with one that does not. */
export function patroon<T>(patroon: RegExp, read: (text: string) => Reading<T>) {
  return mark(leesbaar(read), { soort: 'patroon', patroon: patroon.source });
}

/** A real day in the form 2022-06-07 (ISO 8601). */
export const datum = mark(
  leesbaar((text): Reading<string> => datumFout(text) ?? { value: text }),
  { soort: 'datum' },
);

/** `ja` or `nee`. */
export const jaNee = mark(
  leesbaar((text): Reading<boolean> => {
    if (text === 'ja' || text === 'nee') return { value: text === 'ja' };
    const meant = /^(yes|true|y|j|waar)$/i.test(text) || /^ja$/i.test(text);
    const refused = /^(no|false|n|onwaar)$/i.test(text) || /^nee$/i.test(text);
    const hint = meant ? 'Schrijf ja.' : refused ? 'Schrijf nee.' : 'Schrijf ja of nee.';
    return { melding: `'${text}' moet ja of nee zijn.`, hint };
  }),
  { soort: 'jaNee' },
);

/** Other words that authors use for a fixed one, in lower case. */
export type Synoniemen<T extends string> = Readonly<Record<string, T>>;

/** One of some fixed words; `synoniemen` are refused with the word that was meant. */
export function keuze<const T extends string>(words: readonly T[], synoniemen: Synoniemen<T> = {}) {
  return mark(
    leesbaar((text): Reading<T> => {
      const found = words.find((word) => word === text);
      if (found !== undefined) return { value: found };
      return geenKeuze(text, words, synoniemen);
    }),
    { soort: 'keuze', woorden: words },
  );
}

/** What to say of a text that is none of the fixed words. */
export function geenKeuze<T extends string>(
  text: string,
  words: readonly T[],
  synoniemen: Synoniemen<T> = {},
): { readonly melding: string; readonly hint: string | undefined } {
  const word = text.trim().toLowerCase();
  const meant = Object.hasOwn(synoniemen, word) ? synoniemen[word] : nearest(word, words);
  return {
    melding: `'${text}' kan hier niet; het moet een van deze zijn: ${words.join(', ')}.`,
    hint: meant && `Schrijf ${meant}.`,
  };
}

/** A scalar or a sequence of scalars; gives a list. */
export function eenOfMeer<T>(schema: z.ZodType<T>): z.ZodType<readonly T[]> {
  const list = z.array(schema);
  const outer = z.unknown().transform((input, context): readonly T[] => {
    const result = Array.isArray(input)
      ? list.safeParse(input)
      : schema.transform((one) => [one]).safeParse(input);
    if (result.success) return result.data;
    context.issues.push(...asRawIssues(result.error.issues, input));
    return z.NEVER;
  });
  return mark(outer, { soort: 'eenOfMeer', deel: schema as z.ZodType });
}

/** A map or a scalar, each with its own schema. */
export function vorm<A, B>(asScalar: z.ZodType<A>, asMap: z.ZodType<B>): z.ZodType<A | B> {
  const outer = z.unknown().transform((input, context): A | B => {
    const result = isDataMap(input) ? asMap.safeParse(input) : asScalar.safeParse(input);
    if (result.success) return result.data;
    context.issues.push(...asRawIssues(result.error.issues, input));
    return z.NEVER;
  });
  return mark(outer, { soort: 'vorm', woord: asScalar, groep: asMap });
}

export const GEEN_GROEP = 'Hier hoort een groep sleutels met waarden te staan.';

/** An object schema whose result also tells where the map stood; a scalar or list instead is refused. */
export function metPlaats<T extends object>(schema: z.ZodType<T>): z.ZodType<T & { readonly span: Span }> {
  const outer = z.custom<DataMap>(isDataMap, { error: GEEN_GROEP }).transform((input, context) => {
    const result = schema.safeParse(input);
    if (result.success) return { ...result.data, span: spanOfMap(input) };
    context.issues.push(...asRawIssues(result.error.issues, input));
    return z.NEVER;
  });
  return mark(outer, { soort: 'groep', groep: schema });
}

export interface KaartRegel<T> {
  readonly key: Located<string>;
  readonly value: T;
}

/** A map with free keys; gives its entries in the order of the file, each with the place of its key. */
export function kaart<T>(schema: z.ZodType<T>): z.ZodType<readonly KaartRegel<T>[]> {
  const outer = z
    .custom<DataMap>(isDataMap, {
      error: 'Hier horen sleutels met waarden te staan.',
    })
    .transform((input, context): readonly KaartRegel<T>[] => {
      const regels: KaartRegel<T>[] = [];
      for (const { key, value } of entriesOf(input)) {
        const result = schema.safeParse(value);
        if (result.success) regels.push({ key, value: result.data });
        else context.issues.push(...asRawIssues(result.error.issues, value, key.value));
      }
      return regels;
    });
  return mark(outer, { soort: 'kaart', waarde: schema as z.ZodType });
}

/** Issues of an inner parse as issues of the outer one; `key` comes before their path. */
function asRawIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  key?: string,
): z.core.$ZodRawIssue[] {
  return issues.map(
    (issue) =>
      ({
        ...issue,
        input,
        path: key === undefined ? issue.path : [key, ...issue.path],
      }) as z.core.$ZodRawIssue,
  );
}

/** The object schema inside one that `metPlaats` or `vorm` wrapped, or the schema itself. */
export function innerSchema(schema: z.ZodType): z.ZodType {
  const bouwsteen = bouwsteenOf(schema);
  return bouwsteen && 'groep' in bouwsteen ? bouwsteen.groep : schema;
}
