import type { TableCell, TableRow } from '../../document/nodes.ts';
import type { FinancieleTabel } from '../../domain/financien-tabel.ts';
import type { Weergave } from '../../domain/weergave.ts';
import { heeftKanten, type Kant } from './effecten.ts';

/** A head above a column; columns beside each other with the same head share it. */
interface Kop {
  readonly id: string;
  readonly tekst: string;
}

const KANT: Readonly<Record<Kant, string>> = { nadeel: 'Nadeel', voordeel: 'Voordeel' };

/**
 * The head of a table: one row, or more when columns stand under a common head; with `sides` each column of amounts has
 * two of them below its own head.
 */
export function tabelKop(
  tabel: FinancieleTabel,
  weergave: Weergave,
  sides?: readonly [Kant, Kant],
): readonly TableRow[] {
  const first: Kop = { id: '', tekst: (tabel.eersteKop ?? weergave.eerste_kop) || tabel.titel };
  const paden = tabel.kolommen.flatMap((kolom): readonly (readonly Kop[])[] => {
    const boven = kolom.groep ? [{ id: kolom.groep.id, tekst: kolom.groep.kop }] : [];
    const pad = [...boven, { id: `.${kolom.id}`, tekst: kolom.kop }];
    if (!sides || !heeftKanten(kolom)) return [pad];
    return sides.map((side) => [...pad, { id: side, tekst: KANT[side] }]);
  });
  return koprijen([[first], ...paden]);
}

/** Heads from the top down, as many rows as the longest way; a head without others below it goes down to the last row. */
function koprijen(paden: readonly (readonly Kop[])[]): readonly TableRow[] {
  const rows = Math.max(...paden.map((pad) => pad.length));
  return Array.from({ length: rows }, (_, row) => {
    const cells: TableCell[] = [];
    paden.forEach((pad, at) => {
      const kop = pad[row];
      if (!kop || (at > 0 && samen(paden[at - 1], pad, row))) return;
      const einde = paden.findIndex((other, next) => next > at && !samen(other, pad, row));
      const colspan = (einde < 0 ? paden.length : einde) - at;
      const last = pad.length - 1 === row;
      cells.push({
        scope: last ? 'col' : 'colgroup',
        colspan,
        rowspan: last ? rows - row : 1,
        children: [{ type: 'text', value: kop.tekst }],
      });
    });
    return { kind: 'kop', depth: 0, cells };
  });
}

/** Whether two columns have the same heads down to this row. */
function samen(one: readonly Kop[] | undefined, other: readonly Kop[], row: number): boolean {
  return other.slice(0, row + 1).every(({ id }, level) => one?.[level]?.id === id);
}
