import type { RowKind } from '../document/nodes.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { RowLook, Rule } from './prepared-table.ts';

/** Every kind of row, in the order of the block tree. */
export const ROW_KINDS: readonly RowKind[] = [
  'kop',
  'post',
  'groep',
  'subtotaal',
  'totaal',
  'saldo',
  'toelichting',
];

/** Rows that stand below a rule, since they add up what is above them. */
const SUMS: ReadonlySet<RowKind> = new Set<RowKind>(['subtotaal', 'totaal', 'saldo']);

/** Whether a row adds up what stands above it. */
export function isSum(kind: RowKind): boolean {
  return SUMS.has(kind);
}

/** How text in a row of this kind is set, beside what the house style says of cells and heads. */
export function rowWeight(kind: RowKind): Pick<RowLook, 'bold' | 'italic'> {
  return { bold: kind === 'groep' || isSum(kind), italic: kind === 'toelichting' };
}

/** The look of a row; `last` for the last row of the head, and for the last row of the table. */
export function rowLook(kind: RowKind, last: boolean, { tabel, kleuren }: Huisstijl): RowLook {
  const head = kind === 'kop';
  const above = isSum(kind) ? ruleOf(tabel.lijnTotaal, kleuren.lijnTotaal) : undefined;
  const below = last
    ? ruleOf(tabel.lijnKop, kleuren.lijnKop)
    : head
      ? undefined
      : ruleOf(tabel.lijnRij, kleuren.lijn);
  return {
    ...rowWeight(kind),
    ...(head && { fill: kleuren.vlak }),
    ...(above && { above }),
    ...(below && { below }),
  };
}

/** A rule of this width in points; nothing when the house style has none there. */
function ruleOf(width: number, color: string): Rule | undefined {
  return width > 0 ? { width, color } : undefined;
}
