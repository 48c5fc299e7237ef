import type * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Valued } from '../diagnostics/result.ts';
import type { Eenheid, FinancienInvoer } from '../domain/financien/invoer.ts';
import type { Effecten, Tekens, Uitgangspunt } from '../domain/financien-tabel.ts';
import type { Located } from '../source/located.ts';
import type { Span } from '../source/source-text.ts';
import { invoerEenheid } from './lezen/cellen.ts';
import type { ReadCsv } from './lezen/csv.ts';
import type { TabelSpec } from './rekenblad/model.ts';
import type { Rekenblad } from './rekenblad/rekenblad-type.ts';
import type { TEKENS } from './schema/tabel.ts';

/**
 * What a block of finance tells about itself. Each block stands in a folder below `blokken/`, with the schema of its
 * keys, the tables that it makes and its own checks; `blokken/index.ts` lists them, and who needs one by name asks its schema for it.
 */
export interface Blok {
  /** Its keys under `financien:`. */
  readonly sleutels: readonly Sleutel<unknown>[];
  /** Its keys under `financien: titels:`: names that an author may give to what it makes. */
  readonly titels?: Readonly<Record<string, z.ZodType<Located<string> | undefined>>>;
  /** Its keys are laid out before those of the others: they follow from it. */
  readonly vooraf?: true;
  /** Its tables are made of those of other blocks. */
  readonly uitAndere?: true;
  /** Whether it makes a table of this name, so that no other table can have it. */
  maakt(tabel: string): boolean;
  /** Where an author typed something that cannot do without `jaren`. */
  metJaren?(invoer: FinancienInvoer): Span | undefined;
  /** Its tables, in the order in which a reader expects them; none where nothing was typed for it. */
  maak(bouw: Bouw): Valued<readonly TabelSpec[]>;
  readonly controles?: readonly Controle[];
  /** What was typed besides amounts by year, for whoever compares two versions. */
  uitgangspunten?(invoer: FinancienInvoer, jaren: readonly string[]): readonly Uitgangspunt[];
}

/** A key under `financien:`, with what may stand there. */
export interface Sleutel<T> {
  readonly naam: string;
  readonly schema: z.ZodType<T>;
  /** What was typed there. */
  van(invoer: FinancienInvoer | undefined): T | undefined;
}

/** A key, by which a block gets back what its own schema made. */
export function sleutel<T>(naam: string, schema: z.ZodType<T>): Sleutel<T> {
  return { naam, schema, van: (invoer) => invoer?.blokken.get(naam) as T | undefined };
}

/** What blocks make their tables with. */
export interface Bouw {
  readonly invoer: FinancienInvoer;
  readonly jaren: readonly string[];
  readonly readCsv: ReadCsv;
  /** Whether some block makes a table of this name. */
  readonly isVast: (tabel: string) => boolean;
  /** The tables of blocks that stand on their own, for those that are made of others. */
  readonly andere: readonly TabelSpec[];
}

/** What checks may look at. */
export interface ControleContext {
  readonly invoer: FinancienInvoer;
  readonly jaren: readonly string[];
  readonly tabellen: ReadonlyMap<string, TabelSpec>;
  readonly blad: Rekenblad;
}

export type Controle = (context: ControleContext) => readonly Diagnostic[];

/** Where rounding is said for tables that have no key of their own for it. */
export const VOOR_ALLE_TABELLEN = 'bovenaan onder `financien`';

interface Opties {
  readonly titel?: Located<string> | undefined;
  readonly eenheid?: Located<Eenheid> | undefined;
  readonly eerste_kop?: Located<string> | undefined;
  readonly invoer?: Located<Eenheid> | undefined;
  readonly tolerantie?: Located<'geen' | 'afronding'> | undefined;
  readonly toon?: Located<string> | undefined;
  readonly tekens?: Located<(typeof TEKENS)[number]> | undefined;
  readonly effecten?: Located<Effecten> | undefined;
  readonly toelichting?: readonly Located<string>[] | undefined;
}

const GEZEGD: Readonly<Record<(typeof TEKENS)[number], Tekens>> = {
  'min is nadeel': 'nadeel',
  'min is voordeel': 'voordeel',
};

/** The properties of a table that follow from its own options and from those of all tables. */
export function tabelOpties(opties: Opties, titel: string, { invoer }: Pick<Bouw, 'invoer'>) {
  return {
    titel: opties.titel?.value ?? titel,
    eenheid: opties.eenheid?.value ?? invoer.eenheid?.value ?? 'euro',
    invoer: invoerEenheid(invoer, opties),
    ...(opties.eerste_kop && { eersteKop: opties.eerste_kop.value }),
    ...(opties.toon && { toonVerwacht: opties.toon.span }),
    ...tekensVan(opties),
    ...(opties.effecten && { effecten: opties.effecten.value }),
    afgerond: (opties.tolerantie ?? invoer.tolerantie)?.value === 'afronding',
    noten: (opties.toelichting ?? []).map((regel) => regel.value),
  };
}

/** What a minus means: as is said, and of effects else a nadeel. */
function tekensVan({
  tekens,
  effecten,
}: Opties): Pick<TabelSpec, 'tekens' | 'tekensSpan' | 'tekensOngezegd'> {
  if (tekens) return { tekens: GEZEGD[tekens.value], tekensSpan: tekens.span };
  return effecten ? { tekens: 'nadeel', tekensSpan: effecten.span, tekensOngezegd: true } : {};
}
