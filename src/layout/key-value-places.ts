import { keyValueColumns, type PlacedEntry } from '../document/key-value-rows.ts';
import type { Huisstijl, KopStijl } from '../huisstijl/huisstijl.ts';
import { eachBlock } from '../prepare/each-block.ts';
import type {
  PreparedDocument,
  PreparedInline,
  PreparedKeyValue,
  PreparedKeyValueList,
} from '../prepare/prepared.ts';
import { nameWidth } from './name-width.ts';
import type { Typesetter } from './text/pieces.ts';
import { textAreaWidth } from './text-area.ts';

/** Room between a name and its value, in em. */
const GAP = 0.8;
/** The part of its place that a name may take, and what its value keeps when the house style asks for a width. */
const MAX_KEY = 0.45;
const LEAST_VALUE = 40;

type Placed = PlacedEntry<PreparedKeyValue>;

interface Measures {
  readonly huisstijl: Huisstijl;
  readonly setter: Typesetter;
}

/** How a house style sets the head of a document; one that says nothing has names before values, without rules. */
export function kopOf({ kopgegevens }: Huisstijl): KopStijl {
  return kopgegevens ?? { kolommen: 1, lijnen: 'geen', koppen: 'naast' };
}

/** What a name in the head of a document asks for: its column, the room of its place, and its width in one line and in words, in points. */
export interface NameNeed {
  readonly column: number;
  readonly room: number;
  readonly full: number;
  readonly words: number;
}

/** The width of a name for which the house style asks `wanted`: as much as leaves its value something. */
export function setNameWidth(wanted: number, room: number): number {
  return Math.max(1, Math.min(wanted, room - LEAST_VALUE));
}

/**
 * How wide the names of a column are in a place. They have one width, so that their values line up; where that would
 * leave too little of the narrowest places, those wrap their names, and the wider ones follow them if their names fit.
 */
export function columnNameWidth(place: NameNeed, places: readonly NameNeed[]): number {
  const column = places.filter(({ column: other }) => other === place.column);
  const widest = (among: readonly NameNeed[]) => Math.max(0, ...among.map(({ full }) => full));
  const all = widest(column);
  const alike = column.filter(({ room }) => isAlike(room, place.room));
  const narrowest = column.reduce((least, one) => (one.room < least.room ? one : least), place);
  if (!isAlike(narrowest.room, place.room)) {
    const theirs = columnNameWidth(narrowest, places);
    if (widest(alike) <= theirs) return theirs;
  }
  if (all <= place.room * MAX_KEY) return all;
  const words = Math.max(...alike.map((one) => one.words));
  return Math.min(widest(alike), Math.max(place.room * MAX_KEY, Math.min(words, place.room - LEAST_VALUE)));
}

/** Whether two places are equally wide, but for rounding and the room between places. */
function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) < LEAST_VALUE / 2;
}

/** How much room each name takes in Word: as much as the house style says, else as the names of its column need. */
export function nameWidths(
  rows: readonly (readonly Placed[])[],
  unit: number,
  context: Measures,
): (placed: Placed) => number {
  const { huisstijl } = context;
  const { inspringing, grootte } = huisstijl.stijlen.kopgegevens;
  if (inspringing > 0) return ({ span }) => setNameWidth(inspringing, span * unit);
  const extra = grootte * GAP + huisstijl.tabel.celHorizontaal * 2;
  const needOf = ({ entry, column, span }: Placed): NameNeed => {
    const { full, widestWord } = nameWidth(entry.key, context);
    return { column, room: span * unit, full: full + extra, words: widestWord + extra };
  };
  const needs = rows.flat().map(needOf);
  return (placed) => columnNameWidth(needOf(placed), needs);
}

/** Room between the longest key of a plain head and the values, in em. */
const KEY_GAP = 1.6;
/** Room that the values keep beside names for which the house style asks a width, in points. */
const LEAST_COLUMN = 60;

/**
 * The width of the key column that suits all key-value lists of a document: what the house style says, else the longest
 * key, at most two fifths.
 */
export function keyColumnWidth(
  { blocks }: PreparedDocument,
  huisstijl: Huisstijl,
  setter: Typesetter,
): number {
  const { inspringing, grootte } = huisstijl.stijlen.kopgegevens;
  const whole = textAreaWidth(huisstijl);
  if (inspringing > 0) return Math.min(inspringing, whole - LEAST_COLUMN);
  const keys: (readonly PreparedInline[])[] = [];
  eachBlock(blocks, (block) => {
    if (block.type === 'keyValueList') keys.push(...block.entries.map(({ key }) => key));
  });
  const widest = Math.max(0, ...keys.map((key) => nameWidth(key, { huisstijl, setter }).full));
  return Math.min(whole * 0.4, Math.ceil(widest + grootte * KEY_GAP));
}

/** Whether the head of a document is set as a table: it has columns, rules, points in it, or a name too wide for its column. */
export function isKeyValueGrid(
  node: PreparedKeyValueList,
  context: Measures & { readonly keyWidth: number },
): boolean {
  const { huisstijl, keyWidth } = context;
  const { kopgegevens: kop } = huisstijl;
  if (kop && (kop.lijnen !== 'geen' || kop.koppen === 'boven' || kop.vlak)) return true;
  if (keyValueColumns(node) > 1 || node.entries.some(({ body }) => body)) return true;
  return node.entries.some(({ key }) => nameWidth(key, context).full > keyWidth - 2);
}
