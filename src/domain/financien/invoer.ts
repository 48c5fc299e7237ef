// src/domain/financien: what is typed under financien, as types.

import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import type { KaartRegel } from '../samengesteld.ts';
import type { Synoniemen } from '../scalar.ts';

/** What an author writes under `financien:`, checked for its shape, nothing computed yet. */
export interface FinancienInvoer {
  /** Each item is one year or a run of them, in full. */
  readonly jaren?: readonly Located<readonly string[]>[] | undefined;
  readonly eenheid?: Located<Eenheid> | undefined;
  readonly invoer?: Located<Eenheid> | undefined;
  readonly tolerantie?: Located<'geen' | 'afronding'> | undefined;
  /** Names that the author gives to tables and rows that the tool makes. */
  readonly titels: Readonly<Record<string, Located<string> | undefined>>;
  /** What was typed for each block, by its key; only the block knows what that is. */
  readonly blokken: ReadonlyMap<string, unknown>;
  readonly span: Span;
}

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

/**
 * Author's names for kinds of rows. Without one a row with amounts is a post, a row whose formula is a `som` a total;
 * any other formula says with `telt` whether it counts.
 */
export const RIJSOORTEN = ['post', 'subtotaal', 'totaal', 'saldo', 'toelichting'] as const;
export type RijSoort = (typeof RIJSOORTEN)[number];

/** What every entry may say. */
interface Gemeenschappelijk {
  readonly id?: Located<string> | undefined;
  readonly verwacht?: BedragenInvoer | undefined;
  /** Print the figures at `verwacht` instead of the computed ones (`toon: verwacht`). */
  readonly toonVerwacht?: Located<string> | undefined;
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
  /** Whether the author says that it counts in the sum around it. */
  readonly telt?: Located<boolean> | undefined;
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

/** One cell as typed: an amount, pm, text, or a formula behind "=". */
export type CelInvoer = Located<string>;

/** Cells by column; a column with columns under it (a year split into lasten and baten) has a map of its own. */
export type CellenInvoer = readonly KaartRegel<CelInvoer | readonly KaartRegel<CelInvoer>[]>[];

/** Cells by column, or one word or amount for the whole row (`sluitpost`). */
export type BedragenInvoer = CelInvoer | CellenInvoer;

export const EENHEDEN = ['euro', 'duizend'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** What the numbers of a row or column are: euros, a percentage, a plain number (fte, aantallen), or text. */
export const WAARDESOORTEN = ['bedrag', 'percentage', 'getal', 'tekst'] as const;
export type WaardeSoort = (typeof WAARDESOORTEN)[number];

/** What `toon` may say besides: the figures that are stated are printed. What those are, the column says. */
export const VERWACHT = 'verwacht';

/** Keys that only a group of rows may have. */
export const VAN_GROEP = ['posten', 'rijen', 'subtotaal', 'subtotaal_naam'] as const;

/** Keys that only a row may have. */
export const VAN_POST = [
  'soort',
  'bedragen',
  'formule',
  'telt',
  'indexering',
  'aard',
  'taakveld',
  'programma',
  'reserve',
  'investering',
  'uit',
] as const;
