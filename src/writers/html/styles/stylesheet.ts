// src/writers/html/styles: the house style in CSS, one file a part of the page.

import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { eachBlock } from '../../../prepare/each-block.ts';
import type { PreparedDocument, PreparedTable } from '../../../prepare/prepared.ts';
import { restsOf } from '../number-rests.ts';
import { atRule, rule } from './css.ts';
import { fontFamily } from './font-family.ts';
import { headRules } from './head-rules.ts';
import { printRules } from './print-rules.ts';
import { differenceRules, revisionRules } from './revision-rules.ts';
import { roleRules } from './role-rules.ts';
import { runningRules } from './running-rules.ts';
import { narrowRules, screenRules, widthRules } from './screen-rules.ts';
import { scrollRules, tableRules } from './table-rules.ts';

/** The whole style sheet of a document: the huisstijl in CSS, for a screen of any width and for paper. */
export function stylesheet(huisstijl: Huisstijl, document: PreparedDocument): string {
  const tables = tablesOf(document);
  return [
    rule('body', { 'font-family': fontFamily(huisstijl, huisstijl.stijlen.tekst) }),
    roleRules(huisstijl),
    screenRules(huisstijl),
    headRules(huisstijl, document),
    ...[runningRules(huisstijl, document)].filter((rules) => rules !== ''),
    tableRules(huisstijl, deepestRow(tables), restsOf(tables)),
    ...(document.revisions ? [revisionRules(huisstijl)] : document.differences ? [differenceRules()] : []),
    atRule('@media screen', widthRules() + scrollRules()),
    atRule('@media screen and (max-width: 36rem)', narrowRules(huisstijl)),
    printRules(huisstijl, document),
  ].join('\n');
}

function tablesOf({ blocks }: PreparedDocument): readonly PreparedTable[] {
  const tables: PreparedTable[] = [];
  eachBlock(blocks, (block) => {
    if (block.type === 'table') tables.push(block);
  });
  return tables;
}

function deepestRow(tables: readonly PreparedTable[]): number {
  const rows = tables.flatMap(({ body }) => body);
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ depth }) => depth)));
}
