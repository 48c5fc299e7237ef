import * as z from 'zod';
import { isZelfdeWoord, nearest } from '../diagnostics/nearest.ts';
import { isDataScalar } from '../source/data.ts';
import { type Located, relocate } from '../source/located.ts';
import { datumFout } from './datum.ts';
import type { Weigering } from './weigering.ts';

/**
 * Building blocks of the schemas that read one value: text with its place (`Located<string>`). What they accept is told
 * to editors in the words of JSON Schema, by `meta`. An issue carries a Dutch sentence as message and, in `params`, a
 * hint, or what should have stood there (`hoort`); validate/zod-diagnostics.ts makes the sentence then.
 */
export const scalar = z
  .custom<Located<string>>(isDataScalar, { params: { hoort: 'waarde' }, abort: true })
  // An editor takes 62.000 and 2026 for numbers, and true for a boolean; here all of it is text.
  .meta({ type: ['string', 'number', 'boolean'] });

/** What a text says, or why it says nothing. */
export type Reading<T> = { readonly value: T } | Weigering;

/** A scalar that `read` turns into a value, or refuses with a Dutch sentence and perhaps a hint. */
export function leesbaar<T>(read: (text: string) => Reading<T>) {
  return scalar.transform((input, context): Located<T> => {
    const reading = read(input.value);
    if ('value' in reading) return relocate(input, reading.value);
    const { melding: message, hint, schrijf, zeker } = reading;
    context.issues.push({ code: 'custom', message, params: { hint, schrijf, zeker }, input });
    return z.NEVER;
  });
}

/** Text that is not empty. */
export const tekst = leesbaar((text): Reading<string> => {
  const value = text.trim();
  return value === '' ? { melding: 'Hier ontbreekt de tekst.' } : { value };
});

/** A scalar whose text must match; `read` says what is wrong with one that does not. */
export function patroon<T>(patroon: RegExp, read: (text: string) => Reading<T>) {
  return leesbaar(read).meta({ type: 'string', pattern: patroon.source });
}

/** A real day in the form 2022-06-07 (ISO 8601). */
export const datum = leesbaar((text): Reading<string> => datumFout(text) ?? { value: text }).meta({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  examples: ['2026-06-23'],
});

/** `ja` or `nee`. */
export const jaNee = leesbaar((text): Reading<boolean> => {
  if (text === 'ja' || text === 'nee') return { value: text === 'ja' };
  const meant = /^(yes|true|y|j|waar)$/i.test(text) || /^ja$/i.test(text);
  const refused = /^(no|false|n|onwaar)$/i.test(text) || /^nee$/i.test(text);
  const schrijf = meant ? ['ja'] : refused ? ['nee'] : ['ja', 'nee'];
  const hint = `Schrijf ${schrijf.join(' of ')}.`;
  return { melding: `'${text}' moet ja of nee zijn.`, hint, schrijf, zeker: meant || refused };
}).meta({ enum: ['ja', 'nee'] });

/** Other words that authors use for a fixed one, in lower case. */
export type Synoniemen<T extends string> = Readonly<Record<string, T>>;

/** One of some fixed words; `synoniemen` are refused with the word that was meant. */
export function keuze<const T extends string>(words: readonly T[], synoniemen: Synoniemen<T> = {}) {
  return leesbaar((text): Reading<T> => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return { value: found };
    return geenKeuze(text, words, synoniemen);
  }).meta({ enum: [...words] });
}

/** What to say of a text that is none of the fixed words. */
export function geenKeuze<T extends string>(
  text: string,
  words: readonly T[],
  synoniemen: Synoniemen<T> = {},
): Weigering {
  const word = text.trim().toLowerCase();
  const same = Object.hasOwn(synoniemen, word)
    ? synoniemen[word]
    : words.find((one) => isZelfdeWoord(one, text));
  const meant = same ?? nearest(word, words);
  return {
    melding: `'${text}' kan hier niet; het moet een van deze zijn: ${words.join(', ').replace(/\.$/, '')}.`,
    hint: meant && `Schrijf ${meant}.`,
    schrijf: meant === undefined ? undefined : [meant],
    zeker: same !== undefined,
  };
}
