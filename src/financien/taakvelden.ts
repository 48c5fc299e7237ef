/** Mutaties reserves: not a real last or baat. */
export const RESERVETAAKVELD = '0.10';

/**
 * Taakvelden of Informatie voor derden (Iv3), by main field: the second numbers in use. The list changes from year to
 * year (6.7 and 6.8 were split in parts with a third digit or a letter), so that a part counts when its field is here.
 */
const TAAKVELDEN: Readonly<Record<string, readonly string[]>> = {
  '0': ['1', '2', '3', '4', '5', '61', '62', '63', '64', '7', '8', '9', '10', '11'],
  '1': ['1', '2'],
  '2': ['1', '2', '3', '4', '5'],
  '3': ['1', '2', '3', '4'],
  '4': ['1', '2', '3'],
  '5': ['1', '2', '3', '4', '5', '6', '7'],
  '6': ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  '7': ['1', '2', '3', '4', '5'],
  '8': ['1', '2', '3'],
};

/** True for a code such as "6.1", "0.10" or "6.71a". */
export function isTaakveld(code: string): boolean {
  const [, hoofd = '', deel = ''] = /^(\d)\.(\d{1,3})[a-z]?$/.exec(code) ?? [];
  const known = TAAKVELDEN[hoofd] ?? [];
  return known.includes(deel) || (hoofd === '6' && deel !== '' && known.includes(deel.slice(0, 1)));
}
