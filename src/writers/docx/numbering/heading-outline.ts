import type { Labelformat, OutlineNumber, Rol } from '../../../document/nodes.ts';
import type { PreparedHeading } from '../../../prepare/prepared.ts';

/** One level of the list that numbers the headings of a document. */
export interface OutlineLevel {
  /** The headings whose room before the text it has. */
  readonly role: Rol;
  readonly format: Labelformat;
  /** What Word prints: `%1` is the number of the first level. */
  readonly text: string;
}

/** A heading in that list: its depth, and the number with which the list begins (again) there. */
export interface OutlinePlace {
  readonly depth: number;
  readonly starts?: number;
}

export interface HeadingOutline {
  /** The upper first; empty when no headings count so. */
  readonly levels: readonly OutlineLevel[];
  /** By the id of the heading; one that Word would give another number than it has is not there. */
  readonly places: ReadonlyMap<string, OutlinePlace>;
}

/**
 * The headings of a document as one list with levels, in which Word counts on when somebody adds one. The list is
 * followed as Word counts, so that each heading in it gets the number that it has. A document that shows changes has
 * none: headings that are gone keep their numbers there.
 */
export function outlineOf(headings: readonly PreparedHeading[]): HeadingOutline {
  if (headings.some(({ revision }) => revision !== undefined)) return { levels: [], places: new Map() };
  const levels = levelsOf(headings);
  const places = new Map<string, OutlinePlace>();
  let counts: readonly number[] = [];
  for (const { id, outline } of headings) {
    const level = outline && levels[outline.depth];
    if (!level || textOf(outline) !== level.text) continue;
    const { depth } = outline;
    const numbers = numbersOf(outline);
    const own = numbers.at(-1) ?? 0;
    const above = counts.slice(0, depth);
    const isThere = above.length === depth && endsWith([...above, own], numbers);
    if (!isThere || (own > LETTERS && level.format.endsWith('alpha'))) continue;
    const counted = (counts[depth] ?? 0) + 1 === own;
    if (depth > 0 && !counted) continue;
    places.set(id, { depth, ...((counts.length === 0 || !counted) && { starts: own }) });
    counts = [...above, own];
  }
  return { levels, places };
}

/** After z Word goes on with other letters than this program. */
const LETTERS = 26;

/**
 * The levels as the first heading of each looks, down to one that shows the number of a section in other signs than the
 * section has itself ("A." and "1.1"): Word can (w:isLgl), other programs cannot.
 */
function levelsOf(headings: readonly PreparedHeading[]): readonly OutlineLevel[] {
  const levels: OutlineLevel[] = [];
  for (let depth = 0; ; depth++) {
    const first = headings.find(({ outline }) => outline?.depth === depth);
    if (!first?.outline) return levels;
    const formats = first.outline.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.format]));
    const format = formats.at(-1);
    if (format === undefined) return levels;
    if (!endsWith([...levels.map((level) => level.format), format], formats)) return levels;
    levels.push({ role: first.role, format, text: textOf(first.outline) });
  }
}

/** The text of a level: each number by the depth that it counts, the last its own. */
function textOf({ depth, parts }: OutlineNumber): string {
  let next = depth + 2 - parts.filter((part) => typeof part !== 'string').length;
  return parts
    .map((part) => (typeof part === 'string' ? part : `%${next++}`))
    .join('')
    .trim();
}

function numbersOf({ parts }: OutlineNumber): readonly number[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.number]));
}

function endsWith<T>(whole: readonly T[], end: readonly T[]): boolean {
  return end.every((one, index) => whole[whole.length - end.length + index] === one);
}
