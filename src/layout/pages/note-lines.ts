import type { FlowBox } from './flow.ts';

/** Room between text and footnotes; the rule stands in it. */
export const NOTE_ROOM = 14;

/** The lines of all footnotes of a document, in the order in which their marks come. */
export interface NoteLines {
  readonly lines: readonly FlowBox[];
  /** For each line, the first line of the note that it belongs to. */
  readonly first: readonly number[];
  /** For each line, the number of its note. */
  readonly notes: readonly number[];
  /** Where each line ends when all stand below each other; one more, 0, before them. */
  readonly ends: readonly number[];
  /** For each box of the flow, how many lines belong to marks before it; one more for the end. */
  readonly due: readonly number[];
}

/** Puts the footnotes in the order of their first marks in the flow. */
export function collectNotes(
  flow: readonly FlowBox[],
  notes: ReadonlyMap<number, readonly FlowBox[]>,
): NoteLines {
  const lines: FlowBox[] = [];
  const first: number[] = [];
  const numbers: number[] = [];
  const ends = [0];
  const due = [0];
  const seen = new Set<number>();
  for (const box of flow) {
    for (const note of box.footnotes) {
      if (seen.has(note)) continue;
      seen.add(note);
      const start = lines.length;
      for (const line of notes.get(note) ?? []) {
        lines.push(line);
        first.push(start);
        numbers.push(note);
        ends.push((ends.at(-1) ?? 0) + line.before + line.height);
      }
    }
    due.push(lines.length);
  }
  return { lines, first, notes: numbers, ends, due };
}

/** Height of lines `from` up to `to` at the foot of a page; without the room above them. */
export function noteHeight({ lines, ends }: NoteLines, from: number, to: number): number {
  return to > from ? (ends[to] ?? 0) - (ends[from] ?? 0) - (lines[from]?.before ?? 0) : 0;
}

/** How many lines from `from` on, up to `to`, fit in a room, the space above them counted in. */
export function countFitting(notes: NoteLines, from: number, to: number, room: number): number {
  let fitting = 0;
  let tooMany = to - from + 1;
  while (tooMany - fitting > 1) {
    const tried = (fitting + tooMany) >> 1;
    if (NOTE_ROOM + noteHeight(notes, from, from + tried) <= room + 0.01) fitting = tried;
    else tooMany = tried;
  }
  return fitting;
}

/**
 * Lines `from` up to `to` as they stand at the foot of a page: notes in the order of their numbers, since the panels of
 * a table come one after the other and meet marks in another order than one reads them. A note that goes on from the
 * page before stands first, one that goes on at the next page last.
 */
export function linesAtFoot(notes: NoteLines, from: number, to: number): readonly FlowBox[] {
  const { lines, first, notes: numbers } = notes;
  const order = (index: number): number => {
    const begin = first[index] ?? 0;
    if (begin < from) return -1;
    return to < lines.length && first[to] === begin ? Number.POSITIVE_INFINITY : (numbers[index] ?? 0);
  };
  const indexes = Array.from({ length: to - from }, (_, at) => from + at);
  return indexes.sort((a, b) => order(a) - order(b) || a - b).flatMap((index) => lines[index] ?? []);
}
