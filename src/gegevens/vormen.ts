import type { Velden } from './variabele.ts';

/*
 * What a variable is, as a list of variables says it: `datum: datum('dag van de vergadering')`. `uitleg` is what the guide
 * prints. The types are as narrow as the words, so that what fills a list of them can be checked (`Gevuld`).
 */

export const tekst = (uitleg: string) => ({ soort: 'tekst', uitleg }) as const;

/** A date, which `notatie` can write in another way. */
export const datum = (uitleg: string) => ({ soort: 'tekst', uitleg, als: 'datum' }) as const;

/** The number of a heading, which stands at the start of one. */
export const kopnummer = (uitleg: string) => ({ soort: 'tekst', uitleg, als: 'kopnummer' }) as const;

export const blokken = (uitleg: string) => ({ soort: 'blokken', uitleg }) as const;

export const jaNee = (uitleg: string) => ({ soort: 'jaNee', uitleg }) as const;

export const groep = <V extends Velden>(uitleg: string, velden: V) =>
  ({ soort: 'groep', uitleg, velden }) as const;

export const lijst = <V extends Velden>(uitleg: string, velden: V) =>
  ({ soort: 'lijst', uitleg, velden }) as const;

/** A list that can also be printed as it is; `als` says as what. */
export const geheel = <V extends Velden>(uitleg: string, als: string, velden: V) =>
  ({ soort: 'lijst', uitleg, geheel: als, velden }) as const;
