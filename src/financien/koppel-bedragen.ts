import { vindBedragen } from '../domain/bedrag-in-tekst.ts';
import { deelVan } from '../domain/financien-plaats.ts';
import type { FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import type { Span } from '../source/source-text.ts';
import type { Tekststuk } from './literal-amounts.ts';

/** An amount in running text that a table holds too. */
export interface Koppeling {
  readonly literal: string;
  readonly span: Span;
  /** What `:bedrag[…]` takes, for each cell and total that is the amount. */
  readonly paden: readonly string[];
}

/**
 * Finds the amounts in texts that are exactly what a table holds, with the same sign. Left alone are amounts without a
 * currency, those that are rounded to a word ("2,3 miljoen"), and zero.
 */
export function vindKoppelingen(texts: readonly Tekststuk[], financien: Financien): readonly Koppeling[] {
  const paden = padenNaarWaarde(financien);
  return texts.flatMap(({ text, span }) =>
    vindBedragen(text).flatMap(({ lezing, munt, eind, stap, literal, start, end }): readonly Koppeling[] => {
      if (!lezing.ok || lezing.waarde.soort !== 'bedrag' || (munt === 'geen' && eind === '')) return [];
      const found = stap ? undefined : paden.get(lezing.waarde.waarde.toFixed());
      return found ? [{ literal, span: deelVan({ value: text, span }, start, end), paden: found }] : [];
    }),
  );
}

function padenNaarWaarde({ tabellen }: Financien): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const tabel of tabellen.values()) {
    for (const [value, pad] of padenIn(tabel)) {
      const known = found.get(value);
      if (known) known.push(pad);
      else found.set(value, [pad]);
    }
  }
  return found;
}

/** The amounts of a table with their paths; of a row with one amount only that of the row. */
function padenIn({ naam, rijen }: FinancieleTabel): readonly (readonly [string, string])[] {
  return rijen.flatMap(({ id, cellen, totaal }) => {
    const cells = [...cellen].flatMap(([kolom, cel]): readonly (readonly [string, string])[] =>
      cel.toon === 'bedrag' && cel.waarde.soort === 'bedrag' && !cel.waarde.waarde.isZero()
        ? [[cel.waarde.waarde.toFixed(), `${naam}.${id}.${kolom}`]]
        : [],
    );
    if (totaal?.soort !== 'bedrag' || totaal.waarde.isZero()) return cells;
    const total = [totaal.waarde.toFixed(), `${naam}.${id}`] as const;
    return cells.length === 1 && cells[0]?.[0] === total[0] ? [total] : [total, ...cells];
  });
}
