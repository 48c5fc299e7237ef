/** Who a document is for: everybody, or colleagues (with `intern` and the source attached). */
export const VARIANTEN = ['openbaar', 'intern'] as const;
export type Variant = (typeof VARIANTEN)[number];
