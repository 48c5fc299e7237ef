import type { Veld } from '../../src/domain/veld.ts';

/** An own field of a template: a text, unless it says otherwise. */
export function veld(sleutel: string, rest: Partial<Veld> = {}): Veld {
  return { sleutel, naam: sleutel, soort: 'tekst', verplicht: false, ...rest };
}
