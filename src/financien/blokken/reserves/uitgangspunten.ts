import type { FinancienInvoer } from '../../../domain/financien/invoer.ts';
import type { Uitgangspunt } from '../../../domain/financien-tabel.ts';
import { invoerEenheid } from '../../lezen/invoer-eenheid.ts';
import { bedragInWoorden, uitgangspunten } from '../../lezen/uitgangspunten.ts';
import { RESERVES } from './schema.ts';

/** The settings of each reserve. */
export function reserveUitgangspunten(invoer: FinancienInvoer): readonly Uitgangspunt[] {
  const eenheid = invoerEenheid(invoer);
  return (RESERVES.van(invoer) ?? []).flatMap(({ key, value }) =>
    uitgangspunten(`${RESERVES.naam}.${key.value}`, `Reserve ‘${value.naam.value}’`, {
      naam: ['naam', value.naam.value],
      soort: ['soort', value.soort?.value],
      beginstand: ['beginstand', bedragInWoorden(value.beginstand, eenheid)],
      eindjaar: ['laatste jaar', value.eindjaar?.value],
      minimum: ['minimum', value.minimum && bedragInWoorden(value.minimum, eenheid)],
    }),
  );
}
