// src/writers/docx/table: tables on their grid.

import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { CONTINUED, captionAgain, unitAgain } from '../../../layout/table/continuation-text.ts';
import { tablePanels } from '../../../layout/table/office-panels.ts';
import type { Xml } from '../../../ooxml/xml.ts';
import type { PreparedInline, PreparedTable } from '../../../prepare/prepared.ts';
import type { Piece, Whole } from '../blocks/piece.ts';
import { type ParagraphOptions, paragraph } from '../text/paragraph.ts';
import { wholeChange } from '../text/revisions.ts';
import { captionRuns, runs } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import { tableElement } from './table-element.ts';

/** What stands above a table, or above a panel of it: only the first is what links lead to. */
type AboveTable = Pick<PreparedTable, 'caption' | 'unit'> & Partial<Pick<PreparedTable, 'id'>>;

/**
 * Caption, unit, the table itself and its notes; on a page on its side when it fits no other way. A table that is too
 * wide for any page is several tables in Word: each has the first column, and the caption again.
 */
export function table(node: PreparedTable, context: WriteContext, indent: number): readonly Piece[] {
  const panels = tablePanels(node, context, indent);
  const above = aboveTable(node, context);
  const landscape = panels[0]?.landscape ?? false;
  const parts = panels.flatMap((panel, index) => {
    const last = index === panels.length - 1;
    const place = { again: index > 0, last, indent: landscape ? 0 : indent };
    const element = tableElement(node, context, panel, place);
    return index === 0 ? [element] : [...aboveTable(captionedAgain(node), context), element];
  });
  const notes = notesBelow(node, context);
  const whole = wholeOf(notes.length > 0, context);
  return [...above, ...parts, ...notes].map((xml) => ({ xml, landscape, whole }));
}

/** The table with what stands above the further panels of it. */
function captionedAgain(node: PreparedTable): AboveTable {
  if (!node.caption || node.caption.length === 0) return {};
  return { caption: [...captionAgain(node), { type: 'text', value: CONTINUED }], unit: unitAgain(node) };
}

/** A line below the table, or what its notes want when that is more. */
function wholeOf(noted: boolean, { huisstijl }: WriteContext): Whole {
  const { tekst, tabelnoot } = huisstijl.stijlen;
  return noted && tabelnoot.na > tekst.regelhoogte
    ? { naam: 'tabelnoot', roomBelow: tabelnoot.na }
    : { naam: 'tabel', roomBelow: tekst.regelhoogte };
}

/** The caption and, below it, the unit; both stay with the table. */
function aboveTable(node: AboveTable, context: WriteContext): readonly Xml[] {
  const { styles } = context;
  const stijl = styles.look('bijschrift').stijl;
  const unitLook = styles.look('tabelnoot').stijl;
  const voor = Math.max(stijl.voor, styles.look('tekst').stijl.na);
  const parts: Xml[] = [];
  if (node.caption && node.caption.length > 0) {
    const style = node.unit
      ? styles.variant('bijschrift', 'Bijschrift boven eenheid', {
          stijl: { voor, na: 0, bijVolgende: true },
        })
      : styles.role('bijschrift');
    const content = captionRuns(node.id, node.caption, context, stijl);
    const caption = paragraph({ style, keepNext: true }, content);
    parts.push(context.revisions.paragraph(caption, wholeChange(node.caption)));
  }
  if (node.unit && node.unit.length > 0) {
    const style = styles.variant('tabelnoot', 'Tabeleenheid', {
      stijl: { voor: parts.length > 0 ? 0 : voor, na: stijl.na, bijVolgende: true },
    });
    parts.push(line({ style }, node.unit, unitLook, context));
  }
  return parts;
}

/** Notes directly below each other; the room below the last comes with what follows. */
function notesBelow(node: PreparedTable, context: WriteContext): readonly Xml[] {
  const { stijl } = context.styles.look('tabelnoot');
  return node.notes.map((note, index) => {
    const last = index === node.notes.length - 1;
    const style =
      index === 0 && last
        ? context.styles.role('tabelnoot')
        : context.styles.variant(
            'tabelnoot',
            index === 0 ? 'Tabelnoot eerste' : last ? 'Tabelnoot laatste' : 'Tabelnoot volgende',
            {
              stijl: { voor: index === 0 ? stijl.voor : 0, na: last ? stijl.na : 0 },
            },
          );
    return line({ style, keepNext: !last || node.keepWithNext === true }, note, stijl, context);
  });
}

/** A paragraph around a table, which may have come or gone as a whole. */
function line(
  options: ParagraphOptions,
  inlines: readonly PreparedInline[],
  stijl: Stijl,
  context: WriteContext,
): Xml {
  return context.revisions.paragraph(paragraph(options, runs(inlines, context, stijl)), wholeChange(inlines));
}
