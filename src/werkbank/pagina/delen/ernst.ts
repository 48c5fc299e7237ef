// src/werkbank/pagina/delen: the parts of the page that are seen.

import type { Ernst } from '../../../diagnostics/diagnostic.ts';
import type { Tekennaam } from './teken.tsx';

/** How serious a problem is, as the page says it. */
export const ERNST_IN_WOORDEN: Readonly<Record<Ernst, string>> = {
  fout: 'Fout',
  waarschuwing: 'Waarschuwing',
  tip: 'Tip',
};

/** The same for several. */
const ERNST_MEERVOUD: Readonly<Record<Ernst, string>> = {
  fout: 'fouten',
  waarschuwing: 'waarschuwingen',
  tip: 'tips',
};

/** The sign beside the word: each has a shape of its own. */
export const ERNST_TEKEN: Readonly<Record<Ernst, Tekennaam>> = {
  fout: 'fout',
  waarschuwing: 'waarschuwing',
  tip: 'tip',
};

/** "2 fouten", "1 tip". */
export function aantalVan(ernst: Ernst, aantal: number): string {
  return aantal === 1 ? `1 ${ERNST_IN_WOORDEN[ernst].toLowerCase()}` : `${aantal} ${ERNST_MEERVOUD[ernst]}`;
}
