import type { Deel } from '../deel.ts';
import type { Wijziging } from '../verschil.ts';

/** One amount in two versions, as a line of a report. */
export interface Bedragrij {
  /** What the amounts are of; empty when the line before said it. */
  readonly naam: string;
  /** What happened to what it is of; absent where that is plain from the amounts. */
  readonly wijziging?: Wijziging;
  /** A year, a column, "samen". */
  readonly kop: string;
  /** Absent where there was nothing. */
  readonly oud?: string;
  readonly nieuw?: string;
  readonly verschil?: string;
}

/** A part of a report, in the order in which it is read. */
export type Verslagdeel =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'onderkop'; readonly tekst: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | {
      readonly soort: 'punt';
      readonly wijziging: Wijziging;
      /** 0 or 1: a point below another. */
      readonly diepte: number;
      /** What it is and what happened to it: "besluitpunt 2 (was 1): gewijzigd". */
      readonly naam: string;
      readonly delen: readonly Deel[];
      /** Show every word, also of what stayed. */
      readonly letterlijk: boolean;
    }
  | { readonly soort: 'bedragen'; readonly rijen: readonly Bedragrij[] };

/** A report of what changed in one proposal: first what the council decides and pays, then the rest. */
export interface Verslag {
  readonly onderwerp: string;
  /** One line that says it all, when something changed. */
  readonly samenvatting: string;
  readonly delen: readonly Verslagdeel[];
}
