import type { Getal } from '../../domain/bedrag.ts';
import type { Eenheid } from '../../domain/financien/cel.ts';
import type { Located } from '../../source/located.ts';

/** What says in which unit amounts are typed: `financien:` itself, or one of its tables. */
interface MetInvoer {
  readonly invoer?: Located<Eenheid> | undefined;
}

/** In which unit amounts are typed: that of their own table, else that of all tables, else euros. */
export function invoerEenheid(financien: MetInvoer | undefined, tabel: MetInvoer = {}): Eenheid {
  return tabel.invoer?.value ?? financien?.invoer?.value ?? 'euro';
}

/** How many euros one typed unit is. */
export function eurosPer(eenheid: Eenheid): '1' | '1000' {
  return eenheid === 'duizend' ? '1000' : '1';
}

/**
 * An amount in euros as an author types it in a unit: "-1.250,50". Where thousands would have more than two decimals,
 * which is not read, the unit stands behind it: "50,12345 duizend".
 */
export function alsInvoer(waarde: Getal, eenheid: Eenheid): string {
  const digits = waarde.dividedBy(eurosPer(eenheid));
  const places = digits.decimalPlaces();
  const [whole = '', decimals] = (places === 1 ? digits.toFixed(2) : digits.toFixed()).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
  const typed = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return places > 2 && eenheid === 'duizend' ? `${typed} duizend` : typed;
}
