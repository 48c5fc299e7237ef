import type { WordBlock, WordCell, WordTable } from '../../ooxml/word/word-document.ts';
import { blokTekst } from '../papier/alinea.ts';

/**
 * A table whose first column names groups, in cells beside several rows ("Bouw" beside "Ruwbouw" and "Installaties"), with
 * that name before each row: so every row has one. Any other table as it is.
 */
export function metGroepsnamen(table: WordTable): WordTable {
  const groups = table.rows.some(({ cells }) => {
    const [first, second] = cells;
    return first?.column === 0 && first.rowspan > 1 && first.colspan === 1 && isWoord(second);
  });
  if (!groups || table.columns < 3) return table;
  let above: WordCell | undefined;
  let left = 0;
  const rows = table.rows.map((row) => {
    const own = row.cells.find(({ column }) => column === 0);
    if (own) [above, left] = [own, own.rowspan];
    const group = own ?? (left > 0 ? above : undefined);
    left -= 1;
    const rest = row.cells.filter(({ column }) => column > 0);
    const second = group && group.colspan > 1 ? undefined : rest.find(({ column }) => column === 1);
    const others = rest.filter((one) => one !== second).map((one) => ({ ...one, column: one.column - 1 }));
    const shape = own ?? second ?? group;
    if (!shape) return { ...row, cells: others };
    const blocks = samen(group?.blocks ?? [], second?.blocks ?? []);
    const colspan = Math.max(1, shape.colspan - (shape === second ? 0 : 1));
    return { ...row, cells: [{ ...shape, column: 0, colspan, rowspan: 1, blocks }, ...others] };
  });
  return { ...table, columns: table.columns - 1, rows };
}

/** Words, and no amount. */
function isWoord(cell: WordCell | undefined): boolean {
  return cell?.column === 1 && /\p{L}{2}/u.test(blokTekst(cell.blocks));
}

/** "Bouw: Ruwbouw" */
function samen(group: readonly WordBlock[], own: readonly WordBlock[]): readonly WordBlock[] {
  const [first] = group;
  const [second, ...more] = own;
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph' || blokTekst(own) === '')
    return blokTekst(own) === '' ? group : [...group, ...own];
  const run = first.children.find((one) => one.type === 'run');
  if (!run || blokTekst(group) === '') return own;
  return [{ ...second, children: [...first.children, { ...run, text: ': ' }, ...second.children] }, ...more];
}
