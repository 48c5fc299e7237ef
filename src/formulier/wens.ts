// src/formulier: a proposal as a form, and what is done in the form as changes of its text. No word of the page.

import type { Yamlpad } from './yaml/boom.ts';
import type { Waarde } from './yaml/waarde.ts';

/** Where a besluitpunt stands: 0-based indexes in the list and in the parts. */
export type Plek = readonly [number, ...number[]];

/** The two lists of points. */
export type Puntlijst = 'besluitpunten' | 'besluitpunten_college';

/** One thing that is done in the form. */
export type Wens =
  | {
      readonly soort: 'waarde';
      readonly pad: Yamlpad;
      readonly waarde: string;
      readonly leegWeg: boolean;
      /** The key behind which a word comes that stands alone where a group is needed for this. */
      readonly kern?: string;
    }
  /** A group of keys where nothing stands. */
  | {
      readonly soort: 'groep';
      readonly pad: Yamlpad;
      readonly waarde: Waarde;
      /** Each of its keys on a line of its own. */
      readonly regels?: boolean;
    }
  | {
      readonly soort: 'item-nieuw';
      readonly pad: Yamlpad;
      readonly index: number;
      readonly waarde: Waarde;
      /** Each of its keys on a line of its own. */
      readonly regels?: boolean;
    }
  | { readonly soort: 'item-weg'; readonly pad: Yamlpad; readonly index: number }
  | { readonly soort: 'item-wissel'; readonly pad: Yamlpad; readonly index: number; readonly stap: 1 | -1 }
  /** How a group voted: what stands for it, by all names that it and its members have, at either side of a vote. */
  | {
      readonly soort: 'stem';
      readonly pad: Yamlpad;
      readonly namen: readonly string[];
      readonly voor: readonly Waarde[];
      readonly tegen: readonly Waarde[];
    }
  | { readonly soort: 'punt'; readonly lijst: Puntlijst; readonly plek: Plek; readonly tekst: string }
  | { readonly soort: 'punt-nieuw'; readonly lijst: Puntlijst; readonly na?: Plek }
  | { readonly soort: 'punt-weg'; readonly lijst: Puntlijst; readonly plek: Plek }
  | {
      readonly soort: 'punt-verplaats';
      readonly lijst: Puntlijst;
      readonly plek: Plek;
      readonly richting: Richting;
    }
  | { readonly soort: 'sectie'; readonly sleutel: string; readonly tekst: string }
  | {
      readonly soort: 'argument';
      readonly sectie: string;
      readonly index: number;
      readonly bewering?: string;
      readonly tekst?: string;
    }
  | {
      readonly soort: 'argument-nieuw';
      readonly sectie: string;
      readonly lijst: Puntlijst;
      readonly plek: Plek;
    }
  | { readonly soort: 'argument-weg'; readonly sectie: string; readonly index: number };

/** Where a point goes: among its neighbours, to be a part of the one before it, or to stand behind what it is a part of. */
export type Richting = 'op' | 'neer' | 'in' | 'uit';
