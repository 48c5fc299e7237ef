import type { Bedrag } from '../../domain/bedrag.ts';
import { bekend } from '../reken.ts';

/** Whether an amount is below zero whatever its unknown part turns out to be, when that can only lower it. */
export function zekerNegatief(value: Bedrag): boolean {
  return bekend(value).lessThan(0) && (value.soort !== 'pm' || value.teken === '-');
}
