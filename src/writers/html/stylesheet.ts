import type { RenderedDocument, Table, TableRow } from '../../document/nodes.ts';
import { visit } from '../../document/visit.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import { atRule, rule } from './css.ts';
import { restsOf } from './number-rests.ts';
import { fontFamily, printRules } from './print-rules.ts';
import { revisionRules } from './revision-rules.ts';
import { roleRules } from './role-rules.ts';
import { narrowRules, screenRules, widthRules } from './screen-rules.ts';
import { scrollRules, tableRules } from './table-rules.ts';

/** The whole style sheet of a document: the huisstijl in CSS, for a screen of any width and for paper. */
export function stylesheet(huisstijl: Huisstijl, document: RenderedDocument): string {
  return [
    rule('body', { 'font-family': fontFamily(huisstijl) }),
    roleRules(huisstijl),
    screenRules(huisstijl),
    tableRules(huisstijl, deepestRow(document), restsOf(tablesOf(document))),
    ...(document.revisions ? [revisionRules(huisstijl)] : []),
    atRule('@media screen', widthRules() + scrollRules()),
    atRule('@media screen and (max-width: 36rem)', narrowRules(huisstijl)),
    printRules(huisstijl, document),
  ].join('\n');
}

function tablesOf(document: RenderedDocument): readonly Table[] {
  const tables: Table[] = [];
  visit(document.blocks, {
    table: (node) => {
      tables.push(node);
    },
  });
  return tables;
}

function deepestRow(document: RenderedDocument): number {
  let deepest = 0;
  const look = (row: TableRow) => {
    deepest = Math.max(deepest, row.depth);
  };
  visit(document.blocks, {
    table: (node) => {
      for (const group of node.groups) group.rows.forEach(look);
    },
  });
  return deepest;
}
