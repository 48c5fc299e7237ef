import { type Bedrag, type BedragOpmaak, formatBedrag, type Getal } from '../../domain/bedrag.ts';
import type { Eenheid } from '../../domain/financien/invoer.ts';
import type { FinancieleTabel } from '../../domain/financien-tabel.ts';
import { bekend } from './reken.ts';

/** An amount in the unit of its table, rounded (for the eye only) when that unit is thousands. */
export function inEenheid(waarde: Bedrag, eenheid: Eenheid): Bedrag {
  if (waarde.soort === 'leeg' || eenheid === 'euro') return waarde;
  return { ...waarde, waarde: waarde.waarde.dividedBy(1000).toDecimalPlaces(0) };
}

/**
 * A fraction as a percentage: 0.125 is "12,5%". It has the decimals that were typed, else at most one; with `vast`
 * exactly so many.
 */
export function percentage(waarde: Getal, decimalen = 1, vast = false): string {
  const rounded = waarde.times(100).toDecimalPlaces(decimalen);
  return `${(vast ? rounded.toFixed(decimalen) : rounded.toFixed()).replace('.', ',').replace(/^-/, '−')}%`;
}

/** How many decimals the percentages of a column have, all as many, so that they stand under each other. */
export function percentageDecimalen(tabel: FinancieleTabel, kolom: string): number {
  return tabel.rijen.reduce((most, rij) => {
    const cel = rij.cellen.get(kolom);
    if (cel?.toon !== 'percentage') return most;
    const own = cel.decimalen ?? bekend(cel.waarde).times(100).toDecimalPlaces(1).decimalPlaces();
    if (own > most) return own;
    return most;
  }, 0);
}

/** A plain number with a comma. */
export function getal(waarde: Getal): string {
  return waarde.toDecimalPlaces(4).toFixed().replace('.', ',').replace('-', '−');
}

/** How a value is shown: as an amount, a percentage (a fraction, with the decimals that were typed) or a plain number. */
export interface Getoond {
  readonly waarde: Bedrag;
  readonly toon: 'bedrag' | 'percentage' | 'getal';
  readonly decimalen?: number;
}

/** A value as running text has it. Of a percentage or a number with an unknown part nothing is known. */
export function toonWaarde({ waarde, toon, decimalen }: Getoond, opmaak: BedragOpmaak = {}): string {
  if (toon === 'bedrag' || waarde.soort === 'leeg') return formatBedrag(waarde, opmaak);
  if (waarde.soort === 'pm') return opmaak.pm ?? 'pm';
  return toon === 'percentage' ? percentage(waarde.waarde, decimalen) : getal(waarde.waarde);
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

/** A difference with its direction: "+ € 8.000", "− € 8.000", "± € 0". */
export function toonVerschil(verschil: Bedrag): string {
  const known = bekend(verschil);
  const sign = known.isZero() ? '±' : known.isNegative() ? '−' : '+';
  return `${sign} ${formatBedrag({ soort: 'bedrag', waarde: known.abs() })}`;
}

/** A value as messages show it: an amount with "€", a percentage, or a plain number. */
export function inWoorden(waarde: Bedrag, toon: Getoond['toon'] = 'bedrag'): string {
  return waarde.soort === 'leeg' ? 'niets' : toonWaarde({ waarde, toon, decimalen: 4 });
}
