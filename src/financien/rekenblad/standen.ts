import { verwijzingenIn } from './formule.ts';
import type { RijSpec, TabelSpec } from './model.ts';
import type { Register } from './verwijzing.ts';

/**
 * The rows that are a balance at a moment: those that say so (cumulative, built on the year before, the stand of a
 * reserve), and those that are computed from them. Their sum over years means nothing.
 */
export function vindStanden(
  tabellen: ReadonlyMap<string, TabelSpec>,
  register: Register,
): ReadonlySet<RijSpec> {
  const rijen = [...tabellen.values()].flatMap(({ naam, rijen: rows }) => rows.map((rij) => ({ naam, rij })));
  const gebruikers = new Map<RijSpec, RijSpec[]>();
  for (const { naam, rij } of rijen) {
    for (const bron of bronnenVan(naam, rij, register)) {
      const list = gebruikers.get(bron);
      if (list) list.push(rij);
      else gebruikers.set(bron, [rij]);
    }
  }
  // A set tells what is added while it is walked, too.
  const standen = new Set(rijen.filter(({ rij }) => rij.stand).map(({ rij }) => rij));
  for (const stand of standen) for (const rij of gebruikers.get(stand) ?? []) standen.add(rij);
  return standen;
}

function bronnenVan(tabel: string, rij: RijSpec, register: Register): readonly RijSpec[] {
  if (!rij.formule) return [];
  return verwijzingenIn(rij.formule).flatMap((one) => {
    if (one.soort === 'cel') return register.rij(one.tabel, one.rij) ?? [];
    const found = register.zoekRij(one.pad, { tabel, rij: rij.id, kolom: '' });
    return 'doel' in found ? found.doel.rijen.flatMap((id) => register.rij(found.doel.tabel, id) ?? []) : [];
  });
}
