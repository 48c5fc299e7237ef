import type { Rol } from '../../document/nodes.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedInline, PreparedTable } from '../../prepare/prepared.ts';
import type { PanelFit } from '../table/panel-fit.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Line } from '../text/run.ts';
import { fillLines, type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
import { type Beginning, BREAK, type Flow, moveBoxes } from './flow.ts';
import { inlineRuns, lookOf, type RunContext } from './inline-runs.ts';
import type { StructElement } from './structure.ts';

/** Where blocks are being set: in which flow, under which element, at which place of the measure. */
export interface LayoutContext {
  readonly setter: Typesetter;
  readonly huisstijl: Huisstijl;
  readonly run: RunContext;
  readonly flow: Flow;
  readonly parent: StructElement;
  /** Left end of the measure, from the left margin, and its width. */
  readonly x: number;
  readonly width: number;
  /** In a list item: the list has done the indentation. */
  readonly inList: boolean;
  /** A line that says where this moved to or from stands above and keeps the room. */
  readonly noted?: boolean;
  /** Measures of the text area of an upright and of a landscape page. */
  readonly area: { readonly staand: TextArea; readonly liggend: TextArea };
  /** Sets the footnotes that were met since the last call, under this element. */
  readonly placeFootnotes: (parent: StructElement) => void;
  /** How tables are set that share their columns with others in their section. */
  readonly siblings: ReadonlyMap<PreparedTable, readonly PanelFit[]>;
}

export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** Sets inlines in lines of a width, in a style, under an element. */
export function setInlines(
  inlines: readonly PreparedInline[],
  stijl: Stijl,
  element: StructElement,
  width: number,
  context: LayoutContext,
  options: { readonly balanced?: boolean } = {},
): Line[] {
  const prepared = prepareInlines(inlines, stijl, element, context, options.balanced ?? false, width);
  return fillLines(
    prepared,
    {
      width,
      size: stijl.grootte,
      lineHeight: stijl.regelhoogte,
      align: stijl.uitlijning,
      balanced: options.balanced ?? false,
    },
    context.setter,
  );
}

/**
 * Shapes inlines under an element; `whole` keeps words unbroken, as in headings and table heads. A blank to write on is no
 * wider than `room`.
 */
export function prepareInlines(
  inlines: readonly PreparedInline[],
  stijl: Stijl,
  element: StructElement,
  context: LayoutContext,
  whole: boolean,
  room = Number.POSITIVE_INFINITY,
): Prepared {
  const look = { ...lookOf(stijl), hyphenate: !whole };
  const runs = inlineRuns(inlines, look, element, context.run).map((run) =>
    run.kind === 'blank' && run.width > room ? { ...run, width: room } : run,
  );
  return prepareParagraph(runs, context.setter);
}

/** Puts lines into the flow at x, so that no line of a paragraph stands alone at the foot or head of a page. */
export function putLines(
  lines: readonly Line[],
  x: number,
  context: LayoutContext,
  together = false,
  begins: Beginning = 'block',
): void {
  lines.forEach((line, index) => {
    const lonely = index > 0 && (index < 2 || lines.length - index < 2);
    const inWord = lines[index - 1]?.broken ? BREAK.word : BREAK.free;
    context.flow.put({
      height: line.height,
      boxes: x === 0 ? line.boxes : moveBoxes(line.boxes, x, 0),
      footnotes: line.footnotes,
      begins: index > 0 ? 'line' : begins,
      penalty: index === 0 ? BREAK.free : together ? BREAK.never : lonely ? BREAK.widow : inWord,
    });
  });
}

/** Puts what comes next on the grid, when its lines are as high as those of running text. */
export function alignText(stijl: Stijl, { flow, huisstijl }: LayoutContext): void {
  if (stijl.regelhoogte === huisstijl.stijlen.tekst.regelhoogte) flow.align();
}

/** The appearance that the house style gives a role. */
export function stijlOf(role: Rol, context: Pick<LayoutContext, 'huisstijl'>): Stijl {
  return context.huisstijl.stijlen[role];
}
