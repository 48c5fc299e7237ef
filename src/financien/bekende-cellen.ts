import type { Bedrag, Getal } from '../domain/bedrag.ts';
import type { FinancieleTabel, Financien } from '../domain/financien-tabel.ts';
import { type NaarWaarde, naarWaarde } from '../domain/naar-waarde.ts';
import { bekend } from './rekenblad/reken.ts';

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

function inTabel(tabel: FinancieleTabel): readonly Plaats[] {
  return tabel.rijen.flatMap((rij) => {
    const place = (waarde: Bedrag, pad: string): Plaats[] => {
      return waarde.soort === 'leeg' || bekend(waarde).isZero()
        ? []
        : [{ met: bekend(waarde), waarde: bekend(waarde).abs(), pad, afgeleid: tabel.afgeleid }];
    };
    const totals = [rij.totaalGetoond, rij.totaal].flatMap((one) =>
      one ? place(one, `${tabel.naam}.${rij.id}`) : [],
    );
    const cells = [...rij.cellen].flatMap(([kolom, cel]) =>
      cel.toon === 'bedrag'
        ? [cel.getoond, cel.waarde].flatMap((one) =>
            one ? place(one, `${tabel.naam}.${rij.id}.${kolom}`) : [],
          )
        : [],
    );
    return [...totals, ...cells];
  });
}
