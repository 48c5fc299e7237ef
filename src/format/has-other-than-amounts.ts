import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { VERWACHT } from '../domain/financien/invoer.ts';

/**
 * Whether a row or a table says that it holds something else than amounts: a row with `toon: percentage`, a table with
 * a column of `soort: tekst`. What looks like an amount there may be a year or a number of people.
 */
export function hasOtherThanAmounts(node: YAMLMap): boolean {
  if (saysOther(node.get('toon', true))) return true;
  return [node.get('kolommen', true), node.get('per_jaar', true)].some(hasOtherColumn);
}

function hasOtherColumn(columns: unknown): boolean {
  if (!isSeq(columns)) return false;
  return columns.items.some(
    (column) =>
      isMap(column) && (saysOther(column.get('soort', true)) || hasOtherColumn(column.get('kolommen', true))),
  );
}

function saysOther(value: unknown): boolean {
  return isScalar(value) && value.value !== '' && value.value !== 'bedrag' && value.value !== VERWACHT;
}
