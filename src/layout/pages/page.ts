import type { Image } from '../../document/nodes.ts';
import type { OutlineEntry } from '../../prepare/prepared.ts';
import type { ShapedText, Shaping } from '../text/shape-text.ts';
import type { StructElement } from './structure.ts';

/**
 * What stands on the pages, as plain data: boxes with positions in points from the upper left corner of
 * the page. Drawing turns it into PDF objects; golden files show it as text.
 */
export interface LaidOut {
  readonly pages: readonly Page[];
  readonly structure: StructElement;
  /** The element of each piece of content. */
  readonly owners: readonly StructElement[];
  readonly anchors: ReadonlyMap<string, Place>;
  readonly outline: readonly OutlineEntry[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Why nothing more stands on it. */
  readonly end: PageEnd;
}

/**
 * Why a page holds no more than it does.
 * - `einde`, `nieuwe bladzijde`, `gekanteld`: the document ends, a new page is asked for, the next page lies otherwise.
 * - `vol`: at most a few lines would have fitted.
 * - `past niet`: the next line with its note, the next row or image is higher than the room.
 * - `bijeen`: what comes next may not be torn (a heading and its text, a caption and its table, a signature).
 * - `geheel`: a small table, a short list or rows that belong together are not torn for so little.
 * - `zonder reden`: none of these; a page that ends so is a fault.
 */
export type PageEnd =
  | 'einde'
  | 'nieuwe bladzijde'
  | 'gekanteld'
  | 'vol'
  | 'past niet'
  | 'bijeen'
  | 'geheel'
  | 'zonder reden';

/** A place to go to: page counts from 0, y from its upper edge. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

export type Box = TextBox | RuleBox | FillBox | ImageBox;

/** Either a piece of content of the structure tree, or an artifact (ISO 32000-1, 14.8.2.2). */
export type Owner = number | Artifact;

export type Artifact =
  | 'opmaak'
  | 'achtergrond'
  | 'herhaling'
  | 'koptekst'
  | 'voettekst'
  | 'regelnummer'
  | 'watermerk'
  | 'wijziging';

export interface TextBox {
  readonly kind: 'text';
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
  readonly font: number;
  readonly size: number;
  readonly color: string;
  /** Room added after each character, in points. */
  readonly spacing: number;
  readonly shaping: Shaping;
  readonly parts: readonly TextPart[];
  /** Degrees counter-clockwise around (x, y). */
  readonly angle?: number;
  readonly owner: Owner;
}

/** A word or a space; `shift` is room added before it, in points. */
export interface TextPart {
  readonly shaped: ShapedText;
  readonly shift: number;
}

export interface RuleBox {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  readonly color: string;
  readonly dotted?: boolean;
  readonly owner: Owner;
}

export interface FillBox {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly owner: Owner;
}

export interface ImageBox {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly image: Image;
  readonly owner: Owner;
}

/** The same box at another place. */
export function moveBox<T extends Box>(box: T, dx: number, dy: number): T {
  return { ...box, x: box.x + dx, y: box.y + dy };
}

/** The text of a box as the author wrote it. */
export function textOf(box: TextBox): string {
  return box.parts.map(({ shaped }) => shaped.texts.join('')).join('');
}
