import type { Located } from '../source/located.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import type { Aanhef, ONDERTEKENAARS } from './raad.ts';
import type { Tekst } from './tekst.ts';
import type { Tekstblok } from './tekstblok.ts';
import type { Stukuitkomst, Uitkomst } from './uitkomst.ts';

/** A meeting of the council, as the griffie typed it: one file a meeting. Outcomes stand here and nowhere else. */
export interface Vergadering {
  readonly source: SourceText;
  /** The frontmatter as a whole, to point at what is missing. */
  readonly frontmatter: Span;
  readonly gemeente: Located<string>;
  /** ISO 8601. */
  readonly datum: Located<string>;
  readonly aanvang?: Located<Tijd> | undefined;
  readonly einde?: Located<Tijd> | undefined;
  readonly plaats?: Located<string> | undefined;
  /** The day (ISO 8601) on which the members are called and the papers go out (Gemeentewet, article 19). */
  readonly verzonden?: Located<string> | undefined;
  /** Where the papers can be read; absent: as raad.yaml says. */
  readonly inzage?: Located<Tekst> | undefined;
  /** How somebody can speak at the meeting; absent: as raad.yaml says. */
  readonly inspreken?: Located<Tekst> | undefined;
  /** False for a meeting behind closed doors as a whole (article 23). */
  readonly openbaar: boolean;
  /** Who presided; absent: the voorzitter of raad.yaml. */
  readonly voorzitter?: Optreden | undefined;
  /** Absent: the griffier of raad.yaml. */
  readonly griffier?: Optreden | undefined;
  /** Who signs; absent: as raad.yaml says. */
  readonly ondertekening?: Located<(typeof ONDERTEKENAARS)[number]> | undefined;
  readonly afwezig: readonly Afwezige[];
  /** The meeting was called anew because too few came to the first (Gemeentewet, article 20, paragraph 2). */
  readonly opnieuwBelegd: boolean;
  readonly schorsingen: readonly Schorsing[];
  /** The member with whom roll calls begin, drawn by lot. */
  readonly eersteStem?: Located<string> | undefined;
  readonly agenda: readonly Agendapunt[];
}

/** Minutes since midnight. */
export type Tijd = number;

/** When somebody came or left: at a time, or as an item of the agenda began. */
export type Grens =
  | { readonly soort: 'tijd'; readonly tijd: Tijd }
  | { readonly soort: 'punt'; readonly nummer: string };

/** Somebody in an office for this evening. */
export interface Optreden {
  readonly naam: Located<string>;
  readonly aanhef: Aanhef | undefined;
  /** As it stands below the name, such as "plaatsvervangend voorzitter"; absent for the office itself. */
  readonly hoedanigheid?: Located<string> | undefined;
}

/** A member, or a number of members of a group, who was not there, all evening or a part of it. */
export interface Afwezige {
  readonly wie:
    | { readonly soort: 'lid'; readonly naam: Located<string> }
    /** Without a number: all of it that is not named by itself. */
    | {
        readonly soort: 'fractie';
        readonly naam: Located<string>;
        readonly aantal?: Located<number> | undefined;
      };
  /** Came in then; absent: was not there from the start and did not come, unless `vanaf` says otherwise. */
  readonly tot?: Located<Grens> | undefined;
  /** Left then. */
  readonly vanaf?: Located<Grens> | undefined;
  readonly zonderBericht: boolean;
  readonly span: Span;
}

export interface Schorsing {
  readonly van: Located<Tijd>;
  readonly tot: Located<Tijd>;
  readonly reden?: Located<string> | undefined;
}

export const BEHANDELINGEN = ['hamerstuk', 'bespreekstuk'] as const;

