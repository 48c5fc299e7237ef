import type { DocumentDefinitie, Sjabloon } from '../domain/sjabloon.ts';
import type { Voorstel } from '../gegevens/register.ts';
import type { Variant } from './variant.ts';
import { geldt } from './voorwaarde.ts';

/** The documents that its template makes of a proposal: those whose condition it meets. */
export function documentenVan(
  voorstel: Voorstel,
  { soorten, notatie: huis }: Sjabloon,
  variant: Variant,
): readonly DocumentDefinitie[] {
  const all = soorten[voorstel.soort.value]?.documenten ?? [];
  return all.filter(({ als }) => !als || geldt(als, { voorstel, variant, huis }));
}
