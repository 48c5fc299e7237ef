// src/session/namen: what is called by a name, where that is said, and wherever it is meant.

import { adresVan, readAdres } from '../../domain/besluitpunt.ts';
import type { Span } from '../../source/source-text.ts';

/** What has a name. */
export type Naamsoort =
  | 'punt'
  | 'tabel'
  | 'rij'
  | 'voetnoot'
  | 'figuur'
  | 'stuk'
  | 'voorstel'
  | 'fractie'
  | 'lid'
  | 'bestand';

/** A place at which a name stands. */
export interface Vermelding {
  readonly soort: Naamsoort;
  /** All names by which it is known where it is defined; the one that was typed where it is meant. Rows: "lasten.beheer". */
  readonly namen: readonly string[];
  /** The name as it stands there, without marks; of what has no name of its own its text or number. */
  readonly span: Span;
  /** All that belongs to it: the whole point, row or note. */
  readonly whole: Span;
  readonly rol: 'bepaalt' | 'noemt';
  /** Where it is defined: whether its author gave it this name, so that it can have another one. */
  readonly eigen?: boolean;
}

/** A point as it is meant: its id, or its address without superfluous full stops. */
export function puntnaam(typed: string): string {
  const pad = readAdres(typed);
  return pad ? adresVan(pad) : typed;
}

/** Whether one mention is of what another is of. */
export function isZelfde(one: Vermelding, other: Vermelding): boolean {
  return one.soort === other.soort && one.namen.some((naam) => other.namen.includes(naam));
}
