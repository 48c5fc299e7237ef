import { gelijkgeschreven } from '../../besluit/amenderen/citaat.ts';

/** A text without what Word and typography change of it, in which every character knows where it stood. */
export interface Kaal {
  readonly letters: string;
  /** For each character of `letters` where it starts in the text. */
  readonly starts: readonly number[];
  /** And where it ends. */
  readonly ends: readonly number[];
}

/** Kinds of quotation marks, dashes and spaces are the same; spaces at the ends go. */
export function kaal(text: string): Kaal {
  const { letters, starts, ends } = gelijkgeschreven(text);
  const from = letters.length - letters.trimStart().length;
  const to = letters.trimEnd().length;
  return { letters: letters.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/** A number or letter before a text, as a template prints it: "1.", "2a.", "1.1", "a)", "–". */
const LABEL = /^(?:(?:[a-z]*\s?)?\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*[.):]?|[a-z]{1,4}[.)]|[-•*])\s+/i;
/** The sign behind a point. */
const SLOT = /\s*(?:[;.,]|;\s*en)$/u;

/** A text as it may stand in a paper: as it is, without a label before it, without a sign behind it, without both. */
export function gedaanten(text: Kaal): readonly Kaal[] {
  const label = LABEL.exec(text.letters)?.[0].length ?? 0;
  const slot = SLOT.exec(text.letters)?.[0].length ?? 0;
  const cuts: readonly (readonly [number, number])[] = [
    [0, 0],
    [label, 0],
    [0, slot],
    [label, slot],
  ];
  const seen = new Set<string>();
  return cuts.flatMap(([before, behind]) => {
    const end = text.letters.length - behind;
    const letters = text.letters.slice(before, end);
    if (letters === '' || seen.has(letters)) return [];
    seen.add(letters);
    return [{ letters, starts: text.starts.slice(before, end), ends: text.ends.slice(before, end) }];
  });
}
