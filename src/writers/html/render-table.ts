import type { PreparedCell, PreparedRow, PreparedTable } from '../../prepare/prepared.ts';
import { type Element, element, type Html } from './markup.ts';
import { alignedNumber, restWidths, shortNumberClass } from './number-rests.ts';
import { fitsOnPhone } from './phone-width.ts';
import { placeOf } from './place-of.ts';
import { renderInlines } from './render-inlines.ts';
import { changedClass } from './render-revisions.ts';

/** From this number of columns a table is printed in the smallest size. */
const MANY_COLUMNS = 8;

/**
 * A table in a region that scrolls sideways when the screen is too narrow; the region has a name and takes
 * the focus, so that a keyboard can scroll it (WCAG 2.2, 1.4.10 and 2.1.1).
 */
export function renderTable(table: PreparedTable): readonly Element[] {
  const description = table.summary ? `${table.id}.omschrijving` : undefined;
  const count = table.columns.length;
  const looks = [
    table.role,
    ...(count >= MANY_COLUMNS ? ['breed'] : []),
    ...(fitsOnPhone(table) ? ['smal'] : []),
    ...(table.whole ? ['kort'] : []),
    ...(numbersBesideLabel(table) ? ['cijfers'] : []),
  ];
  const columns = restWidths(table).map((rest, column) => ({
    rest,
    numbers: table.columns[column]?.kind === 'getal',
  }));
  const rows = (part: readonly PreparedRow[]) => part.map((row) => renderRow(row, columns));
  const content = element(
    'table',
    { id: table.id, class: looks.join(' '), 'aria-describedby': description },
    [
      ...renderCaption(table),
      ...(table.head.length > 0 ? [element('thead', {}, rows(table.head))] : []),
      ...groupsOf(table.body).map((group) => element('tbody', {}, rows(group))),
    ],
  );
  const region = { class: 'tabel', role: 'region', 'aria-label': table.name, tabindex: 0 };
  return [
    ...(table.summary ? [element('p', { id: description, class: 'voorgelezen' }, [table.summary])] : []),
    element('div', region, [content]),
    ...table.notes.map((note) => element('p', { class: 'tabelnoot' }, renderInlines(note))),
  ];
}

function numbersBesideLabel({ body }: PreparedTable): boolean {
  return body.some(({ cells }) => cells.some(({ vertical }) => vertical === 'label'));
}

function renderCaption(table: PreparedTable): readonly Element[] {
  const title = renderInlines(table.caption ?? []);
  const unit = table.unit ? [element('span', { class: 'eenheid' }, renderInlines(table.unit))] : [];
  if (title.length + unit.length === 0) return [];
  return [element('caption', {}, [...title, ...(title.length > 0 && unit.length > 0 ? [' '] : []), ...unit])];
}

/** The rows below the head, group by group. */
function groupsOf(rows: readonly PreparedRow[]): readonly (readonly PreparedRow[])[] {
  const groups: PreparedRow[][] = [];
  for (const row of rows) {
    if (row.firstOfGroup) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

/** Whether a column holds numbers, and how many characters stand at most right of the place where they align. */
interface ColumnLook {
  readonly numbers: boolean;
  readonly rest: number;
}

function renderRow(row: PreparedRow, columns: readonly ColumnLook[]): Element {
  const depth = row.cells[0]?.depth ?? 0;
  const classes = [
    ...(row.kind === 'kop' || row.kind === 'post' ? [] : [row.kind]),
    ...(depth > 0 ? [`diepte-${depth}`] : []),
    ...changedClass(row),
  ];
  return element(
    'tr',
    { class: classes.join(' ') || undefined, ...placeOf(row) },
    row.cells.map((cell) => renderCell(cell, columns[cell.column])),
  );
}

/** Words for the ear beside signs for the eye. */
function said(spoken: string, shown: readonly Html[]): readonly Html[] {
  return [
    element('span', { 'aria-hidden': 'true' }, shown),
    element('span', { class: 'voorgelezen' }, [spoken]),
  ];
}

/** Only what differs from text at the left has a class. */
const ALIGNMENT = { left: undefined, center: 'midden', right: 'rechts' } as const;

function renderCell(cell: PreparedCell, column: ColumnLook | undefined): Element {
  const rest = column?.rest ?? 0;
  const shown: readonly Html[] = alignedNumber(cell, rest) ?? renderInlines(cell.children);
  const children = cell.spoken === undefined ? shown : said(cell.spoken, shown);
  const align = column?.numbers && cell.colspan === 1 ? 'getal' : ALIGNMENT[cell.align];
  return element(
    cell.scope ? 'th' : 'td',
    {
      scope: cell.scope,
      colspan: cell.colspan > 1 && cell.colspan,
      rowspan: cell.rowspan > 1 && cell.rowspan,
      class: [align, shortNumberClass(cell, rest)].filter(Boolean).join(' ') || undefined,
    },
    children,
  );
}
