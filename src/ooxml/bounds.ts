/** How much a Word file that comes from somebody else may hold; what is over is told, before or while it is unpacked. */
export const WORD_BOUNDS = {
  parts: 1000,
  /** Bytes of all parts, unpacked. */
  bytes: 40_000_000,
  /** Bytes of the parts in XML, all together. */
  xmlBytes: 5_000_000,
  /** Elements of one part; the text of an example stands in one. */
  elements: 100_000,
  /** What one part refers to. */
  relationships: 1000,
} as const;

/** Elements within one another, in any part: a table in a table takes four. */
export const XML_DEEP = 200;
/** Attributes of one element. */
export const XML_ATTRIBUTES = 500;

/**
 * How much a paper in Word may hold that is read for its text. Pictures are unpacked one by one, when they are asked for:
 * 300 MB of them is a paper of hundreds of scans. 400.000 elements are some thousand pages of plain text.
 */
export const PAPER_BOUNDS = {
  parts: 5000,
  bytes: 300_000_000,
  xmlBytes: 60_000_000,
  /** Elements of all parts that are read, together. */
  elements: 400_000,
} as const;
