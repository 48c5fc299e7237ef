// src/verschil/lezing: compares sources that are read as parts with values and lists: meetings, amendments, councils.

import type { Blok } from '../compare/read-blokken.ts';

/** A source as people read it, to be compared with another version of it. Every text is as `tidy` gives it. */
export interface Lezing {
  /** What it is called: "Raadsvergadering van 15 oktober 2026". */
  readonly titel: string;
  /** In the order in which they stand. */
  readonly delen: readonly Leesdeel[];
}

/** A part that comes and goes as one: an item of an agenda, a group in a council. */
export interface Leesdeel {
  /** The head below which it is told: "Agenda". */
  readonly kop: string;
  /** What stands in front of what changed: "Punt 9"; empty for what is said of the source as a whole. */
  readonly naam: string;
  /** What it is about, told where it comes, goes or moves; empty where its name says all. */
  readonly over: string;
  /**
   * By what it is known in another version, the surest first; on each place the same kind of name ("the folder of its
   * proposal", "its title", "its number"), undefined where it has none.
   */
  readonly kenmerken: readonly (string | undefined)[];
  readonly waarden: readonly Leeswaarde[];
  readonly lijsten: readonly Leeslijst[];
  /** Its own text, block by block. */
  readonly tekst: readonly Blok[];
}

/** One thing that is said of a part. */
export interface Leeswaarde {
  /** The key in the file. */
  readonly sleutel: string;
  /** With its article, for a sentence: "de uitkomst". */
  readonly naam: string;
  /** Undefined where nothing is said. */
  readonly waarde: string | undefined;
  /** What goes without saying: not told of a part that comes or goes. */
  readonly vanzelf?: string | undefined;
  /** A text of which the changed words are shown, and not a value that was one thing and is another. */
  readonly lopend: boolean;
}

/** A list of which each line comes and goes by itself. */
export interface Leeslijst {
  readonly sleutel: string;
  /** What a line is: "toezegging". */
  readonly enkelvoud: string;
  readonly regels: readonly Leesregel[];
  /** Whether it means something which line comes first. */
  readonly geordend: boolean;
}

export interface Leesregel {
  /** By what it is known in the other version; undefined: by what it says. */
  readonly kenmerk?: string | undefined;
  readonly tekst: string;
}
