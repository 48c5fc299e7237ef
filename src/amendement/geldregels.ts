import type { FinancieleRij, FinancieleTabel } from '../domain/financien-tabel.ts';
import type { Geldregel } from '../domain/geldregel.ts';
import type { Geldverschil } from './geld.ts';

/**
 * What amendments change in the money, in short: of each table its totals, stands at the end and saldi, and of a table that
 * has none of these every row that changed.
 */
export function geldregels(verschillen: readonly Geldverschil[]): readonly Geldregel[] {
  const tabellen = [...new Set(verschillen.map(({ tabel }) => tabel))];
  return tabellen.flatMap((tabel) => {
    const own = verschillen.filter((one) => one.tabel === tabel);
    const rijen = [...new Set(own.map(({ rij }) => rij))];
    const shown = rijen.filter(isUitkomst);
    return (shown.length > 0 ? shown : rijen).map((rij) => ({
      naam: naamVan(tabel, rij),
      verschillen: new Map(
        own
          .filter((one) => one.rij === rij)
          .map(({ kolom, was, wordt }) => [
            tabel.kolommen.find(({ id }) => id === kolom)?.kop ?? kolom,
            { was, wordt },
          ]),
      ),
    }));
  });
}

function isUitkomst({ soort, uitkomst }: FinancieleRij): boolean {
  return uitkomst === true || soort === 'totaal' || soort === 'saldo';
}

/** "Lasten", "Reserve wijken: Stand op 31 december", "Saldo van baten en lasten: Resultaat" */
function naamVan(tabel: FinancieleTabel, rij: FinancieleRij): string {
  if (rij.soort === 'totaal') return tabel.titel;
  const above = groepVan(tabel, rij)?.label ?? tabel.titel;
  return above === rij.label ? above : `${above}: ${rij.label}`;
}

/** The group that a row stands in. */
function groepVan({ rijen }: FinancieleTabel, rij: FinancieleRij): FinancieleRij | undefined {
  return rijen
    .slice(0, rijen.indexOf(rij))
    .findLast((one) => one.soort === 'groep' && one.diepte < rij.diepte);
}

/** What a row is called in its table: with its group where another row has the same name. */
export function rijnaam(tabel: FinancieleTabel, rij: FinancieleRij): string {
  const alone = tabel.rijen.every((one) => one === rij || one.label !== rij.label);
  const groep = alone ? undefined : groepVan(tabel, rij);
  return groep ? `${groep.label}, ${rij.label}` : rij.label;
}
