import { adresVan } from '../domain/besluitpunt.ts';
import { withParts } from './pair-punten.ts';
import type { GenummerdeKop, Skelet } from './read-skelet.ts';
import { findVerschovenKoppen } from './verschuiving.ts';

/** A head with the number that it gets. */
export interface NieuwNummer {
  readonly kop: GenummerdeKop;
  /** "2.1", or "krediet.1". */
  readonly label: string;
  /** The same by the number of the point. */
  readonly adres: string;
}

export interface NummerOptions {
  /** The version whose besluitpunten the arguments follow to their new numbers; without it they keep theirs. */
  readonly vorige?: Skelet | undefined;
  /** Names a point by its id where it has one. */
  readonly ids?: boolean;
}

/**
 * Counts m again from 1 within each besluitpunt n, in the order of the text. Without options n (or the id) stays; heads
 * without number always do.
 */
export function hernummer(skelet: Skelet, { vorige, ids = false }: NummerOptions): readonly NieuwNummer[] {
  const moved = new Map(
    (vorige ? findVerschovenKoppen(vorige, skelet) : []).map(({ kop, nu }) => [kop, nu?.pad]),
  );
  const names = new Map(skelet.punten.flatMap(withParts).map(({ id, pad }) => [adresVan(pad), id]));
  const counts = new Map<string, number>();
  return skelet.koppen.map((kop) => {
    const { sleutel, nummer } = kop;
    const adres = adresVan(moved.get(kop) ?? kop.punt);
    const key = `${sleutel} ${adres}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const typed = typeof nummer.punt === 'string' ? nummer.punt : adres;
    const named = ids ? (names.get(adres) ?? typed) : typed;
    return { kop, label: `${named}.${count}`, adres: `${adres}.${count}` };
  });
}
