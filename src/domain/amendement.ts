import type { Located } from '../source/located.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import type { Puntpad } from './besluitpunt.ts';
import type { RijInvoer } from './financien/invoer.ts';
import type { Opmerking } from './opmerking.ts';
import type { Tekst } from './tekst.ts';
import type { Tekstblok } from './tekstblok.ts';
import type { Voetnoot } from './voorstel.ts';

export const STUKSOORTEN = ['amendement', 'subamendement', 'motie'] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];

/** Who submits a piece. */
export interface Indiener {
  readonly naam?: Located<string> | undefined;
  readonly fractie?: Located<string> | undefined;
}

/** What amendments and motions have in common. */
interface Stuk {
  readonly source: SourceText;
  readonly frontmatter: Span;
  /** "A7.1" */
  readonly nummer: Located<string>;
  readonly titel: Located<string>;
  readonly gemeente: Located<string>;
  /** 2 and more for one that was changed after it was submitted. */
  readonly versie: number;
  /** Date of the meeting (ISO 8601) and the number of the item. */
  readonly vergadering?: Located<string> | undefined;
  readonly agendapunt?: Located<string> | undefined;
  readonly indieners: readonly Indiener[];
  readonly mede: readonly Indiener[];
  readonly constaterende: readonly Located<Tekst>[];
  readonly overwegende: readonly Located<Tekst>[];
  /** The body: what explains it, each part with its heading. */
  readonly secties: readonly { readonly kop: Located<string>; readonly inhoud: readonly Tekstblok[] }[];
  /** Footnotes of the body by their identifier (lower case). */
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
  /** The comments in the body, among which are those that silence a rule. */
  readonly opmerkingen: readonly Opmerking[];
}

/** A change of a proposal (Gemeentewet, article 147b), as operations on the decision as it was frozen. */
export interface Amendement extends Stuk {
  readonly soort: 'amendement';
  /** Name of the folder of the proposal. */
  readonly bij: Located<string>;
  /** The hash of the frozen decision that it was written for. */
  readonly vastlegging?: Located<string> | undefined;
  readonly wijzigingen: readonly Wijziging[];
  readonly dekking: readonly Dekkingsregel[];
  /** Where the griffier wants it in the order of votes; lower comes first. */
  readonly strekking?: Located<number> | undefined;
}

/** A change of the operations of an amendment. */
export interface Subamendement extends Stuk {
  readonly soort: 'subamendement';
  /** Number of the amendment. */
  readonly bij: Located<string>;
  /** By the number of the operation that it takes the place of (from 1); one that is left out is struck. */
  readonly wijzigingen: readonly Subwijziging[];
  readonly dekking: readonly Dekkingsregel[];
}

export interface Subwijziging {
  readonly doel: Located<number>;
  /** What comes in its place; absent: nothing. */
  readonly wordt?: Wijziging | undefined;
}

/** A judgment, a wish or a request; it changes no decision. */
export interface Motie extends Stuk {
  readonly soort: 'motie';
  /** The folder of the proposal that it belongs to; absent for a motion outside the agenda. */
  readonly bij?: Located<string> | undefined;
  readonly aard: (typeof MOTIESOORTEN)[number];
  /** "van mening zijnde dat" */
  readonly vanMening: readonly Located<Tekst>[];
  /** "verzoekt het college": who is asked, and what. */
  readonly verzoekt: readonly Verzoek[];
  /** "spreekt uit" */
  readonly uitspraken: readonly Located<Tekst>[];
}

export const MOTIESOORTEN = ['bij agendapunt', 'vreemd', 'treurnis', 'afkeuring', 'wantrouwen'] as const;

export interface Verzoek {
  /** "het college", "de burgemeester" */
  readonly aan: string;
  /** Whether it is asked of them, or ordered. */
  readonly hoe: 'verzoekt' | 'draagt op';
  readonly tekst: Located<Tekst>;
}

/** Where the money for an amendment comes from. */
export interface Dekkingsregel {
  /** A path in `financien`, such as reserves.overhevelingen. */
  readonly uit: Located<string>;
  readonly bedragen: ReadonlyMap<string, Located<string>>;
  readonly aard?: Located<'incidenteel' | 'structureel'> | undefined;
  readonly span: Span;
}

/** A point of the decision as an amendment names it, by number or id, in the frozen text. */
export interface Doel {
  readonly getypt: Located<string>;
  /** Absent while it is not known whether there is such a point. */
  readonly pad?: Puntpad | undefined;
}

/** A point as an amendment words it. */
export interface Nieuwpunt {
  readonly id?: Located<string> | undefined;
  readonly tekst: Located<Tekst>;
  readonly sub: readonly Nieuwpunt[];
}

interface Geplaatst {
  readonly span: Span;
}

/** One operation; closed. */
export type Wijziging =
  | (Geplaatst & {
      readonly soort: 'vervang';
      readonly doel: Located<string>;
      /** The whole text that is replaced, to be sure; checked. */
      readonly was?: Located<string> | undefined;
      readonly wordt: Nieuwpunt;
    })
  | (Geplaatst & {
      readonly soort: 'zinsnede';
      readonly doel: Located<string>;
      readonly was: Located<string>;
      /** Absent: the words go. */
      readonly wordt?: Located<Tekst> | undefined;
      /** Which occurrence, from 1; absent: the only one. */
      readonly keer?: Located<number> | undefined;
    })
  | (Geplaatst & {
      readonly soort: 'voeg_toe';
      readonly plaats: 'na' | 'voor' | 'onder';
      readonly doel: Located<string>;
      readonly wordt: readonly Nieuwpunt[];
    })
  | (Geplaatst & {
      readonly soort: 'schrap';
      readonly doel: Located<string>;
      readonly was?: Located<string> | undefined;
    })
  | (Geplaatst & {
      readonly soort: 'verplaats';
      readonly doel: Located<string>;
      readonly plaats: 'na' | 'voor';
      readonly bij: Located<string>;
    })
  | (Geplaatst & {
      readonly soort: 'bedrag';
      /** A path to a cell: lasten.ontwerp.2026. */
      readonly pad: Located<string>;
      readonly was?: Located<string> | undefined;
      readonly waarde:
        | { readonly soort: 'wordt'; readonly bedrag: Located<string> }
        | { readonly soort: 'met'; readonly bedrag: Located<string> };
    })
  | (Geplaatst & {
      readonly soort: 'rijen';
      /** A path to a row, or to a block for rows that come at its end. */
      readonly pad: Located<string>;
      readonly hoe: 'vervang' | 'voeg_toe' | 'schrap';
      readonly rijen: readonly RijInvoer[];
    })
  | (Geplaatst & {
      readonly soort: 'bijlage';
      /** The point that establishes the bijlage. */
      readonly doel: Located<string>;
      /** Title or file of the bijlage. */
      readonly bijlage: Located<string>;
      /** "pagina 110", "artikel 5, lid 2" */
      readonly plaats: Located<string>;
      readonly was?: Located<string> | undefined;
      readonly wordt?: Located<string> | undefined;
    })
  | (Geplaatst & {
      readonly soort: 'opdracht';
      readonly plaats: 'na' | 'onder';
      readonly doel: Located<string>;
      readonly tekst: Located<Tekst>;
    });

/** An operation on amounts or rows of the tables; all others are on the words of the decision. */
export type Geldwijziging = Extract<Wijziging, { soort: 'bedrag' | 'rijen' }>;

export function isGeldwijziging(wijziging: Wijziging): wijziging is Geldwijziging {
  return wijziging.soort === 'bedrag' || wijziging.soort === 'rijen';
}
