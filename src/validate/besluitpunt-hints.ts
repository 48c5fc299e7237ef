import { barePart, partsHint, splitParts } from '../domain/geplakte-onderdelen.ts';
import { type DataValue, isDataScalar } from '../source/data.ts';

/**
 * What to write in place of a key that a besluitpunt does not know, as a hint; `inside` is what stands behind the
 * key. A pasted point with parts ("de reserves op te heffen: a) … b) …") looks like a key with a text behind it.
 */
export function besluitpuntHint(key: string, inside: DataValue | undefined): string | undefined {
  if (key === 'sub')
    return 'Besluitpunten hebben ten hoogste drie niveaus: 1, a en i. Zet deze onderdelen een niveau hoger.';
  const parts = pastedParts(inside);
  return /\s/.test(key) && parts ? partsHint(key, parts) : undefined;
}

/** The parts behind a pasted point; undefined when it is one text like any other. */
function pastedParts(inside: DataValue | undefined): readonly string[] | undefined {
  if (inside === undefined) return [];
  if (Array.isArray(inside)) return inside.filter(isDataScalar).map(({ value }) => barePart(value));
  if (!isDataScalar(inside)) return undefined;
  if (inside.value.trim() === '') return [];
  const parts = splitParts(inside.value);
  return parts.length > 1 ? parts : undefined;
}
