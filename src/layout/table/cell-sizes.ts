import type { Column } from '../../document/nodes.ts';
import { linesUp, splitNumber } from '../../document/split-number.ts';
import { createRuler } from '../text/break-places.ts';
import type { Typesetter } from '../text/pieces.ts';
import type { Look, Run } from '../text/run.ts';
import { type Prepared, prepareParagraph } from '../text/set-paragraph.ts';
import { onTwoLines } from './column-widths.ts';
import type { GridCell } from './table-model.ts';

/** A number in a column that aligns on the decimal comma: its width before and after that point. */
export interface NumberShape {
  readonly whole: number;
  readonly rest: number;
  /** The part of `rest` that hangs behind the number: " + pm". */
  readonly hang: number;
}

/** How wide words are, in points. */
export interface WordSizes {
  /** On one line, and on two that part between words. */
  readonly preferred: number;
  readonly onTwoLines: number;
  /** Their widest stretch that has no place to break, and the same where hyphens that a break adds are places too. */
  readonly minimum: number;
  readonly broken: number;
  /** Their widest stretch with a figure in it; 0 without. */
  readonly number: number;
}

/** The width of what stands in a cell: of a number that lines up with others, or of words. */
export type CellSizes = { readonly number: NumberShape } | { readonly words: WordSizes };

/** Measures the text of a cell, as a number when its column is one of numbers, in type of another size. */
export type CellRuler = (runs: readonly Run[], numeric: boolean, scale: number) => CellSizes;

/**
 * A ruler for the cells of tables, for as long as these are fitted. Of text that it met before it knows the sizes: a table
 * is measured at several sizes and in panels, and amounts, dashes and words come back in its cells.
 */
export function createCellRuler(setter: Typesetter): CellRuler {
  const known = new Map<Look, Map<string, CellSizes>>();
  return (runs, numeric, scale) => {
    const measure = (): CellSizes => cellSizes(prepareParagraph(scaleRuns(runs, scale), setter), numeric);
    const [only] = runs;
    if (only?.kind !== 'text' || runs.length > 1 || only.edge) return measure();
    const texts = known.get(only.look) ?? new Map<string, CellSizes>();
    if (texts.size === 0) known.set(only.look, texts);
    const key = `${scale} ${numeric} ${only.text}`;
    const sizes = texts.get(key) ?? measure();
    texts.set(key, sizes);
    return sizes;
  };
}

/** Whether what stands in a cell is to line up with the numbers of its column. */
export function isNumeric({ head, colspan, column }: GridCell, columns: readonly Column[]): boolean {
  return !head && colspan === 1 && columns[column]?.kind === 'getal';
}

/** The same in type of another size. */
export function scaleRuns(runs: readonly Run[], scale: number): readonly Run[] {
  if (scale === 1) return runs;
  return runs.map((run): Run => {
    if (run.kind === 'break') return run;
    const look = { ...run.look, size: run.look.size * scale, rise: run.look.rise * scale };
    return run.kind === 'blank' ? { ...run, look, width: run.width * scale } : { ...run, look };
  });
}

/** Where the whole part of a number ends: "1.234|,56", "163.000| + pm"; undefined for text on several lines. */
export function numberShape(text: Prepared): NumberShape | undefined {
  if (!linesUp(text.text)) return undefined;
  if (!/\d/.test(text.text)) return { whole: text.preferred, rest: 0, hang: 0 };
  const ruler = createRuler(text.pieces);
  const { whole, hang } = splitNumber(text.text);
  const width = ruler(whole.length).width;
  const before = hang === '' ? text.preferred : ruler(text.text.length - hang.length).width;
  return { whole: width, rest: text.preferred - width, hang: text.preferred - before };
}

function cellSizes(text: Prepared, numeric: boolean): CellSizes {
  const number = numeric ? numberShape(text) : undefined;
  if (number) return { number };
  const { preferred, minimum, places } = text;
  return {
    words: {
      preferred,
      minimum,
      onTwoLines: onTwoLines(places.filter(({ hyphen }) => hyphen === 0)),
      broken: hyphenMinimum(text),
      number: numberAmongWords(text),
    },
  };
}

/** Width of the widest stretch with a figure in it that has no place to break; 0 for text without figures. */
function numberAmongWords({ text, places }: Prepared): number {
  if (!/\d/.test(text)) return 0;
  let widest = 0;
  let [from, start] = [0, 0];
  for (const place of places) {
    if (place.hyphen > 0) continue;
    if (/\d/.test(text.slice(start, place.end))) widest = Math.max(widest, place.widthToEnd - from);
    [from, start] = [place.widthToNext, place.next];
  }
  return widest;
}

/** Width of the widest stretch between two places where a line may end, those in a word counted in. */
function hyphenMinimum({ places }: Prepared): number {
  let widest = 0;
  let from = 0;
  for (const place of places) {
    widest = Math.max(widest, place.widthToEnd - from + place.hyphen);
    from = place.widthToNext;
  }
  return widest;
}
