import type { Xml } from '../../../ooxml/xml.ts';

/** A place in a list: which list, and in which of its items. */
export interface ListStep {
  readonly list: OdtList;
  /** Index of the item, from 0. */
  readonly item: number;
  /** The number that the item has; absent for one without number, or with a label of its own in its text. */
  readonly number?: number;
}

/** One list of the document; two steps are in the same when it is one object. */
export interface OdtList {
  /** The name of the list style; absent where the list around it has the levels for this one too. */
  readonly style?: string;
}

/** A block, or a part of one, in its place in the lists around it; or the wish for a new page. */
export type Piece = BlockPiece | 'pageBreak';

export interface BlockPiece {
  readonly xml: Xml;
  /** From the outermost list to the innermost. */
  readonly path: readonly ListStep[];
  /** Needs a page on its side. */
  readonly landscape: boolean;
  /** Announces what follows: it stays on the page of that. */
  readonly leads?: boolean;
  /** What the piece is part of: what follows the whole gets room above it. */
  readonly whole?: Whole;
}

/** What belongs together; two wholes are the same when they are one object. */
export interface Whole {
  /** As in the name of the style of what follows: "Tekst na tabel". */
  readonly naam: 'gegevens' | 'lijst' | 'ondertekening' | 'tabel' | 'tabelnoot';
  readonly roomBelow: number;
}

/** The lists that count the headings of one document, by their style; each with the last number that it gave. */
export type HeadingLists = Map<
  string,
  { readonly list: OdtList; readonly number: number; readonly item: number }
>;
