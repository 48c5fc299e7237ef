import { patroon } from './scalar.ts';
import type { Weigering } from './weigering.ts';

/** A name by which formulas and paths find something: lower case letters, digits and underscores, a letter first. */
export const NAAM = /^[a-z][a-z0-9_]*$/;

/** Whether a text can be such a name. */
export function isNaam(text: string): boolean {
  return NAAM.test(text);
}

/** What to say of a text that is no name. */
export function naamFout(text: string): Weigering {
  const hint = 'Gebruik kleine letters, cijfers en _, en begin met een letter; bijvoorbeeld reserve_jeugd.';
  const meant = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return { melding: `'${text}' kan geen id zijn.`, hint, schrijf: meant === '' ? undefined : [meant] };
}

/** An id: lower case letters, digits and underscores, starting with a letter. */
export const naam = patroon(NAAM, (text) => (isNaam(text) ? { value: text } : naamFout(text))).meta({
  examples: ['reserve_jeugd'],
});
