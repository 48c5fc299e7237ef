// src/vergadering/woorden: how the papers of a meeting say what was decided.

import type { EENSGEZIND } from '../../domain/raad.ts';
import type { Stukuitkomst } from '../../domain/uitkomst.ts';
import type { GeteldeStemming } from '../tellen/tel-vergadering.ts';

/**
 * How the council decided, behind "de raad besluit": "zonder hoofdelijke stemming", "met algemene stemmen", "met 25
 * stemmen voor en 12 stemmen tegen". "Unaniem" is only said where all who were there voted. Undefined where nobody wrote
 * down how was voted.
 */
export function stemwoorden(
  uitkomst: Stukuitkomst | undefined,
  counted: GeteldeStemming | undefined,
  eensgezind: (typeof EENSGEZIND)[number],
): string | undefined {
  if (uitkomst === 'zonder-stemming') return 'zonder hoofdelijke stemming';
  if (counted?.soort !== 'zaak') return undefined;
  if (counted.stemming.wijze.value === 'acclamatie') return 'bij acclamatie';
  const { voor, tegen, onthouden } = counted.resultaat.telling;
  if (tegen === 0) return onthouden === 0 ? eensgezind : 'met algemene stemmen';
  return `met ${stemmen(voor)} voor en ${stemmen(tegen)} tegen`;
}

/** "1 stem", "25 stemmen" */
export function stemmen(count: number): string {
  return count === 1 ? '1 stem' : `${count} stemmen`;
}

/** Behind "er": "zijn 14 stemmen voor en 6 tegen", "is 1 stem voor en 8 tegen". */
export function telzin(voor: number, tegen: number): string {
  return `${voor === 1 ? 'is' : 'zijn'} ${stemmen(voor)} voor en ${tegen} tegen`;
}
