import type { Table } from 'mdast';
import { inlineLine } from './inline-lines.ts';

/** A table wider than this is not aligned: one long cell would then change every row. */
const WIDEST = 120;

/** The lines of a GFM table, cells padded so that the columns line up, unless that makes the lines too long. */
export function tableLines(node: Table, text: string): string[] {
  const rows = node.children.map((row) => row.children.map((cell) => inlineLine(cell.children, text)));
  const align = rows[0]?.map((_, index) => node.align?.[index] ?? null) ?? [];
  const widths = align.map((_, index) => Math.max(3, ...rows.map((row) => width(row[index] ?? ''))));
  const aligned = widths.reduce((sum, one) => sum + one + 3, 1) <= WIDEST;
  const lines = rows.map((row) =>
    line(row.map((cell, index) => (aligned ? pad(cell, widths[index] ?? 0, align[index] ?? null) : cell))),
  );
  const ruler = line(align.map((one, index) => rule(one, aligned ? (widths[index] ?? 3) : 3)));
  return [lines[0] ?? '', ruler, ...lines.slice(1)];
}

type Align = NonNullable<Table['align']>[number];

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function pad(cell: string, length: number, align: Align): string {
  const room = ' '.repeat(Math.max(0, length - width(cell)));
  if (align === 'right') return room + cell;
  if (align !== 'center') return cell + room;
  const before = room.slice(0, Math.floor(room.length / 2));
  return before + cell + room.slice(before.length);
}

function rule(align: Align, length: number): string {
  const left = align === 'left' || align === 'center' ? ':' : '-';
  const right = align === 'right' || align === 'center' ? ':' : '-';
  return left + '-'.repeat(Math.max(1, length - 2)) + right;
}

/** Characters as a reader counts them, roughly: marks on a letter take no room. */
function width(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
