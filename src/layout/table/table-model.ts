import type { Column } from '../../document/nodes.ts';
import type { PreparedCell, PreparedRow, PreparedTable } from '../../prepare/prepared.ts';
import { inlineRuns, lookOf } from '../pages/inline-runs.ts';
import { type LayoutContext, stijlOf } from '../pages/layout-context.ts';
import { stackNumbers } from '../pages/revisions.ts';
import type { StructAttributes, StructElement } from '../pages/structure.ts';
import type { Look, Run } from '../text/run.ts';

/** A cell in its place in the grid, with its text in runs that hang in the structure tree. */
export interface GridCell extends Omit<PreparedCell, 'children' | 'scope' | 'id' | 'headers'> {
  readonly runs: readonly Run[];
  readonly head: boolean;
}

export interface GridRow extends Pick<PreparedRow, 'kind' | 'firstOfGroup' | 'look' | 'break'> {
  readonly head: boolean;
  readonly cells: readonly GridCell[];
}

/**
 * Where the old and the new amount of a cell stand in a document that shows changes: one below the other, or, where a
 * line break would stay behind when a change is refused, beside each other.
 */
export type NumberChanges = 'stacked' | 'beside';

/** Where the text of a table goes: into a structure tree, in a house style. */
export interface ModelSetting extends Pick<LayoutContext, 'huisstijl' | 'run' | 'placeFootnotes'> {
  readonly changes?: NumberChanges;
}

export interface TableModel {
  readonly columns: readonly Column[];
  readonly head: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/**
 * Makes the part of a table in the structure tree, which is regular as its grid is (ISO 14289-1, 7.5): THead and TBody
 * with TR, TH and TD; TH with Scope, and where heads have more than one level also IDs and Headers. Every table has a
 * TBody: heads without rows below them stand in it.
 */
export function buildTable(
  table: PreparedTable,
  element: StructElement,
  context: ModelSetting,
  looks: CellLooks = createCellLooks(context),
): TableModel {
  const { structure } = context.run;
  let part: StructElement | undefined;
  const rowsOf = (rows: readonly PreparedRow[]): GridRow[] =>
    rows.map((row) => {
      const head = row.group < 0;
      const starts = row.firstOfGroup || !part;
      const body = starts
        ? structure.element(element, head && table.body.length > 0 ? 'THead' : 'TBody')
        : (part ?? element);
      part = body;
      const tr = structure.element(body, 'TR', undefined, row);
      const look = looks(row);
      const cells = row.cells.map((cell): GridCell => {
        const { children, scope, id, headers, spoken, ...place } = cell;
        const made = structure.element(tr, scope ? 'TH' : 'TD', attributesOf(cell));
        const stacked = cell.numeric && context.changes !== 'beside';
        const holder = spoken === undefined ? made : structure.element(made, 'Span', { actualText: spoken });
        const runs = inlineRuns(stacked ? stackNumbers(children) : children, look, holder, context.run);
        context.placeFootnotes(made);
        return { ...place, runs, head };
      });
      const { kind, firstOfGroup } = row;
      return { kind, firstOfGroup, look: row.look, break: row.break, head, cells };
    });
  return { columns: table.columns, head: rowsOf(table.head), body: rowsOf(table.body) };
}

/** How the text of a row looks. */
export type CellLooks = (row: PreparedRow) => Look;

/** The looks of rows, each made once: text of which the look is the same object is known to be as wide. */
export function createCellLooks(context: Pick<LayoutContext, 'huisstijl'>): CellLooks {
  const made = new Map<string, Look>();
  return ({ group, look: { bold, italic } }) => {
    const key = `${group < 0} ${bold} ${italic}`;
    const known = made.get(key);
    if (known) return known;
    const look = lookOf(stijlOf(group < 0 ? 'tabelkop' : 'tabelcel', context));
    const one: Look = {
      ...look,
      shaping: 'cijfers',
      hyphenate: group >= 0,
      bold: look.bold || bold,
      italic: look.italic || italic,
    };
    made.set(key, one);
    return one;
  };
}

function attributesOf({ colspan, rowspan, scope, id, headers }: PreparedCell): StructAttributes | undefined {
  if (colspan === 1 && rowspan === 1 && !scope && id === undefined && !headers) return undefined;
  return {
    ...(colspan > 1 && { colSpan: colspan }),
    ...(rowspan > 1 && { rowSpan: rowspan }),
    ...(scope && { scope: scope.startsWith('col') ? 'Column' : 'Row' }),
    ...(id !== undefined && { id }),
    ...(headers && { headers }),
  };
}
