import type { ListFormat, Rol } from '../../../document/nodes.ts';
import type { ListStep } from './piece.ts';

/** One level of a list, in points. */
export interface ListLevel {
  readonly format: ListFormat;
  /** What stands around each number, as in "Beslispunt {nummer}:". */
  readonly pattern: string;
  /** Where the text starts. */
  readonly left: number;
  /** How far before it the number stands. */
  readonly hanging: number;
}

/** Where blocks stand: how far in, in points, and in which lists or quotation. */
export interface Place {
  readonly indent: number;
  readonly quoted: boolean;
  /** The steps to the list around it, and how that is set. */
  readonly path: readonly ListStep[];
  readonly list?: { readonly role: Rol; readonly level: ListLevel };
  /** In a footnote lists have its small letters. */
  readonly note?: true;
}

export const TOP: Place = { indent: 0, quoted: false, path: [] };
