import type { RowKind } from '../document/nodes.ts';
import type { RowBreak } from './prepared-table.ts';
import { isSum } from './row-look.ts';

/** What the breaks of a table follow from. */
export interface BreakableRow {
  readonly kind: RowKind;
  readonly firstOfGroup: boolean;
  /** A cell of a row above goes on in it. */
  readonly hangs: boolean;
}

/**
 * How bad it is when a page begins with row `index` below the head: sums stay with what they add up and the row above, a
 * group head with its first two rows, no row stands alone, and between groups a break is better than within one.
 */
export function rowBreak(rows: readonly BreakableRow[], index: number): RowBreak {
  const row = rows[index];
  const previous = rows[index - 1];
  if (!row || !previous || row.hangs || previous.kind === 'groep') return 'never';
  if (isSum(row.kind) || row.kind === 'toelichting') return 'sum';
  if (index === 1 || index === rows.length - 1) return 'lonely';
  if (row.firstOfGroup || row.kind === 'groep') return 'group';
  const next = rows[index + 1];
  const second = rows[index - 2]?.kind === 'groep';
  return second || (next && isSum(next.kind)) ? 'avoid' : 'row';
}

/** Whether a row must stand on the page of the row before it. */
export function staysWithPrevious(at: RowBreak): boolean {
  return at === 'never' || at === 'sum';
}
