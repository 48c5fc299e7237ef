import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Orientation } from '../pages/flow.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { PanelFit } from './panel-fit.ts';
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

/** The room that a table may take, in a house style. */
export interface FitSetting {
  readonly huisstijl: Huisstijl;
  readonly setter: Typesetter;
  /** The measure on an upright page where the table stands, and that of a page on its side, in points. */
  readonly upright: number;
  readonly onSide: number;
}

/** Steps in which type gets smaller. */
const STEP = 50;

/**
 * The first place where the columns get what they need there, in the largest type with which they do. When they fit
 * nowhere, words are broken at their hyphens, and then the columns are divided over panels below each other, each with
 * the first column. Numbers are never broken.
 */
export function fitTable(model: TableModel, setting: FitSetting): readonly Panel[] {
  const { huisstijl, setter, upright, onSide } = setting;
  const { tabel } = huisstijl;
  const size = huisstijl.stijlen.tabelcel.grootte;
  const measure = (part: TableModel, scale: number): MeasuredTable =>
    measureTable(part, scale, tabel, size, setter);
  const panel = (part: TableModel, table: MeasuredTable, width: number, orientation: Orientation): Panel => ({
    model: part,
    fit: { table, widths: columnWidths(table, tabel, width), width, orientation },
  });
  const full = measure(model, 1);
  const places = tablePlaces(huisstijl, upright, onSide);
  for (const { orientation, width, smallest, needs } of places) {
    const needed = sum(full.demands.map((demand) => demand[needs]));
    if (needed <= width + 0.01) return [panel(model, full, width, orientation)];
    const scale = scaleToFit(needed, width);
    if (scale >= Math.min(1, smallest / size))
      return [panel(model, measure(model, scale), width, orientation)];
  }
  const least = Math.min(1, tabel.kleinste / size);
  const { orientation, width } = places.at(-1) ?? { orientation: 'staand', width: upright };
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
  shared: readonly PanelFit[],
  { huisstijl, setter }: Pick<FitSetting, 'huisstijl' | 'setter'>,
): readonly Panel[] {
  const size = huisstijl.stijlen.tabelcel.grootte;
  return shared.map(({ columns, scale, demands, rests, hangs, gutters, ...place }, index) => {
    const part = columns ? panelOf(model, columns, index > 0) : model;
    const own = measureTable(part, scale, huisstijl.tabel, size, setter);
    return { model: part, fit: { ...place, table: { ...own, demands, rests, hangs, gutters } } };
  });
}

function scaleToFit(needed: number, width: number): number {
  return Math.floor((width / Math.max(needed, 1)) * STEP) / STEP;
}
