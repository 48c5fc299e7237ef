import { type Blok, type Bouw, cel, rekenRij, som, tabelOpties, verschil } from '../../bouw.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import type { Expr } from '../../rekenblad/formule.ts';
import type { RijSpec } from '../../rekenblad/model.ts';
import type { ReservePost } from '../reserves/reserves.ts';

/** Baten less lasten per year, and with reserves the resultaat: baten − lasten − stortingen + onttrekkingen (BBV 17). */
export function saldoTabel(bouw: Bouw, posten: readonly ReservePost[]): Blok {
  const { span } = bouw.invoer;
  const reserves = bouw.invoer.reserves ?? [];
  // A post of lasten that goes into a reserve is in the lasten already, and one of baten in the baten.
  const dubbel = (tabel: string) =>
    posten.filter((post) => post.tabel === tabel).map((post) => cel(post.tabel, post.rij));
  const mutaties = (deel: string, tabel: string): Expr => {
    const all = som(reserves.map(({ key }) => cel('reserves', `${key.value}.${deel}`)));
    return verschil(all, som(dubbel(tabel)));
  };
  const rij = (
    id: string,
    label: string,
    formule: Expr,
    soort: RijSpec['soort'],
    richting: RijSpec['richting'],
  ) => rekenRij({ id, label, soort, richting, formule, span });
  const eigen = (id: string) => cel('saldo', id);
  const rijen = [
    rij('baten', 'Totale baten', cel('baten', 'totaal'), 'post', 'baat'),
    rij('lasten', 'Totale lasten', cel('lasten', 'totaal'), 'post', 'last'),
    rij('saldo', 'Saldo van baten en lasten', verschil(eigen('baten'), eigen('lasten')), 'saldo', 'saldo'),
  ];
  const uitReserve = som(dubbel('dekking'));
  const overig = rij(
    'dekking',
    'Overige dekking',
    verschil(cel('dekking', 'totaal'), uitReserve),
    'post',
    'baat',
  );
  const metDekking = bouw.invoer.dekking ? [overig] : [];
  const erbij = [eigen('saldo'), ...metDekking.map(({ id }) => eigen(id)), eigen('onttrekkingen')];
  const resultaat = [
    ...metDekking,
    rij('stortingen', 'Stortingen in reserves', mutaties('stortingen', 'lasten'), 'post', 'neutraal'),
    rij(
      'onttrekkingen',
      'Onttrekkingen aan reserves',
      mutaties('onttrekkingen', 'baten'),
      'post',
      'neutraal',
    ),
    rij('resultaat', 'Resultaat', verschil(som(erbij), eigen('stortingen')), 'saldo', 'saldo'),
  ];
  const spec = {
    naam: 'saldo',
    ...tabelOpties({}, 'Saldo van baten en lasten', bouw),
    kolommen: jaarkolommen(bouw.jaren),
    rijen: reserves.length > 0 ? [...rijen, ...resultaat] : rijen,
    verwachtingen: [],
    span,
  };
  return { spec, regels: new Map(), afgeleid: true };
}
