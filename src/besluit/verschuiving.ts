import { adresVan, type Puntpad } from '../domain/besluitpunt.ts';
import { matchItems } from '../matching/match-items.ts';
import { pairPunten, withParts } from './pair-punten.ts';
import type { RuwPunt } from './read-punten.ts';
import type { GenummerdeKop, Skelet } from './read-skelet.ts';

/** A number that led to one besluitpunt in the last version and leads to another one now, though nobody changed it. */
export interface Verschuiving {
  /** The point that it led to, as it was. */
  readonly was: RuwPunt;
  /** The same point now; absent when it is gone. */
  readonly nu?: RuwPunt | undefined;
  /** The point that it leads to now; absent when there is none. */
  readonly bij?: RuwPunt | undefined;
}

export interface VerschovenKop extends Verschuiving {
  readonly kop: GenummerdeKop;
}

/** What became of a number of a besluitpunt since the last version; undefined when it leads to the same point. */
export type Puntlot = (pad: Puntpad) => Verschuiving | undefined;

/**
 * Follows the besluitpunten from one version to another. A point that was only worded anew stays the same point; where
 * one was replaced by another at its place, nothing shifted.
 */
export function followPunten(oud: Skelet, nieuw: Skelet): Puntlot {
  const { paren } = pairPunten(oud.punten, nieuw.punten);
  const [before, after] = [byAdres(oud.punten), byAdres(nieuw.punten)];
  const now = new Map(paren.map((paar) => [paar.oud, paar.nieuw]));
  const came = new Map(paren.map((paar) => [paar.nieuw, paar.oud]));
  return (pad) => {
    const was = before.get(adresVan(pad));
    const bij = after.get(adresVan(pad));
    if (!was) return undefined;
    const nu = now.get(was);
    const shifted = nu ? nu !== bij : bij !== undefined && came.has(bij);
    return shifted ? { was, nu, bij } : undefined;
  };
}

/** The heads that kept the number of a besluitpunt while another point took it. Those with an id go along by themselves. */
export function findVerschovenKoppen(oud: Skelet, nieuw: Skelet): readonly VerschovenKop[] {
  const lot = followPunten(oud, nieuw);
  const text = ({ sleutel, bewering }: GenummerdeKop) => `${sleutel} ${bewering}`;
  const { paren } = matchItems({
    oud: oud.koppen.map(text),
    nieuw: nieuw.koppen.map(text),
    alike: 0.75,
    alleenAlike: true,
  });
  return paren.flatMap((paar): VerschovenKop[] => {
    const [left, kop] = [oud.koppen[paar.oud], nieuw.koppen[paar.nieuw]];
    if (!left || !kop || byId(left) || byId(kop)) return [];
    // Another number: the author moved it.
    if (adresVan(left.punt) !== adresVan(kop.punt)) return [];
    const found = lot(kop.punt);
    return found ? [{ ...found, kop }] : [];
  });
}

function byId({ nummer }: GenummerdeKop): boolean {
  return typeof nummer.punt === 'string';
}

function byAdres(punten: readonly RuwPunt[]): ReadonlyMap<string, RuwPunt> {
  return new Map(punten.flatMap(withParts).map((punt) => [adresVan(punt.pad), punt]));
}
