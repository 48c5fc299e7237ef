import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import type { Synoniemen } from '../scalar.ts';
import type { BedragenInvoer, WaardeSoort } from './cel.ts';

export const AARDEN = ['incidenteel', 'structureel'] as const;
export type Aard = (typeof AARDEN)[number];

/** What authors call them. */
export const AARDSYNONIEMEN: Synoniemen<Aard> = {
  eenmalig: 'incidenteel',
  eenmalige: 'incidenteel',
  tijdelijk: 'incidenteel',
  tijdelijke: 'incidenteel',
  inc: 'incidenteel',
  'inc.': 'incidenteel',
  i: 'incidenteel',
  jaarlijks: 'structureel',
  jaarlijkse: 'structureel',
  doorlopend: 'structureel',
  doorlopende: 'structureel',
  blijvend: 'structureel',
  permanent: 'structureel',
  terugkerend: 'structureel',
  vast: 'structureel',
  str: 'structureel',
  'str.': 'structureel',
  struct: 'structureel',
  'struct.': 'structureel',
  s: 'structureel',
};

/** Author's names for kinds of rows; without one a row with a formula is computed like any other. */
export const RIJSOORTEN = ['post', 'subtotaal', 'totaal', 'saldo', 'toelichting'] as const;
export type RijSoort = (typeof RIJSOORTEN)[number];

/** What every entry may say. */
interface Gemeenschappelijk {
  readonly id?: Located<string> | undefined;
  readonly verwacht?: BedragenInvoer | undefined;
  readonly gelijk_aan?: Located<string> | undefined;
  readonly maximaal?: Located<string> | undefined;
  readonly minimaal?: Located<string> | undefined;
  readonly span: Span;
}

/** What a row says besides its amounts. */
export interface RijGemeen extends Gemeenschappelijk {
  /** Absent where an `id` and a `soort` do. */
  readonly omschrijving?: Located<string> | undefined;
  /** What the author says that the row is (`soort`). */
  readonly als?: Located<RijSoort> | undefined;
  readonly toon?: Located<WaardeSoort> | undefined;
  readonly aard?: Located<Aard> | undefined;
  readonly taakveld?: Located<string> | undefined;
  readonly programma?: Located<string> | undefined;
  readonly reserve?: Located<string> | undefined;
  readonly investering?: Located<string> | undefined;
  readonly uit?: Located<string> | undefined;
}

/** A row of which the amounts are typed, or follow from an investering. */
export interface PostInvoer extends RijGemeen {
  readonly soort: 'post';
  readonly bedragen?: BedragenInvoer | undefined;
  readonly indexering?: Located<string> | undefined;
}

/** A row with a formula. */
export interface BerekendeRijInvoer extends RijGemeen {
  readonly soort: 'berekend';
  readonly formule: Located<string>;
  /** Where a running balance begins. */
  readonly bedragen?: BedragenInvoer | undefined;
}

/** A group of rows, perhaps with their subtotal. */
export interface GroepInvoer extends Gemeenschappelijk {
  readonly soort: 'groep';
  readonly naam: Located<string>;
  readonly subtotaal?: Located<'onder' | 'kop' | 'geen'> | undefined;
  readonly subtotaal_naam?: Located<string> | undefined;
  readonly leden: readonly RijInvoer[];
}

/** An entry in the list of rows of a table. */
export type RijInvoer = PostInvoer | BerekendeRijInvoer | GroepInvoer;

/** Where an entry is named, or as a whole where it has no name. */
export function naamVan(rij: RijInvoer): Located<string> {
  const named = rij.soort === 'groep' ? rij.naam : rij.omschrijving;
  return named ?? { value: '', span: rij.span };
}
