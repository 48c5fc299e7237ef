// src/vergaderstukken/inhoud: what the papers of a meeting print, item by item.

import type { Tekstdrukker } from '../../compose/vergadertekst.ts';
import type { GeladenSjabloon } from '../../template/geladen-sjabloon.ts';
import type { Avond } from '../avond.ts';

/** What the contents of the papers are made with. */
export interface Papierbron extends Tekstdrukker {
  readonly avond: Avond;
  readonly geladen: GeladenSjabloon;
  /** For a list that is not public: what happened behind closed doors is in it. */
  readonly intern: boolean;
}
