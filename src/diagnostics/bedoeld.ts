import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import type { DiagnosticExtra } from './diagnostic.ts';
import { type Tekstwijziging, vervang } from './herstel.ts';
import { aanbod, plaatsIn, schrijfTitel, vervangWaarde } from './herstel-waarde.ts';
import { isSchrijfwijze, isVerschrijving, nearest } from './nearest.ts';

/** A word that is none of those that are known where it stands. */
export interface OnbekendWoord {
  readonly woord: string;
  readonly bekend: Iterable<string>;
  /** What to do where it is like none of them. */
  readonly anders: string | undefined;
  /** How the one that was meant is written there, where that is more than the word alone. */
  readonly toon?: (near: string) => string;
  /** Writes the one that was meant in its place; nothing where that cannot be. */
  readonly schrijf: (near: string) => readonly Tekstwijziging[];
  /** The known ones are names that people gave to things. These may be much alike: one slip is then no proof. */
  readonly eigennaam?: boolean;
}

/** What a problem with such a word tells. */
export type Bedoeling = Pick<DiagnosticExtra, 'hint' | 'herstel' | 'keuzes'>;

/**
 * What a problem with such a word tells: the known one that was probably meant as its hint, and as its repair that one in
 * its place. The repair is sure where no other known one can be meant: where nothing but case, accents and dashes differ or,
 * for words that are no names, one letter of a word of some length.
 */
export function bedoeld({
  woord,
  bekend,
  anders,
  toon = (near) => near,
  schrijf,
  eigennaam = false,
}: OnbekendWoord): Bedoeling {
  const known = [...new Set(bekend)];
  const near = nearest(woord, known);
  if (near === undefined) return { hint: anders };
  const edits = schrijf(near);
  const shown = toon(near);
  const hint = `Bedoelde u ${/^[<`]/.test(shown) ? shown : `'${shown}'`}?`;
  if (edits.length === 0) return { hint };
  const zeker = (eigennaam ? isSchrijfwijze : isVerschrijving)(woord, near, known);
  return { hint, ...aanbod([[schrijfTitel(shown), ...edits]], zeker) };
}

/** The same for a whole value of YAML. */
export function bedoeldeNaam(
  { value, span }: Located<string>,
  bekend: Iterable<string>,
  anders: string | undefined,
): Bedoeling {
  return bedoeld({ woord: value, bekend, anders, schrijf: (near) => [vervangWaarde(span, near)] });
}

/** The same for a whole value that should be a name that somebody gave: of a member, a reserve, a piece. */
export function bedoeldeEigennaam(
  { value, span }: Located<string>,
  bekend: Iterable<string>,
  anders: string | undefined,
): Bedoeling {
  const schrijf = (near: string) => [vervangWaarde(span, near)];
  return bedoeld({ woord: value, bekend, anders, schrijf, eigennaam: true });
}

/** The same for such a name in a longer piece of text: the id in `:punt[id]`. */
export function bedoeldeNaamIn(
  span: Span,
  naam: string,
  bekend: Iterable<string>,
  anders: string | undefined,
): Bedoeling {
  const place = plaatsIn(span, naam);
  const schrijf = (near: string) => (place ? [vervang(place, near)] : []);
  return bedoeld({ woord: naam, bekend, anders, schrijf, eigennaam: true });
}
