/** The kinds of proposal that the program itself knows: what each must have, and which rules look at it. */
export const BASISSOORTEN = [
  'raadsvoorstel',
  'startnotitie',
  'initiatiefvoorstel',
  'collegevoorstel',
  'bestedingsplan',
] as const;

export type Basissoort = (typeof BASISSOORTEN)[number];

/** The key by which an author calls a kind of proposal (frontmatter `soort`): one of these, or one of the template. */
export type Soort = string;

/** Whether a proposal has besluitpunten: it must, it may, or it decides nothing. */
export const BESLUITPUNTEN_KEUZE = ['ja', 'mag', 'nee'] as const;

/** What of a kind of proposal decides which keys it has and which rules look at it. */
export interface Soortkenmerken {
  /** The kind of the program that it is treated as. */
  readonly basis: Basissoort;
  readonly besluitpunten: (typeof BESLUITPUNTEN_KEUZE)[number];
  /** The same of what the college decides in that paper, besides the council. */
  readonly besluitpuntenCollege: (typeof BESLUITPUNTEN_KEUZE)[number];
}

/** The own kinds of the program, as its schemas and rules see them. */
export const BASISKENMERKEN: readonly Soortkenmerken[] = BASISSOORTEN.map((basis) => ({
  basis,
  besluitpunten: basis === 'bestedingsplan' ? 'mag' : 'ja',
  besluitpuntenCollege: 'mag',
}));
