import type { Located } from '../source/located.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import { adresVan, type Besluitpunt, type Puntpad } from './besluitpunt.ts';
import type { Tekst } from './tekst.ts';
import type { Tekstblok } from './tekstblok.ts';

/** An argument or a kanttekening: `### n.m claim` or `### id.m claim`, and the text below it. */
export interface Argument {
  /** Absent for a head without number, which belongs to the proposal as a whole. */
  readonly nummer?: ArgumentNummer | undefined;
  readonly kop: Located<Tekst>;
  readonly inhoud: readonly Tekstblok[];
  readonly span: Span;
}

export interface ArgumentNummer {
  /** The besluitpunt, or the part of one, that it is about. */
  readonly punt: Puntpad;
  /** 1-based among the arguments about that point. */
  readonly volgnummer: number;
  /** What the point is called where that is not its address, as for one of the college: "C1". */
  readonly label?: string | undefined;
  /** The id by which the author named the point; absent for one that was named by its number. */
  readonly id?: string | undefined;
}

/** The printed number: "1.2", "2a.1", "C1.1". */
export function argumentLabel({ punt, volgnummer, label }: ArgumentNummer): string {
  return `${label ?? adresVan(punt)}.${volgnummer}`;
}

/** A `##` section of the body. */
export interface Sectie {
  /** Canonical key ("doel") or, for a free section, a key made from its heading. */
  readonly sleutel: string;
  /** Set when the template does not know the section and prints the author's own heading. */
  readonly vrij: boolean;
  /** The heading as the author wrote it. */
  readonly kop: Located<string>;
  /** Everything below the heading; for argumenten and kanttekeningen only what stands before the first `###`. */
  readonly inhoud: readonly Tekstblok[];
  /** The `###` parts of argumenten and kanttekeningen; empty in other sections. */
  readonly argumenten: readonly Argument[];
  /** From the heading to the next. */
  readonly span: Span;
}

export interface Bijlage {
  readonly titel: Located<string>;
  /** Path beside the proposal, inside its folder. */
  readonly bestand?: Located<string> | undefined;
  readonly openbaar: boolean;
}

export interface EerderBesluit {
  readonly titel: Located<string>;
  /** ISO 8601. */
  readonly datum?: Located<string> | undefined;
  readonly kenmerk?: Located<string> | undefined;
  readonly url?: Located<string> | undefined;
}

/** What of a proposal is running text; all of it stands in one source. */
export interface LopendeTekst {
  readonly source: SourceText;
  readonly geletOp: readonly Located<Tekst>[];
  readonly overwegende: readonly Located<Tekst>[];
  readonly gehoord: readonly Located<Tekst>[];
  /** What the council decides. */
  readonly besluitpunten: readonly Besluitpunt[];
  /** What the college decides in the same paper. */
  readonly besluitpuntenCollege: readonly Besluitpunt[];
  /** In the order in which the author wrote them. */
  readonly secties: readonly Sectie[];
  /** Footnote definitions of the body by their identifier (lower case). */
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
}

/** The points of both, which arguments and `:punt[…]` may be about: those of the council first. */
export function puntenVanBeide({
  besluitpunten,
  besluitpuntenCollege,
}: Pick<LopendeTekst, 'besluitpunten' | 'besluitpuntenCollege'>): readonly Besluitpunt[] {
  return [...besluitpunten, ...besluitpuntenCollege];
}

export interface Voetnoot {
  readonly inhoud: readonly Tekstblok[];
  readonly span: Span;
}
