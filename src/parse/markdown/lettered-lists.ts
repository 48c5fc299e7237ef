import { itemNumber } from '../../document/item-number.ts';

/** An item of a list with letters ("a.", "b.") or with small Roman numerals ("i.", "ii."), which Markdown does not know. */
export interface LetteredItem {
  readonly format: 'lower-alpha' | 'lower-roman';
  /** 1 for a or i. */
  readonly value: number;
  /** What was typed, without the sign behind it. */
  readonly mark: string;
}

/**
 * The items with letters in a text, by the offset of their letter. A letter alone is text ("p. 12"): a list begins with
 * a or i, and a second mark follows in the same section at the same indentation.
 */
export function findLettered(text: string): ReadonlyMap<number, LetteredItem> {
  return new Map(listedMarks(readMarks(text)).map((item) => [item.start, item]));
}

/** A text in which each such letter is a number of the same length: Markdown reads a list, and every offset stays. */
export function numberLetters(text: string): string {
  let result = '';
  let at = 0;
  for (const [start, { mark }] of findLettered(text)) {
    result += text.slice(at, start) + '1'.padStart(mark.length, '0');
    at = start + mark.length;
  }
  return result + text.slice(at);
}

/** What may be the letter of an item. */
interface Mark {
  /** Offset of the letter. */
  readonly start: number;
  readonly mark: string;
  /** "." or ")" */
  readonly sign: string;
  /** How many characters stand before it on its line. */
  readonly indent: number;
  /** Number of the stretch of text, between headings, in which it stands. */
  readonly part: number;
}

const LINE = /^(?:(#{1,6}[ \t])|([ \t>]*)([a-z]{1,2}|[ivxl]{1,7})([.)])(?=[ \t]+\S))/gm;

function readMarks(text: string): readonly Mark[] {
  let part = 0;
  return [...text.matchAll(LINE)].flatMap((match): Mark[] => {
    const [, heading, lead = '', mark = '', sign = ''] = match;
    if (heading !== undefined) part += 1;
    const start = match.index + lead.length;
    return heading === undefined ? [{ start, mark, sign, indent: lead.length, part }] : [];
  });
}

/** A list and how far it came. */
type Open = Pick<Mark, 'indent' | 'sign' | 'part'> & Pick<LetteredItem, 'format' | 'value'>;

/** The marks that belong to a list, in the order of the text, each with its number. */
function listedMarks(marks: readonly Mark[]): readonly (Mark & LetteredItem)[] {
  const found: (Mark & LetteredItem)[] = [];
  /** The lists in which the next mark may go on, the deepest last. */
  let open: readonly Open[] = [];
  for (const [index, mark] of marks.entries()) {
    const at = open.findLastIndex(
      (one) => isBeside(one, mark) && itemNumber(one.format, one.value + 1) === mark.mark,
    );
    const list = open[at] ?? startOf(marks, index);
    if (!list) continue;
    const value = list.value + 1;
    const outer = at === -1 ? open.filter(({ indent }) => indent + 1 < mark.indent) : open.slice(0, at);
    open = [...outer, { ...list, value }];
    found.push({ ...mark, value, format: list.format });
  }
  return found;
}

/** The list that a mark begins, still without items; undefined when no second mark follows, but for deeper ones. */
function startOf(marks: readonly Mark[], index: number): Open | undefined {
  const first = marks[index];
  const format = FIRST.get(first?.mark ?? '');
  if (!first || !format) return undefined;
  for (const mark of marks.slice(index + 1, index + REACH)) {
    if (mark.part !== first.part || mark.indent + 1 < first.indent) return undefined;
    if (Math.abs(mark.indent - first.indent) > 1) continue;
    const goesOn = isBeside(first, mark) && mark.mark === itemNumber(format, 2);
    return goesOn ? { ...first, format, value: 0 } : undefined;
  }
  return undefined;
}

const FIRST: ReadonlyMap<string, Open['format']> = new Map([
  ['a', 'lower-alpha'],
  ['i', 'lower-roman'],
]);
/** How many deeper marks may stand between the first two of a list. */
const REACH = 200;

/** Whether marks may be of one list: their indentations need not be the same to the letter. */
function isBeside(one: Pick<Mark, 'indent' | 'sign' | 'part'>, other: Mark): boolean {
  return one.part === other.part && one.sign === other.sign && Math.abs(one.indent - other.indent) < 2;
}
