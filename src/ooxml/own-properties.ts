/**
 * Names of the properties by which a Word file that this program wrote is known again: the SHA-256 of the text that it was
 * made of, which document it is ("raadsvoorstel"), and for whom ("openbaar", "intern").
 */
export const OWN_PROPERTIES = {
  source: 'raadsvoorstel-bron',
  name: 'raadsvoorstel-document',
  variant: 'raadsvoorstel-variant',
} as const;
