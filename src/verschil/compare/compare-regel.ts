import type { Deel } from '../deel.ts';
import { compareWords } from '../words/compare-words.ts';
import { compareTekst } from './compare-tekst.ts';
import type { Regel } from './lezer.ts';

export interface RegelUitkomst {
  readonly tekst: readonly Deel[];
  /** Only computed amounts differ: nothing else was typed. */
  readonly berekend: boolean;
}

/** What changed from one running text to another, or undefined when they read the same. */
export function compareRegel(oud: Regel, nieuw: Regel): RegelUitkomst | undefined {
  if (oud.tekst === nieuw.tekst) return undefined;
  const berekend = oud.patroon === nieuw.patroon;
  const compare = berekend ? compareWords : compareTekst;
  return { tekst: compare(oud.tekst, nieuw.tekst), berekend };
}
