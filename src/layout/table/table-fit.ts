import type { Orientation } from '../pages/flow.ts';
import { type LayoutContext, stijlOf } from '../pages/layout-context.ts';
import { sum } from './sum.ts';
import type { TableModel } from './table-model.ts';
import { cutPanels } from './table-panels.ts';
import { columnWidths, type MeasuredTable, measureTable } from './table-widths.ts';

/** A table, or a panel of one, with the widths of its columns in a measure. */
export interface Fit {
  readonly table: MeasuredTable;
  readonly widths: readonly number[];
  readonly width: number;
  readonly orientation: Orientation;
}

export interface Panel {
  readonly model: TableModel;
  readonly fit: Fit;
}

interface Place {
  readonly orientation: Orientation;
  readonly width: number;
}

/** Steps in which type gets smaller. */
const STEP = 50;

/**
 * The largest type at which the columns get their minimum: upright when possible, else on a page on its side.
 * When the smallest type of the house style is too large for that as well, words are broken at their hyphens, and
 * then the columns are divided over panels below each other, each with the first column. Numbers are never broken.
 */
export function fitTable(model: TableModel, context: LayoutContext): readonly Panel[] {
  const { tabel } = context.huisstijl;
  const size = stijlOf('tabelcel', context).grootte;
  const least = Math.min(1, tabel.kleinste / size);
  const measure = (part: TableModel, scale: number): MeasuredTable =>
    measureTable(part, scale, tabel, size, context.setter);
  const panel = (part: TableModel, table: MeasuredTable, width: number, orientation: Orientation): Panel => {
    const numeric = part.columns.map(({ kind }) => kind === 'getal');
    return {
      model: part,
      fit: { table, widths: columnWidths(table, numeric, width), width, orientation },
    };
  };
  const full = measure(model, 1);
  const places: readonly [Place, ...Place[]] = [
    { orientation: 'staand', width: context.width },
    // Paper that lies on its side already gains nothing by being turned.
    ...(context.area.liggend.width > context.area.staand.width
      ? [{ orientation: 'liggend' as const, width: context.area.liggend.width }]
      : []),
  ];
  for (const { orientation, width } of places) {
    if (sum(full.minimum) <= width + 0.01) return [panel(model, full, width, orientation)];
    const scale = scaleToFit(full.minimum, width);
    if (scale >= least) return [panel(model, measure(model, scale), width, orientation)];
  }
  const { orientation, width } = places.at(-1) ?? places[0];
  const small = measure(model, least);
  if (sum(small.least) <= width) return [panel(model, small, width, orientation)];
  const parts = cutPanels(model, small.minimum, width);
  const scale = Math.max(
    least,
    Math.min(1, ...parts.map((part) => scaleToFit(measure(part, 1).minimum, width))),
  );
  return parts.map((part) => panel(part, measure(part, scale), width, orientation));
}

function scaleToFit(minimum: readonly number[], width: number): number {
  return Math.floor((width / Math.max(sum(minimum), 1)) * STEP) / STEP;
}
