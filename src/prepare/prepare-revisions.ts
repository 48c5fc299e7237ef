import type { Change, Changeable, Difference } from '../document/nodes.ts';
import { isGone } from '../document/text.ts';
import type { PreparedInline } from './prepared-inline.ts';
import type { MovePlace, Revisable, Spoken } from './prepared-revision.ts';

/** What is said around text that changed. */
export const SPOKEN: Readonly<Record<Change, Spoken>> = {
  inserted: { before: 'ingevoegd', after: 'einde invoeging' },
  deleted: { before: 'vervallen', after: 'einde vervallen tekst' },
  movedTo: { before: 'hierheen verplaatst', after: 'einde verplaatste tekst' },
  movedFrom: { before: 'van hier verplaatst', after: 'einde verplaatste tekst' },
};

/** What is said before words that the text beside them lacks. */
export const VERSCHILWOORD: Readonly<Record<Difference['change'], string>> = {
  inserted: 'toegevoegd',
  deleted: 'vervallen',
};

/** A part without its changes and its place: a reviser gives these. */
export function bare<Part extends Changeable>({
  change,
  move,
  bron,
  ...rest
}: Part): Omit<Part, keyof Changeable> {
  return rest;
}

/** Tells of the parts of a document where they were typed and what changed in them, each asked in reading order. */
export interface Reviser {
  /** `lines` are the prepared lines of the part itself, without those of parts within it. */
  readonly of: (part: Changeable, ...lines: readonly (readonly PreparedInline[])[]) => Revisable;
}

/** What moved together has one line above it, at both places, that leads to the other. */
export function createReviser(): Reviser {
  const seen = new Set<string>();
  const placeOf = ({ change, move }: Changeable): MovePlace | undefined => {
    if (change === undefined || move === undefined) return undefined;
    const gone = isGone(change);
    const anchor = movedPlace(move, gone);
    if (seen.has(anchor)) return undefined;
    seen.add(anchor);
    const text = gone ? 'Verplaatst naar een andere plek' : 'Verplaatst van een andere plek';
    return { text, anchor, other: movedPlace(move, !gone) };
  };
  return {
    of(part, ...lines) {
      const { change, move, bron } = part;
      const placed = bron && { bron };
      if (change === undefined && !lines.some(hasRevision)) return { ...placed };
      const place = placeOf(part);
      return {
        ...placed,
        revision: {
          ...(change && { change }),
          ...(move !== undefined && { move }),
          ...(place && { place }),
        },
      };
    },
  };
}

/** The name of one of both places of a move; the full stop keeps it apart from the ids of headings. */
function movedPlace(move: number, gone: boolean): string {
  return `verplaatst.${move}.${gone ? 'van' : 'naar'}`;
}

function hasRevision(inlines: readonly PreparedInline[]): boolean {
  return inlines.some(
    (node) => node.type === 'revision' || ('children' in node && hasRevision(node.children)),
  );
}

/** What stands above a picture that came or went: it cannot be underlined or struck out. */
export function figureNote({ change }: Changeable): string | undefined {
  if (change === undefined) return undefined;
  return isGone(change) ? 'Vervallen afbeelding' : 'Ingevoegde afbeelding';
}
