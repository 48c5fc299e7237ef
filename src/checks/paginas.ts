import type { Ernst } from '../diagnostics/diagnostic.ts';
import type { Regelnaam } from '../diagnostics/regelnamen.ts';
import type { Groep, Regelpagina } from './regel.ts';

/**
 * Makes the pages of one group of rules that another stage reports: name, severity, the rule, and why or what to do.
 * An error there means that something is missing or cannot be computed, so it stays an error.
 */
export function paginas(
  groep: Groep,
  rows: readonly (readonly [naam: Regelnaam, ernst: Ernst, kort: string, waarom: string, bron?: string])[],
): Regelpagina[] {
  return rows.map(([naam, ernst, kort, waarom, bron]) => ({
    naam,
    groep,
    ernst,
    kort,
    waarom,
    ...(bron !== undefined && { bron }),
    ...(ernst === 'fout' && { vast: true as const }),
  }));
}
