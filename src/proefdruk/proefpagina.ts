import type { Bronplaats, Image } from '../document/nodes.ts';

/**
 * A page of a document as plain data, to be drawn on a screen: the boxes of the layout that the PDF is made of. Lengths in
 * points from the upper left corner, colours as "#rrggbb". It can be sent from one thread to another.
 */
export interface Proefpagina {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly vakken: readonly Proefvak[];
  /** The lines of which the place in a text is known, in the order of the document. */
  readonly regels: readonly Proefregel[];
}

export type Proefvak = Tekstvak | Lijnvak | Vlakvak | Beeldvak;

export interface Tekstvak {
  readonly kind: 'text';
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** The name of one of the `lettertypen` of the document. */
  readonly font: string;
  readonly words: readonly Proefwoord[];
  /** Room added after each character. */
  readonly spacing?: number;
  /** Degrees counter-clockwise around (x, y). */
  readonly angle?: number;
  /** Set for text that leads on: an address, or `#` and the name of a place in the document. */
  readonly doel?: string;
}

/** A word with the space behind it. */
export interface Proefwoord {
  readonly x: number;
  readonly text: string;
  /** How it is shaped where that is not as a browser does it: see `PROEFSTIJL`. */
  readonly vorm?: Woordvorm;
}

/** Figures of one width, also without kerning, or no ligatures. */
export type Woordvorm = 'cijfers' | 'kolom' | 'los';

export interface Lijnvak {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly color: string;
  readonly dotted?: true;
}

export interface Vlakvak {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export interface Beeldvak {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name of one of the `beelden` of the document. */
  readonly image: string;
}

/** A line, or a picture, that was typed: one of the lines of the block at `bron`. */
export interface Proefregel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The whole block: paragraph, heading, point, row. */
  readonly bron: Bronplaats;
  /** The part of it that stands on this line, by how much text does. */
  readonly start: number;
  readonly end: number;
}

/** The pages of one document, with what they are drawn with. */
export interface Proefdruk {
  /** "raadsvoorstel" */
  readonly naam: string;
  /** "Raadsvoorstel: Een nieuwe brug" */
  readonly titel: string;
  readonly taal: string;
  readonly paginas: readonly Proefpagina[];
  readonly lettertypen: readonly Proefletter[];
  readonly beelden: readonly Proefbeeld[];
  /** The text has errors: the pages say so, and are no document. */
  readonly fouten: boolean;
}

/** A font file of the template; its name is a CSS family, the same for the same bytes. */
export interface Proefletter {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** A picture; its name is the same for the same bytes. */
export interface Proefbeeld {
  readonly naam: string;
  readonly format: Image['format'];
  readonly bytes: Uint8Array;
}

/** Whether two pages look the same, whatever became of the places where they were typed: the drawing can stay. */
export function samePage(one: Proefpagina, other: Proefpagina): boolean {
  const drawn = ({ width, height, vakken }: Proefpagina) => JSON.stringify([width, height, vakken]);
  return one === other || drawn(one) === drawn(other);
}
