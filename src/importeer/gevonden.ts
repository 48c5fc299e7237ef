// src/importeer: makes the text of a proposal of an old Word paper, one file a pass.

export type Zekerheid = 'zeker' | 'waarschijnlijk' | 'onzeker';

/** A value of the frontmatter as it is written. */
export type Waarde = string | readonly Waarde[] | { readonly [sleutel: string]: Waarde };

/** A piece of the new proposal, how sure it is, and what of the paper it holds. */
export interface Gevonden<T> {
  readonly waarde: T;
  readonly zekerheid: Zekerheid;
  /** Why, in a few Dutch words. */
  readonly reden: string;
  /** `at` of everything in the paper that it holds. */
  readonly uit: readonly number[];
}

/** Something in the paper that a person must look at. */
export interface Twijfel {
  readonly ernst: 'fout' | 'waarschuwing' | 'tip';
  readonly melding: string;
  readonly hint?: string;
  /** Number of the paragraph in the paper, from 1. */
  readonly alinea?: number;
  /** The first words of what it is about. */
  readonly fragment?: string;
}
