import { readBedragText } from '../domain/bedrag-lezen.ts';
import { isNaam } from '../domain/naam.ts';
import type { Vorm } from '../domain/vorm.ts';
import { type DataMap, type DataValue, dataMap, isDataMap, isDataScalar } from '../source/data.ts';
import type { Span } from '../source/source-text.ts';

/**
 * Data that a shape accepts, made with a word that the author typed, or without one; undefined when there is none
 * that is surely right. `span` is the place where it would stand.
 */
export function voorbeeld(vorm: Vorm, word: string | undefined, span: Span): DataValue | undefined {
  return candidates(vorm, word, span, 0).find((one) => accepts(vorm, one));
}

/** Whether a shape takes this data. */
export function accepts(vorm: Vorm, data: DataValue): boolean {
  return vorm.schema.safeParse(data).success;
}

/** How deep an example may go: deeper is no help any more. */
const DIEPST = 4;

function candidates(vorm: Vorm, word: string | undefined, span: Span, depth: number): readonly DataValue[] {
  const scalar = (value: string): DataValue => ({ value, span });
  if (depth > DIEPST) return [];
  const find = (inner: Vorm, given = word) =>
    candidates(inner, given, span, depth + 1).find((one) => accepts(inner, one));
  switch (vorm.soort) {
    case 'woord': {
      const fits =
        word !== undefined && word !== '' && (!vorm.bedrag || readBedragText(word).soort !== 'fout');
      const own = fits ? [word, word.charAt(0).toUpperCase() + word.slice(1)] : [];
      return [...own.map(scalar), ...given(vorm, span), ...(vorm.woorden ?? []).map(scalar), scalar('tekst')];
    }
    case 'lijst': {
      const deel = find(vorm.deel);
      return deel === undefined ? [] : [[deel]];
    }
    case 'kaart': {
      const waarde = find(vorm.waarde);
      const name = word !== undefined && isNaam(word) ? word : undefined;
      const named = (naam: string) => (waarde === undefined ? [] : [mapOf([[naam, waarde]], span)]);
      return [...(name === undefined ? [] : named(name)), ...given(vorm, span), ...named('naam')];
    }
    case 'keus':
      return [
        ...given(vorm, span),
        ...vorm.opties.flatMap((optie) => candidates(optie, word, span, depth + 1)),
      ];
    case 'groep': {
      const all = [...vorm.sleutels].map(([key, sleutel]) => ({ key, ...sleutel }));
      const needed = all.filter(({ verplicht }) => verplicht);
      const filled = (keys: typeof all) =>
        keys.flatMap(({ key, vorm: inner }): [string, DataValue][] => {
          const value = find(inner());
          return value === undefined ? [] : [[key, value]];
        });
      if (needed.length > 0) return [mapOf(filled(needed), span)];
      return all.map((one) => filled([one])).flatMap((one) => (one.length === 0 ? [] : [mapOf(one, span)]));
    }
  }
}

/** The examples that a schema gives itself, in the words of JSON Schema. */
function given(vorm: Vorm, span: Span): readonly DataValue[] {
  const examples: unknown = vorm.schema.meta()?.examples;
  return (Array.isArray(examples) ? examples : []).map((one) => dataOf(one, span));
}

/** Plain data as what stands in a file. */
function dataOf(value: unknown, span: Span): DataValue {
  if (Array.isArray(value)) return value.map((one) => dataOf(one, span));
  if (typeof value !== 'object' || value === null) return { value: String(value), span };
  return mapOf(
    Object.entries(value).map(([key, inner]) => [key, dataOf(inner, span)]),
    span,
  );
}

function mapOf(entries: readonly (readonly [string, DataValue])[], span: Span): DataMap {
  return dataMap(
    entries.map(([key, value]) => ({ key: { value: key, span }, value })),
    span,
  );
}

/** Data as an author types it between braces, on one line. */
export function typed(data: DataValue): string {
  if (isDataScalar(data)) return plain(data.value);
  if (isDataMap(data)) return `{ ${pairs(data)} }`;
  return `[${data.map(typed).join(', ')}]`;
}

/** The same behind a dash or a key: a group of one key needs no braces there. */
export function typedItem(data: DataValue): string {
  return isDataMap(data) && Object.keys(data).length === 1 ? pairs(data) : typed(data);
}

function pairs(map: DataMap): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}: ${typed(value)}`)
    .join(', ');
}

/** A text as a value on a line of its own. */
export function plainLine(text: string): string {
  const word = text.replace(/\s+/g, ' ').trim();
  return /:(?: |$)| #|^[-?&*!|>%@`[\]{}#"',:]|^$/.test(word) ? `"${word.replace(/["\\]/g, '')}"` : word;
}

/** A text as a value between braces. */
export function plain(text: string): string {
  const word = text.replace(/\s+/g, ' ').trim();
  return /[:,[\]{}#"'`\\]|^[-?&*!|>%@]|^$/.test(word) ? `"${word.replace(/["\\]/g, '')}"` : word;
}
