import type { Column } from '../document/nodes.ts';
import type { PreparedCell } from './prepared-table.ts';

/** Where the text of a cell stands in it, from its first column and how many it spans. */
export type CellStands = (
  place: Pick<PreparedCell, 'column' | 'colspan'>,
  head: boolean,
) => Pick<PreparedCell, 'align' | 'vertical' | 'numeric'>;

/**
 * Where text stands in the cells of a table with these columns: heads and numbers over several columns in their middle,
 * numbers and their heads at the right, words as their column says.
 */
export function cellStands(columns: readonly Column[]): CellStands {
  const beside = numbersBesideLabel(columns) ? 'label' : 'top';
  return ({ column, colspan }, head) => {
    const own = columns[column];
    const ofNumbers = own?.kind === 'getal';
    const number = !head && ofNumbers;
    const align = ofNumbers ? 'right' : (own?.align ?? 'left');
    return {
      align: colspan === 1 ? align : head || ofNumbers ? 'center' : 'left',
      vertical: head ? 'foot' : number ? beside : 'top',
      numeric: number && colspan === 1,
    };
  };
}

/**
 * Whether the numbers of a row stand beside the last line of its label: where all columns but the first hold numbers.
 * Next to text cells they stand beside the first line, as those do: all that is said of a row begins at one height.
 */
function numbersBesideLabel(columns: readonly Column[]): boolean {
  return columns.slice(1).every(({ kind }) => kind === 'getal');
}
