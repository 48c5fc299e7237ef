import type { Inline, RowGroup, Table, TableCell, TableRow } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import { align, type Pairing } from './align.ts';
import { alike } from './content-key.ts';
import { markInlines, markRow } from './mark-block.ts';
import { mergeInlines } from './merge-inlines.ts';

/** Whether two tables have the same columns, so that they can be compared row by row and cell by cell. */
export function sameColumns(oud: Table, nieuw: Table): boolean {
  if (JSON.stringify(oud.columns) !== JSON.stringify(nieuw.columns)) return false;
  if (oud.head.length !== nieuw.head.length || (oud.groups.length === 0) !== (nieuw.groups.length === 0))
    return false;
  if (!oud.head.every((row, index) => sameShape(row, nieuw.head[index]))) return false;
  const heads = (table: Table) =>
    table.head.flatMap((row) => row.cells.map((cell) => plainText(cell.children)));
  const [before, after] = [heads(oud), heads(nieuw)];
  const same = before.filter((head, index) => head === after[index]).length;
  return same * 2 >= before.length && ((!spansRows(oud) && !spansRows(nieuw)) || sameRows(oud, nieuw));
}

/** A cell over more rows hangs on these rows: none may come or go below it. */
function spansRows(table: Table): boolean {
  return table.groups.some((group) => group.rows.some((row) => row.cells.some((cell) => cell.rowspan > 1)));
}

function sameRows(oud: Table, nieuw: Table): boolean {
  const rows = (table: Table) => table.groups.map((group) => group.rows.map(shapeOf));
  return JSON.stringify(rows(oud)) === JSON.stringify(rows(nieuw));
}

function sameShape(one: TableRow, other: TableRow | undefined): boolean {
  return other !== undefined && JSON.stringify(shapeOf(one)) === JSON.stringify(shapeOf(other));
}

function shapeOf({ kind, depth, cells }: TableRow): unknown {
  return { kind, depth, cells: cells.map(({ children, spoken, ...shape }) => shape) };
}

/** Two tables with the same columns as one: cell by cell, with rows that came and went. */
export function mergeTable(oud: Table, nieuw: Table): Table {
  const caption = mergeInlines(oud.caption ?? [], nieuw.caption ?? []);
  const unit = mergeInlines(oud.unit ?? [], nieuw.unit ?? []);
  const inOrder = spansRows(oud) || spansRows(nieuw);
  return {
    ...nieuw,
    ...(caption.length > 0 && { caption }),
    ...(unit.length > 0 && { unit }),
    head: mergeInOrder(oud.head, nieuw.head),
    groups: inOrder
      ? nieuw.groups.map((group, index) => ({
          rows: mergeInOrder(oud.groups[index]?.rows ?? [], group.rows),
        }))
      : mergeGroups(oud.groups, nieuw.groups),
    notes: mergeNotes(oud.notes, nieuw.notes),
  };
}

function mergeInOrder(oud: readonly TableRow[], nieuw: readonly TableRow[]): readonly TableRow[] {
  return nieuw.map((row, index) => mergeRow(oud[index] ?? row, row));
}

function mergeRow(oud: TableRow, nieuw: TableRow): TableRow {
  const cells = nieuw.cells.map((cell, index) => {
    const children = mergeInlines(oud.cells[index]?.children ?? [], cell.children);
    const { spoken, ...plain } = cell;
    // What came and went is said as it stands there.
    return children === cell.children ? cell : { ...plain, children };
  });
  return { ...nieuw, cells };
}

function mergeGroups(oud: readonly RowGroup[], nieuw: readonly RowGroup[]): readonly RowGroup[] {
  const steps = align(oud, nieuw, {
    ...NO_MOVES,
    key: (group) => JSON.stringify(group),
    score: (one, other) => {
      const shared = one.rows.filter((row) => other.rows.some((candidate) => rowScore(row, candidate) > 0.9));
      const [first, second] = [one.rows[0], other.rows[0]];
      const label = first && second ? rowScore(first, second) : 0;
      return (shared.length + label) / (Math.max(one.rows.length, other.rows.length) + 1);
    },
  });
  return steps.map(({ oud: one, nieuw: other }) => ({ rows: mergeRows(one?.rows ?? [], other?.rows ?? []) }));
}

function mergeRows(oud: readonly TableRow[], nieuw: readonly TableRow[]): readonly TableRow[] {
  const steps = align(oud, nieuw, { ...NO_MOVES, key: rowKey, score: rowScore });
  return steps.flatMap(({ oud: one, nieuw: other }) => {
    if (one && other) return [mergeRow(one, other)];
    if (one) return [markRow(one, 'deleted')];
    return other ? [markRow(other, 'inserted')] : [];
  });
}

const NO_MOVES: Pick<Pairing<unknown>, 'weight' | 'nextMove'> = { weight: () => 0, nextMove: () => 0 };

/** Rows of one kind with one label are the same row, whatever their amounts. */
function rowKey(row: TableRow): string {
  return JSON.stringify([shapeOf(row), labelOf(row)]);
}

function rowScore(oud: TableRow, nieuw: TableRow): number {
  if (!sameShape(oud, nieuw)) return 0;
  const label = alike(labelRow(oud), labelRow(nieuw));
  const score = label * 0.7 + alike(oud, nieuw) * 0.3;
  return score >= 0.5 ? score : 0;
}

const labels = new WeakMap<TableRow, TableRow>();

/** The row with its label alone. */
function labelRow(row: TableRow): TableRow {
  const known = labels.get(row) ?? { ...row, cells: row.cells.slice(0, 1) };
  labels.set(row, known);
  return known;
}

function labelOf({ cells: [first] }: { readonly cells: readonly TableCell[] }): string {
  return first ? plainText(first.children) : '';
}

function mergeNotes(
  oud: readonly (readonly Inline[])[],
  nieuw: readonly (readonly Inline[])[],
): readonly (readonly Inline[])[] {
  const steps = align(oud, nieuw, {
    ...NO_MOVES,
    key: (note) => JSON.stringify(note),
    score: (one, other) => {
      const likeness = alike(noteRow(one), noteRow(other));
      return likeness >= 0.4 ? likeness : 0;
    },
  });
  return steps.map(({ oud: one, nieuw: other }) => {
    if (one && other) return mergeInlines(one, other);
    return one ? markInlines(one, 'deleted') : markInlines(other ?? [], 'inserted');
  });
}

function noteRow(note: readonly Inline[]): TableRow {
  return { kind: 'toelichting', depth: 0, cells: [{ colspan: 1, rowspan: 1, children: note }] };
}
