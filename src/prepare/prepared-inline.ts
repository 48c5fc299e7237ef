import type { Difference, FootnoteReference, Inline, Link, Revision } from '../document/nodes.ts';
import type { Spoken } from './prepared-revision.ts';

/**
 * Running text that only has to be drawn. Each node is one of the block tree with what was decided about it, so what
 * reads bare text (`plainText`) reads this too.
 */
export type PreparedInline =
  | Within<Exclude<Inline, Link | FootnoteReference | Difference | Revision>>
  | PreparedLink
  | PreparedDifference
  | PreparedRevision
  | NoteMark;

/** The nodes of running text of one type. */
export type PreparedNode<Type extends PreparedInline['type']> = Extract<
  PreparedInline,
  { readonly type: Type }
>;

/** A node of which the children are prepared as well. */
type Within<Node> = Node extends { readonly children: readonly Inline[] }
  ? Omit<Node, 'children'> & { readonly children: readonly PreparedInline[] }
  : Node;

/** A link that leads somewhere: one that does not has become its text. */
export interface PreparedLink extends Within<Link> {
  readonly target: LinkTarget;
}

/** An address that a reader can trust (`readAdres`), or the name of a place in this document. */
export type LinkTarget = { readonly address: string } | { readonly anchor: string };

/** Words that the text beside them lacks, and the word that says whether they come or go. */
export interface PreparedDifference extends Within<Difference> {
  readonly word: string;
}

/** Text that came, went or moved, and what is read aloud around it. */
export interface PreparedRevision extends Within<Revision> {
  readonly said: Spoken;
}

/** The mark of a note that exists, and the place that the note leads back to. */
export interface NoteMark extends FootnoteReference {
  /** As it is printed, from 1. */
  readonly number: number;
  /** Name of this mark, unique in the document. */
  readonly id: string;
  /** Name of the note. */
  readonly anchor: string;
  /**
   * Whether the note goes with this mark: the first one, or the first that stays when another is part of a change. Any
   * other mark only refers to it.
   */
  readonly holds: boolean;
}