/** An item of the agenda with all that happened at it. */
export interface Agendapunt {
  /** As printed: "7", "7.a". */
  readonly nummer: Located<string>;
  /** Absent where the proposal gives it. */
  readonly titel?: Located<string> | undefined;
  readonly toelichting?: Located<Tekst> | undefined;
  /** Behind closed doors (article 23); so is what stands below such an item, unless it says otherwise. */
  readonly besloten: boolean;
  /** Whether what was decided on an item behind closed doors may be read by everybody. */
  readonly besluitOpenbaar: boolean;
  /** As planned, or as it was. */
  readonly aanvang?: Located<Tijd> | undefined;
  readonly einde?: Located<Tijd> | undefined;
  /** Who answers for it; absent where the proposal says so. */
  readonly portefeuillehouder?: Located<string> | undefined;
  /** Titles of papers that lie before the council at it, besides those of its proposal. */
  readonly stukken: readonly Located<string>[];
  /** In a meeting called anew: an item that was not on the agenda of the one that could not begin (article 20). */
  readonly laterToegevoegd: boolean;
  /** Folder or file of the proposal, from the folder of the meeting. */
  readonly voorstel?: Located<string> | undefined;
  readonly behandeling?: Located<(typeof BEHANDELINGEN)[number]> | undefined;
  readonly uitkomst?: Located<Uitkomst> | undefined;
  readonly reden?: Located<Tekst> | undefined;
  /** Who took it back: "college". */
  readonly ingetrokkenDoor?: Located<string> | undefined;
  readonly stemming?: Stemming | undefined;
  /** Date (ISO 8601) of the meeting in which this was put off, kept or voted on in vain. */
  readonly vervolgVan?: Located<string> | undefined;
  /** What the council decided where there is no proposal. */
  readonly besluit: readonly Located<Tekst>[];
  /** What members proposed about the order of the meeting, at this item. */
  readonly ordevoorstellen: readonly Ordevoorstel[];
  readonly amendementen: readonly Stukbehandeling[];
  readonly moties: readonly Stukbehandeling[];
  readonly stemverklaringen: readonly Stemverklaring[];
  readonly aantekeningen: readonly Aantekening[];
  readonly toezeggingen: readonly Toezegging[];
  readonly sub: readonly Agendapunt[];
  /** What the body of the file says below the number of this item. */
  readonly inhoud: readonly Tekstblok[];
  readonly span: Span;
}

/** An amendment or a motion, and what became of it. */
export interface Stukbehandeling {
  /** Its number: "A7.1". */
  readonly stuk: Located<string>;
  /** What it is called, and who handed it in, where it has no file of its own. */
  readonly titel?: Located<string> | undefined;
  readonly indieners: readonly Located<string>[];
  readonly uitkomst?: Located<Stukuitkomst> | undefined;
  readonly reden?: Located<Tekst> | undefined;
  /** Who took it back: "indiener". */
  readonly ingetrokkenDoor?: Located<string> | undefined;
  readonly stemming?: Stemming | undefined;
  readonly preadvies?: Preadvies | undefined;
  readonly span: Span;
}

/** What the college, or one of it, advised on an amendment or a motion before the vote. */
export interface Preadvies {
  /** "wethouder De Wit"; absent: the college. */
  readonly door?: Located<string> | undefined;
  /** "ontraden", "oordeel aan de raad" */
  readonly tekst: Located<Tekst>;
}

/** A proposal about the order of the meeting, on which the council decides at once. */
export interface Ordevoorstel {
  /** A group or a member. */
  readonly door: Located<string>;
  /** Behind "stelt voor": "het punt van de agenda te halen". */
  readonly tekst: Located<Tekst>;
  readonly uitkomst?: Located<Uitkomst> | undefined;
  readonly reden?: Located<Tekst> | undefined;
  readonly ingetrokkenDoor?: Located<string> | undefined;
  readonly stemming?: Stemming | undefined;
  readonly span: Span;
}

export const STEMWIJZEN = ['acclamatie', 'handopsteken', 'fracties', 'hoofdelijk', 'schriftelijk'] as const;
export type Stemwijze = (typeof STEMWIJZEN)[number];

export interface Stemming {
  readonly wijze: Located<Stemwijze>;
  /** When the vote was; needed only where somebody came or left. */
  readonly tijd?: Located<Tijd> | undefined;
  readonly voor: Stemkant;
  readonly tegen: Stemkant;
  readonly onthouden: readonly Onthouding[];
  /** A written vote on persons. */
  readonly personen?: Personenstemming | undefined;
  readonly span: Span;
}

