// src/bronnen/lezing: reads sources as verschil compares them: parts with values and lists, in the words of the paper.

import type { Tekstblok } from '../../domain/tekstblok.ts';
import { formatTijd, type Tijd } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import { type Lezer, shownValue, tidy } from '../../verschil/compare/lezer.ts';
import { type Blok, readBlokken } from '../../verschil/compare/read-blokken.ts';
import type { Leesdeel, Leeslijst, Leeswaarde } from '../../verschil/lezing/lezing.ts';

/** A value that was one thing and is another; a date is said in words. `vanzelf`: what goes without saying. */
export function waarde(
  sleutel: string,
  naam: string,
  text: string | undefined,
  vanzelf?: string | undefined,
): Leeswaarde {
  const shown = (one: string | undefined) => (one === undefined ? undefined : shownValue(one));
  return { sleutel, naam, waarde: shown(text), vanzelf: shown(vanzelf), lopend: false };
}

/** A text of which the changed words are shown. */
export function lopend(sleutel: string, naam: string, text: string | undefined): Leeswaarde {
  return { sleutel, naam, waarde: text === undefined ? undefined : tidy(text), lopend: true };
}

/** "20:05 uur" */
export function uur(tijd: Located<Tijd> | undefined): string | undefined {
  return tijd && `${formatTijd(tijd.value)} uur`;
}

/** A list in which each line is known by what it says, and its place means something. */
export function lijst(sleutel: string, enkelvoud: string, regels: readonly string[]): Leeslijst {
  return { sleutel, enkelvoud, regels: regels.map((text) => ({ tekst: tidy(text) })), geordend: true };
}

/** A list in which each line has a name, and the order means nothing. */
export function naamlijst(
  sleutel: string,
  enkelvoud: string,
  regels: readonly (readonly [naam: string, tekst: string])[],
): Leeslijst {
  return {
    sleutel,
    enkelvoud,
    regels: regels.map(([naam, text]) => ({ kenmerk: tidy(naam), tekst: tidy(text) })),
    geordend: false,
  };
}

/** A part that is there once in every version. */
export function vastDeel(
  kop: string,
  inhoud: Partial<Pick<Leesdeel, 'waarden' | 'lijsten' | 'tekst'>>,
): Leesdeel {
  return { kop, naam: '', over: '', kenmerken: [kop], waarden: [], lijsten: [], tekst: [], ...inhoud };
}

/** The blocks of a text outside a proposal, in which nothing is computed. */
export function blokken(tekst: readonly Tekstblok[], lezer: Lezer): readonly Blok[] {
  return readBlokken(tekst, lezer, { images: new Map(), financien: { tabellen: new Map() } });
}
