import type { Changeable } from '../document/nodes.ts';
import { isGone } from '../document/text.ts';
import type { MoveNote } from './prepared.ts';

/**
 * The line above what moved, once for all that moved together: to be asked of each part in reading order. The other
 * place has one too, and each leads to the other.
 */
export function createMoves(): (part: Changeable) => MoveNote | undefined {
  const seen = new Set<string>();
  return ({ change, move }) => {
    if (change === undefined || move === undefined) return undefined;
    const gone = isGone(change);
    const anchor = placeOf(move, gone);
    if (seen.has(anchor)) return undefined;
    seen.add(anchor);
    const text = gone ? 'Verplaatst naar een andere plek' : 'Verplaatst van een andere plek';
    return { text, anchor, other: placeOf(move, !gone) };
  };
}

/** The name of one of both places of a move; the full stop keeps it apart from the ids of headings. */
function placeOf(move: number, gone: boolean): string {
  return `verplaatst.${move}.${gone ? 'van' : 'naar'}`;
}
