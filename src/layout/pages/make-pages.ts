import { runningLinesOf } from '../../document/running-lines.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedDocument } from '../../prepare/prepared.ts';
import type { Typesetter } from '../text/pieces.ts';
import { fillLines, prepareParagraph } from '../text/set-paragraph.ts';
import { changeBars } from './change-bars.ts';
import { moveBoxes, type PageReference } from './flow.ts';
import type { RunContext } from './inline-runs.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Box, Page, Place } from './page.ts';
import type { PageContent, Placed } from './paginate.ts';
import { runningLine } from './running-lines.ts';
import { watermark } from './watermark.ts';

const NOTE_RULE_WIDTH = 0.3;
const NOTE_RULE = 0.4;

/**
 * Puts the text areas on pages, with running heads and feet, the rule above footnotes and a watermark; fills
 * in the page numbers that a table of contents asks for.
 */
export function makePages(
  contents: readonly PageContent[],
  document: PreparedDocument,
  huisstijl: Huisstijl,
  run: RunContext,
  setter: Typesetter,
): { pages: Page[]; anchors: Map<string, Place> } {
  const { breedte, hoogte, marges } = huisstijl.pagina;
  const shown = contents.length > 0 ? contents : [EMPTY];
  const anchors = new Map<string, Place>();
  shown.forEach((content, page) => {
    for (const { box, y } of [...content.body, ...content.notes])
      for (const id of box.anchors) if (!anchors.has(id)) anchors.set(id, { page, y: marges.boven + y });
  });
  const pages = shown.map((content, index): Page => {
    const upright = content.orientation === 'staand';
    const width = upright ? breedte : hoogte;
    const height = upright ? hoogte : breedte;
    const page = { width, height, number: index + 1, total: shown.length };
    const boxes: Box[] = [];
    if (document.watermark) boxes.push(...watermark(document.watermark, width, height, setter));
    const { header, footer } = runningLinesOf(document, index === 0);
    boxes.push(...runningLine(header, 'koptekst', page, huisstijl, run, setter));
    const put = ({ box, y }: Placed): void => {
      boxes.push(...moveBoxes(box.boxes, marges.links, marges.boven + y));
      for (const reference of box.references ?? [])
        boxes.push(...moveBoxes(pageReference(reference, anchors, setter), marges.links, marges.boven + y));
    };
    if (content.repeat) boxes.push(...moveBoxes(content.repeat.boxes, marges.links, marges.boven));
    content.body.forEach(put);
    if (huisstijl.regelnummers) boxes.push(...lineNumbers(content.body, huisstijl, setter));
    if (content.noteRule !== undefined)
      boxes.push({
        kind: 'rule',
        x: marges.links,
        y: marges.boven + content.noteRule,
        width: (width - marges.links - marges.rechts) * NOTE_RULE_WIDTH,
        thickness: NOTE_RULE,
        color: huisstijl.kleuren.tekst,
        owner: 'opmaak',
      });
    content.notes.forEach(put);
    if (document.revisions)
      boxes.push(...moveBoxes(changeBars([...content.body, ...content.notes]), marges.links, marges.boven));
    boxes.push(...runningLine(footer, 'voettekst', page, huisstijl, run, setter));
    return { width, height, boxes, end: content.end };
  });
  return { pages, anchors };
}

const EMPTY: PageContent = {
  orientation: 'staand',
  repeat: undefined,
  body: [],
  notes: [],
  noteRule: undefined,
  end: 'einde',
};

function pageReference(
  { anchor, x, y, look, owner }: PageReference,
  anchors: ReadonlyMap<string, Place>,
  setter: Typesetter,
): Box[] {
  const place = anchors.get(anchor);
  if (!place) return [];
  const text = prepareParagraph([{ kind: 'text', text: String(place.page + 1), look, owner }], setter);
  const measure = { width: text.preferred + 1, size: look.size, lineHeight: 0, align: 'links' as const };
  const line = fillLines(text, measure, setter)[0];
  if (!line) return [];
  return line.boxes.map((box): Box => ({ ...box, x: box.x + x - text.preferred, y }));
}
