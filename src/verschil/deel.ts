import type { Woorddeel } from './words/compare-words.ts';

/** A piece of a compared text. */
export interface Deel extends Woorddeel {
  /** Where a moved sentence came from (of what was put in) or went to (of what was taken out). */
  readonly verplaatst?: string;
}

/** A whole text of one kind; nothing for an empty text. */
export function heelDeel(soort: Deel['soort'], tekst: string): readonly Deel[] {
  return tekst === '' ? [] : [{ soort, tekst }];
}

/** The old or the new text that the pieces make. */
export function tekstVan(delen: readonly Deel[], versie: 'oud' | 'nieuw'): string {
  const other = versie === 'oud' ? 'ingevoegd' : 'vervallen';
  return delen
    .filter(({ soort }) => soort !== other)
    .map(({ tekst }) => tekst)
    .join('');
}
