/** A part of a document that stands on an upright page, or on one on its side. */
export interface Turnable {
  readonly landscape: boolean;
  /** Announces what follows: it stays on the page of that. */
  readonly leads?: boolean;
}

type Turned<P extends Turnable> = P | 'pageBreak';

/**
 * Which parts go along to the pages of the tables on their side around them, for a writer that does not lay pages out
 * itself: what announces such a table, and little text between two or behind the last. `linesOf` tells about how many lines
 * a part takes.
 */
export function turnAlong<P extends Turnable>(
  pieces: readonly Turned<P>[],
  linesOf: (piece: P) => number,
): readonly Turned<P>[] {
  return turnBetween(turnLeads(pieces), linesOf);
}

/** What announces a table on its side goes along to the page of that table. */
function turnLeads<P extends Turnable>(pieces: readonly Turned<P>[]): readonly Turned<P>[] {
  const turned = [...pieces];
  for (let index = turned.length - 2; index >= 0; index -= 1) {
    const piece = turned[index];
    const next = turned[index + 1];
    if (!piece || piece === 'pageBreak' || !piece.leads) continue;
    if (next && next !== 'pageBreak' && next.landscape) turned[index] = { ...piece, landscape: true };
  }
  return turned;
}

/** Characters on a line. */
export const LINE = 90;
/** Lines of text behind a table on its side that need no page of their own. */
const LITTLE = 10;

/**
 * The little text between two tables on their side, or behind the last, stands on their pages, as in the PDF: a page
 * for one sentence helps nobody.
 */
function turnBetween<P extends Turnable>(
  pieces: readonly Turned<P>[],
  linesOf: (piece: P) => number,
): readonly Turned<P>[] {
  const turned = [...pieces];
  let from: number | undefined;
  const turn = (end: number): void => {
    for (let at = from ?? end; at < end; at++) {
      const piece = turned[at];
      if (piece && piece !== 'pageBreak') turned[at] = { ...piece, landscape: true };
    }
    from = undefined;
  };
  let lines = 0;
  pieces.forEach((piece, index) => {
    if (piece === 'pageBreak' || piece.landscape) {
      turn(index);
      if (piece !== 'pageBreak') from = index + 1;
      lines = 0;
      return;
    }
    lines += linesOf(piece);
    if (lines > LITTLE) from = undefined;
  });
  turn(pieces.length);
  return turned;
}
