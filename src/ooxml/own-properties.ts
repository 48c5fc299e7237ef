/**
 * Names of the properties by which a Word file that this program wrote is known again: the SHA-256 of the text that it was
 * made of, and which document it is ("raadsvoorstel").
 */
export const OWN_PROPERTIES = { source: 'raadsvoorstel-bron', name: 'raadsvoorstel-document' } as const;
