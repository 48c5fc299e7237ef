import type { Table, TableCell, TableRow } from '../../document/nodes.ts';

/** A table of counts: its rows each begin with a name, and a row at its end may be their total. */
export interface Teltabel {
  readonly bijschrift: string;
  /** The head of the names, then those of the columns. */
  readonly koppen: readonly string[];
  /** Whether the columns hold numbers, or words. */
  readonly inhoud: 'getal' | 'tekst';
  readonly rijen: readonly (readonly string[])[];
  readonly totaal?: readonly string[] | undefined;
}

/** Makes a table that can be followed by ear: every column and every row has its head, and no cells are merged. */
export function teltabel({ bijschrift, koppen, inhoud, rijen, totaal }: Teltabel): Table {
  const row = (texts: readonly string[], kind: TableRow['kind']): TableRow => ({
    kind,
    depth: 0,
    cells: texts.map((value, at): TableCell => {
      const scope = kind === 'kop' ? 'col' : at === 0 ? 'row' : undefined;
      return { ...(scope && { scope }), colspan: 1, rowspan: 1, children: [{ type: 'text', value }] };
    }),
  });
  return {
    type: 'table',
    id: 'stemming',
    role: 'eenvoudig',
    caption: [{ type: 'text', value: bijschrift }],
    columns: koppen.map((_, at) => {
      const kind = at > 0 ? inhoud : 'tekst';
      return { kind, align: kind === 'getal' ? 'right' : 'left' };
    }),
    head: [row(koppen, 'kop')],
    groups: [{ rows: [...rijen.map((one) => row(one, 'post')), ...(totaal ? [row(totaal, 'totaal')] : [])] }],
    notes: [],
  };
}
