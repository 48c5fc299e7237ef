import type { Xml } from '../../../ooxml/xml.ts';

/** A block, or a part of one, as Word has it; or the wish for a new page. */
export type Piece = BlockPiece | 'pageBreak';

export interface BlockPiece {
  readonly xml: Xml;
  /** Needs a page on its side. */
  readonly landscape: boolean;
  /** Announces what follows: it stays on the page of that. */
  readonly leads?: boolean;
  /** What the piece is part of: pieces of one whole keep their own spacing, what follows the whole gets room above it. */
  readonly whole?: Whole;
}

/** Paragraphs and tables that belong together; two wholes are the same when they are one object. */
export interface Whole {
  /** As in the name of the style of what follows: "Tekst na tabel". */
  readonly naam: 'gegevens' | 'lijst' | 'ondertekening' | 'tabel' | 'tabelnoot';
  /** The room that the whole wants below it, in points. */
  readonly roomBelow: number;
}

/** A piece on a page that stands. */
export function upright(xml: Xml): Piece {
  return { xml, landscape: false };
}
