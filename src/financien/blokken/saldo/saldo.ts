// src/financien/blokken/saldo: the saldo of lasten and baten, made without being asked.

import { ok } from '../../../diagnostics/result.ts';
import { type Blok, tabelOpties } from '../../blok.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import { cel, type RijSpec, rekenRij, som, verschil } from '../../rekenblad/model.ts';
import { BATEN, DEKKING, LASTEN } from '../posten/schema.ts';
import { reservePosten } from '../reserves/reserve-posten.ts';
import { RESERVES } from '../reserves/schema.ts';

const NAAM = 'saldo';

/**
 * Baten less lasten per year, and with reserves the resultaat: baten − lasten − stortingen + onttrekkingen (BBV 17).
 * Nothing is typed for it: it is there where there are both lasten and baten.
 */
export const saldo: Blok = {
  sleutels: [],
  uitAndere: true,
  maakt: (tabel) => tabel === NAAM,
  maak(bouw) {
    const { invoer, jaren } = bouw;
    if (!LASTEN.van(invoer) || !BATEN.van(invoer)) return ok([]);
    const reserves = RESERVES.van(invoer) ?? [];
    const posten = reservePosten(bouw.andere, reserves);
    // A post of lasten that goes into a reserve is in the lasten already, and one of baten in the baten.
    const dubbel = (tabel: string) =>
      som(posten.filter((post) => post.tabel === tabel).map((post) => cel(post.tabel, post.rij)));
    const mutaties = (deel: string, tabel: string): Expr =>
      verschil(som(reserves.map(({ key }) => cel(RESERVES.naam, `${key.value}.${deel}`))), dubbel(tabel));
    const rij = (
      id: string,
      label: string,
      formule: Expr,
      soort: RijSpec['soort'],
      richting: RijSpec['richting'],
    ) => rekenRij({ id, label, soort, richting, formule, span: invoer.span });
    const eigen = (id: string) => cel(NAAM, id);
    const totaal = (tabel: string) => cel(tabel, 'totaal');
    const rijen = [
      rij('baten', 'Totale baten', totaal(BATEN.naam), 'post', 'baat'),
      rij('lasten', 'Totale lasten', totaal(LASTEN.naam), 'post', 'last'),
      rij('saldo', 'Saldo van baten en lasten', verschil(eigen('baten'), eigen('lasten')), 'saldo', 'saldo'),
    ];
    const overig = verschil(totaal(DEKKING.naam), dubbel(DEKKING.naam));
    const metDekking = DEKKING.van(invoer) ? [rij('dekking', 'Overige dekking', overig, 'post', 'baat')] : [];
    const erbij = [eigen('saldo'), ...metDekking.map(({ id }) => eigen(id)), eigen('onttrekkingen')];
    const stortingen = mutaties('stortingen', LASTEN.naam);
    const onttrekkingen = mutaties('onttrekkingen', BATEN.naam);
    const resultaat = [
      ...metDekking,
      rij('stortingen', 'Stortingen in reserves', stortingen, 'post', 'neutraal'),
      rij('onttrekkingen', 'Onttrekkingen aan reserves', onttrekkingen, 'post', 'neutraal'),
      rij('resultaat', 'Resultaat', verschil(som(erbij), eigen('stortingen')), 'saldo', 'saldo'),
    ];
    const tabel = {
      naam: NAAM,
      ...tabelOpties({}, 'Saldo van baten en lasten', bouw),
      kolommen: jaarkolommen(jaren),
      rijen: reserves.length > 0 ? [...rijen, ...resultaat] : rijen,
      verwachtingen: [],
      afgeleid: true as const,
      span: invoer.span,
    };
    return ok([tabel]);
  },
};
