import { type DataEntry, type DataMap, type DataValue, dataMap } from '../../source/data.ts';
import { type SourceText, spanOf } from '../../source/source-text.ts';
import { hasDoubles, isEmptyText, type Reading, readInline, readKey, readScalar } from './plain-inline.ts';
import { afterKey, isOpen, isSpaceOrNewline, skipSpaces } from './plain-scalars.ts';
import type { YamlData, ZonderWaarde } from './yaml-data.ts';

/** Signs that plain YAML has not: tabs, and what the library takes for its own or drops. */
const STRANGE = /(?!\n)[\p{Cc}\ufeff]/u;
/** What begins or ends a document or gives a directive. */
const DOCUMENT = /^(?:---|\.\.\.|%)/m;

const NEWLINE = 10;
const HASH = 35;
const DASH = 45;
const COLON = 58;

/**
 * Reads YAML as nearly all of it is written: keys and dashes, values and braces that begin and end on one line, and
 * comments. Gives the same data with the same places as the library does; undefined for all else, whatever is wrong
 * included, of which the library says what it is. It makes nothing but the data themselves, where the library makes
 * some forty objects of each scalar: of large tables that is nearly all the time that reading takes.
 */
export function readPlainYaml(source: SourceText, start: number, end: number): YamlData | undefined {
  const yaml = source.text.slice(start, end);
  if (STRANGE.test(yaml) || DOCUMENT.test(yaml)) return undefined;
  const reading: Reading = {
    source,
    text: source.text,
    end,
    lijsten: new Map(),
    zonder: new Map(),
    at: start,
    column: 0,
    valueEnd: start,
  };
  if (!nextLine(reading) || reading.column !== 0) return undefined;
  const value = readMap(reading, 0);
  return value && reading.at === end
    ? { value, lijsten: reading.lijsten, zonder: reading.zonder }
    : undefined;
}

/**
 * Goes on to the first sign of the next line on which something stands, and says whether that can be read. A comment may
 * stand at the start of a line; the library has its own ideas about what one that is set in belongs to.
 */
function nextLine(reading: Reading): boolean {
  const { text, end } = reading;
  let at = reading.at;
  while (at < end) {
    const start = at;
    at = skipSpaces(text, at, end);
    const sign = text.charCodeAt(at);
    if (at < end && sign !== NEWLINE && sign !== HASH) {
      reading.at = at;
      reading.column = at - start;
      return true;
    }
    if (at < end && sign === HASH && at > start) return false;
    const newline = text.indexOf('\n', at);
    at = newline === -1 ? end : Math.min(end, newline + 1);
  }
  reading.at = end;
  reading.column = -1;
  return true;
}

/** Ends the line behind a value, on which only a comment may stand, and goes on to the next. */
function endLine(reading: Reading, from: number): boolean {
  const { text, end } = reading;
  let at = skipSpaces(text, from, end);
  if (at < end && text.charCodeAt(at) === HASH && at > from) {
    const newline = text.indexOf('\n', at);
    at = newline === -1 ? end : Math.min(newline, end);
  }
  if (at < end && text.charCodeAt(at) !== NEWLINE) return false;
  reading.at = Math.min(end, at + 1);
  reading.valueEnd = reading.at;
  return nextLine(reading);
}

/** A map of which the first key stands at this column, which is where the reading is. */
function readMap(reading: Reading, column: number): DataMap | undefined {
  const { source, text, end } = reading;
  const start = reading.at;
  const entries: DataEntry[] = [];
  const zonder: ZonderWaarde[] = [];
  const empty: string[] = [];
  while (reading.column === column || entries.length + zonder.length === 0) {
    const key = readKey(reading, false);
    if (!key) return undefined;
    const behind = afterKey(text, reading.at, end);
    if (behind === undefined) return undefined;
    if (behind < end && text.charCodeAt(behind) !== NEWLINE) {
      reading.at = behind;
      const value = readInline(reading, false);
      if (value === undefined || !endLine(reading, reading.at) || reading.column > column) return undefined;
      if (isEmptyText(value)) {
        empty.push(key.value);
        zonder.push({ key, span: value.span });
      } else entries.push({ key, value });
      continue;
    }
    reading.at = Math.min(end, behind + 1);
    if (!nextLine(reading)) return undefined;
    if (reading.column > column || (reading.column === column && startsItem(reading))) {
      const value = readBlock(reading, reading.column);
      if (!value || reading.column > column) return undefined;
      entries.push({ key, value });
    } else {
      // What a comment below an empty value belongs to, the library decides.
      if (text.slice(behind, reading.at).includes('#')) return undefined;
      reading.valueEnd = behind;
      zonder.push({ key, span: spanOf(source, behind) });
    }
  }
  if (hasDoubles(entries, zonder)) return undefined;
  const map = dataMap(entries, spanOf(source, start, reading.valueEnd), empty);
  if (zonder.length > 0) reading.zonder.set(map, zonder);
  return map;
}

/** What stands below a key: a list or a map. */
function readBlock(reading: Reading, column: number): DataValue | undefined {
  return startsItem(reading) ? readList(reading, column) : readMap(reading, column);
}

function readList(reading: Reading, column: number): readonly DataValue[] | undefined {
  const { text, end } = reading;
  const start = reading.at;
  const items: DataValue[] = [];
  while (reading.column === column && startsItem(reading)) {
    const dash = reading.at;
    const at = skipSpaces(text, dash + 1, end);
    reading.at = at;
    if (at >= end || startsItem(reading)) return undefined;
    const item = hasKey(reading) ? readMap(reading, column + at - dash) : readItem(reading);
    if (item === undefined || reading.column > column) return undefined;
    items.push(item);
  }
  reading.lijsten.set(items, { start, end: reading.valueEnd });
  return items;
}

/** A value alone behind its dash. */
function readItem(reading: Reading): DataValue | undefined {
  const value = readInline(reading, false);
  return value !== undefined && endLine(reading, reading.at) ? value : undefined;
}

/** Whether a key stands here, with a colon behind it. */
function hasKey(reading: Reading): boolean {
  const { at } = reading;
  const key = isOpen(reading.text.charCodeAt(at)) ? undefined : readScalar(reading, false);
  const found = key !== undefined && reading.text.charCodeAt(reading.at) === COLON;
  reading.at = at;
  return found;
}

/** Whether a dash with a space behind it stands here. */
function startsItem({ text, at, end }: Reading): boolean {
  return text.charCodeAt(at) === DASH && (at + 1 >= end || isSpaceOrNewline(text.charCodeAt(at + 1)));
}
