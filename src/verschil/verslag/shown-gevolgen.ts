import type { FinancienVerschil, GevolgVerschil } from '../verschil.ts';

/**
 * The totals that a reviewer wants to see: not those of tables that only explain another (how an investering is written
 * off), nor kapitaallasten when these are among the lasten.
 */
export function shownGevolgen({ gevolgen }: FinancienVerschil): readonly GevolgVerschil[] {
  const told = new Set(gevolgen.map(({ tabel }) => tabel));
  return gevolgen.filter(({ toelichtend, deelVan = '' }) => !toelichtend && !told.has(deelVan));
}
