import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Rule } from '../../prepare/prepared.ts';
import type { Box } from '../pages/page.ts';
import type { SetRow } from './table-rows.ts';

/** A rule over the width of something, as a list that is empty without one. */
function drawRule(rule: Rule | undefined, x: number, y: number, width: number): Box[] {
  if (!rule) return [];
  return [{ kind: 'rule', x, y, width, thickness: rule.width, color: rule.color, owner: 'opmaak' }];
}

/** Background of a head row, the rules under heads that span columns, and the rule that closes the head. */
export function headDecoration(row: SetRow, last: boolean, width: number, huisstijl: Huisstijl): Box[] {
  const { kleuren, tabel } = huisstijl;
  const { fill, below } = row.row.look;
  const boxes: Box[] =
    fill === undefined
      ? []
      : [{ kind: 'fill', x: 0, y: 0, width, height: row.height, color: fill, owner: 'achtergrond' }];
  if (last) return [...boxes, ...drawRule(below, 0, row.height, width)];
  const half = { width: tabel.lijnKop / 2, color: kleuren.lijnKop };
  row.cells.forEach((cell, index) => {
    if ((row.row.cells[index]?.colspan ?? 1) > 1)
      boxes.push(...drawRule(half, cell.x, row.height, cell.width));
  });
  return boxes;
}

/** Which part of a row a box shows: its first, its final. */
export interface RowPart {
  readonly first: boolean;
  readonly final: boolean;
}

/** The rule above a sum, and the one below a row: a strong one at the end of the table. */
export function rowDecoration(row: SetRow, height: number, { first, final }: RowPart, width: number): Box[] {
  const { above, below } = row.row.look;
  return [
    ...drawRule(first ? above : undefined, 0, 0, width),
    ...drawRule(final ? below : undefined, 0, height, width),
  ];
}
