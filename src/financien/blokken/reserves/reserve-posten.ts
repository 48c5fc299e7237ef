import { bedoeldeEigennaam } from '../../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import type { KaartRegel } from '../../../domain/samengesteld.ts';
import type { Located } from '../../../source/located.ts';
import type { Controle } from '../../blok.ts';
import type { TabelSpec } from '../../rekenblad/model.ts';
import { LASTEN, POSTENBLOKKEN } from '../posten/schema.ts';
import { RESERVES, type ReserveInvoer } from './schema.ts';

/** A post of lasten, baten or dekking that goes into or comes out of a reserve. */
export interface ReservePost {
  readonly tabel: string;
  readonly rij: string;
  readonly reserve: string;
  /** A last is put into the reserve; anything else comes out of it. */
  readonly erin: boolean;
}

/** The posts that name one of the reserves. */
export function reservePosten(
  tabellen: readonly TabelSpec[],
  reserves: readonly KaartRegel<ReserveInvoer>[],
): readonly ReservePost[] {
  const known = reserves.map(({ key }) => key.value);
  return genoemdeReserves(tabellen).flatMap(({ tabel, rij, reserve }) =>
    known.includes(reserve.value)
      ? [{ tabel, rij, reserve: reserve.value, erin: tabel === LASTEN.naam }]
      : [],
  );
}

function genoemdeReserves(tabellen: readonly TabelSpec[]) {
  return tabellen
    .filter(({ naam }) => POSTENBLOKKEN.some((one) => one.naam === naam))
    .flatMap(({ naam: tabel, rijen }) =>
      rijen.flatMap(({ id: rij, bron }) => {
        const reserve = bron?.rij && bron.rij.soort !== 'groep' ? bron.rij.reserve : undefined;
        return reserve ? [{ tabel, rij, reserve }] : [];
      }),
    );
}

/** A post names a reserve that is there. */
export const reserveBekend: Controle = ({ invoer, tabellen }) => {
  const known = (RESERVES.van(invoer) ?? []).map(({ key }) => key.value);
  return genoemdeReserves([...tabellen.values()])
    .filter(({ reserve }) => !known.includes(reserve.value))
    .map(({ reserve }) => onbekendeReserve(reserve, known));
};

/** An error at the name of a reserve that is not there. */
export function onbekendeReserve(reserve: Located<string>, known: readonly string[]): Diagnostic {
  const list =
    known.length === 0 ? 'Voeg een blok `reserves` toe.' : `De reserves zijn: ${known.join(', ')}.`;
  const meant = bedoeldeEigennaam(reserve, known, list);
  return fout('onbekende-reserve', `Er is geen reserve '${reserve.value}'.`, reserve.span, meant);
}
