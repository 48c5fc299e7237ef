/** The kinds of proposal that an author can write (frontmatter `soort`). */
export const SOORTEN = [
  'raadsvoorstel',
  'startnotitie',
  'initiatiefvoorstel',
  'collegevoorstel',
  'bestedingsplan',
] as const;

export type Soort = (typeof SOORTEN)[number];

/** The kinds on which the council decides: they carry besluitpunten and end in a raadsbesluit. */
export function isRaadsstuk(soort: Soort): boolean {
  return soort === 'raadsvoorstel' || soort === 'startnotitie' || soort === 'initiatiefvoorstel';
}
