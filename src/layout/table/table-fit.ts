import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Orientation } from '../pages/flow.ts';
import type { Typesetter } from '../text/pieces.ts';
import { createCellRuler } from './cell-sizes.ts';
import type { PanelFit } from './panel-fit.ts';
import { otherFont, spaciousWidth } from './spare-for-numbers.ts';
import { sum } from './sum.ts';
import type { TableModel } from './table-model.ts';
import { cutPanels, panelOf } from './table-panels.ts';
import { type TablePlace, tablePlaces } from './table-places.ts';
import {
  columnWidths,
  type MeasuredTable,
  measureTable,
  type SizedTable,
  tablePadding,
} from './table-widths.ts';

/** A table, or a panel of one, with the widths of its columns in a measure. */
export interface Fit {
  readonly table: SizedTable;
  readonly widths: readonly number[];
  readonly width: number;
  readonly orientation: Orientation;
}

/** The same, with what its columns need. */
export interface MeasuredFit extends Fit {
  readonly table: MeasuredTable;
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

/** So much smaller than in the PDF type may be where that gives numbers room for another font, in points. */
export const MOST_SMALLER = 1;
/** Steps in which type gets smaller. */
const STEP = 50;

/**
 * The first place where the columns get what they need there, in the largest type with which they do. When they fit
 * nowhere, words are broken at their hyphens, in a table of few columns elsewhere too, and then the columns are divided
 * over panels below each other, each with the first column. Numbers are never broken, also not in a program that sets
 * the same columns in a wider font.
 */
export function fitTable(model: TableModel, setting: FitSetting): readonly MeasuredFit[] {
  const { huisstijl, setter, upright, onSide } = setting;
  const size = huisstijl.stijlen.tabelcel.grootte;
  const least = Math.min(1, huisstijl.tabel.kleinste / size);
  const wider = otherFont(setter);
  const places = tablePlaces(huisstijl, upright, onSide);
  const measureAt = createMeasure(setting);
  const full = measureAt(model, 1);
  for (const { orientation, width, smallest, needs } of places) {
    const scale = scaleToFit(sum(full.demands.map((demand) => demand[needs])), width);
    if (scale < Math.min(1, smallest / size)) continue;
    const smaller = Math.max(scale - MOST_SMALLER / size, least);
    if (spaciousNeed(full, wider, 'minimum') * smaller > width) continue;
    return [fitIn(scale === 1 ? full : measureAt(model, scale), { width, orientation })];
  }
  const last = places.at(-1) ?? { orientation: 'staand', width: upright };
  const small = measureAt(model, least);
  if (spaciousNeed(small, wider, 'least') <= last.width) return [fitIn(small, last)];
  const broken = withBrokenWords(small, size * least);
  if (model.columns.length <= FEW_COLUMNS && spaciousNeed(broken, wider, 'least') <= last.width)
    return [fitIn(broken, last)];
  const needs = small.demands.map((demand) => spaciousWidth(demand, wider, 'minimum'));
  const parts = cutPanels(model, needs, last.width).map((columns, index) => ({
    columns,
    part: panelOf(model, columns, index > 0),
  }));
  const scales = parts.map(({ part }) => {
    const measured = measureAt(part, 1);
    const needed = sum(measured.demands.map(({ minimum }) => minimum));
    const smaller = scaleToFit(spaciousNeed(measured, wider, 'minimum'), last.width);
    return Math.min(scaleToFit(needed, last.width), smaller + MOST_SMALLER / size);
  });
  const scale = Math.max(least, Math.min(1, ...scales));
  return parts.map(({ part, columns }) => ({ ...fitIn(measureAt(part, scale), last), columns }));
}

/** Measures tables in one house style that hold the same text. */
function createMeasure({
  huisstijl,
  setter,
}: Pick<FitSetting, 'huisstijl' | 'setter'>): (model: TableModel, scale: number) => MeasuredTable {
  const ruler = createCellRuler(setter);
  const { grootte } = huisstijl.stijlen.tabelcel;
  return (model, scale) => measureTable(model, scale, huisstijl.tabel, grootte, ruler);
}

function fitIn(
  table: MeasuredTable,
  { width, orientation }: Pick<TablePlace, 'width' | 'orientation'>,
): MeasuredFit {
  return { table, widths: columnWidths(table, width), width, orientation };
}

/** What the columns need together where a font may stand in that is so much wider. */
function spaciousNeed({ demands }: MeasuredTable, wider: number, keeps: 'least' | 'minimum'): number {
  return sum(demands.map((demand) => spaciousWidth(demand, wider, keeps)));
}

/** A table in the type, the column widths and the panels that it shares with its siblings. */
export function fitAlike(
  model: TableModel,
  shared: readonly PanelFit[],
  { tabel }: Huisstijl,
): readonly Fit[] {
  return shared.map(({ columns, scale, rests, hangs, gutters, widths, width, orientation }, index) => {
    const part = columns ? panelOf(model, columns, index > 0) : model;
    const padding = tablePadding(tabel, scale);
    return { table: { ...part, scale, padding, rests, hangs, gutters }, widths, width, orientation };
  });
}

/** A table of at most so many columns is rather set with words broken than divided over panels. */
const FEW_COLUMNS = 6;
/** Of a word at least this much stays whole, in em. */
const PART_OF_WORD = 6;

/** The table with columns of words that may be narrower than their longest word; numbers stay whole. */
function withBrokenWords(table: MeasuredTable, em: number): MeasuredTable {
  const demands = table.demands.map((demand) => {
    const least = Math.max(demand.number, Math.min(demand.least, PART_OF_WORD * em + demand.room));
    return demand.numeric ? demand : { ...demand, least };
  });
  return { ...table, demands };
}

/** The largest type in which what needs so much in full size fits; a hair too much is not too much. */
function scaleToFit(needed: number, width: number): number {
  if (needed <= width + 0.01) return 1;
  return Math.floor((width / Math.max(needed, 1)) * STEP) / STEP;
}
