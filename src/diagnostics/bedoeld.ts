import type { Span } from '../source/source-text.ts';
import type { DiagnosticExtra } from './diagnostic.ts';
import type { Tekstwijziging } from './herstel.ts';
import { aanbod, schrijfTitel, vervangWaarde } from './herstel-waarde.ts';
import { isVerschrijving, nearest } from './nearest.ts';

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
}

/**
 * What a problem with such a word tells: the known one that was probably meant as its hint, and as its repair that one in
 * its place. The repair is sure where nothing but case and dashes differ, or one letter of a word of some length.
 */
export function bedoeld({
  woord,
  bekend,
  anders,
  toon = (near) => near,
  schrijf,
}: OnbekendWoord): Pick<DiagnosticExtra, 'hint' | 'herstel' | 'keuzes'> {
  const known = [...new Set(bekend)];
  const near = nearest(woord, known);
  if (near === undefined) return { hint: anders };
  const edits = schrijf(near);
  const shown = toon(near);
  const hint = `Bedoelde u ${/^[<`]/.test(shown) ? shown : `'${shown}'`}?`;
  if (edits.length === 0) return { hint };
  return { hint, ...aanbod([[schrijfTitel(shown), ...edits]], isVerschrijving(woord, near, known)) };
}

/** The same for a whole value of YAML. */
export function bedoeldeNaam(
  { value, span }: { readonly value: string; readonly span: Span },
  bekend: Iterable<string>,
  anders: string | undefined,
): Pick<DiagnosticExtra, 'hint' | 'herstel' | 'keuzes'> {
  return bedoeld({ woord: value, bekend, anders, schrijf: (near) => [vervangWaarde(span, near)] });
}
