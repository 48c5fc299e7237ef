import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordRow, WordTable } from '../../ooxml/word/word-document.ts';
import { isLeeg } from '../papier/alinea.ts';
import { leesKop, type Vakrol } from './koppen.ts';

/**
 * Tables that only put text in its place (one column; headings in cells; a heading beside its text) as the text that
 * stands in them, row after row.
 */
export function zonderOpmaaktabellen(
  body: readonly WordBlock[],
  known: ReadonlyMap<string, Vakrol>,
): readonly WordBlock[] {
  return body.flatMap((block): readonly WordBlock[] => {
    if (block.type === 'paragraph') return isLeeg(block) ? [] : [block];
    if (isOpmaak(block, known)) return zonderOpmaaktabellen(block.rows.flatMap(rijblokken), known);
    const from = sectierij(block, known);
    if (from === undefined) return [block];
    const rest = block.rows.slice(from).flatMap((row) => metKop(row));
    const before = from === 0 ? [] : [{ ...block, rows: block.rows.slice(0, from) }];
    return [...before, ...zonderOpmaaktabellen(rest, known)];
  });
}

function rijblokken({ cells }: WordRow): readonly WordBlock[] {
  return cells.flatMap(({ blocks }) => blocks);
}

/** The first row of a table in which names of sections stand beside their text; undefined for any other table. */
function sectierij({ rows }: WordTable, known: ReadonlyMap<string, Vakrol>): number | undefined {
  const found = rows.flatMap(({ cells }, index) => {
    const [only, ...others] = paragraphsOf(cells[0]?.blocks ?? []).filter((one) => !isLeeg(one));
    const rol = only && others.length === 0 && cells.length > 1 ? leesKop(only, known)?.rol : undefined;
    return rol?.soort === 'sectie' || rol?.soort === 'besluitpunten' ? [index] : [];
  });
  return found.length >= 2 ? found[0] : undefined;
}

/** The level of a heading that stands beside its text: that of a section of a paper with a title. */
const NIVEAU_NAAST = 2;

function metKop({ cells }: WordRow): readonly WordBlock[] {
  const [left, ...right] = cells;
  const head = (left?.blocks ?? []).map((block) =>
    block.type === 'paragraph' && !isLeeg(block) && right.length > 0
      ? { ...block, outline: block.outline ?? NIVEAU_NAAST }
      : block,
  );
  return [...head, ...right.flatMap(({ blocks }) => blocks)];
}

function isOpmaak({ rows, columns }: WordTable, known: ReadonlyMap<string, Vakrol>): boolean {
  if (columns === 1 || rows.every(({ cells }) => cells.length <= 1)) return true;
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => {
      const all = paragraphsOf(blocks).filter((one) => !isLeeg(one));
      return all.some((one) => {
        const kop = leesKop(one, known);
        return (
          kop?.niveau !== undefined || (kop?.rol !== undefined && kop.rol.soort !== 'titel' && all.length > 1)
        );
      });
    }),
  );
}
