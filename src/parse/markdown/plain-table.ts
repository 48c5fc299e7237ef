import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { CELL, isEmpty, type Placed, type Point, placedText } from './plain-text.ts';

/** A row that divides head and body: how each column is set. */
const DIVIDER = /\|(?: *:?-+:? *\|)+/y;
const COLUMN = /(:?)-+(:?)/g;

/**
 * A table (GFM 0.29, 4.10) of which each row begins and ends with a stroke and has as many cells, up to an empty line or
 * the end; undefined for anything else.
 */
export function readPlainTable(text: string, from: number, first: number): Placed<Table> | undefined {
  const head = readRow(text, from, first);
  if (!head) return undefined;
  DIVIDER.lastIndex = head.position.end.offset + 1;
  const [divider = ''] = DIVIDER.exec(text) ?? [];
  const align = Array.from(divider.matchAll(COLUMN), alignOf);
  const behind = head.position.end.offset + 1 + divider.length;
  if (align.length !== head.children.length || !(behind === text.length || text[behind] === '\n'))
    return undefined;
  const rows: Placed<TableRow>[] = [head];
  // Whatever stands on a line below it is a row as well.
  for (let at = behind + 1; at < text.length && !isEmpty(text, at); ) {
    const row = readRow(text, at, first + 1 + rows.length);
    if (row?.children.length !== align.length) return undefined;
    rows.push(row);
    at = row.position.end.offset + 1;
  }
  const end =
    rows.length === 1
      ? { line: first + 1, column: divider.length + 1, offset: behind }
      : (rows.at(-1) ?? head).position.end;
  return {
    type: 'table',
    align,
    children: rows,
    position: { start: head.position.start, end },
  };
}

function alignOf([, left, right]: RegExpExecArray): AlignType {
  if (left) return right ? 'center' : 'left';
  return right ? 'right' : null;
}

/** A row from its first stroke to its last, which ends the line. */
function readRow(text: string, from: number, line: number): Placed<TableRow> | undefined {
  if (text[from] !== '|') return undefined;
  const place = (offset: number): Point => ({ line, column: offset - from + 1, offset });
  const cells: TableCell[] = [];
  let at = from;
  for (;;) {
    CELL.lastIndex = at + 1;
    const [found, before = ''] = CELL.exec(text) ?? [];
    if (found === undefined) return undefined;
    const stroke = at + found.length;
    const begin = at + 1 + before.length;
    let end = stroke;
    while (end > begin && text[end - 1] === ' ') end -= 1;
    const isLast = stroke + 1 === text.length || text[stroke + 1] === '\n';
    cells.push({
      type: 'tableCell',
      children: end > begin ? [placedText(text, place(begin), place(end))] : [],
      position: { start: place(at), end: place(isLast ? stroke + 1 : stroke) },
    });
    at = stroke;
    if (isLast) break;
  }
  return { type: 'tableRow', children: cells, position: { start: place(from), end: place(at + 1) } };
}
