import { sum } from '../../../layout/table/sum.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { Rule } from '../../../prepare/prepared.ts';
import { pt, ruleOf } from '../units.ts';
import type { WriteContext } from '../write-context.ts';

/** What a cell looks like; room within it in points: above, right, below, left. */
export interface CellLook {
  readonly paddings: readonly [top: number, right: number, bottom: number, left: number];
  readonly above?: Rule | undefined;
  readonly below?: Rule | undefined;
  readonly left?: Rule | undefined;
  readonly right?: Rule | undefined;
  readonly fill?: string | undefined;
  readonly atFoot?: boolean;
}

/** The automatic style of a cell. */
export function cellStyle({ styles }: WriteContext, look: CellLook): string {
  const [top, right, bottom, left] = look.paddings;
  return styles.own(
    'C',
    { 'style:family': 'table-cell' },
    el('style:table-cell-properties', {
      'fo:padding-top': pt(top),
      'fo:padding-right': pt(right),
      'fo:padding-bottom': pt(bottom),
      'fo:padding-left': pt(left),
      'fo:border-top': ruleOf(look.above),
      'fo:border-bottom': ruleOf(look.below),
      'fo:border-left': ruleOf(look.left),
      'fo:border-right': ruleOf(look.right),
      'fo:background-color': look.fill ?? 'transparent',
      'style:vertical-align': look.atFoot ? 'bottom' : 'top',
    }),
  );
}

export interface TableLook {
  readonly name: string;
  readonly description?: string | undefined;
  /** Of its columns, in points. */
  readonly widths: readonly number[];
  readonly indent?: number;
  /** Stays on one page. */
  readonly whole: boolean;
  readonly keepWithNext?: boolean;
  /** The first column holds the heads of rows. */
  readonly rowHeads?: boolean;
}

/** A table around its rows; `head` are those that are repeated on each page. */
export function tableFrame(
  look: TableLook,
  head: readonly Xml[],
  body: readonly Xml[],
  { styles, count }: WriteContext,
): Xml {
  const { widths, indent = 0 } = look;
  const again = count(`tabel ${look.name}`);
  const style = styles.own(
    'Tabel',
    { 'style:family': 'table' },
    el('style:table-properties', {
      'style:width': pt(sum(widths)),
      'fo:margin-left': pt(indent),
      'table:align': 'left',
      'table:border-model': 'collapsing',
      'style:may-break-between-rows': look.whole ? 'false' : 'true',
      'fo:keep-with-next': look.keepWithNext ? 'always' : 'auto',
    }),
  );
  const columns = widths.map((width) => {
    const name = styles.own(
      'Kolom',
      { 'style:family': 'table-column' },
      el('style:table-column-properties', { 'style:column-width': pt(width) }),
    );
    return el('table:table-column', { 'table:style-name': name });
  });
  const heads = look.rowHeads ? 1 : 0;
  return el(
    'table:table',
    { 'table:name': again > 1 ? `${look.name} (${again})` : look.name, 'table:style-name': style },
    el('table:title', {}, look.name),
    look.description !== undefined && el('table:desc', {}, look.description),
    heads > 0 && el('table:table-header-columns', {}, ...columns.slice(0, heads)),
    ...columns.slice(heads),
    head.length > 0 && el('table:table-header-rows', {}, ...head),
    ...body,
  );
}

/** A row; its lines stay together on a page unless it is said to be long. */
export function tableRow(cells: readonly Xml[], { styles }: WriteContext, long = false): Xml {
  const style = styles.own(
    'Rij',
    { 'style:family': 'table-row' },
    el('style:table-row-properties', { 'fo:keep-together': long ? 'auto' : 'always' }),
  );
  return el('table:table-row', { 'table:style-name': style }, ...cells);
}

/** A cell over these rows and columns, with the places that it covers in its own row. */
export function tableCell(
  style: string,
  { colspan = 1, rowspan = 1 }: { readonly colspan?: number; readonly rowspan?: number },
  content: readonly Xml[],
): readonly Xml[] {
  return [
    el(
      'table:table-cell',
      {
        'table:style-name': style,
        'office:value-type': 'string',
        'table:number-columns-spanned': colspan > 1 ? colspan : undefined,
        'table:number-rows-spanned': rowspan > 1 ? rowspan : undefined,
      },
      ...content,
    ),
    ...covered(colspan - 1),
  ];
}

export function covered(count: number): readonly Xml[] {
  return Array.from({ length: count }, () => el('table:covered-table-cell'));
}

interface PlainCell {
  readonly style: string;
  readonly span: number;
  readonly content: readonly Xml[];
}

/** A table without heads, as for what only stands beside each other. */
export function plainTable(
  look: TableLook,
  rows: readonly (readonly PlainCell[])[],
  context: WriteContext,
): Xml {
  const drawn = rows.map((cells) =>
    tableRow(
      cells.flatMap(({ style, span, content }) => tableCell(style, { colspan: span }, content)),
      context,
      !look.whole,
    ),
  );
  return tableFrame(look, [], drawn, context);
}
