import { type Bedrag, formatBedrag } from '../domain/bedrag.ts';
import { bekend } from './reken.ts';

/**
 * What a new amount is more (or less, then negative) than the old one. Undefined where an unknown part came or went,
 * for then nothing can be said; nothing counts as zero.
 */
export function verschilTussen(oud: Bedrag, nieuw: Bedrag): Bedrag | undefined {
  const teken = (value: Bedrag) => (value.soort === 'pm' ? value.teken : undefined);
  if (teken(oud) !== teken(nieuw)) return undefined;
  return { soort: 'bedrag', waarde: bekend(nieuw).minus(bekend(oud)) };
}

/** A difference with its direction: "+ € 8.000", "− € 8.000", "± € 0". */
export function toonVerschil(verschil: Bedrag): string {
  const known = bekend(verschil);
  const sign = known.isZero() ? '±' : known.isNegative() ? '−' : '+';
  return `${sign} ${formatBedrag({ soort: 'bedrag', waarde: known.abs() })}`;
}

/** True for an amount whose known part is below zero. */
export function isNegatief(value: Bedrag): boolean {
  return bekend(value).isNegative() && !bekend(value).isZero();
}
