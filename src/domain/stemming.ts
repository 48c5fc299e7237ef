import type { Fractie, Persoon } from './raad.ts';

/** What is counted at one vote of the council. All are numbers of members. */
export interface Telling {
  /** Of how many members the council consists (Gemeentewet, article 8), vacant seats counted. */
  readonly zetels: number;
  /** Seats that nobody holds at the time. */
  readonly vacatures: number;
  /** Members, present or not, who must abstain (article 28). */
  readonly onthouden: number;
  readonly voor: number;
  readonly tegen: number;
}

/** What came before a vote, as far as the law asks. */
export interface Stemronde {
  /** The votes on it were equal in an earlier meeting that was not full (article 32, paragraph 4). */
  readonly gestaakt: boolean;
  /** Too few voted on it in an earlier meeting (article 29, paragraph 2, under a). */
  readonly ongeldig: boolean;
  /** The subject of a meeting that was called anew because too few came to the first (article 20, paragraph 2). */
  readonly opnieuwBelegd: boolean;
}

/** What the law makes of the numbers. */
export type Uitslag =
  | { readonly soort: 'aangenomen' | 'verworpen' }
  /** Too few took part; `nodig` is the least number that makes the vote valid (article 29). */
  | { readonly soort: 'ongeldig'; readonly deelnemers: number; readonly nodig: number }
  /** Equal numbers: put off to a next meeting unless everybody voted or this is that next meeting (article 32). */
  | { readonly soort: 'gestaakt'; readonly gevolg: 'uitgesteld' | 'verworpen'; readonly voltallig: boolean };

/** The ballots of a written vote on persons for one place (article 31). */
export interface Stembiljetten {
  /** Votes by the name of the candidate. */
  readonly kandidaten: ReadonlyMap<string, number>;
  /** Ballots against the only candidate, properly filled in. */
  readonly tegen: number;
  /** Ballots that name nobody: handed in, but no vote (article 30, paragraph 2). */
  readonly blanco: number;
  /** Ballots that are not properly filled in: no vote either. */
  readonly ongeldig: number;
}

/** What the ballots of one round give. */
export type Personenuitslag =
  | { readonly soort: 'gekozen'; readonly naam: string }
  | { readonly soort: 'ongeldig'; readonly deelnemers: number; readonly nodig: number }
  /** There was one candidate, and more were against than in favour. */
  | { readonly soort: 'afgewezen' }
  /** Nobody has more than half: these go to a second vote in the same meeting (article 31, paragraph 2). */
  | { readonly soort: 'herstemming'; readonly tussen: readonly string[] }
  /** Equal again: the lot decides at once (article 31, paragraph 3). */
  | { readonly soort: 'loting'; readonly tussen: readonly string[] };

/** How the members of a group voted. */
export interface Fractiestem {
  readonly fractie: Fractie;
  readonly voor: number;
  readonly tegen: number;
  /** Must not vote (article 28). */
  readonly onthouden: number;
  readonly afwezig: number;
}

export type Ledenstem = 'voor' | 'tegen' | 'onthouden' | 'afwezig';

/** A vote that was counted. */
export interface Telresultaat {
  readonly telling: Telling;
  /** In the order of the council. */
  readonly fracties: readonly Fractiestem[];
  /** Of the members whose vote is known by name. */
  readonly leden: ReadonlyMap<Persoon, Ledenstem>;
}
