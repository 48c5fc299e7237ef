import type { Column, RowKind, Table, TableCell } from '../document/nodes.ts';
import type { PreparedInline } from './prepared-inline.ts';
import type { Revisable } from './prepared-revision.ts';

/** A table on one regular grid: each place of it is taken by exactly one cell (ISO 14289-1, 7.5). */
export interface PreparedTable extends Revisable {
  readonly type: 'table';
  /** Unique in the document. */
  readonly id: string;
  readonly role: Table['role'];
  /** The bare caption; empty without one. */
  readonly title: string;
  /** What the table is called by who cannot see it; each table has a name of its own. */
  readonly name: string;
  readonly caption?: readonly PreparedInline[];
  /** Between caption and table: "Bedragen in euro's". */
  readonly unit?: readonly PreparedInline[];
  /** A short description for who cannot see the table. */
  readonly summary?: string;
  /** As many as the widest row asks for. */
  readonly columns: readonly Column[];
  /** Set again at the top of each page on which the table goes on. */
  readonly head: readonly PreparedRow[];
  readonly body: readonly PreparedRow[];
  /** Whether rows have heads: the first column is one of heads. */
  readonly rowHeads: boolean;
  /** Small enough to stay on one page. */
  readonly whole: boolean;
  /** Below the table. */
  readonly notes: readonly (readonly PreparedInline[])[];
  /** Its last rows and its notes stay on the page of the block that follows. */
  readonly keepWithNext: boolean;
}

/** A rule: width in points, colour as "#rrggbb". */
export interface Rule {
  readonly width: number;
  readonly color: string;
}

/** How the text and the edges of a row look, beside what the house style says of cells and heads. */
export interface RowLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Colour behind the row. */
  readonly fill?: string;
  /** Absent where there is no rule. */
  readonly above?: Rule;
  readonly below?: Rule;
}

/**
 * How bad it is when a page begins with a row, from worst to best: it stays with the row before it (`never`); it adds
 * up or explains what stands above it (`sum`); a row would be left alone (`lonely`); it stands beside the head or the sum
 * of its group (`avoid`); within a group (`row`); between groups (`group`).
 */
export type RowBreak = 'never' | 'sum' | 'lonely' | 'avoid' | 'row' | 'group';

export interface PreparedRow extends Revisable {
  readonly kind: RowKind;
  /** Index of the row group, from 0; -1 in the head. */
  readonly group: number;
  readonly firstOfGroup: boolean;
  readonly look: RowLook;
  readonly break: RowBreak;
  /** Stays on the page of the next row; of the last row: of what stays with the table below it. */
  readonly keepWithNext: boolean;
  /** The cells that begin in this row, from left to right. */
  readonly cells: readonly PreparedCell[];
  /** The cells of rows above that go on in this one, from left to right. */
  readonly covered: readonly PreparedCell[];
}

export interface PreparedCell {
  /** Index of the first column. */
  readonly column: number;
  /** How far it goes, at least 1; it stays within the grid and its row group. */
  readonly colspan: number;
  readonly rowspan: number;
  /** Set when this cell is a head with text: of the columns below it, or of the row behind it. */
  readonly scope?: NonNullable<TableCell['scope']>;
  /** Name of a head, and the names of the heads of this cell: where heads have more than one level. */
  readonly id?: string;
  readonly headers?: readonly string[];
  /** Indentation of a label, in levels of nesting. */
  readonly depth: number;
  readonly align: 'left' | 'center' | 'right';
  /** At the top or the foot of the row, or beside the last line of its label. */
  readonly vertical: 'top' | 'foot' | 'label';
  /** Holds a number that lines up with the others in its column. */
  readonly numeric: boolean;
  /** What is said in place of the text. */
  readonly spoken?: string;
  /** On which of its columns (from 0) it stands where no cell may span columns; the first when absent. */
  readonly place?: number;
  readonly children: readonly PreparedInline[];
}
