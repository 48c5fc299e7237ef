import { GRENZEN } from '../../domain/grenzen.ts';
import { type DataEntry, type DataMap, type DataValue, dataMap, isDataScalar } from '../../source/data.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';
import { findRun } from '../find-run.ts';
import { afterKey, isOpen, readPlain, readQuoted, skipSpaces } from './plain-scalars.ts';
import type { ZonderWaarde } from './yaml-data.ts';

const NEWLINE = 10;
const COMMA = 44;
const COLON = 58;
const CLOSING_BRACKET = 93;
const BRACE = 123;
const CLOSING_BRACE = 125;

/** Where the reading is, with what was found on the way. */
export interface Reading {
  readonly source: SourceText;
  readonly text: string;
  /** Where the YAML ends in the source. */
  readonly end: number;
  readonly lijsten: Map<readonly DataValue[], { readonly start: number; readonly end: number }>;
  readonly zonder: Map<DataMap, readonly ZonderWaarde[]>;
  at: number;
  /** Of the line that comes: at which column its first sign stands; -1 behind the last. */
  column: number;
  /** Where the value that was read last ends: behind its line, or where nothing was typed behind its key. */
  valueEnd: number;
}

/** A value on one line, up to where it ends: text, or what stands between braces or brackets. */
export function readInline(reading: Reading, flow: boolean): DataValue | undefined {
  const sign = reading.text.charCodeAt(reading.at);
  if (isOpen(sign)) return sign === BRACE ? readFlowMap(reading) : readFlowList(reading);
  const scalar = readScalar(reading, flow);
  return scalar && reading.text.charCodeAt(reading.at) === COLON ? undefined : scalar;
}

function readFlowMap(reading: Reading): DataMap | undefined {
  const { source, text, end } = reading;
  const start = reading.at;
  const entries: DataEntry[] = [];
  const zonder: ZonderWaarde[] = [];
  const empty: string[] = [];
  for (let more = openFlow(reading); more; ) {
    const key = readKey(reading, true);
    const behind = key && afterKey(text, reading.at, end);
    if (!key || behind === undefined || behind === reading.at + 1) return undefined;
    reading.at = behind;
    const value = readInline(reading, true);
    if (value === undefined) return undefined;
    if (isEmptyText(value)) {
      empty.push(key.value);
      zonder.push({ key, span: value.span });
    } else entries.push({ key, value });
    const goes = nextInFlow(reading, CLOSING_BRACE);
    if (goes === undefined) return undefined;
    more = goes;
  }
  if (hasDoubles(entries, zonder)) return undefined;
  const map = dataMap(entries, spanOf(source, start, reading.at), empty);
  if (zonder.length > 0) reading.zonder.set(map, zonder);
  return map;
}

function readFlowList(reading: Reading): readonly DataValue[] | undefined {
  const start = reading.at;
  const items: DataValue[] = [];
  for (let more = openFlow(reading); more; ) {
    const value = readInline(reading, true);
    const goes = value === undefined ? undefined : nextInFlow(reading, CLOSING_BRACKET);
    if (value === undefined || goes === undefined) return undefined;
    items.push(value);
    more = goes;
  }
  reading.lijsten.set(items, { start, end: reading.at });
  return items;
}

/** Steps behind the sign that opens, and behind that which closes where nothing stands between; whether something does. */
function openFlow(reading: Reading): boolean {
  const { text, end } = reading;
  const closing = text.charCodeAt(reading.at) === BRACE ? CLOSING_BRACE : CLOSING_BRACKET;
  reading.at = skipSpaces(text, reading.at + 1, end);
  if (text.charCodeAt(reading.at) !== closing) return true;
  reading.at += 1;
  return false;
}

/** Steps behind a comma (true) or the sign that closes (false); undefined where neither stands. */
function nextInFlow(reading: Reading, closing: number): boolean | undefined {
  const { text, end } = reading;
  const at = skipSpaces(text, reading.at, end);
  const sign = at < end ? text.charCodeAt(at) : NEWLINE;
  if (sign !== COMMA && sign !== closing) return undefined;
  reading.at = sign === COMMA ? skipSpaces(text, at + 1, end) : at + 1;
  return sign === COMMA;
}

/** YAML allows a key no more signs than this on its line. */
const KEY_SIGNS = 1024;

export function readKey(reading: Reading, flow: boolean): Located<string> | undefined {
  const key = readScalar(reading, flow);
  return key && key.span.end - key.span.start < KEY_SIGNS ? key : undefined;
}

/** Text with or without quotes that ends on its line, up to where it ends. */
export function readScalar(reading: Reading, flow: boolean): Located<string> | undefined {
  const { source, text, at, end } = reading;
  const read = readQuoted(text, at, end) ?? readPlain(text, at, end, flow);
  if (!read || read.end - at > GRENZEN.alineatekens || findRun(text, at, read.end)) return undefined;
  reading.at = read.end;
  return { value: read.value, span: spanOf(source, at, read.end) };
}

/** `""`, which counts as nothing. */
export function isEmptyText(value: DataValue): value is Located<string> {
  return isDataScalar(value) && value.value === '';
}

/** Up to so many keys it is quicker to compare each with each other one. */
const FEW = 16;

/** Whether a key stands twice: for the library to say so. */
export function hasDoubles(entries: readonly DataEntry[], zonder: readonly ZonderWaarde[]): boolean {
  if (entries.length > FEW || zonder.length > 0) {
    const keys = new Set([...entries, ...zonder].map(({ key }) => key.value));
    return keys.size < entries.length + zonder.length;
  }
  for (let one = 1; one < entries.length; one += 1) {
    const key = entries[one]?.key.value;
    for (let other = 0; other < one; other += 1) if (entries[other]?.key.value === key) return true;
  }
  return false;
}
