import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Box } from '../pages/page.ts';
import type { SetRow } from './table-rows.ts';

/** Rows that stand below a rule, since they add up what is above them. */
export const SUMS: readonly string[] = ['subtotaal', 'totaal', 'saldo'];

function rule(x: number, y: number, width: number, thickness: number, color: string): Box {
  return { kind: 'rule', x, y, width, thickness, color, owner: 'opmaak' };
}

/** Background of a head row, the rules under heads that span columns, and the rule that closes the head. */
export function headDecoration(row: SetRow, last: boolean, width: number, huisstijl: Huisstijl): Box[] {
  const { kleuren, tabel } = huisstijl;
  const boxes: Box[] = [
    { kind: 'fill', x: 0, y: 0, width, height: row.height, color: kleuren.vlak, owner: 'achtergrond' },
  ];
  if (last) boxes.push(rule(0, row.height, width, tabel.lijnKop, kleuren.lijnKop));
  else
    row.cells.forEach((cell, index) => {
      if ((row.row.cells[index]?.colspan ?? 1) > 1)
        boxes.push(rule(cell.x, row.height, cell.width, tabel.lijnKop / 2, kleuren.lijnKop));
    });
  return boxes;
}

/** Which part of a row a box shows: its first, its final, and whether the table ends with it. */
export interface RowPart {
  readonly first: boolean;
  readonly final: boolean;
  readonly last: boolean;
}

/** The rule above a sum, and the one below a row: a strong one at the end of the table. */
export function rowDecoration(
  row: SetRow,
  height: number,
  { first, final, last }: RowPart,
  width: number,
  huisstijl: Huisstijl,
): Box[] {
  const { kleuren, tabel } = huisstijl;
  const boxes: Box[] = [];
  if (first && SUMS.includes(row.row.kind) && tabel.lijnTotaal > 0)
    boxes.push(rule(0, 0, width, tabel.lijnTotaal, kleuren.lijnTotaal));
  if (last && tabel.lijnKop > 0) boxes.push(rule(0, height, width, tabel.lijnKop, kleuren.lijnKop));
  else if (final && tabel.lijnRij > 0) boxes.push(rule(0, height, width, tabel.lijnRij, kleuren.lijn));
  return boxes;
}
