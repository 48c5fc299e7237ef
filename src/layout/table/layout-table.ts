// src/layout/table: divides a table over columns, panels and pages.

import type { PreparedInline, PreparedTable } from '../../prepare/prepared.ts';
import { BREAK } from '../pages/flow.ts';
import { type LayoutContext, putLines, setInlines, stijlOf } from '../pages/layout-context.ts';
import type { StructElement } from '../pages/structure.ts';
import { panelParts } from './panel-parts.ts';
import { putHead, putRows, setPanel } from './put-table-rows.ts';
import { continuedCaption } from './table-continuation.ts';
import { type Fit, type FitSetting, fitAlike, fitTable } from './table-fit.ts';
import { buildTable } from './table-model.ts';

/**
 * A table: caption, unit, rows, notes. Too wide for the measure it is set smaller, down to the smallest size
 * of the house style, then on a landscape page, and then divided over panels below each other, page by page. Tables
 * with the same columns in a section are set alike. Where it goes on at the top of a page, its caption and its head
 * stand there again.
 */
export function layoutTable(table: PreparedTable, context: LayoutContext): void {
  const { structure } = context.run;
  const summary = table.summary ? { summary: table.summary } : {};
  const element = structure.element(context.parent, 'Table', summary, table);
  const caption = captionParts(table, element, context);
  const model = buildTable(table, element, context);
  const shared = context.siblings.get(table);
  const panels: readonly Fit[] = shared
    ? fitAlike(model, shared, context.huisstijl)
    : fitTable(model, fitSetting(context));
  const { orientation, width } = panels[0] ?? { orientation: 'staand', width: context.width };
  const x = orientation === 'liggend' ? 0 : context.x;
  const continued = continuedCaption(table, x, width, context);
  context.flow.orient(orientation);
  context.flow.anchor(table.id);
  putCaption(caption, x, width, context);
  if (table.caption === undefined && table.unit === undefined)
    context.flow.open(stijlOf('tekst', context).na);
  const set = panels.map((fit) => setPanel(fit, x, continued, context));
  const gap = stijlOf('tekst', context).regelhoogte;
  panelParts(set, gap + (continued?.height ?? 0), context.flow.heldHeight()).forEach((range, part) => {
    set.forEach((panel, index) => {
      if (part > 0 || index > 0) {
        context.flow.close(gap);
        if (range.pages === 'each') context.flow.breakPage();
        else if (range.pages && index > 0) context.flow.keep(BREAK.never);
        if (continued) context.flow.put(continued);
        context.flow.keep(BREAK.never);
      }
      putHead(panel, part > 0, context);
      putRows(panel, range, context);
    });
  });
  putNotes(table, x, width, context);
  if (table.keepWithNext) context.flow.keep(BREAK.never);
  context.flow.orient('staand');
}

/** The room that a table may take where the context stands. */
function fitSetting({ huisstijl, setter, width, area }: LayoutContext): FitSetting {
  return { huisstijl, setter, upright: width, onSide: area.liggend.width };
}

interface CaptionPart {
  readonly role: 'bijschrift' | 'tabelnoot';
  readonly inlines: readonly PreparedInline[];
  readonly element: StructElement;
}

/** Caption is the first child of Table; the unit is a paragraph of its own in it. */
function captionParts(table: PreparedTable, element: StructElement, context: LayoutContext): CaptionPart[] {
  const { structure } = context.run;
  if (!table.caption && !table.unit) return [];
  const caption = structure.element(element, 'Caption');
  const parts: CaptionPart[] = [];
  const add = (role: CaptionPart['role'], inlines: CaptionPart['inlines'] | undefined): void => {
    if (!inlines || inlines.length === 0) return;
    const both = table.caption && table.unit;
    parts.push({ role, inlines, element: both ? structure.element(caption, 'P') : caption });
  };
  add('bijschrift', table.caption);
  add('tabelnoot', table.unit);
  return parts;
}

function putCaption(parts: readonly CaptionPart[], x: number, width: number, context: LayoutContext): void {
  const stijl = stijlOf('bijschrift', context);
  context.flow.open(Math.max(stijl.voor, stijlOf('tekst', context).na));
  for (const { role, inlines, element } of parts) {
    const lines = setInlines(inlines, stijlOf(role, context), element, width, context, {
      balanced: true,
    });
    putLines(lines, x, context, true);
    context.flow.keep(BREAK.never);
    context.placeFootnotes(element);
  }
  if (parts.length > 0) context.flow.close(stijl.na);
}

function putNotes(table: PreparedTable, x: number, width: number, context: LayoutContext): void {
  const stijl = stijlOf('tabelnoot', context);
  table.notes.forEach((note, index) => {
    const element = context.run.structure.element(context.parent, 'P', {}, table);
    if (index === 0) context.flow.open(stijl.voor);
    context.flow.keep(BREAK.widow);
    putLines(setInlines(note, stijl, element, width, context), x, context);
    context.placeFootnotes(context.parent);
  });
  context.flow.close(Math.max(stijlOf('tekst', context).regelhoogte, table.notes.length > 0 ? stijl.na : 0));
}
