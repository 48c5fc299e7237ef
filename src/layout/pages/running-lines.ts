import { plainText } from '../../document/text.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedDocument, PreparedInline, PreparedRunningLine } from '../../prepare/prepared.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Line } from '../text/run.ts';
import { fillLines, type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
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
/** Least room between the rule below a running head and the text. */
const ROOM_BELOW_RULE = 14;

/** A running head or foot, set in its three places; x from the left margin. */
interface SetLine {
  readonly columns: readonly { readonly lines: readonly Line[]; readonly x: number }[];
  /** Of the highest of the three; 0 when there is no text at all. */
  readonly height: number;
}

/** What a head that is too long for its room ends with. */
const CUT = '…';

/** Heads and feet take no more lines than this; longer ones are cut. */
const MOST_LINES = 4;

/**
 * The house style with margins that leave room for the running head and foot: text begins below a head of several
 * lines, as it does in Word, and ends above such a foot.
 */
export function withRoomForRunningLines(
  { header, footer }: Pick<PreparedDocument, 'header' | 'footer'>,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): Huisstijl {
  const { pagina } = huisstijl;
  const { breedte, hoogte, marges } = pagina;
  const heightOf = (line: PreparedRunningLine, which: 'koptekst' | 'voettekst'): number => {
    const page = { width: breedte, height: hoogte, number: 1, total: 1 };
    return setRunningLine(line, which, page, huisstijl, context, setter).height;
  };
  const head = heightOf(header, 'koptekst');
  const foot = heightOf(footer, 'voettekst');
  const boven = head > 0 ? pagina.koptekst + head + RULE_GAP + ROOM_BELOW_RULE : 0;
  const onder = foot > 0 ? pagina.voettekst + foot + RULE_GAP : 0;
  if (boven <= marges.boven && onder <= marges.onder) return huisstijl;
  const room = { boven: Math.max(marges.boven, boven), onder: Math.max(marges.onder, onder) };
  return { ...huisstijl, pagina: { ...pagina, marges: { ...marges, ...room } } };
}

/** The running head with its rule, or the running foot, as boxes in the place where they stand on the page. */
export function runningLine(
  line: PreparedRunningLine,
  which: 'koptekst' | 'voettekst',
  page: RunningPage,
  huisstijl: Huisstijl,
  context: RunContext,
  setter: Typesetter,
): Box[] {
  const { marges } = huisstijl.pagina;
  const stijl = huisstijl.stijlen[which];
  const { columns, height } = setRunningLine(line, which, page, huisstijl, context, setter);
  if (height === 0) return [];
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
      width: page.width - marges.links - marges.rechts,
      thickness: RULE,
      color: huisstijl.kleuren.lijn,
      owner: which,
    });
  return boxes;
}

/**
 * Sets the three places beside each other with room between them. The right and the middle get what they want, but leave
 * each other and the left a third of the measure.
 */
function setRunningLine(
  line: PreparedRunningLine,
  which: 'koptekst' | 'voettekst',
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
  if (left.text + center.text + right.text === '') return { columns: [], height: 0 };
  const wanted = (text: Prepared) => (text.text === '' ? 0 : text.preferred + 0.1);
  const most = center.text === '' ? width / 2 : width / 3;
  const rightWidth = Math.min(wanted(right), most);
  const side = Math.max(Math.min(wanted(left), most), rightWidth);
  const centerWidth = Math.min(wanted(center), side === 0 ? width : width - 2 * (side + GUTTER));
  const leftWidth =
    center.text === ''
      ? width - (rightWidth === 0 ? 0 : rightWidth + GUTTER)
      : (width - centerWidth) / 2 - GUTTER;
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
  return { columns, height: Math.max(...columns.map(({ lines }) => lines.length)) * stijl.regelhoogte };
}

/** The first characters of a running line and the sign that something is left out. */
function cutInlines(inlines: readonly PreparedInline[], length: number): readonly PreparedInline[] {
  const text = plainText(inlines);
  const word = text.slice(0, length).replace(/[\s,;:.]*\s\S*$/, '');
  return [{ type: 'text', value: `${word === '' ? text.slice(0, Math.max(length - 1, 1)) : word}${CUT}` }];
}
