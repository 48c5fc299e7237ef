import type { Run } from '../text/run.ts';
import { sum } from './sum.ts';
import type { GridCell, GridRow, TableModel } from './table-model.ts';

/**
 * Divides a table that is too wide for any page over panels below each other. Each has the first column, which
 * from the second panel on is an artifact: in the structure tree the table stays one. Columns under one head stay
 * together where a panel can hold them, else that head stands over each part; the panels get about the same number of
 * columns. Returns for each panel the columns beside the first.
 */
export function cutPanels(
  model: TableModel,
  widths: readonly number[],
  available: number,
): readonly (readonly number[])[] {
  const room = available - (widths[0] ?? 0);
  const widthOf = (unit: readonly number[]): number => sum(unit.map((column) => widths[column] ?? 0));
  const units = columnUnits(model).flatMap((unit) => evenParts(unit, widthOf, room));
  const count = pack(units, units.length, widthOf, room).length;
  let most = Math.ceil(units.length / count);
  let panels = pack(units, most, widthOf, room);
  while (panels.length > count) {
    most += 1;
    panels = pack(units, most, widthOf, room);
  }
  return panels;
}

/** Columns under one head in as few parts of about the same length as fit in the room. */
function evenParts(unit: Unit, widthOf: (unit: Unit) => number, room: number): readonly Unit[] {
  for (let count = 1; count < unit.length; count++) {
    const parts = Array.from({ length: count }, (_, part) =>
      unit.slice(Math.ceil((part * unit.length) / count), Math.ceil(((part + 1) * unit.length) / count)),
    );
    if (parts.every((part) => widthOf(part) <= room)) return parts;
  }
  return unit.map((column) => [column]);
}

type Unit = readonly number[];

/** Fills panels one after the other, each with at most so many units and as many as fit, but one at least. */
function pack(
  units: readonly Unit[],
  most: number,
  widthOf: (unit: Unit) => number,
  room: number,
): number[][] {
  const panels: number[][] = [];
  let used = 0;
  let held = 0;
  for (const unit of units) {
    const width = widthOf(unit);
    const last = panels.at(-1);
    if (last && held < most && used + width <= room) {
      last.push(...unit);
      used += width;
      held += 1;
    } else {
      panels.push([...unit]);
      used = width;
      held = 1;
    }
  }
  return panels;
}

/** The columns after the first, those under one head together. */
function columnUnits(model: TableModel): Unit[] {
  const units: number[][] = [];
  const spans = new Map<number, number>();
  for (const { cells } of model.head)
    for (const { column, colspan } of cells)
      if (column > 0) spans.set(column, Math.max(spans.get(column) ?? 1, colspan));
  for (let column = 1; column < model.columns.length; ) {
    const count = Math.min(spans.get(column) ?? 1, model.columns.length - column);
    units.push(Array.from({ length: count }, (_, index) => column + index));
    column += count;
  }
  return units;
}

/** A cell in a panel: its first column there, how many it covers, and whether it begins in another panel. */
export interface PanelPlace {
  readonly column: number;
  readonly colspan: number;
  readonly elsewhere: boolean;
}

/** Where a cell stands in a panel that has these columns of the table; undefined for one that is in another. */
export function placeInPanel(
  { column, colspan }: { readonly column: number; readonly colspan: number },
  kept: readonly number[],
): PanelPlace | undefined {
  const covered = kept.flatMap((one, place) => (one >= column && one < column + colspan ? [place] : []));
  const [first] = covered;
  if (first === undefined) return undefined;
  return { column: first, colspan: covered.length, elsewhere: !kept.includes(column) };
}

/** The first column and some others as a table of their own; `again` when the first stood in an earlier panel. */
export function panelOf(model: TableModel, columns: readonly number[], again: boolean): TableModel {
  const kept = [0, ...columns];
  const cellOf = (cell: GridCell, head: boolean): GridCell[] => {
    const place = placeInPanel(cell, kept);
    if (!place) return [];
    const { elsewhere, ...at } = place;
    const repeated = again && at.column === 0;
    return [
      {
        ...cell,
        ...at,
        runs: elsewhere && !head ? [] : elsewhere || repeated ? cell.runs.map(asArtifact) : cell.runs,
      },
    ];
  };
  const rowOf = (row: GridRow, head: boolean): GridRow => ({
    ...row,
    cells: row.cells.flatMap((cell) => cellOf(cell, head)),
  });
  return {
    columns: kept.flatMap((column) => model.columns[column] ?? []),
    head: model.head.map((row) => rowOf(row, true)),
    body: model.body.map((row) => rowOf(row, false)),
  };
}

/** Text that was read before, as an artifact; the notes of its marks stand elsewhere. */
export function asArtifact(run: Run): Run {
  if (run.kind === 'break') return run;
  if (run.kind === 'blank') return { ...run, owner: 'herhaling' };
  const { footnote: _, ...rest } = run;
  return { ...rest, owner: 'herhaling' };
}
