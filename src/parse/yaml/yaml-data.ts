import type { DataMap, DataValue } from '../../source/data.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';

/** A key with nothing behind it, or an empty text; `span` is where that stands, if it stands anywhere. */
export interface ZonderWaarde {
  readonly key: Located<string>;
  readonly span?: Span;
}

/** What YAML says, with the places of what data themselves do not hold. */
export interface YamlData {
  readonly value: DataValue;
  /** Of each list the offsets in the source between which it stands. */
  readonly lijsten: ReadonlyMap<readonly DataValue[], { readonly start: number; readonly end: number }>;
  /** Of each map its keys without a value. */
  readonly zonder: ReadonlyMap<DataMap, readonly ZonderWaarde[]>;
}
