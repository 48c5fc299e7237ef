import type { RunningLine } from '../../../document/nodes.ts';
import type { Huisstijl, Stijl } from '../../../huisstijl/huisstijl.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Line } from '../text/run.ts';
import { fillLines, prepareParagraph } from '../text/set-paragraph.ts';
import { moveBoxes } from './flow.ts';
import { artifactRuns, lookOf, type RunContext } from './inline-runs.ts';
import type { Box } from './page.ts';

/** The page that a running line is set for. */
export interface RunningPage {
  readonly width: number;
  readonly height: number;
  /** Number of this page from 1, and of all pages. */
  readonly number: number;
  readonly total: number;
}

const GUTTER = 12;
const RULE_GAP = 4;
const RULE = 0.5;

/** The running head with its rule, or the running foot, as boxes in the place where they stand on the page. */
export function runningLine(
  line: RunningLine,
  which: 'koptekst' | 'voettekst',
  page: RunningPage,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): Box[] {
  const { marges } = huisstijl.pagina;
  const stijl = huisstijl.stijlen[which];
  const width = page.width - marges.links - marges.rechts;
  const numbered: RunContext = {
    ...context,
    pageNumber: (what) => String(what === 'current' ? page.number : page.total),
  };
  const prepare = (inlines: RunningLine['left']) =>
    prepareParagraph(artifactRuns(inlines, { ...lookOf(stijl), hyphenate: false }, which, numbered), setter);
  const [left, center, right] = [prepare(line.left), prepare(line.center), prepare(line.right)];
  if (left.text + center.text + right.text === '') return [];
  const rightWidth = Math.min(right.preferred + 0.1, width / 2);
  const centerWidth = Math.min(center.preferred + 0.1, width);
  const leftWidth =
    center.text === ''
      ? width - (right.text === '' ? 0 : rightWidth + GUTTER)
      : width / 2 - centerWidth / 2 - GUTTER;
  const columns: { lines: Line[]; x: number }[] = [
    { lines: fill(left, leftWidth, stijl, 'links', setter), x: 0 },
    { lines: fill(center, centerWidth, stijl, 'midden', setter), x: (width - centerWidth) / 2 },
    { lines: fill(right, rightWidth, stijl, 'rechts', setter), x: width - rightWidth },
  ];
  const height = Math.max(...columns.map(({ lines }) => lines.length)) * stijl.regelhoogte;
  const top =
    which === 'koptekst' ? huisstijl.pagina.koptekst : page.height - huisstijl.pagina.voettekst - height;
  const boxes: Box[] = [];
  for (const { lines, x } of columns)
    lines.forEach((one, index) => {
      boxes.push(...moveBoxes(one.boxes, marges.links + x, top + index * stijl.regelhoogte));
    });
  if (which === 'koptekst')
    boxes.push({
      kind: 'rule',
      x: marges.links,
      y: top + height + RULE_GAP,
      width,
      thickness: RULE,
      color: huisstijl.kleuren.lijn,
      owner: which,
    });
  return boxes;
}

function fill(
  text: ReturnType<typeof prepareParagraph>,
  width: number,
  stijl: Stijl,
  align: Stijl['uitlijning'],
  setter: Typesetter,
): Line[] {
  const { grootte: size, regelhoogte: lineHeight } = stijl;
  return fillLines(text, { width, size, lineHeight, align }, setter);
}
