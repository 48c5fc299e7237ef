import type { Change, Placed } from '../document/nodes.ts';

/** A part of which something may have changed, and that may know where it was typed. */
export interface Revisable extends Placed {
  /** Set when something in this part itself came, went or moved: a bar stands beside it. */
  readonly revision?: PartRevision;
}

export interface PartRevision {
  /** Set when the part came, went or moved as a whole. All its text stands in revisions then too. */
  readonly change?: Change;
  /** The number of a move, from 1: the same at both places. */
  readonly move?: number;
  /** Stands above the first of all that moved together. */
  readonly place?: MovePlace;
}

/** Says where a part went or came from, with a link to the other place. */
export interface MovePlace {
  readonly text: string;
  /** Name of this place. */
  readonly anchor: string;
  readonly other: string;
}

/** What is read aloud where a change begins and where it ends: not every reader tells the marks. */
export interface Spoken {
  readonly before: string;
  readonly after: string;
}
