// src/layout/pages: blocks to a flow of lines and rows, the flow to pages.

import type { RenderedDocument } from '../../document/nodes.ts';
import { revisionLegend } from '../../document/revision-legend.ts';
import { contentsHeadings, headingText, isGone, plainText } from '../../document/text.ts';
import { visit } from '../../document/visit.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import { fitSiblings } from '../table/fit-together.ts';
import type { Typesetter } from '../text/pieces.ts';
import { createFlow, type FlowBox, type Orientation } from './flow.ts';
import { footnoteAnchor, type RunContext } from './inline-runs.ts';
import { layoutBlocks } from './layout-blocks.ts';
import type { LayoutContext, TextArea } from './layout-context.ts';
import { layoutFootnote } from './layout-footnote.ts';
import { makePages } from './make-pages.ts';
import type { LaidOut, OutlineEntry } from './page.ts';
import { paginate } from './paginate.ts';
import { eachMove, moveAnchor } from './revisions.ts';
import { withRoomForRunningLines } from './running-lines.ts';
import { createStructure, type StructElement } from './structure.ts';

/** The pages of a document, and the links in it that lead nowhere. */
export interface LayoutResult {
  readonly laidOut: LaidOut;
  readonly deadLinks: readonly string[];
}

/** Sets a document: blocks to a flow of lines and rows, the flow to pages. Plain data in, plain data out. */
export function layoutDocument(
  document: RenderedDocument,
  given: Huisstijl,
  setter: Typesetter,
): LayoutResult {
  const structure = createStructure();
  const flow = createFlow();
  const deadLinks = new Set<string>();
  const pending: number[] = [];
  const links: RunContext = {
    huisstijl: given,
    structure,
    anchors: collectAnchors(document),
    noteFootnote: (index) => pending.push(index),
    noteDeadLink: (url) => deadLinks.add(url),
  };
  const huisstijl = withRoomForRunningLines(document, given, links, setter);
  const run: RunContext = { ...links, huisstijl };
  const area = textAreas(huisstijl);
  const notes = new Map<number, readonly FlowBox[]>();
  let placing = false;
  const base: Omit<LayoutContext, 'flow' | 'parent'> = {
    setter,
    huisstijl,
    run,
    x: 0,
    width: area.staand.width,
    inList: false,
    area,
    placeFootnotes,
    headings: contentsHeadings(document.blocks, 6).map((heading) => ({
      id: heading.id,
      level: heading.level,
      label: heading.label ?? '',
      text: headingText(heading),
    })),
    siblings: new Map(),
  };

  /**
   * Places the notes whose marks were met, each beside the other. A note may hold marks of other notes: the paragraphs
   * in it leave those to the call that places the note itself.
   */
  function placeFootnotes(parent: StructElement): void {
    if (placing) return;
    placing = true;
    for (let index = pending.shift(); index !== undefined; index = pending.shift()) {
      const footnote = document.footnotes[index];
      if (!footnote || notes.has(index)) continue;
      notes.set(index, []);
      const noteFlow = createFlow();
      layoutFootnote(footnote, index, { ...base, flow: noteFlow, parent }, layoutBlocks);
      notes.set(index, noteFlow.boxes);
    }
    placing = false;
  }

  const legend = revisionLegend(document);
  const place = { ...base, flow, parent: structure.root };
  if (legend) layoutBlocks([legend], place);
  if (legend) flow.close(huisstijl.stijlen.tekst.regelhoogte * 1.5);
  const siblings = fitSiblings(document.blocks, {
    huisstijl,
    setter,
    upright: area.staand.width,
    onSide: area.liggend.width,
    anchors: run.anchors,
    changes: 'stacked',
  });
  layoutBlocks(document.blocks, { ...place, siblings });
  const raster = huisstijl.basislijnraster ? huisstijl.stijlen.tekst.regelhoogte / 2 : 0;
  const contents = paginate(flow.boxes, { area, notes, raster });
  const { pages, anchors } = makePages(contents, document, huisstijl, run, setter);
  return {
    laidOut: {
      pages,
      anchors,
      structure: structure.root,
      owners: structure.owners,
      outline: collectOutline(document),
    },
    deadLinks: [...deadLinks],
  };
}

/** The text area of an upright page, and of the same paper laid on its side. */
function textAreas(huisstijl: Huisstijl): Record<Orientation, TextArea> {
  const { breedte, hoogte, marges } = huisstijl.pagina;
  const across = marges.links + marges.rechts;
  const down = marges.boven + marges.onder;
  return {
    staand: { width: breedte - across, height: hoogte - down },
    liggend: { width: hoogte - across, height: breedte - down },
  };
}

function collectAnchors(document: RenderedDocument): Set<string> {
  const anchors = new Set(document.footnotes.map((_, index) => footnoteAnchor(index)));
  visit(document.blocks, {
    heading: (node) => {
      anchors.add(node.id);
    },
    table: (node) => {
      anchors.add(node.id);
    },
    figure: (node) => {
      if (node.id !== undefined) anchors.add(node.id);
    },
    list: (node) => {
      for (const { id } of node.items) if (id !== undefined) anchors.add(id);
    },
  });
  eachMove(document.blocks, (move, gone) => anchors.add(moveAnchor(move, gone)));
  return anchors;
}

function collectOutline(document: RenderedDocument): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  visit(document.blocks, {
    heading: (node) => {
      if (plainText(node.children) !== '' && !isGone(node.change))
        entries.push({ level: node.level, title: headingText(node), anchor: node.id });
    },
  });
  return entries;
}
