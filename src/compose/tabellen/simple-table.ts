import type { Column, Table, TableCell, TableRow } from '../../document/nodes.ts';
import { SLOT } from '../../domain/bedrag-patroon.ts';
import { bronVan } from '../../domain/bronplaats.ts';
import { platteTekst } from '../../domain/tekst.ts';
import type { Tabel, Tabelrij } from '../../domain/tekstblok.ts';
import { convertInlines } from '../convert-inline.ts';
import type { Environment } from '../environment.ts';

/** A number, an amount or a percentage as Dutch documents write them; also pm, a dash for nothing, and "163.000 + pm". */
const GETAL = new RegExp(
  `^(?:€\\s*)?[-–−+]?\\s*(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+|${SLOT})?\\s*(?:%|\\+\\s*pm)?$|^pm$|^[-–]$`,
  'i',
);

/**
 * A Markdown table. Columns that hold only numbers are aligned on the right unless the author says otherwise;
 * the first column is the head of its rows when it holds words or years in every row.
 */
export function simpleTable({ rijen, uitlijning }: Tabel, environment: Environment): Table {
  const [head, ...body] = rijen;
  const width = rijen.reduce((most, { cellen }) => Math.max(most, cellen.length), 0);
  const texts = body.map((row) =>
    cellsOf(row, width).map((cell) => (cell ? platteTekst(cell.tekst).trim() : '')),
  );
  const columns = Array.from({ length: width }, (_, index): Column => {
    const column = texts.map((row) => row[index] ?? '');
    const numeric = isNumeric(column) && !(index === 0 && width > 1 && column.every(isYear));
    const align = uitlijning[index] ?? (numeric ? 'right' : 'left');
    return { kind: numeric ? 'getal' : 'tekst', align };
  });
  const rowHeads = width > 1 && columns[0]?.kind === 'tekst' && texts.every((row) => (row[0] ?? '') !== '');
  const toRow = (row: Tabelrij, kind: TableRow['kind']): TableRow => ({
    kind,
    depth: 0,
    bron: bronVan(row.span),
    cells: cellsOf(row, width).map((cell, index): TableCell => {
      const scope = kind === 'kop' ? 'col' : rowHeads && index === 0 ? 'row' : undefined;
      return {
        ...(scope && { scope }),
        colspan: 1,
        rowspan: 1,
        children: cell ? convertInlines(cell.tekst, environment) : [],
      };
    }),
  });
  return {
    type: 'table',
    id: 'tabel',
    role: 'eenvoudig',
    columns,
    head: head ? [toRow(head, 'kop')] : [],
    groups: body.length > 0 ? [{ rows: body.map((row) => toRow(row, kindOf(row, columns))) }] : [],
    notes: [],
  };
}

function cellsOf(row: Tabelrij, width: number) {
  return Array.from({ length: width }, (_, index) => row.cellen[index]);
}

function isNumeric(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.every((text) => GETAL.test(text)) && filled.some((text) => /\d/.test(text));
}

/** Years in the first column name the rows, they are not amounts. */
function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

/** A row "Totaal …" in a table with numbers is set as a total. */
function kindOf(row: Tabelrij, columns: readonly Column[]): TableRow['kind'] {
  const [first] = row.cellen;
  const total = first !== undefined && /^(eind)?totaal\b/i.test(platteTekst(first.tekst).trim());
  return total && columns.some((column) => column.kind === 'getal') ? 'totaal' : 'post';
}
