import type { ListFormat } from '../document/nodes.ts';

export const NUMMERINGEN = ['cijfers', 'letters', 'romeins', 'romeins-klein'] as const;
/** How a template numbers: 1, 2, 3 or a, b, c or I, II, III or i, ii, iii. */
export type Nummering = (typeof NUMMERINGEN)[number];

/** The same in the block tree. */
export const LIJSTFORMAAT: Readonly<Record<Nummering, ListFormat>> = {
  cijfers: 'decimal',
  letters: 'lower-alpha',
  romeins: 'upper-roman',
  'romeins-klein': 'lower-roman',
};
