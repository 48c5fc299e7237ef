import type { Bedrag } from '../../domain/bedrag.ts';
import { bekend } from './reken.ts';
import type { Term } from './termen.ts';
import { type Getoond, toonWaarde, zonderTeken } from './tonen.ts';

/** A value as messages show it: an amount with "€", a percentage, or a plain number. */
export function inWoorden(waarde: Bedrag, toon: Getoond['toon'] = 'bedrag'): string {
  return waarde.soort === 'leeg' ? 'niets' : toonWaarde({ waarde, toon, decimalen: 4 });
}

const WOORD = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** "'Restant' 2024 € 459.500 + 'POK-middelen' 2024 € 175.000": at most twelve terms, then how many follow. */
export function optelling(terms: readonly Term[], toon: Getoond['toon'] = 'bedrag'): string {
  const shown = terms
    .filter((_, at) => at < 12)
    .map((term, at) => {
      const negative = term.teken === '-' && bekend(term.waarde).isNegative();
      const named = benoemd(negative ? { ...term, waarde: zonderTeken(term.waarde).waarde } : term, toon);
      return at === 0 ? `${term.teken === '-' ? '− ' : ''}${named}` : `${WOORD[term.teken]} ${named}`;
    });
  return `${shown.join(' ')}${terms.length > 12 ? ' + …' : ''}`;
}

/** A term with its name; shown as what it is itself, else as what it is part of. */
export function benoemd(
  { naam, waarde, toon }: Pick<Term, 'naam' | 'waarde' | 'toon'>,
  geheel: Getoond['toon'],
  tussen = ' ',
): string {
  if (toon === 'letterlijk') return naam;
  const value = inWoorden(waarde, toon ?? geheel);
  return naam === value || naam === '' ? value : `${naam}${tussen}${value}`;
}
