import type { TableCell, TableRow } from '../document/nodes.ts';
import type { FinancieleKolom, FinancieleTabel } from '../domain/financien-tabel.ts';
import type { Weergave } from '../domain/weergave.ts';

/** The head of a table: one row, or two when columns stand under a common head. */
export function tabelKop(tabel: FinancieleTabel, weergave: Weergave): readonly TableRow[] {
  const two = tabel.kolommen.some((kolom) => kolom.groep);
  const rows = two ? 2 : 1;
  const first = cel('col', (tabel.eersteKop ?? weergave.eerste_kop) || tabel.titel, 1, rows);
  if (!two) return [rij([first, ...tabel.kolommen.map((kolom) => cel('col', kolom.kop, 1, 1))])];
  const upper: TableCell[] = [];
  let open: FinancieleKolom['groep'];
  for (const kolom of tabel.kolommen) {
    if (!kolom.groep) upper.push(cel('col', kolom.kop, 1, rows));
    else if (kolom.groep.id !== open?.id) {
      const width = tabel.kolommen.filter((one) => one.groep?.id === kolom.groep?.id).length;
      upper.push(cel('colgroup', kolom.groep.kop, width, 1));
    }
    open = kolom.groep;
  }
  const lower = tabel.kolommen.filter((kolom) => kolom.groep).map((kolom) => cel('col', kolom.kop, 1, 1));
  return [rij([first, ...upper]), rij(lower)];
}

function cel(scope: 'col' | 'colgroup', value: string, colspan: number, rowspan: number): TableCell {
  return { scope, colspan, rowspan, children: [{ type: 'text', value }] };
}

function rij(cells: readonly TableCell[]): TableRow {
  return { kind: 'kop', depth: 0, cells };
}
