import { diffArrays } from 'diff';

/** Lines of a text, counted from 0 and the last one left out, and what comes in their place. */
export interface LineHunk {
  readonly from: number;
  readonly to: number;
  /** Whole lines with their line ends; empty where lines go. */
  readonly text: string;
}

/** Lines that differ beyond which a text is put in the place of another as a whole. */
const MOST = 4000;

/** The lines of a text, each with its line end: LF, CR LF or CR. */
export function linesWithEnds(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** Where the lines of a text become others, in order; both texts end their lines alike. */
export function lineHunks(before: string, after: string): readonly LineHunk[] {
  const old = linesWithEnds(before);
  const parts = diffArrays([...old], [...linesWithEnds(after)], { maxEditLength: MOST });
  if (!parts) return [{ from: 0, to: old.length, text: after }];
  const hunks: LineHunk[] = [];
  let line = 0;
  let open: { from: number; text: string } | undefined;
  const close = () => {
    if (open) hunks.push({ ...open, to: line });
    open = undefined;
  };
  for (const { added, removed, value, count = value.length } of parts) {
    if (!added && !removed) close();
    else open ??= { from: line, text: '' };
    if (added && open) open.text += value.join('');
    if (!added) line += count;
  }
  close();
  return hunks;
}
