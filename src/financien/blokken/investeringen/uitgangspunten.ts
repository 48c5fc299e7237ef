import type { FinancienInvoer } from '../../../domain/financien/invoer.ts';
import type { Uitgangspunt } from '../../../domain/financien-tabel.ts';
import { invoerEenheid } from '../../lezen/cellen.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { perKolom } from '../../lezen/per-kolom.ts';
import { bedragInWoorden, percentageInWoorden, uitgangspunten } from '../../lezen/uitgangspunten.ts';
import { INVESTERINGEN } from './schema.ts';

/** The settings of each investering, then what is spent in each year. */
export function investeringUitgangspunten(
  invoer: FinancienInvoer,
  jaren: readonly string[],
): readonly Uitgangspunt[] {
  const eenheid = invoerEenheid(invoer);
  const bedrag = (typed: Parameters<typeof bedragInWoorden>[0] | undefined) =>
    typed && bedragInWoorden(typed, eenheid);
  const all = (INVESTERINGEN.van(invoer) ?? []).map(({ key, value }) => ({
    pad: `${INVESTERINGEN.naam}.${key.value}`,
    wat: `Investering ‘${value.naam.value}’`,
    value,
  }));
  const settings = all.flatMap(({ pad, wat, value }) =>
    uitgangspunten(pad, wat, {
      naam: ['naam', value.naam.value],
      bruto: ['bruto', bedrag(value.bruto)],
      krediet: ['krediet', bedrag(value.krediet)],
      btw: ['btw', value.btw?.value],
      afschrijving: ['afschrijving', value.afschrijving.value],
      termijn: ['afschrijvingstermijn', value.termijn?.value.replace(/ jaar$/, '')],
      rente: ['rente', value.rente && percentageInWoorden(value.rente)],
      restwaarde: ['restwaarde', bedrag(value.restwaarde)],
      ingebruikname: ['ingebruikname', value.ingebruikname?.value],
      eerste_jaar: ['eerste jaar met kapitaallasten', value.eerste_jaar?.value],
      half_jaar: ['eerste jaar telt half', value.half_jaar && (value.half_jaar.value ? 'ja' : 'nee')],
    }),
  );
  const kolommen = jaarkolommen(jaren);
  const uitgaven = all.flatMap(({ pad, wat, value }) =>
    perKolom(value.uitgaven, kolommen).value.map(({ kolom, cel }) => ({
      sleutel: `${pad}.uitgaven.${kolom.id}`,
      naam: `${wat}, uitgaven in ${kolom.id}`,
      waarde: bedragInWoorden(cel, eenheid),
      van: `${pad}.naam`,
    })),
  );
  return [...settings, ...uitgaven];
}
