import {
  type Bedrag,
  type BedragOpmaak,
  formatBedrag,
  Getal,
  groepeer,
  VASTE_SPATIE,
} from '../../domain/bedrag.ts';
import type { Eenheid } from '../../domain/financien/invoer.ts';
import type { Cel, FinancieleTabel } from '../../domain/financien-tabel.ts';
import { bekend, RUIS } from './reken.ts';

/** An amount in the unit of its table, rounded (for the eye only) when that unit is thousands. */
export function inEenheid(waarde: Bedrag, eenheid: Eenheid): Bedrag {
  if (waarde.soort === 'leeg' || eenheid === 'euro') return waarde;
  return { ...waarde, waarde: waarde.waarde.dividedBy(1000).toDecimalPlaces(0) };
}

/** A cell as it is printed: with the figure of an adopted document where the author asks for that. */
export function afgedrukt<T extends Cel | undefined>(cel: T): T {
  return cel && cel.toon !== 'tekst' && cel.getoond ? { ...cel, waarde: cel.getoond } : cel;
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

/** A plain number with a comma; from five digits on, or where `groepen` asks for it, its digits in threes. */
export function getal(waarde: Getal, groepen = isGroot(waarde), duizendtallen?: 'punt' | 'spatie'): string {
  return cijfers(waarde.toDecimalPlaces(4), groepen, duizendtallen);
}

/** All digits of a number. */
function cijfers(waarde: Getal, groepen: boolean, duizendtallen?: 'punt' | 'spatie'): string {
  const [whole = '', decimals] = waarde.abs().toFixed().split('.');
  const sign = waarde.isNegative() && !waarde.isZero() ? '−' : '';
  const shown = groepen ? groepeer(whole, duizendtallen) : whole;
  return `${sign}${shown}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Of four digits it is not known whether they are a year. */
function isGroot(waarde: Getal): boolean {
  return waarde.abs().greaterThanOrEqualTo(10_000);
}

/** Whether the plain numbers of a column have their digits in threes: one has five digits, or was typed so. */
export function metGroepen(tabel: FinancieleTabel, kolom: string): boolean {
  return tabel.rijen.some((rij) => {
    const cel = rij.cellen.get(kolom);
    return cel?.toon === 'getal' && (cel.groepen === true || isGroot(bekend(cel.waarde)));
  });
}

/** How a value is shown: as an amount, a percentage (a fraction, with the decimals that were typed) or a plain number. */
export interface Getoond {
  readonly waarde: Bedrag;
  readonly toon: 'bedrag' | 'percentage' | 'getal';
  readonly decimalen?: number;
  /** A plain number was typed with its digits in threes. */
  readonly groepen?: true;
}

/** A value as running text has it. Of a percentage or a number with an unknown part nothing is known. */
export function toonWaarde({ waarde, toon, decimalen, groepen }: Getoond, opmaak: BedragOpmaak = {}): string {
  if (toon === 'bedrag' || waarde.soort === 'leeg') return formatBedrag(waarde, opmaak);
  if (waarde.soort === 'pm') return opmaak.pm ?? 'pm';
  return toon === 'percentage' ? percentage(waarde.waarde, decimalen) : getal(waarde.waarde, groepen);
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
  if (waarde.soort === 'leeg') return 'niets';
  if (toon === 'bedrag' && waarde.soort === 'bedrag' && !isOpCenten(waarde)) return precies(waarde.waarde);
  return toonWaarde({ waarde, toon, decimalen: 4 });
}

/** Whether an amount has no parts of a cent. */
function isOpCenten(waarde: Bedrag): boolean {
  return bekend(waarde).toDecimalPlaces(RUIS).decimalPlaces() <= 2;
}

/** What to do about a difference that is too small to be paid: nobody sees it in cents. */
export const AFRONDEN =
  'Een bedrag is niet op centen afgerond; schrijf de formule ervan als `afronden(…; 2)`.';

/** True for a difference of less than a cent, which is told with `AFRONDEN`. */
export function isDeelVanCent(verschil: Bedrag): boolean {
  return bekend(verschil).abs().lessThan('0.01');
}

/** An amount with parts of a cent: "€ 33,3333…", and two digits of one that is less than a cent: "€ 0,0033…". */
function precies(waarde: Getal): string {
  const shown = waarde.abs().lessThan('0.01')
    ? waarde.toSignificantDigits(2, Getal.ROUND_DOWN)
    : waarde.toDecimalPlaces(4, Getal.ROUND_DOWN);
  const more = shown.equals(waarde.toDecimalPlaces(RUIS)) ? '' : '…';
  return `€${VASTE_SPATIE}${cijfers(shown, true)}${more}`;
}
