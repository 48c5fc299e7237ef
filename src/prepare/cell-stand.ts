import type { Column } from '../document/nodes.ts';
import type { PreparedCell } from './prepared-table.ts';

/**
 * Where the text of a cell stands in it, from its first column and how many it spans: heads and numbers over several
 * columns in their middle, numbers and their heads at the right, words as their column says.
 */
export function cellStand(
  { column, colspan }: Pick<PreparedCell, 'column' | 'colspan'>,
  head: boolean,
  columns: readonly Column[],
): Pick<PreparedCell, 'align' | 'vertical' | 'numeric'> {
  const own = columns[column];
  const ofNumbers = own?.kind === 'getal';
  const number = !head && ofNumbers;
  const align = ofNumbers ? 'right' : (own?.align ?? 'left');
  return {
    align: colspan === 1 ? align : head || ofNumbers ? 'center' : 'left',
    vertical: head ? 'foot' : number && numbersBesideLabel(columns) ? 'label' : 'top',
    numeric: number && colspan === 1,
  };
}

/**
 * Whether the numbers of a row stand beside the last line of its label: where all columns but the first hold numbers.
 * Next to text cells they stand beside the first line, as those do: all that is said of a row begins at one height.
 */
function numbersBesideLabel(columns: readonly Column[]): boolean {
  return columns.slice(1).every(({ kind }) => kind === 'getal');
}
