// src/layout/pages: blocks to a flow of lines and rows, the flow to pages.

import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedDocument } from '../../prepare/prepared.ts';
import { fitSiblings } from '../table/fit-together.ts';
import type { Typesetter } from '../text/pieces.ts';
import { BREAK, createFlow, type FlowBox, type Orientation } from './flow.ts';
import type { RunContext } from './inline-runs.ts';
import { layoutBlocks } from './layout-blocks.ts';
import type { LayoutContext, TextArea } from './layout-context.ts';
import { layoutFootnote } from './layout-footnote.ts';
import { makePages } from './make-pages.ts';
import type { LaidOut } from './page.ts';
import { paginate } from './paginate.ts';
import { firstPageRoom, withRoomForRunningLines } from './running-lines.ts';
import { createStructure, type StructElement } from './structure.ts';

/** Sets a document: blocks to a flow of lines and rows, the flow to pages. Plain data in, plain data out. */
export function layoutDocument(document: PreparedDocument, given: Huisstijl, setter: Typesetter): LaidOut {
  const structure = createStructure();
  const flow = createFlow();
  const pending: number[] = [];
  const links: RunContext = {
    huisstijl: given,
    structure,
    noteFootnote: (index) => pending.push(index),
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
      const note = document.notes[index];
      if (!note || notes.has(index)) continue;
      notes.set(index, []);
      const noteFlow = createFlow();
      layoutFootnote(note, { ...base, flow: noteFlow, parent }, layoutBlocks);
      notes.set(index, noteFlow.boxes);
    }
    placing = false;
  }

  const raster = huisstijl.basislijnraster ? huisstijl.stijlen.tekst.regelhoogte / 2 : 0;
  const deeper = firstPageRoom(document, huisstijl, run, setter);
  if (deeper > 0) {
    flow.put({ height: raster > 0 ? Math.ceil(deeper / raster) * raster : deeper, boxes: [] });
    flow.keep(BREAK.never);
  }
  const legend = document.revisions?.legend;
  const place = { ...base, flow, parent: structure.root };
  if (legend) layoutBlocks([legend], place);
  if (legend) flow.close(huisstijl.stijlen.tekst.regelhoogte * 1.5);
  const siblings = fitSiblings(document.blocks, {
    huisstijl,
    setter,
    upright: area.staand.width,
    onSide: area.liggend.width,
    changes: 'stacked',
  });
  layoutBlocks(document.blocks, { ...place, siblings });
  const contents = paginate(flow.boxes, { area, notes, raster });
  const { pages, anchors } = makePages(contents, document, huisstijl, run, setter);
  return {
    pages,
    anchors,
    structure: structure.root,
    owners: structure.owners,
    outline: document.outline,
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
