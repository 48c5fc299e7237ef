import { textInFont } from '../symbols.ts';
import type { NumberPlace, WordLabel } from '../word-label.ts';
import { formatNumber } from './number-formats.ts';
import type { ListLevel, NumberedList, WordNumbering } from './word-numbering.ts';

/** Gives the label of the next paragraph; undefined when its list does not exist or shows nothing. */
export type LabelCounter = (place: NumberPlace) => WordLabel | undefined;

/** How far the lists of one definition have counted. */
interface Count {
  /** By level; absent where a level begins anew. */
  readonly numbers: Map<number, number>;
  /** Levels of lists whose own start was used. */
  readonly started: Set<string>;
  /** The list with which counting began. */
  list: string;
}

/**
 * A counter for one run through a text: ask it for every numbered paragraph once, in the order of the text. A reading of
 * tracked changes has a counter of its own, that is asked for the paragraphs whose mark is there in that reading.
 *
 * It counts as Word does (ISO 29500-1, 17.9): lists of one definition count on from each other, but where a list has a
 * start of its own (`w:startOverride`) its level begins there the first time; a level begins anew behind one above it;
 * a level above that was not met counts as met once.
 */
export function labelCounter({ lists }: WordNumbering): LabelCounter {
  const counts = new Map<string, Count>();
  return ({ list: id, level: at }) => {
    const list = lists.get(id);
    const level = list?.levels.get(at);
    if (!list || !level) return undefined;
    const count = counts.get(list.definition) ?? { numbers: new Map(), started: new Set(), list: id };
    counts.set(list.definition, count);
    const value = countOne(count, id, list, at);
    const text = level.format === 'bullet' ? bullet(level) : labelText(list, level, count);
    if (text === '') return undefined;
    const { format } = level;
    return { text, level: at, list: count.list, format, ...(format !== 'bullet' && { value }) };
  };
}

function countOne(count: Count, id: string, list: NumberedList, at: number): number {
  const { numbers, started } = count;
  for (let above = 0; above < at; above += 1) {
    if (!numbers.has(above)) numbers.set(above, startOf(list, above));
  }
  const own = list.starts.get(at);
  const begins = own !== undefined && !started.has(`${id} ${at}`);
  if (begins) {
    started.add(`${id} ${at}`);
    if (at === 0) count.list = id;
  }
  const before = numbers.get(at);
  const value = begins ? own : before === undefined ? startOf(list, at) : before + 1;
  numbers.set(at, value);
  for (const below of numbers.keys()) {
    if (below > at && at < (list.levels.get(below)?.restart ?? below)) numbers.delete(below);
  }
  return value;
}

function startOf(list: NumberedList, at: number): number {
  return list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
}

/** "%1.%2" with the numbers of the levels in their places. */
function labelText(list: NumberedList, level: ListLevel, { numbers }: Count): string {
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const one = list.levels.get(at);
    const number = numbers.get(at) ?? startOf(list, at);
    if (!one || one.format === 'none') return '';
    return level.legal ? formatNumber(number, { format: 'decimal' }) : formatNumber(number, one);
  });
}

function bullet({ text, font, picture }: ListLevel): string {
  return picture ? '•' : textInFont(font, text).trim();
}
