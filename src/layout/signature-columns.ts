const MAX_COLUMNS = 3;

/** How many of so many signers stand beside each other, in each format with pages: four as two and two. */
export function signatureColumns(signers: number): number {
  return signers === 4 ? 2 : Math.max(1, Math.min(signers, MAX_COLUMNS));
}
