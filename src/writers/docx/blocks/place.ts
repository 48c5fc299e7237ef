import type { PreparedList } from '../../../prepare/prepared.ts';
import type { ListLevel } from '../numbering/levels.ts';
import type { NumberPlace } from '../numbering/numbering.ts';

/** Where blocks stand: how far in, in points, and in which list or quotation. */
export interface Place {
  readonly indent: number;
  readonly quoted: boolean;
  /** The space that the block above keeps below it. */
  readonly roomAbove?: number;
  readonly list?: ListPlace;
  /** In a footnote lists have its small letters. */
  readonly note?: true;
}

/** The list that a block stands in, and its level there. */
export interface ListPlace {
  readonly role: PreparedList['role'] | 'voetnoot';
  readonly format: PreparedList['format'];
  readonly level: ListLevel;
  readonly number: NumberPlace;
}

export const TOP: Place = { indent: 0, quoted: false };
