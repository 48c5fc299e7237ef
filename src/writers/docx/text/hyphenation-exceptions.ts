import type { Exceptions } from '../../../huisstijl/afbreekuitzonderingen.ts';

/** A stretch of text; `whole` for a word that must never be broken. */
export interface TextPart {
  readonly text: string;
  readonly whole: boolean;
}

const SOFT_HYPHEN = '\u00ad';

/** Cuts text around the words that stay whole, and puts a soft hyphen at each place of the other exceptions. */
export function cutAtExceptions(text: string, exceptions: Exceptions): readonly TextPart[] {
  const parts: TextPart[] = [];
  let plain = '';
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const places = exceptions.get(word.toLowerCase());
    if (!places) continue;
    plain += text.slice(end, index);
    end = index + word.length;
    if (places.length > 0) {
      plain += withSoftHyphens(word, places);
      continue;
    }
    if (plain !== '') parts.push({ text: plain, whole: false });
    parts.push({ text: word, whole: true });
    plain = '';
  }
  plain += text.slice(end);
  return plain === '' ? parts : [...parts, { text: plain, whole: false }];
}

function withSoftHyphens(word: string, places: readonly number[]): string {
  const starts = [0, ...places];
  return starts.map((start, index) => word.slice(start, starts[index + 1])).join(SOFT_HYPHEN);
}
