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
  const units = columnUnits(model).flatMap((unit) =>
    widthOf(unit) > room ? unit.map((column) => [column]) : [unit],
  );
  const count = pack(units, units.length, widthOf, room).length;
  let most = Math.ceil(units.length / count);
  let panels = pack(units, most, widthOf, room);
  while (panels.length > count) {
    most += 1;
    panels = pack(units, most, widthOf, room);
  }
  return panels;
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

/** The first column and some others as a table of their own; `again` when the first stood in an earlier panel. */
export function panelOf(model: TableModel, columns: readonly number[], again: boolean): TableModel {
  const kept = [0, ...columns];
  const places = new Map(kept.map((column, index) => [column, index]));
  const cellOf = (cell: GridCell, head: boolean): GridCell[] => {
    const covered = Array.from({ length: cell.colspan }, (_, index) => places.get(cell.column + index));
    const here = covered.filter((place) => place !== undefined);
    const [place] = here;
    if (place === undefined) return [];
    const repeated = again && place === 0;
    const elsewhere = places.get(cell.column) === undefined;
    return [
      {
        ...cell,
        column: place,
        colspan: here.length,
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

function asArtifact(run: Run): Run {
  if (run.kind === 'break') return run;
  if (run.kind === 'blank') return { ...run, owner: 'herhaling' };
  const { footnote: _, ...rest } = run;
  return { ...rest, owner: 'herhaling' };
}
