import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ok, type Valued } from '../diagnostics/result.ts';
import { anchorsIn } from '../document/anchors.ts';
import type { Block, RenderedDocument, RunningLine, Table } from '../document/nodes.ts';
import { isGone, plainText } from '../document/text.ts';
import { visit } from '../document/visit.ts';
import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import { marksIn } from './each-block.ts';
import { headingText } from './headings.ts';
import { createNoteMarks, noteAnchor } from './note-marks.ts';
import { prepareBlocks } from './prepare-blocks.ts';
import { createInlinePreparer } from './prepare-inlines.ts';
import { createReviser } from './prepare-revisions.ts';
import { isNumbered, prepareTable, readTable, type TableSetting } from './prepare-table.ts';
import type {
  OutlineEntry,
  PreparedBlock,
  PreparedDocument,
  PreparedNote,
  PreparedRunningLine,
} from './prepared.ts';
import type { PreparedTable } from './prepared-table.ts';
import { revisionLegend } from './revision-legend.ts';

/**
 * Decides once what every writer would otherwise decide again: which links lead somewhere, what places are called, which
 * number a note, an item or a table has, what a table of contents holds, and on which grid, with which look and breaks a
 * table stands. Gives a warning `koppeling-zonder-doel` for a link that leads nowhere and a `fout`
 * `voetnoot-zonder-tekst` for the mark of a note that is not there.
 */
export function prepareDocument(
  document: RenderedDocument,
  huisstijl: Huisstijl,
  makeTable: (table: Table, setting: TableSetting) => PreparedTable = prepareTable,
): Valued<PreparedDocument> {
  const { blocks, footnotes, header, footer, firstPage, revisions, ...rest } = document;
  const marks = createNoteMarks(document);
  const anchors = anchorsIn([...blocks, ...footnotes.flatMap(({ children }) => children)]);
  const inlines = createInlinePreparer(anchors, marks);
  const numbered = hasNumberedTables(blocks);
  const revised = createReviser();
  let place = 0;
  const setting = {
    inlines,
    revised,
    whole: blocks,
    table: (table: Table) => {
      place += 1;
      return makeTable(table, { huisstijl, inlines, revised, place, numbered });
    },
  };
  const lines = new Map<RunningLine, PreparedRunningLine>();
  const running = (line: RunningLine) => {
    const known = lines.get(line) ?? inlines.running(line);
    lines.set(line, known);
    return known;
  };
  const head = running(header);
  const firstHead = firstPage && running(firstPage.header);
  const body = prepareBlocks(blocks, setting);
  const parts = partsOfNotes(body);
  const content = footnotes.map(({ children }) => prepareBlocks(children, setting));
  const notes = footnotes.map(
    (note, index): PreparedNote => ({
      ...revised.of(note),
      number: index + 1,
      anchor: noteAnchor(index),
      marks: marks.of(index),
      part: parts.byNote.get(index) ?? parts.last,
      children: content[index] ?? [],
    }),
  );
  const legend = revisionLegend(document);
  return ok(
    {
      ...rest,
      header: head,
      footer: running(footer),
      ...(firstPage && firstHead && { firstPage: { header: firstHead, footer: running(firstPage.footer) } }),
      blocks: body,
      notes,
      outline: outlineOf(blocks),
      ...(hasDifferences(blocks) && { differences: true }),
      ...(revisions &&
        legend && {
          revisions: { ...revisions, legend: { ...legend, children: inlines.line(legend.children) } },
        }),
    },
    inlines.diagnostics(),
  );
}

/** What is wrong with a document that is not going to be written: nothing is made of its tables, which may be nearly all of it. */
export function checkDocument(document: RenderedDocument, huisstijl: Huisstijl): readonly Diagnostic[] {
  return prepareDocument(document, huisstijl, readTable).diagnostics;
}

function hasNumberedTables(blocks: readonly Block[]): boolean {
  let numbered = false;
  visit(blocks, {
    table: ({ caption }) => {
      numbered ||= isNumbered(caption);
    },
  });
  return numbered;
}

function hasDifferences(blocks: readonly Block[]): boolean {
  let found = false;
  visit(blocks, {
    difference: () => {
      found = true;
    },
  });
  return found;
}

/** The headings with text that stand in the document, in order. */
function outlineOf(blocks: readonly Block[]): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  visit(blocks, {
    heading: (node) => {
      if (plainText(node.children) !== '' && !isGone(node.change))
        entries.push({ level: node.level, title: headingText(node), anchor: node.id });
    },
  });
  return entries;
}

/** In which part between page breaks the first mark of each note stands, and the last part. */
function partsOfNotes(blocks: readonly PreparedBlock[]): {
  readonly byNote: ReadonlyMap<number, number>;
  readonly last: number;
} {
  const byNote = new Map<number, number>();
  let part = -1;
  let fresh = true;
  for (const block of blocks) {
    if (block.type === 'pageBreak') {
      fresh = true;
      continue;
    }
    if (fresh) part += 1;
    fresh = false;
    for (const { index } of marksIn(block)) if (!byNote.has(index)) byNote.set(index, part);
  }
  return { byNote, last: Math.max(part, 0) };
}
