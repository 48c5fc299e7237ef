import { financieleTabel } from '../../src/compose/tabellen/financiele-tabel.ts';
import type { Inline, TableCell } from '../../src/document/nodes.ts';
import type { Financien } from '../../src/domain/financien-tabel.ts';
import { STANDAARD_WEERGAVE, type Weergave } from '../../src/domain/weergave.ts';

function tekst(inlines: readonly Inline[]): string {
  return inlines.map((one) => (one.type === 'text' ? one.value : '?')).join('');
}

/** Every table as it is shown, in aligned columns of plain text: title, unit, heads with their scope, rows, notes. */
export function dumpTabellen(financien: Financien, weergave: Weergave = STANDAARD_WEERGAVE): string {
  return [...financien.tabellen.values()]
    .map((tabel) => {
      const table = financieleTabel(tabel, weergave);
      const lines = [...table.head, ...table.groups.flatMap((group) => group.rows)].map((row) => ({
        kind: row.kind,
        cells: row.cells.map((cell, at) => `${at === 0 ? '  '.repeat(row.depth) : ''}${shown(cell)}`),
      }));
      const widths = table.columns.map((_, at) =>
        Math.max(
          ...lines
            .filter((line) => line.cells.length > at && line.cells.length === table.columns.length)
            .map((line) => line.cells[at]?.length ?? 0),
        ),
      );
      const rows = lines.map(({ kind, cells }) => {
        const padded = cells.map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
        );
        return `${kind.padEnd(12)} ${padded.join(' | ')}`.trimEnd();
      });
      const unit = table.unit ? [tekst(table.unit)] : [];
      return [
        `# ${tabel.naam}: ${tekst(table.caption ?? [])}`,
        ...unit,
        ...rows,
        ...table.notes.map((note) => `* ${tekst(note)}`),
      ].join('\n');
    })
    .join('\n\n')
    .replaceAll('\u00a0', '·')
    .concat('\n');
}

function shown(cell: TableCell): string {
  const span = cell.colspan > 1 ? ` <${cell.colspan}>` : '';
  const down = cell.rowspan > 1 ? ` v${cell.rowspan}` : '';
  return `${tekst(cell.children)}${cell.scope ? ` [${cell.scope}${span}${down}]` : ''}`;
}
