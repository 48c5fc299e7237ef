import type { Orientation } from '../pages/flow.ts';
import { type LayoutContext, stijlOf } from '../pages/layout-context.ts';
import type { SharedPanel } from './shared-panel.ts';
import { sum } from './sum.ts';
import type { TableModel } from './table-model.ts';
import { cutPanels, panelOf } from './table-panels.ts';
import { tablePlaces } from './table-places.ts';
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
  /** The columns beside the first, when a table is divided over panels. */
  readonly columns?: readonly number[];
}

/** Steps in which type gets smaller. */
const STEP = 50;

/**
 * The first place where the columns get what they need there, in the largest type with which they do. When they fit
 * nowhere, words are broken at their hyphens, and then the columns are divided over panels below each other, each with
 * the first column. Numbers are never broken.
 */
export function fitTable(model: TableModel, context: LayoutContext): readonly Panel[] {
  const { tabel } = context.huisstijl;
  const size = stijlOf('tabelcel', context).grootte;
  const measure = (part: TableModel, scale: number): MeasuredTable =>
    measureTable(part, scale, tabel, size, context.setter);
  const panel = (part: TableModel, table: MeasuredTable, width: number, orientation: Orientation): Panel => ({
    model: part,
    fit: { table, widths: columnWidths(table, tabel, width), width, orientation },
  });
  const full = measure(model, 1);
  const places = tablePlaces(context.huisstijl, context.width, context.area.liggend.width);
  for (const { orientation, width, smallest, needs } of places) {
    const needed = sum(full.demands.map((demand) => demand[needs]));
    if (needed <= width + 0.01) return [panel(model, full, width, orientation)];
    const scale = scaleToFit(needed, width);
    if (scale >= Math.min(1, smallest / size))
      return [panel(model, measure(model, scale), width, orientation)];
  }
  const least = Math.min(1, tabel.kleinste / size);
  const { orientation, width } = places.at(-1) ?? { orientation: 'staand', width: context.width };
  const small = measure(model, least);
  if (sum(small.demands.map((demand) => demand.least)) <= width)
    return [panel(model, small, width, orientation)];
  const minimums = small.demands.map(({ minimum }) => minimum);
  const parts = cutPanels(model, minimums, width).map((columns, index) => ({
    columns,
    part: panelOf(model, columns, index > 0),
  }));
  const needs = parts.map(({ part }) => sum(measure(part, 1).demands.map(({ minimum }) => minimum)));
  const scale = Math.max(least, Math.min(1, ...needs.map((needed) => scaleToFit(needed, width))));
  return parts.map(({ part, columns }) => ({
    ...panel(part, measure(part, scale), width, orientation),
    columns,
  }));
}

/** Sets a table in the type, the column widths and the panels that it shares with its siblings. */
export function fitAlike(
  model: TableModel,
  shared: readonly SharedPanel[],
  context: LayoutContext,
): readonly Panel[] {
  const size = stijlOf('tabelcel', context).grootte;
  return shared.map(({ columns, scale, rests, hangs, gutters, ...place }, index) => {
    const part = columns ? panelOf(model, columns, index > 0) : model;
    const own = measureTable(part, scale, context.huisstijl.tabel, size, context.setter);
    return { model: part, fit: { ...place, table: { ...own, rests, hangs, gutters } } };
  });
}

function scaleToFit(needed: number, width: number): number {
  return Math.floor((width / Math.max(needed, 1)) * STEP) / STEP;
}
