import { splitNumber } from '../../document/split-number.ts';
import type { PreparedCell, PreparedTable } from '../../prepare/prepared.ts';
import { element, type Html } from './markup.ts';

/**
 * For each column of numbers, how many characters stand at most right of the place where its numbers align: of
 * decimals, a percent sign, "+ pm".
 */
export function restWidths({ columns, body }: PreparedTable): readonly number[] {
  const widest = columns.map(() => 0);
  for (const { cells } of body)
    for (const cell of cells) {
      const number = numberIn(cell);
      if (!number) continue;
      widest[cell.column] = Math.max(widest[cell.column] ?? 0, charactersOf(splitNumber(number).rest));
    }
  return widest;
}

/** The room of text in figures; a percent sign is nearly as wide as two. */
function charactersOf(text: string): number {
  return text.length + (text.match(/[%‰]/g)?.length ?? 0);
}

/** The text of a cell that holds one number and nothing else. */
function numberIn({ numeric, scope, children }: PreparedCell): string | undefined {
  const [only, ...more] = children;
  const lone = numeric && scope === undefined && more.length === 0;
  return lone && only?.type === 'text' ? only.value : undefined;
}

/** A number with more behind it: that stands in room of its own, so that the numbers above and below align. */
export function alignedNumber(cell: PreparedCell, room: number): readonly Html[] | undefined {
  const number = numberIn(cell);
  if (room === 0 || number === undefined) return undefined;
  const { whole, rest } = splitNumber(number);
  return rest === '' ? undefined : [whole, element('span', { class: `rest-${room}` }, [rest])];
}

/** From this number of characters on it is " + pm" that hangs behind numbers; decimals and percent signs are shorter. */
const HANGING = 5;

/** The class of a number with nothing behind it, in a column where others have more; also of the head above " + pm". */
export function shortNumberClass(cell: PreparedCell, room: number): string | undefined {
  if (cell.scope === 'col' && cell.colspan === 1 && room >= HANGING) return `heel-${room}`;
  const number = numberIn(cell);
  return room > 0 && number !== undefined && splitNumber(number).rest === '' ? `heel-${room}` : undefined;
}

/** The widths of that room in a document: numbers of characters. */
export function restsOf(tables: readonly PreparedTable[]): readonly number[] {
  const found = new Set(tables.flatMap((table) => restWidths(table)));
  return [...found].filter((room) => room > 0).sort((a, b) => a - b);
}
