import type { FinancienVerschil, GevolgVerschil } from '../verschil.ts';

/**
 * The totals that a reviewer wants to see: not those of tables that only explain another (how an investering is written
 * off), nor kapitaallasten when these are among the lasten.
 */
export function shownGevolgen({ gevolgen }: FinancienVerschil): readonly GevolgVerschil[] {
  const inLasten = gevolgen.some(({ tabel }) => tabel === 'lasten');
  return gevolgen.filter(
    ({ tabel }) => !tabel.startsWith('afschrijving_') && !(tabel === 'kapitaallasten' && inLasten),
  );
}
