// src/formulier/vergadering: a meeting as a form: who was there, the agenda, and how was voted.

import type { Ledenstem } from '../../domain/stemming.ts';
import type { Formulierveld, Vlak } from '../formulier.ts';
import type { Yamlpad } from '../yaml/boom.ts';

/** A meeting as a form shows it: plain data, that can be sent from one thread to another. */
export interface Vergaderformulier {
  /** The head: keys of the frontmatter in their order, without those that have a place of their own. */
  readonly velden: readonly Formulierveld[];
  /** How many were there when it opened, as a sentence; absent where it cannot be counted. */
  readonly aanwezig?: string;
  /** Groups and members, to choose from. */
  readonly namen: readonly string[];
  readonly afwezig: readonly Formulierafwezige[];
  readonly punten: readonly Formulieragendapunt[];
}

/** Somebody who was not there, or not all evening. */
export interface Formulierafwezige {
  readonly pad: Yamlpad;
  readonly plek: Vlak;
  /** Under which key the name stands; absent for a name that stands alone. */
  readonly sleutel?: 'naam' | 'fractie';
  readonly wie: string;
  readonly vanaf: string;
  readonly tot: string;
  /** Of a group: how many of it. */
  readonly aantal: string;
}

/** An item of the agenda with all that happened at it. */
export interface Formulieragendapunt {
  readonly pad: Yamlpad;
  readonly plek: Vlak;
  readonly nummer: string;
  /** What it is called; the name of its proposal where it has no title of its own. */
  readonly titel: string;
  readonly velden: readonly Formulierveld[];
  /** What the list of decisions says below it. */
  readonly tekst: string;
  readonly beslissing: Formulierbeslissing;
  /** Amendments, motions and proposals about the order, each kind with the path of its list. */
  readonly stukken: readonly Formulierstukken[];
  readonly sub: readonly Formulieragendapunt[];
}

export type Stuksoort = 'ordevoorstellen' | 'amendementen' | 'moties';

export interface Formulierstukken {
  readonly soort: Stuksoort;
  readonly pad: Yamlpad;
  readonly stukken: readonly Formulierstuk[];
}

export interface Formulierstuk {
  readonly plek: Vlak;
  readonly naam: string;
  readonly velden: readonly Formulierveld[];
  readonly beslissing: Formulierbeslissing;
}

/** What became of something, and how was voted on it. */
export interface Formulierbeslissing {
  /** Of what was decided on: its item, amendment or motion. */
  readonly pad: Yamlpad;
  readonly velden: readonly Formulierveld[];
  readonly stemming?: Formulierstemming;
}

export interface Formulierstemming {
  readonly pad: Yamlpad;
  readonly plek: Vlak;
  readonly wijze: string;
  readonly tijd: string;
  /** About persons, with candidates. */
  readonly personen: boolean;
  /** What else is typed of it: of a vote on persons the candidates and their votes, of another who did not take part. */
  readonly velden: readonly Formulierveld[];
  /** What stands at a side where it is one word or number. */
  readonly kanten: { readonly voor: string; readonly tegen: string };
  /** In the order of the council; empty for a vote that cannot be counted. */
  readonly fracties: readonly Formulierfractie[];
  /** The votes on either side, and how the outcome follows from them. */
  readonly uitslag?: {
    readonly voor: number;
    readonly tegen: number;
    readonly woorden: string;
    readonly rekensom: string;
  };
}

/** A group at a vote. */
export interface Formulierfractie {
  readonly naam: string;
  /** How the group and its members are called, there and in raad.yaml. */
  readonly namen: readonly string[];
  /** Members who were there and may vote. */
  readonly aanwezig: number;
  readonly voor: number;
  readonly tegen: number;
  readonly afwezig: number;
  readonly onthouden: number;
  readonly leden: readonly { readonly naam: string; readonly stem?: Ledenstem }[];
}
