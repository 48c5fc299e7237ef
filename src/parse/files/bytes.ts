/** Most bytes of a file that is read, by what it is. Whether a file is too large is known before it is read. */
export const BYTES = {
  voorstel: 10_000_000,
  bestand: 10_000_000,
  afbeelding: 30_000_000,
  bijlage: 100_000_000,
  /** A file of a template with text; the longest that come with the program have some thousands of characters. */
  sjabloon: 200_000,
  lettertype: 30_000_000,
  /** The Word file that a municipality builds on. */
  basis: 20_000_000,
} as const;

/** A size for people: "104 MB", "0,2 MB". */
export function grootte(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes >= 10 || Number.isInteger(megabytes)) return `${Math.round(megabytes)} MB`;
  return `${megabytes.toFixed(1).replace('.', ',')} MB`;
}
