import type { Block, Table } from '../../document/nodes.ts';
import type { LayoutContext } from '../pages/layout-context.ts';
import { createStructure } from '../pages/structure.ts';
import type { SharedPanel } from './shared-panel.ts';
import { siblingTables } from './sibling-tables.ts';
import { fitTable } from './table-fit.ts';
import { buildTable } from './table-model.ts';

/**
 * How tables with the same columns in one section are set: as if their rows were those of one table. Nothing is put
 * into the document: the structure of what is measured here is thrown away.
 */
export function fitSiblings(
  blocks: readonly Block[],
  context: LayoutContext,
): ReadonlyMap<Table, readonly SharedPanel[]> {
  return new Map(
    siblingTables(blocks).flatMap((tables) => {
      const panels = fitTogether(tables, context);
      return tables.map((table) => [table, panels] as const);
    }),
  );
}

function fitTogether(tables: readonly Table[], context: LayoutContext): readonly SharedPanel[] {
  const structure = createStructure();
  const nothing = (): void => {};
  const scratch: LayoutContext = {
    ...context,
    run: { ...context.run, structure, noteFootnote: nothing, noteDeadLink: nothing },
    placeFootnotes: nothing,
  };
  const models = tables.map((table) =>
    buildTable(table, structure.element(structure.root, 'Table'), scratch),
  );
  const together = {
    columns: models[0]?.columns ?? [],
    head: models.flatMap(({ head }) => head),
    body: models.flatMap(({ body }) => body),
  };
  return fitTable(together, scratch).map(({ fit: { table, ...place }, columns }) => ({
    ...place,
    ...(columns && { columns }),
    scale: table.scale,
    rests: table.rests,
    hangs: table.hangs,
    gutters: table.gutters,
  }));
}
