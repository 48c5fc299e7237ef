import { keyValueColumns, keyValueRows, type PlacedEntry } from '../../document/key-value-rows.ts';
import type { Huisstijl, KopStijl, Stijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedBlock, PreparedKeyValue, PreparedKeyValueList } from '../../prepare/prepared.ts';
import { columnNameWidth, type NameNeed, setNameWidth } from '../key-value-places.ts';
import type { Line } from '../text/run.ts';
import { fillLines, type Prepared } from '../text/set-paragraph.ts';
import { BREAK, createFlow, type FlowBox, moveBoxes } from './flow.ts';
import { type LayoutContext, prepareInlines, putLines, setInlines } from './layout-context.ts';
import type { Box } from './page.ts';
import type { StructElement } from './structure.ts';

type LayoutBlocks = (blocks: readonly PreparedBlock[], context: LayoutContext) => void;

/** Room between a name and its value, in em; and between places that no line parts, in points. */
const GAP = 0.8;
const GUTTER = 14;

/** The look of a grid: what the house style says of it, with the room between a line and the text. */
interface Look extends KopStijl {
  readonly stijl: Stijl;
  readonly keyStijl: Stijl;
  readonly padX: number;
  readonly padY: number;
}

/** A place in a row: where it stands and what was set for it. */
interface Cell {
  readonly placed: PlacedEntry<PreparedKeyValue>;
  readonly x: number;
  readonly width: number;
  readonly key: Prepared;
  readonly body: StructElement;
}

/**
 * The head of a document as a grid. To who listens it is the list of names and values that it also is without lines: the
 * order of the list is that of the rows, and lines and backgrounds are decoration (ISO 14289-1, 7.1).
 */
export function layoutKeyGrid(
  list: PreparedKeyValueList,
  context: LayoutContext,
  layoutBlocks: LayoutBlocks,
): void {
  const { structure } = context.run;
  const look = lookOf(context.huisstijl);
  const element = structure.element(context.parent, 'L', { listNumbering: 'None' }, list);
  const unit = context.width / keyValueColumns(list);
  const gutter = look.lijnen === 'alle' || look.vlak ? 0 : GUTTER;
  const rows = keyValueRows(list).map((row) =>
    row.map((placed, index): Cell => {
      const item = structure.element(element, 'LI', {}, placed.entry);
      const label = structure.element(item, 'Lbl');
      const { entry, column, span } = placed;
      const key = prepareInlines(
        [...entry.key, { type: 'text', value: ' ' }],
        look.keyStijl,
        label,
        context,
        true,
      );
      return {
        placed,
        x: context.x + column * unit,
        width: span * unit - (index < row.length - 1 ? gutter : 0),
        key,
        body: structure.element(item, 'LBody'),
      };
    }),
  );
  const keyWidthOf = widthsOfKeys(rows, look);
  context.flow.open(Math.max(look.stijl.voor, look.padY > 0 ? look.stijl.regelhoogte / 2 : 0));
  rows.forEach((row, index) => {
    const edge = { first: index === 0 };
    layoutRow(row, edge, look, keyWidthOf, context, layoutBlocks);
  });
  context.flow.close(context.huisstijl.stijlen.tekst.regelhoogte);
}

function lookOf({ kopgegevens, stijlen, tabel }: Huisstijl): Look {
  const kop: KopStijl = kopgegevens ?? { kolommen: 1, lijnen: 'geen', koppen: 'naast' };
  const stijl = stijlen.kopgegevens;
  const boxed = kop.lijnen === 'alle' || kop.vlak !== undefined;
  return {
    ...kop,
    stijl,
    keyStijl: { ...stijl, vet: true, kleur: kop.naamkleur ?? stijl.kleur },
    padX: boxed ? Math.max(tabel.celHorizontaal, 2) : 0,
    padY: boxed || kop.lijnen === 'rijen' ? Math.max(tabel.celVerticaal, 2) : 0,
  };
}

