import type { PhrasingContent, RootContent } from 'mdast';
import type { Located } from '../source/located.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import type { FinancienInvoer } from './financien/schema.ts';
import type { Soort } from './soort.ts';

/** A line of inline Markdown; all positions inside are absolute offsets in the source file. */
export interface Tekst {
  readonly nodes: readonly PhrasingContent[];
  readonly span: Span;
}

export const STATUSSEN = [
  'concept',
  'college-vastgesteld',
  'aangeboden',
  'ingetrokken',
  'vastgesteld',
  'verworpen',
] as const;
export type Status = (typeof STATUSSEN)[number];

/** A decision point: an infinitive clause that completes "De raad … besluit:". */
export interface Besluitpunt {
  /** 1-based among its siblings. */
  readonly nummer: number;
  readonly tekst: Tekst;
  /** Points a, b, c below it; empty when there are none, never deeper than one level. */
  readonly sub: readonly Besluitpunt[];
}

/** An argument or a kanttekening: `### n.m claim` and the text below it. */
export interface Argument {
  /** Absent for a head without number, which belongs to the proposal as a whole. */
  readonly nummer?: ArgumentNummer | undefined;
  readonly kop: Tekst;
  readonly inhoud: readonly RootContent[];
  readonly span: Span;
}

export interface ArgumentNummer {
  /** Number of the besluitpunt, 1-based. */
  readonly besluitpunt: number;
  /** 1-based within that besluitpunt. */
  readonly volgnummer: number;
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
  readonly inhoud: readonly RootContent[];
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

/** Never in a public output, nor in its metadata (AVG). */
export interface Intern {
  readonly auteur?: Located<string> | undefined;
  readonly email?: Located<string> | undefined;
  readonly telefoon?: Located<string> | undefined;
  readonly verantwoordelijke?: Located<string> | undefined;
  readonly team?: Located<string> | undefined;
}

/** Names for the signature blocks; what is absent comes from the template or stays open. */
export interface Ondertekening {
  readonly griffier?: Located<string> | undefined;
  readonly voorzitter?: Located<string> | undefined;
  readonly secretaris?: Located<string> | undefined;
  readonly burgemeester?: Located<string> | undefined;
}

export interface Portefeuillehouder {
  readonly naam: Located<string>;
  /** "wethouder", "burgemeester". */
  readonly functie?: Located<string> | undefined;
}

/** By when a decision is needed, and why. */
export interface Termijn {
  readonly datum: Located<string>;
  readonly reden?: Located<string> | undefined;
}

/** A proposal that fits the schema. Dates are ISO 8601 text. */
export interface Voorstel {
  readonly source: SourceText;
  /** The frontmatter as a whole, to point at what is missing. */
  readonly frontmatter: Span;
  readonly soort: Located<Soort>;
  readonly gemeente: Located<string>;
  readonly onderwerp: Located<string>;
  readonly zaaknummer?: Located<string> | undefined;
  readonly status?: Located<Status> | undefined;
  readonly datum: Located<string>;
  readonly vergadering?: Located<string> | undefined;
  readonly agendapunt?: Located<string> | undefined;
  readonly behandeling?: Located<string> | undefined;
  /** Who submits: the college when absent; for an initiatiefvoorstel the members or groups. */
  readonly indieners: readonly Located<string>[];
  readonly portefeuillehouders: readonly Portefeuillehouder[];
  readonly programmas: readonly Located<string>[];
  readonly bevoegdheid?: Located<string> | undefined;
  readonly openbaar?: Located<boolean> | undefined;
  readonly termijn?: Termijn | undefined;
  readonly intern: Intern;
  readonly geletOp: readonly Tekst[];
  readonly overwegende: readonly Tekst[];
  readonly gehoord: readonly Tekst[];
  readonly besluitpunten: readonly Besluitpunt[];
  readonly financien?: FinancienInvoer | undefined;
  readonly bijlagen: readonly Bijlage[];
  readonly eerdereBesluiten: readonly EerderBesluit[];
  readonly ondertekening: Ondertekening;
  /** Extra keys that the template declares under `velden`. */
  readonly velden: Readonly<Record<string, Located<string>>>;
  /** In the order in which the author wrote them. */
  readonly secties: readonly Sectie[];
  /** Footnote definitions of the body by their identifier (lower case). */
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
}

export interface Voetnoot {
  readonly inhoud: readonly RootContent[];
  readonly span: Span;
}
