import { BESTANDSPAGINAS } from './elders/bestandspaginas.ts';
import { FINANCIENPAGINAS } from './elders/financienpaginas.ts';
import { PROGRAMMAPAGINAS } from './elders/programmapaginas.ts';
import { TABELPAGINAS } from './elders/tabelpaginas.ts';
import type { Regelpagina } from './regel.ts';
import { REGELS } from './regels.ts';

/** The pages of all rules: those of this folder and those that other stages report. */
export const PAGINAS: readonly Regelpagina[] = [
  ...REGELS,
  ...BESTANDSPAGINAS,
  ...FINANCIENPAGINAS,
  ...TABELPAGINAS,
  ...PROGRAMMAPAGINAS,
];

/** The page of a rule by its exact name. */
export function findPagina(naam: string): Regelpagina | undefined {
  return PAGINAS.find((pagina) => pagina.naam === naam);
}
