import { type Bedrag, formatBedrag } from '../domain/bedrag.ts';
import { bekend } from './reken.ts';
import type { Term } from './termen.ts';

/** A value as messages show it: an amount with "€", a percentage, or a plain number. */
export function inWoorden(value: Bedrag, toon: 'bedrag' | 'percentage' | 'getal' = 'bedrag'): string {
  if (value.soort === 'leeg') return 'niets';
  if (toon === 'bedrag' || value.soort === 'pm') return formatBedrag(value);
  const number = toon === 'percentage' ? bekend(value).times(100) : bekend(value);
  const digits = number.toDecimalPlaces(4).toFixed().replace('.', ',').replace('-', '−');
  return toon === 'percentage' ? `${digits}%` : digits;
}

const WOORD = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** "'Restant' 2024 € 459.500 + 'POK-middelen' 2024 € 175.000": at most twelve terms, then how many follow. */
export function optelling(
  terms: readonly Term[],
  toon: 'bedrag' | 'percentage' | 'getal' = 'bedrag',
): string {
  const shown = terms
    .filter((_, at) => at < 12)
    .map((term, at) => {
      const negative = term.teken === '-' && bekend(term.waarde).isNegative();
      const value = inWoorden(negative ? { ...term.waarde, ...kaal(term.waarde) } : term.waarde, toon);
      const named = term.naam === value || term.naam === '' ? value : `${term.naam} ${value}`;
      return at === 0 ? `${term.teken === '-' ? '− ' : ''}${named}` : `${WOORD[term.teken]} ${named}`;
    });
  return `${shown.join(' ')}${terms.length > 12 ? ' + …' : ''}`;
}

function kaal(value: Bedrag): object {
  return value.soort === 'leeg' ? {} : { waarde: value.waarde.abs() };
}
