import type { Located } from './located.ts';
import type { Span } from './source-text.ts';

/** Structured data (YAML) in which every scalar is the text that was typed, with its place. */
export type DataValue = Located<string> | DataMap | readonly DataValue[];

const PLACES = Symbol('places');

/**
 * A map as a plain object, so that zod schemas read it directly. JavaScript reorders keys that look like
 * integers ("2024"), and an object does not know where it stood: `entriesOf` and `spanOfMap` tell both.
 */
export interface DataMap {
  readonly [key: string]: DataValue;
  readonly [PLACES]: Places;
}

interface Places {
  readonly span: Span;
  readonly empty: readonly string[];
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: Located<string>;
  readonly value: DataValue;
}

/**
 * Makes a map from entries with unique keys; `span` covers all of it. `empty` are keys behind which an empty text stands
 * (`""`): as with keys behind which nothing stands there is no value, but their author may have meant one.
 */
export function dataMap(entries: readonly DataEntry[], span: Span, empty: readonly string[] = []): DataMap {
  const values = Object.fromEntries(entries.map((entry) => [entry.key.value, entry.value]));
  return Object.defineProperty(values, PLACES, {
    value: { span, entries, empty },
  }) as unknown as DataMap;
}

/** Whether a value of the frontmatter is a group of keys. */
export function isDataMap(value: unknown): value is DataMap {
  return typeof value === 'object' && value !== null && PLACES in value;
}

/** Whether a value of the frontmatter is one text, as typed. */
export function isDataScalar(value: unknown): value is Located<string> {
  return typeof value === 'object' && value !== null && !(PLACES in value) && 'span' in value;
}

/** The entries of a map in the order in which they were written. */
export function entriesOf(map: DataMap): readonly DataEntry[] {
  return map[PLACES].entries;
}

/** The keys of a map behind which an empty text stands, and so no value. */
export function emptyKeysOf(map: DataMap): readonly string[] {
  return map[PLACES].empty;
}

/** Where a map stands. */
export function spanOfMap(map: DataMap): Span {
  return map[PLACES].span;
}
