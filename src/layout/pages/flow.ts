import type { Look } from '../text/run.ts';
import { type Box, moveBox } from './page.ts';

/** How bad a page break before a box is; a page that stays empty costs 300, a part of one in proportion. */
export const BREAK = {
  free: 0,
  /** Ends a page with a part of a word. */
  word: 6,
  /** Parts the groups of a table. */
  group: 18,
  /** Tears a list of a few lines. */
  short: 25,
  /** Tears rows apart that belong together. */
  row: 32,
  /** Tears a small table. */
  avoid: 70,
  /** Leaves one item of a list, or one row of a table, alone. */
  lonely: 150,
  /** Leaves a widow or an orphan line. */
  widow: 300,
  /** Leaves a heading, a caption or a signature behind. */
  never: 2000,
} as const;

export type Beginning = 'section' | 'block' | 'line';

export type Orientation = 'staand' | 'liggend';

/** A number of a page that is known only when all pages are made. */
export interface PageReference {
  readonly anchor: string;
  /** Right end of the number. */
  readonly x: number;
  readonly y: number;
  readonly look: Look;
  readonly owner: number;
}

/** A line, a row or an image: what a page takes whole. x from the left margin, y from its upper edge. */
export interface FlowBox {
  readonly height: number;
  /** Room above it, except at the top of a page. */
  readonly before: number;
  readonly boxes: readonly Box[];
  readonly footnotes: readonly number[];
  /** How bad a page break before this box is. */
  readonly penalty: number;
  /** A new page starts here. */
  readonly forced: boolean;
  /** What begins with this box: a section of the text, a block of it, or only the next line of a block. */
  readonly begins: Beginning;
  readonly orientation: Orientation;
  /** Upright text between tables on their side, so little that it may stand on their pages. */
  readonly turns?: boolean;
  /** Distance from the top of this box to a line of text that stands on the grid; 0 when it is one. */
  readonly lead?: number | undefined;
  /** Ids of places that lie at the top of this box. */
  readonly anchors: readonly string[];
  /** Set again, as an artifact, above this box when it starts a page. */
  readonly repeat?: RepeatedHead | undefined;
  readonly references?: readonly PageReference[];
}

export interface RepeatedHead {
  readonly height: number;
  readonly boxes: readonly Box[];
}

export interface NewBox {
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly footnotes?: readonly number[];
  readonly penalty?: number;
  readonly begins?: Beginning;
  readonly repeat?: RepeatedHead | undefined;
  readonly references?: readonly PageReference[];
}

/** Takes the boxes of a document in order; keeps account of the space between blocks and of what stays together. */
export interface Flow {
  readonly boxes: readonly FlowBox[];
  /** Begins a block: this much room above it, or what the block before asks for when that is more. */
  readonly open: (before: number) => void;
  readonly put: (box: NewBox) => void;
  /** Ends a block: this much room below it. */
  readonly close: (after: number) => void;
  /** How bad a break between the last box and the next one is, at least. */
  readonly keep: (penalty: number) => void;
  /** The same for a break before a box that was put earlier. */
  readonly hold: (index: number, penalty: number) => void;
  /** The next box starts a new page. */
  readonly breakPage: () => void;
  /** The next box stands on the grid. */
  readonly align: () => void;
  /** The next box is where this id leads. */
  readonly anchor: (id: string) => void;
  /** Boxes (a number, a bullet) that stand beside the first line of what comes next. */
  readonly label: (boxes: readonly Box[]) => void;
  readonly orient: (orientation: Orientation) => void;
  /** Height of the boxes that stay with the next one, with the room below them, in points. */
  readonly heldHeight: () => number;
}

/** An empty flow, to which the blocks of a document are added from top to bottom. */
export function createFlow(): Flow {
  const boxes: FlowBox[] = [];
  let space = 0;
  let penalty = 0;
  let forced = false;
  let aligned = false;
  let anchors: string[] = [];
  let labels: Box[] = [];
  let orientation: Orientation = 'staand';
  return {
    boxes,
    open(before) {
      space = Math.max(space, before);
    },
    put(box) {
      boxes.push({
        height: box.height,
        before: space,
        boxes: labels.length > 0 ? [...labels, ...box.boxes] : box.boxes,
        footnotes: box.footnotes ?? [],
        penalty: Math.max(penalty, box.penalty ?? BREAK.free),
        forced,
        begins: box.begins ?? 'block',
        orientation,
        lead: aligned ? 0 : undefined,
        anchors,
        repeat: box.repeat,
        references: box.references ?? [],
      });
      space = 0;
      penalty = 0;
      forced = false;
      aligned = false;
      anchors = [];
      labels = [];
    },
    close(after) {
      space = Math.max(space, after);
    },
    keep(value) {
      penalty = Math.max(penalty, value);
    },
    hold(index, value) {
      const box = boxes[index];
      if (box && value > box.penalty) boxes[index] = { ...box, penalty: value };
    },
    breakPage() {
      if (boxes.length > 0) forced = true;
    },
    align() {
      aligned = true;
    },
    anchor(id) {
      anchors.push(id);
    },
    label(added) {
      labels.push(...added);
    },
    orient(value) {
      orientation = value;
    },
    heldHeight() {
      let height = 0;
      for (let at = boxes.length - 1, held = penalty; at >= 0 && held >= BREAK.widow; at--) {
        const box = boxes[at];
        height += (box?.before ?? 0) + (box?.height ?? 0);
        held = box?.forced ? BREAK.free : (box?.penalty ?? BREAK.free);
      }
      return height === 0 ? 0 : height + space;
    },
  };
}

/** The same boxes at another place. */
export function moveBoxes(boxes: readonly Box[], dx: number, dy: number): Box[] {
  return boxes.map((box) => moveBox(box, dx, dy));
}