/** How much room each name takes: as much as the house style says, else as the names of its column need. */
function widthsOfKeys(rows: readonly (readonly Cell[])[], look: Look): (cell: Cell) => number {
  const { inspringing, grootte } = look.stijl;
  if (inspringing > 0) return ({ width }) => setNameWidth(inspringing, width);
  const needOf = ({ placed, width, key }: Cell): NameNeed => ({
    column: placed.column,
    room: width,
    full: key.preferred + grootte * GAP + look.padX * 2,
    words: key.minimum + grootte / 2 + look.padX * 2,
  });
  const needs = rows.flat().map(needOf);
  return (cell) => columnNameWidth(needOf(cell), needs);
}

interface Edge {
  /** Whether the row is the first of the grid. */
  readonly first: boolean;
}

/** The boxes of one row: a single one where places stand beside each other, as many as it takes for one alone. */
function layoutRow(
  row: readonly Cell[],
  edge: Edge,
  look: Look,
  keyWidthOf: (cell: Cell) => number,
  context: LayoutContext,
  layoutBlocks: LayoutBlocks,
): void {
  const set = row.map((cell) => {
    const keyWidth = keyWidthOf(cell);
    return { cell, keyWidth, boxes: setCell(cell, keyWidth, look, context, layoutBlocks) };
  });
  const heights = set.map(({ boxes }) => boxes.reduce((sum, box) => sum + box.before + box.height, 0));
  const [only] = set;
  if (set.length === 1 && only) {
    only.boxes.forEach((box, index) => {
      const top = index === 0 ? look.padY : box.before;
      const bottom = index === only.boxes.length - 1 ? look.padY : 0;
      const height = top + box.height + bottom;
      const ends = { top: index === 0, bottom: index === only.boxes.length - 1 };
      for (const anchor of box.anchors) context.flow.anchor(anchor);
      context.flow.put({
        height,
        boxes: [
          ...decoration([{ ...only, height }], ends, edge, look, context),
          ...moveBoxes(box.boxes, 0, top),
        ],
        footnotes: box.footnotes,
        penalty: index === 0 ? BREAK.avoid : Math.max(box.penalty, index === 1 ? BREAK.widow : BREAK.free),
        begins: index === 0 ? 'block' : box.begins,
        ...(box.references && { references: box.references }),
      });
    });
  } else {
    const height = Math.max(...heights, look.stijl.regelhoogte) + look.padY * 2;
    const placed = set.map((one) => ({ ...one, height }));
    const anchors = set.flatMap(({ boxes }) => boxes.flatMap((box) => box.anchors));
    for (const anchor of anchors) context.flow.anchor(anchor);
    context.flow.put({
      height,
      boxes: [
        ...decoration(placed, { top: true, bottom: true }, edge, look, context),
        ...set.flatMap(({ boxes }) => stacked(boxes, look.padY)),
      ],
      footnotes: set.flatMap(({ boxes }) => boxes.flatMap((box) => box.footnotes)),
      penalty: BREAK.avoid,
    });
  }
  if (look.lijnen === 'geen') context.flow.close(look.stijl.na);
  for (const { body } of row) context.placeFootnotes(body);
}

/** Boxes below each other as parts of one. */
function stacked(boxes: readonly FlowBox[], top: number): readonly Box[] {
  let y = top;
  return boxes.flatMap((box) => {
    y += box.before;
    const moved = moveBoxes(box.boxes, 0, y);
    y += box.height;
    return moved;
  });
}

/** Name and value of a place, set for themselves from its upper edge. */
function setCell(
  { placed: { entry }, x, width, key, body }: Cell,
  keyWidth: number,
  look: Look,
  context: LayoutContext,
  layoutBlocks: LayoutBlocks,
): readonly FlowBox[] {
  const flow = createFlow();
  const { stijl } = look;
  const above = look.koppen === 'boven';
  const valueX = above ? x + look.padX : x + keyWidth + look.padX;
  const valueWidth = Math.max(1, x + width - look.padX - valueX);
  const within: LayoutContext = {
    ...context,
    flow,
    parent: body,
    x: valueX,
    width: valueWidth,
    inList: true,
  };
  const measure = {
    width: above ? valueWidth : keyWidth - look.padX * 2,
    size: stijl.grootte,
    lineHeight: stijl.regelhoogte,
    align: 'links' as const,
  };
  const names = fillLines(key, measure, context.setter);
  if (above) {
    putLines(names, valueX, within, true);
    flow.keep(BREAK.never);
  }
  const values = setInlines(entry.value, stijl, body, valueWidth, within);
  putLines(values, valueX, within);
  if (entry.body) {
    if (values.length > 0) flow.close(stijl.na);
    layoutBlocks(entry.body, within);
  }
  return above ? flow.boxes : withNames(flow.boxes, names, x + look.padX);
}

