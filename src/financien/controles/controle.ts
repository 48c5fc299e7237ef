import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FinancienInvoer } from '../../domain/financien/schema.ts';
import type { Financien } from '../../domain/financien-tabel.ts';
import type { Blok } from '../bouw.ts';
import type { Rekenblad } from '../rekenblad/rekenblad-type.ts';

/** What the checks may look at. */
export interface ControleContext {
  readonly invoer: FinancienInvoer;
  readonly jaren: readonly string[];
  readonly blokken: ReadonlyMap<string, Blok>;
  readonly blad: Rekenblad;
  readonly financien: Financien;
}

export type Controle = (context: ControleContext) => readonly Diagnostic[];
