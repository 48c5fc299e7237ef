import { kaleWoorden } from './kale-woorden.ts';
import { patroon } from './scalar.ts';
import type { Weigering } from './weigering.ts';

/** A name by which formulas and paths find something: lower case letters, digits and underscores, a letter first. */
export const NAAM = /^[a-z][a-z0-9_]*$/;

/** Whether a text can be such a name. */
export function isNaam(text: string): boolean {
  return NAAM.test(text);
}

/** The name that a text comes near to: "2e Onttrekking" is "e_onttrekking"; empty when it holds no letter. */
export function alsNaam(text: string): string {
  return kaleWoorden(text, '_').replace(/^[_0-9]+/, '');
}

/** What to say of a text that is no name. */
export function naamFout(text: string): Weigering {
  const hint = 'Gebruik kleine letters, cijfers en _, en begin met een letter; bijvoorbeeld reserve_jeugd.';
  const meant = alsNaam(text);
  return { melding: `'${text}' kan geen id zijn.`, hint, schrijf: meant === '' ? undefined : [meant] };
}

/** An id: lower case letters, digits and underscores, starting with a letter. */
export const naam = patroon(NAAM, (text) => (isNaam(text) ? { value: text } : naamFout(text))).meta({
  examples: ['reserve_jeugd'],
});
