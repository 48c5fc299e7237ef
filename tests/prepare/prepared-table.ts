import type { Table, TableRow } from '../../src/document/nodes.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import type { PreparedTable } from '../../src/prepare/prepared.ts';
import { documentOf } from '../support/builders.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';

/** A table with these rows below each other in one group, prepared: words first, then three columns of amounts. */
export function preparedTable(
  head: readonly TableRow[],
  body: readonly TableRow[],
  given: Partial<Table> = {},
): PreparedTable {
  const table: Table = {
    type: 'table',
    id: 'tabel',
    role: 'financieel',
    columns: [
      { kind: 'tekst', align: 'left' },
      { kind: 'getal', align: 'right' },
      { kind: 'getal', align: 'right' },
    ],
    head,
    groups: body.length > 0 ? [{ rows: body }] : [],
    notes: [],
    ...given,
  };
  const [prepared] = prepareDocument(documentOf([table]), testHuisstijl()).value.blocks;
  if (prepared?.type !== 'table') throw new Error('geen tabel');
  return prepared;
}
