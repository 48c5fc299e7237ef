import { runningLinesOf, stacksLogos } from '../../document/running-lines.ts';
import { plainText } from '../../document/text.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import type {
  PreparedDocument,
  PreparedFigure,
  PreparedInline,
  PreparedLogo,
  PreparedRunningLine,
} from '../../prepare/prepared.ts';
import { placeInWidth } from '../place-in-width.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Line } from '../text/run.ts';
import { fillLines, type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
import { moveBoxes } from './flow.ts';
import { artifactRuns, lookOf, type RunContext } from './inline-runs.ts';
import type { Box } from './page.ts';
import { randBoxes, randRoom } from './rand.ts';

/** The page that a running line is set for. */
export interface RunningPage {
  readonly width: number;
  readonly height: number;
  /** Number of this page from 1, and of all pages. */
  readonly number: number;
  readonly total: number;
}

const GUTTER = 12;
/** Least room between the running head and the text. */
const ROOM_BELOW = 14;
/** Room between a logo and text of the same place, which stands below it. */
const LOGO_GAP = 4;
/** A logo takes at most this part of the height of the page. */
const HIGHEST = 1 / 3;

/** What stands in a running head or foot; x from the left margin, y from its upper edge. */
interface SetLine {
  readonly columns: readonly { readonly lines: readonly Line[]; readonly x: number }[];
  readonly logos: readonly SetLogo[];
  /** Of the text alone: it stands at the bottom. */
  readonly textHeight: number;
  /** Of all of it; 0 when there is nothing at all. */
  readonly height: number;
}

interface SetLogo {
  readonly figure: PreparedFigure;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a head that is too long for its room ends with. */
const CUT = '…';

/** Heads and feet take no more lines than this; longer ones are cut. */
const MOST_LINES = 4;

type Which = 'koptekst' | 'voettekst';

/**
 * The house style with margins that leave room for the running head and foot: text begins below a head of several
 * lines, as it does in Word, and ends above such a foot. A higher head of the first page alone is no matter of margins.
 */
export function withRoomForRunningLines(
  document: PreparedDocument,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): Huisstijl {
  const { pagina } = huisstijl;
  const { marges } = pagina;
  const rest = runningLinesOf(document, false);
  const first = runningLinesOf(document, true);
  const depth = (line: PreparedRunningLine, which: Which) => depthOf(line, which, huisstijl, context, setter);
  const boven = depth(rest.header, 'koptekst');
  const onder = Math.max(depth(rest.footer, 'voettekst'), depth(first.footer, 'voettekst'));
  if (boven <= marges.boven && onder <= marges.onder) return huisstijl;
  const room = { boven: Math.max(marges.boven, boven), onder: Math.max(marges.onder, onder) };
  return { ...huisstijl, pagina: { ...pagina, marges: { ...marges, ...room } } };
}

/** How much deeper than on other pages the text of the first page begins, for a head of its own. */
export function firstPageRoom(
  document: PreparedDocument,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): number {
  const { header } = runningLinesOf(document, true);
  const depth = depthOf(header, 'koptekst', huisstijl, context, setter);
  return Math.max(0, depth - huisstijl.pagina.marges.boven);
}

/** How far from the edge of the paper text may begin; 0 without a running line. */
function depthOf(
  line: PreparedRunningLine,
  which: Which,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): number {
  const { pagina, stijlen } = huisstijl;
  const page = { width: pagina.breedte, height: pagina.hoogte, number: 1, total: 1 };
  const { height } = setRunningLine(line, which, page, huisstijl, context, setter);
  if (height === 0) return 0;
  const { above, below } = randRoom(stijlen[which].rand);
  return pagina[which] + above + height + below + (which === 'koptekst' ? ROOM_BELOW : LEAST_ABOVE);
}

/** Least room between the text and the running foot. */
const LEAST_ABOVE = 4;

/** The running head or foot with its rules, as boxes in the place where they stand on the page. */
export function runningLine(
  line: PreparedRunningLine,
  which: Which,
  page: RunningPage,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): Box[] {
  const { marges } = huisstijl.pagina;
  const stijl = huisstijl.stijlen[which];
  const { columns, logos, textHeight, height } = setRunningLine(
    line,
    which,
    page,
    huisstijl,
    context,
    setter,
  );
  if (height === 0) return [];
  const { above, below } = randRoom(stijl.rand);
  const top =
    which === 'koptekst'
      ? huisstijl.pagina.koptekst + above
      : page.height - huisstijl.pagina.voettekst - height - below;
  const area = { x: marges.links, y: top, width: page.width - marges.links - marges.rechts, height };
  const { behind, front } = randBoxes(stijl.rand, area, which);
  const boxes: Box[] = [...behind];
  for (const { figure, x, y, width, height } of logos)
    boxes.push({
      kind: 'image',
      x: marges.links + x,
      y: top + y,
      width,
      height,
      image: figure.image,
      owner: which,
    });
  for (const { lines, x } of columns)
    lines.forEach((one, index) => {
      const y = top + height - textHeight + index * stijl.regelhoogte;
      boxes.push(...moveBoxes(one.boxes, marges.links + x, y));
    });
  return [...boxes, ...front];
}

/**
 * Sets the three places beside each other with room between them. The right and the middle get what they want, but leave
 * each other and the left a third of the measure. Logos stand on the same line as text of other places, their lower
 * edges alike, as in Word, or above it.
 */
function setRunningLine(
  line: PreparedRunningLine,
  which: Which,
  page: RunningPage,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): SetLine {
  const { marges } = huisstijl.pagina;
  const stijl = huisstijl.stijlen[which];
  const width = page.width - marges.links - marges.rechts;
  const numbered: RunContext = {
    ...context,
    pageNumber: (what) => String(what === 'current' ? page.number : page.total),
  };
  const prepare = (inlines: readonly PreparedInline[]) =>
    prepareParagraph(artifactRuns(inlines, { ...lookOf(stijl), hyphenate: false }, which, numbered), setter);
  const [left, center, right] = [prepare(line.left), prepare(line.center), prepare(line.right)];
  const logos = (line.logos ?? []).map((logo) => sizeLogo(logo, width, page.height));
  if (left.text + center.text + right.text === '' && logos.length === 0) return EMPTY;
  const logoWidth = (where: PreparedLogo['place']) =>
    Math.max(0, ...logos.filter(({ place }) => place === where).map((logo) => logo.width));
  const wanted = (text: Prepared) => (text.text === '' ? 0 : text.preferred + 0.1);
  const middle = Math.max(wanted(center), logoWidth('center'));
  const most = middle === 0 ? width / 2 : width / 3;
  const free = width - logoWidth('left') - (logoWidth('left') > 0 ? GUTTER : 0);
  const rightWidth = Math.max(Math.min(wanted(right), most, free), logoWidth('right'));
  const side = Math.max(Math.min(wanted(left), most), logoWidth('left'), rightWidth);
  const centerWidth = Math.min(middle, side === 0 ? width : width - 2 * (side + GUTTER));
  const leftWidth =
    middle === 0 ? width - (rightWidth === 0 ? 0 : rightWidth + GUTTER) : (width - centerWidth) / 2 - GUTTER;
  const place = (
    inlines: readonly PreparedInline[],
    prepared: Prepared,
    room: number,
    align: Stijl['uitlijning'],
  ): readonly Line[] => {
    const { grootte: size, regelhoogte: lineHeight } = stijl;
    const measure = { width: room, size, lineHeight, align };
    let lines = fillLines(prepared, measure, setter);
    for (let length = prepared.text.length; lines.length > MOST_LINES; ) {
      length = Math.min(length - 1, Math.floor((length * MOST_LINES) / lines.length));
      lines = fillLines(prepare(cutInlines(inlines, length)), measure, setter);
    }
    return lines;
  };
  const columns = [
    { lines: place(line.left, left, leftWidth, 'links'), x: 0 },
    { lines: place(line.center, center, centerWidth, 'midden'), x: (width - centerWidth) / 2 },
    { lines: place(line.right, right, rightWidth, 'rechts'), x: width - rightWidth },
  ];
  const textHeight = Math.max(...columns.map(({ lines }) => lines.length)) * stijl.regelhoogte;
  const logoHeight = Math.max(0, ...logos.map(({ height }) => height));
  const stacked = stacksLogos(line);
  const bottom = stacked ? logoHeight : Math.max(textHeight, logoHeight);
  return {
    columns,
    logos: logos.map(({ place, ...logo }) => ({
      ...logo,
      x: placeInWidth(place, logo.width, width),
      y: bottom - logo.height,
    })),
    textHeight,
    height: stacked ? logoHeight + LOGO_GAP + textHeight : bottom,
  };
}

const EMPTY: SetLine = { columns: [], logos: [], textHeight: 0, height: 0 };

/** A logo as wide as the template says, and as fits on the page. */
function sizeLogo({ place, figure }: PreparedLogo, measure: number, pageHeight: number) {
  const ratio = figure.image.height / Math.max(figure.image.width, 1);
  const width = Math.min(figure.width, measure, (pageHeight * HIGHEST) / Math.max(ratio, 0.001));
  return { place, figure, width, height: width * ratio };
}

/** The first characters of a running line and the sign that something is left out. */
function cutInlines(inlines: readonly PreparedInline[], length: number): readonly PreparedInline[] {
  const text = plainText(inlines);
  const word = text.slice(0, length).replace(/[\s,;:.]*\s\S*$/, '');
  return [{ type: 'text', value: `${word === '' ? text.slice(0, Math.max(length - 1, 1)) : word}${CUT}` }];
}
