import type { FlowBox } from './flow.ts';

/** Room between text and footnotes; the rule stands in it. */
export const NOTE_ROOM = 14;

/** The lines of all footnotes of a document, in the order in which their marks come. */
export interface NoteLines {
  readonly lines: readonly FlowBox[];
  /** For each line, the first line of the note that it belongs to. */
  readonly first: readonly number[];
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
      }
    }
    due.push(lines.length);
  }
  return { lines, first, due };
}

/** Height of lines `from` up to `to` at the foot of a page; without the room above them. */
export function noteHeight(lines: readonly FlowBox[], from: number, to: number): number {
  let height = 0;
  for (let index = from; index < to; index++)
    height += (lines[index]?.height ?? 0) + (index > from ? (lines[index]?.before ?? 0) : 0);
  return height;
}

/** How many lines from `from` on, up to `to`, fit in a room, the space above them counted in. */
export function countFitting(lines: readonly FlowBox[], from: number, to: number, room: number): number {
  let height = NOTE_ROOM;
  for (let index = from; index < to; index++) {
    height += (lines[index]?.height ?? 0) + (index > from ? (lines[index]?.before ?? 0) : 0);
    if (height > room + 0.01) return index - from;
  }
  return to - from;
}
