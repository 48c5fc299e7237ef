/** Keys that a template may put in the head of a document, beside its own `velden`. */
const OPENBAAR = [
  'onderwerp',
  'zaaknummer',
  'status',
  'datum',
  'vergadering',
  'agendapunt',
  'behandeling',
  'indieners',
  'portefeuillehouder',
  'programma',
  'bevoegdheid',
  'openbaar',
  'termijn',
] as const;

/** Keys under `intern`: printed in the internal variant only (AVG). */
export const INTERNE_SLEUTELS = ['auteur', 'email', 'telefoon', 'verantwoordelijke', 'team'] as const;

export type KopgegevenSleutel = (typeof OPENBAAR)[number] | (typeof INTERNE_SLEUTELS)[number];

/** Every key of the head that each template knows. */
export function kopgegevenSleutels(): readonly KopgegevenSleutel[] {
  return [...OPENBAAR, ...INTERNE_SLEUTELS];
}
