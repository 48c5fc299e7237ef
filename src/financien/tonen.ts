import type { Bedrag, Getal } from '../domain/bedrag.ts';
import type { Eenheid } from '../domain/financien-schema.ts';
import type { FinancieleTabel } from '../domain/financien-tabel.ts';
import { bekend } from './reken.ts';

/** An amount in the unit of its table, rounded (for the eye only) when that unit is thousands. */
export function inEenheid(waarde: Bedrag, eenheid: Eenheid): Bedrag {
  if (waarde.soort === 'leeg' || eenheid === 'euro') return waarde;
  return { ...waarde, waarde: waarde.waarde.dividedBy(1000).toDecimalPlaces(0) };
}

/** A fraction as a percentage of at most one decimal: 0.125 is "12,5%"; with `vast` always of one. */
export function percentage(waarde: Getal, vast = false): string {
  const rounded = waarde.times(100).toDecimalPlaces(1);
  return `${(vast ? rounded.toFixed(1) : rounded.toFixed()).replace('.', ',').replace(/^-/, '−')}%`;
}

/** True when some percentage in a column, as it is shown, has a decimal: then all have one, under each other. */
export function heeftTienden(tabel: FinancieleTabel, kolom: string): boolean {
  return tabel.rijen.some((rij) => {
    const cel = rij.cellen.get(kolom);
    return cel?.toon === 'percentage' && !bekend(cel.waarde).times(100).toDecimalPlaces(1).isInteger();
  });
}

/** A plain number with a comma. */
export function getal(waarde: Getal): string {
  return waarde.toDecimalPlaces(4).toFixed().replace('.', ',').replace('-', '−');
}

/** True when some amount in the table has cents. */
export function heeftCenten(tabel: FinancieleTabel): boolean {
  return tabel.rijen.some((rij) =>
    [...rij.cellen.values()].some((cel) => cel.toon === 'bedrag' && !bekend(cel.waarde).isInteger()),
  );
}

/** Without its sign, and whether it had one. */
export function zonderTeken(waarde: Bedrag): { readonly waarde: Bedrag; readonly negatief: boolean } {
  if (waarde.soort === 'leeg' || !waarde.waarde.isNegative()) return { waarde, negatief: false };
  return { waarde: { ...waarde, waarde: waarde.waarde.abs() }, negatief: true };
}
