import { oncePer } from '../../domain/once-per.ts';
import { type DataMap, type DataValue, entriesOf, isDataMap, spanOfMap } from '../../source/data.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import type { YamlData } from './yaml-data.ts';

/** A path into YAML data: keys of maps and 0-based indexes of sequences. */
export type DataPath = readonly (string | number)[];

/**
 * The place of what `path` names. `value`: its value; `key`: its key; `missing`: where it should have stood,
 * which is its key when that stands there without a value, else the first line of the map that lacks it.
 * A path that leads nowhere gives the deepest place that exists.
 */
export type Locate = (path: DataPath, what: 'key' | 'value' | 'missing') => Span;

/** A key with its value, or with the place of what stands there in its stead, if anything does. */
interface Plek {
  readonly key: Located<string>;
  readonly value?: DataValue;
  readonly span?: Span | undefined;
}

/** Finds places in data. */
export function locateIn(source: SourceText, data: YamlData): Locate {
  const keysOf = oncePer((map: DataMap): ReadonlyMap<string, Plek> => pleken(map, data));
  const span = (value: DataValue): Span => {
    if (isDataMap(value)) return spanOfMap(value);
    if (isScalar(value)) return value.span;
    const { start, end } = data.lijsten.get(value) ?? { start: 0, end: 0 };
    return spanOf(source, start, end);
  };
  return (path, what) => {
    let node = data.value;
    for (const [depth, step] of path.entries()) {
      if (isDataMap(node)) {
        const plek = keysOf(node).get(String(step));
        if (!plek) return atStart(span(node));
        const { key, value } = plek;
        if (depth === path.length - 1 && (what !== 'value' || !value)) return key.span;
        if (!value && !plek.span) return key.span;
        node = value ?? { value: '', span: plek.span ?? key.span };
      } else if (isScalar(node)) {
        break;
      } else {
        const item: DataValue | undefined = node[Number(step)];
        if (!item) return atStart(span(node));
        node = item;
      }
    }
    return what === 'missing' ? atStart(span(node)) : span(node);
  };
}

function pleken(map: DataMap, { zonder }: YamlData): ReadonlyMap<string, Plek> {
  const all: readonly Plek[] = [...entriesOf(map), ...(zonder.get(map) ?? [])];
  return new Map(all.map((plek) => [plek.key.value, plek]));
}

function isScalar(value: DataValue): value is Located<string> {
  return !Array.isArray(value) && !isDataMap(value);
}

/** The first line of a span, so that a missing key does not mark a whole block. */
function atStart(span: Span): Span {
  const newline = span.source.text.indexOf('\n', span.start);
  return spanOf(span.source, span.start, newline === -1 ? span.end : Math.min(span.end, newline));
}
