import type { Located } from '../source/located.ts';

/** What became of a proposal in a meeting. */
export const UITKOMSTEN = [
  'aangenomen',
  'verworpen',
  'zonder-stemming',
  'aangehouden',
  'ingetrokken',
  'uitgesteld',
] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** What became of an amendment or a motion in a meeting. */
export const STUKUITKOMSTEN = [...UITKOMSTEN, 'overgenomen', 'vervallen'] as const;
export type Stukuitkomst = (typeof STUKUITKOMSTEN)[number];

/** An item of the agenda, or a piece, with what became of it. */
interface Behandeld {
  readonly uitkomst?: Located<Stukuitkomst> | undefined;
}

/** Whether the council adopted it, by a vote or because nobody asked for one (Gemeentewet, article 32, paragraph 3). */
export function isAangenomen({ uitkomst }: Behandeld): boolean {
  return uitkomst?.value === 'aangenomen' || uitkomst?.value === 'zonder-stemming';
}

/** Whether it was left for a later meeting. */
export function isOpengelaten({ uitkomst }: Behandeld): boolean {
  return uitkomst?.value === 'uitgesteld' || uitkomst?.value === 'aangehouden';
}

/** What became of a piece in one word, behind which stands how the council voted. */
export function uitkomstwoord({ uitkomst }: Behandeld): string | undefined {
  return uitkomst && isAangenomen({ uitkomst }) ? 'aangenomen' : uitkomst?.value;
}
