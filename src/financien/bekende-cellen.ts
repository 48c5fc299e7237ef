import type { Bedrag, Getal } from '../domain/bedrag.ts';
import type { FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { type NaarWaarde, naarWaarde } from '../domain/naar-waarde.ts';

/** An amount in the tables. */
export interface Plaats {
  /** With its sign, and without. */
  readonly met: Getal;
  readonly waarde: Getal;
  /** The shortest path that `:bedrag[…]` takes. */
  readonly pad: string;
  readonly afgeleid: boolean;
}

/** The amounts in the tables by how much they are without their sign. */
export interface Cellen extends NaarWaarde<Plaats> {
  /** In the order of the tables. */
  readonly all: readonly Plaats[];
  /** Those that an author wrote or asked for, by their sign. */
  readonly eigen: { readonly negatief: NaarWaarde<Plaats>; readonly positief: NaarWaarde<Plaats> };
}

/** Every amount in the tables, printed or computed, that is not zero. */
export function bekendeCellen({ tabellen }: Pick<Financien, 'tabellen'>): Cellen {
  const all = [...tabellen.values()].flatMap(inTabel);
  const waarde = (plaats: Plaats) => plaats.waarde;
  const eigen = (negatief: boolean) =>
    naarWaarde(
      all.filter(({ afgeleid, met }) => !afgeleid && met.isNegative() === negatief),
      waarde,
    );
  return {
    all,
    ...naarWaarde(all, waarde),
    eigen: { negatief: eigen(true), positief: eigen(false) },
  };
}

function inTabel({ naam, rijen, afgeleid }: FinancieleTabel): readonly Plaats[] {
  const found: Plaats[] = [];
  const place = (value: Bedrag | undefined, pad: string): void => {
    if (value === undefined || value.soort === 'leeg' || value.waarde.isZero()) return;
    found.push({ met: value.waarde, waarde: value.waarde.abs(), pad, afgeleid });
  };
  for (const { id, totaalGetoond, totaal, cellen } of rijen) {
    const rij = `${naam}.${id}`;
    place(totaalGetoond, rij);
    place(totaal, rij);
    for (const [kolom, cel] of cellen) {
      if (cel.toon !== 'bedrag') continue;
      place(cel.getoond, `${rij}.${kolom}`);
      place(cel.waarde, `${rij}.${kolom}`);
    }
  }
  return found;
}
