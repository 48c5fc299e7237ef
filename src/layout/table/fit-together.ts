import type { PreparedBlock, PreparedTable } from '../../prepare/prepared.ts';
import { hollowStructure } from '../pages/structure.ts';
import type { PanelFit } from './panel-fit.ts';
import { siblingTables } from './sibling-tables.ts';
import { type FitSetting, fitTable } from './table-fit.ts';
import { buildTable, createCellLooks, type NumberChanges } from './table-model.ts';

/** What it takes to fit tables without setting them. */
export interface MeasureSetting extends FitSetting {
  readonly changes: NumberChanges;
}

/**
 * How tables are set as if their rows were those of one, so that all get the same type, columns and panels. Nothing is
 * put into a document: what is measured here has no structure.
 */
export function fitTogether(tables: readonly PreparedTable[], setting: MeasureSetting): readonly PanelFit[] {
  const structure = hollowStructure();
  const nothing = (): void => {};
  const { huisstijl, changes } = setting;
  const scratch = {
    huisstijl,
    run: { huisstijl, structure, noteFootnote: nothing },
    placeFootnotes: nothing,
    changes,
  };
  const looks = createCellLooks(setting);
  const models = tables.map((table) => buildTable(table, structure.root, scratch, looks));
  const together = {
    columns: models[0]?.columns ?? [],
    head: models.flatMap(({ head }) => head),
    body: models.flatMap(({ body }) => body),
  };
  return fitTable(together, setting).map(({ table, ...place }) => ({
    ...place,
    scale: table.scale,
    demands: table.demands,
    rests: table.rests,
    hangs: table.hangs,
    gutters: table.gutters,
  }));
}

/** How the tables are set that share their columns with others in their section. */
export function fitSiblings(
  blocks: readonly PreparedBlock[],
  setting: MeasureSetting,
): ReadonlyMap<PreparedTable, readonly PanelFit[]> {
  return new Map(
    siblingTables(blocks).flatMap((tables) => {
      const panels = fitTogether(tables, setting);
      return tables.map((table) => [table, panels] as const);
    }),
  );
}
