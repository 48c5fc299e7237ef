import type { ListFormat } from '../document/nodes.ts';

export const NUMMERINGEN = ['cijfers', 'letters', 'hoofdletters', 'romeins', 'romeins-klein'] as const;
/** The parts of a point may have a dash instead of a number. */
export const SUBNUMMERINGEN = [...NUMMERINGEN, 'streepjes'] as const;
/** How a template numbers: 1, 2, 3 or a, b, c or A, B, C or I, II, III or i, ii, iii, or with dashes. */
export type Nummering = (typeof SUBNUMMERINGEN)[number];

/** The same in the block tree. */
export const LIJSTFORMAAT: Readonly<Record<Nummering, ListFormat>> = {
  cijfers: 'decimal',
  letters: 'lower-alpha',
  hoofdletters: 'upper-alpha',
  streepjes: 'dash',
  romeins: 'upper-roman',
  'romeins-klein': 'lower-roman',
};
