import { moveBoxes, type RepeatedHead } from '../pages/flow.ts';
import type { Run } from '../text/run.ts';
import { CONTINUED } from './continuation-text.ts';
import { sum } from './sum.ts';
import type { GridRow } from './table-model.ts';
import { asArtifact } from './table-panels.ts';
import { type RowSetting, rowText, setRows } from './table-rows.ts';
import { rowDecoration } from './table-rules.ts';

/**
 * For each row of a body the row that names its group, when an earlier one does: rows that begin a page without it would
 * not say what they are part of.
 */
export function groupRows(body: readonly GridRow[]): readonly (GridRow | undefined)[] {
  let open: GridRow | undefined;
  return body.map((row) => {
    const { kind, firstOfGroup } = row;
    const group = firstOfGroup || kind === 'groep' ? undefined : open;
    if (firstOfGroup || kind === 'groep') open = kind === 'groep' ? row : undefined;
    return group;
  });
}

/** The name of a group with "(vervolg)" behind it, over the whole width of the table; its amounts stood on the page before. */
export function groupAgain(group: GridRow, setting: RowSetting): RepeatedHead | undefined {
  const { table, widths, huisstijl } = setting;
  const [label] = group.cells;
  const last = label?.runs.findLast((run) => run.kind === 'text');
  if (!label || !last) return undefined;
  const more: Run = { ...last, text: CONTINUED, look: { ...last.look, bold: false } };
  const runs = [...label.runs, more].map(asArtifact);
  const cell = { ...label, colspan: widths.length, rowspan: 1, runs };
  // These are words, whatever the first column holds.
  const words = { ...setting, table: { ...table, columns: [] } };
  const set = setRows([{ ...group, cells: [cell] }], words);
  const [row] = set;
  if (!row) return undefined;
  const decoration = rowDecoration(row, row.height, { first: true, final: true }, sum(widths));
  return { height: row.height, boxes: [...decoration, ...rowText(set, 0, huisstijl).boxes] };
}

/** One above the other. */
export function stacked(above: RepeatedHead, below: RepeatedHead, x: number): RepeatedHead {
  return {
    height: above.height + below.height,
    boxes: [...above.boxes, ...moveBoxes(below.boxes, x, above.height)],
  };
}