/** Those who voted alike; `overigen` are all who were there and are not named elsewhere. */
export type Stemkant =
  | { readonly soort: 'genoemd'; readonly stemmers: readonly Stemmers[] }
  /** Hands that were counted, and nobody wrote down whose. */
  | { readonly soort: 'aantal'; readonly aantal: Located<number> }
  | { readonly soort: 'overigen'; readonly span: Span };

/** A group, or some of it, or a member; what a single name stands for follows from the council. */
export interface Stemmers {
  readonly naam: Located<string>;
  /** Stated where the name is that of a group or of a member; absent for a single word. */
  readonly soort?: 'fractie' | 'lid' | undefined;
  /** How many of the group; absent: all of it that was there and is not named elsewhere. */
  readonly aantal?: Located<number> | undefined;
  /** Who they were. */
  readonly leden: readonly Located<string>[];
}

/** A member who must not vote (article 28). */
export interface Onthouding {
  readonly lid: Located<string>;
  readonly grond?: Located<string> | undefined;
}

export const OVER_PERSONEN = ['benoeming', 'voordracht', 'aanbeveling'] as const;

/** A written vote on persons for one place (article 31). */
export interface Personenstemming {
  readonly over: Located<(typeof OVER_PERSONEN)[number]>;
  readonly stembureau: readonly Located<string>[];
  /** The first vote, and those that were held again after it; none where nobody asked for ballots. */
  readonly rondes: readonly Biljettenronde[];
  /** Those who were chosen by acclamation, without ballots. */
  readonly acclamatie: readonly Located<string>[];
  /** Whom the lot chose. */
  readonly loting?: Located<string> | undefined;
}

export interface Biljettenronde {
  readonly kandidaten: readonly {
    readonly naam: Located<string>;
    readonly stemmen: Located<number>;
    /** Ballots that say "no" to this candidate, where there was no other. */
    readonly tegen?: Located<number> | undefined;
  }[];
  readonly blanco: number;
  readonly ongeldig: number;
  readonly span: Span;
}

export interface Stemverklaring {
  /** A group or a member. */
  readonly door: Located<string>;
  readonly tekst: Located<Tekst>;
}

/** What a member had noted: "geacht te willen worden tegen te hebben gestemd". It changes no outcome. */
export interface Aantekening {
  readonly lid: Located<string>;
  readonly tekst: Located<Tekst>;
}

export interface Toezegging {
  /** Who promised: "wethouder De Wit". */
  readonly door: Located<string>;
  readonly tekst: Located<Tekst>;
  /** ISO 8601. */
  readonly termijn?: Located<string> | undefined;
}

/** All items of an agenda, however deep, each before those below it. */
export function alleAgendapunten(agenda: readonly Agendapunt[]): readonly Agendapunt[] {
  return agenda.flatMap((punt) => [punt, ...alleAgendapunten(punt.sub)]);
}

/** Whether a meeting was held: something on its agenda has an outcome, or was voted on. */
export function isGehouden({ agenda }: Pick<Vergadering, 'agenda'>): boolean {
  return alleAgendapunten(agenda).some((punt) =>
    [punt, ...punt.ordevoorstellen, ...punt.amendementen, ...punt.moties].some(
      ({ uitkomst, stemming }) => uitkomst ?? stemming,
    ),
  );
}

/** A bound of an absence, with the word before a time and the word before an item: "om 20:20", "vóór punt 8". */
export function formatGrens(grens: Grens, om: string, bij: string): string {
  return grens.soort === 'tijd' ? `${om} ${formatTijd(grens.tijd)}` : `${bij} punt ${grens.nummer}`;
}

/** "20:05" */
export function formatTijd(tijd: Tijd): string {
  return `${String(Math.floor(tijd / 60)).padStart(2, '0')}:${String(tijd % 60).padStart(2, '0')}`;
}
