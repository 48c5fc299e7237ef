import { type DataMap, type DataValue, entriesOf, isDataMap, isDataScalar } from '../../source/data.ts';
import type { Located } from '../../source/located.ts';

/** A value of the frontmatter with the keys that lead to it; items of a list have their number, from 0. */
export interface Waarde {
  readonly pad: readonly string[];
  readonly waarde: Located<string>;
}

/** Every value of the frontmatter, in the order of the source. */
export function waardenIn(map: DataMap): readonly Waarde[] {
  return valuesOf(map, []);
}

function valuesOf(value: DataValue, pad: readonly string[]): readonly Waarde[] {
  if (isDataScalar(value)) return [{ pad, waarde: value }];
  if (isDataMap(value))
    return entriesOf(value).flatMap(({ key, value: inside }) => valuesOf(inside, [...pad, key.value]));
  return value.flatMap((item, index) => valuesOf(item, [...pad, String(index)]));
}
