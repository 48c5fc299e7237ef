import { plainText } from '../../document/text.ts';
import type { PreparedCell, PreparedRow, PreparedTable } from '../../prepare/prepared.ts';

/** Up to this number of columns a table fits on a telephone, its words broken where they have to be. */
const FEW_COLUMNS = 4;
/** What a telephone of 390 CSS pixels holds in the type of a narrow table, and what a label needs there, in em. */
const PHONE = 32;
const LABEL = 6.6;
/** Room beside the text of a cell, in em. */
const ROOM = 0.4;
/** A longer word is broken, in letters. */
const LONGEST_WORD = 10;

/**
 * Whether a table fits on a telephone in small type. The page does not know the fonts of who reads it: figures and
 * letters are taken as wide as in the common ones.
 */
export function fitsOnPhone({ columns, head, body }: PreparedTable): boolean {
  if (columns.length <= FEW_COLUMNS) return true;
  const cells = [...head, ...body].flatMap((row) => row.cells.map((cell) => ({ cell, row })));
  const needs = columns.map((_, column) =>
    column === 0
      ? LABEL
      : Math.max(
          0,
          ...cells.filter(({ cell }) => cell.column === column).map(({ cell, row }) => widthOf(cell, row)),
        ),
  );
  return needs.reduce((total, need) => total + need + ROOM, 0) <= PHONE;
}

/** The least width of a cell, in em: that of its number, or of its longest word. */
function widthOf({ colspan, numeric, children }: PreparedCell, { look }: PreparedRow): number {
  if (colspan > 1) return 0;
  const text = plainText(children);
  const parts = numeric ? [text] : text.split(/[ -]/).map((word) => word.slice(0, LONGEST_WORD));
  return Math.max(...parts.map(emOf)) * (look.bold ? 1.05 : 1);
}

function emOf(text: string): number {
  const figures = text.match(/[\d€%+−]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return figures * 0.6 + letters * 0.55 + (text.length - figures - letters) * 0.3;
}
