/** The kinds of proposal that an author can write (frontmatter `soort`). */
export const SOORTEN = [
  'raadsvoorstel',
  'startnotitie',
  'initiatiefvoorstel',
  'collegevoorstel',
  'bestedingsplan',
] as const;

export type Soort = (typeof SOORTEN)[number];