/** The lines of a name beside the first lines of what stands behind it. */
function withNames(boxes: readonly FlowBox[], names: readonly Line[], x: number): readonly FlowBox[] {
  let y = 0;
  const beside = names.flatMap((line) => {
    const moved = moveBoxes(line.boxes, x, y);
    y += line.height;
    return moved;
  });
  const [first = EMPTY, ...others] = boxes;
  const all = [{ ...first, before: 0, boxes: [...beside, ...first.boxes] }, ...others];
  const total = all.reduce((sum, box) => sum + box.before + box.height, 0);
  return all.map((box, index) => ({
    ...box,
    height: box.height + (index === all.length - 1 ? Math.max(0, y - total) : 0),
    footnotes: index === 0 ? [...names.flatMap((line) => line.footnotes), ...box.footnotes] : box.footnotes,
    penalty: index > 0 && index < names.length ? Math.max(box.penalty, BREAK.widow) : box.penalty,
  }));
}

const EMPTY: FlowBox = {
  height: 0,
  before: 0,
  boxes: [],
  footnotes: [],
  penalty: 0,
  forced: false,
  begins: 'block',
  orientation: 'staand',
  anchors: [],
};

interface Framed {
  readonly cell: Cell;
  readonly keyWidth: number;
  readonly height: number;
}

/** Lines and backgrounds of a box of a row; `ends` says which edges of the row it has. */
function decoration(
  cells: readonly Framed[],
  ends: { readonly top: boolean; readonly bottom: boolean },
  edge: Edge,
  look: Look,
  { huisstijl: { kleuren, tabel } }: LayoutContext,
): Box[] {
  const thickness = tabel.lijnRij > 0 ? tabel.lijnRij : 0.5;
  const upright = (x: number, height: number): Box => ({
    kind: 'fill',
    x: x - thickness / 2,
    y: 0,
    width: thickness,
    height,
    color: kleuren.lijn,
    owner: 'opmaak',
  });
  const level = (x: number, y: number, width: number): Box => ({
    kind: 'rule',
    x,
    y,
    width,
    thickness,
    color: kleuren.lijn,
    owner: 'opmaak',
  });
  const beside = look.koppen === 'naast';
  // Below the rule of the row above, which is drawn already, and again after it: a screen gives a ground whole pixels.
  const below = look.lijnen !== 'geen' && ends.top ? thickness / 2 : 0;
  const { vlak } = look;
  const groundOf = ({ cell: { x, width }, keyWidth, height }: Framed, color: string): Box => ({
    kind: 'fill',
    x,
    y: below,
    width: beside ? keyWidth : width,
    height: height - below,
    color,
    owner: 'achtergrond',
  });
  const lines = cells.flatMap(({ cell, keyWidth, height }, index): Box[] => {
    const { x, width } = cell;
    const next = cells[index + 1]?.cell;
    const lineWidth = next ? next.x - x : width;
    return [
      ...(look.lijnen !== 'geen' && ends.top && (edge.first || look.vlak) ? [level(x, 0, lineWidth)] : []),
      ...(look.lijnen !== 'geen' && ends.bottom ? [level(x, height, lineWidth)] : []),
      ...(look.lijnen === 'alle'
        ? [
            ...(index === 0 ? [upright(x, height)] : []),
            ...(beside ? [upright(x + keyWidth, height)] : []),
            upright(x + width, height),
          ]
        : []),
    ];
  });
  return [...(vlak === undefined ? [] : cells.map((cell) => groundOf(cell, vlak))), ...lines];
}
