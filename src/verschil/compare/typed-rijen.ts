import type { Eenheid } from '../../domain/financien/cel.ts';
import type { RegelInvoer } from '../../domain/financien/regel.ts';
import type { FinancienInvoer } from '../../domain/financien/schema.ts';
import type { KolomInvoer } from '../../domain/financien/tabel.ts';
import type { FinancieleRij } from '../../domain/financien-tabel.ts';
import { invoerEenheid } from '../../financien/lezen/invoer-eenheid.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';

/** What an author typed about rows and columns, which the computed tables no longer tell. */
export interface TypedRijen {
  regel(rij: FinancieleRij): RegelInvoer | undefined;
  /** The formula of a column of a table of the author's own. */
  kolomformules(tabel: string): ReadonlyMap<string, string>;
  /** The unit in which the amounts of a table are typed. */
  eenheid(tabel: string): Eenheid;
}

/** Finds what was typed for each computed row, by the place of its name in the file. */
export function typedRijen(invoer: FinancienInvoer | undefined): TypedRijen {
  const regels = new Map<string, RegelInvoer>();
  const collect = (list: readonly RegelInvoer[] = []): void => {
    for (const regel of list) {
      regels.set(keyOf(regel.groep?.span ?? regel.post?.span ?? regel.span), regel);
      collect(regel.posten);
      collect(regel.rijen);
    }
  };
  for (const blok of [invoer?.lasten, invoer?.baten, invoer?.dekking]) {
    collect(blok?.posten);
    collect(blok?.onder);
  }
  for (const { value } of invoer?.tabellen ?? []) collect(value.rijen);
  const tables = new Map<string, { readonly invoer?: Located<Eenheid> | undefined } | undefined>([
    ...(invoer?.tabellen ?? []).map(({ key, value }) => [key.value, value] as const),
    ['lasten', invoer?.lasten],
    ['baten', invoer?.baten],
    ['dekking', invoer?.dekking],
  ]);
  return {
    regel({ span, label }) {
      const found = span && regels.get(keyOf(span));
      // A row that the program adds ("waarvan incidenteel") points at the post that it was made from.
      return (found?.groep ?? found?.post)?.value.trim() === label.trim() ? found : undefined;
    },
    kolomformules: (tabel) => {
      const found = invoer?.tabellen?.find(({ key }) => key.value === tabel)?.value;
      return new Map([...formulas(found?.kolommen ?? []), ...formulas(found?.per_jaar ?? [])]);
    },
    eenheid: (tabel) => invoerEenheid(invoer, tables.get(tabel)),
  };
}

function formulas(kolommen: readonly KolomInvoer[]): readonly (readonly [string, string])[] {
  return kolommen.flatMap(({ id, kop, formule, kolommen: below = [] }) => [
    ...(formule ? [[kop?.value ?? id?.value ?? '', formule.value] as const] : []),
    ...formulas(below),
  ]);
}

function keyOf({ source, start }: Span): string {
  return `${source.path}:${start}`;
}
