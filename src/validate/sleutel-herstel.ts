import type { Herstel, Tekstwijziging } from '../diagnostics/herstel.ts';
import { mogelijkHerstel, veiligHerstel, vervang, voegIn } from '../diagnostics/herstel.ts';
import type { Aanbod } from '../diagnostics/herstel-waarde.ts';
import { isVerschrijving } from '../diagnostics/nearest.ts';
import { inKort } from '../domain/in-kort.ts';
import type { Vorm } from '../domain/vorm.ts';
import type { DataPath } from '../parse/yaml/locate.ts';
import type { YamlTree } from '../parse/yaml/yaml-tree.ts';
import {
  type DataEntry,
  type DataMap,
  type DataValue,
  entriesOf,
  isDataMap,
  isDataScalar,
  spanOfMap,
} from '../source/data.ts';
import { type SourceText, type Span, spanOf, spanText } from '../source/source-text.ts';
import { writeScalar, writeText } from '../source/yaml-scalar.ts';
import { accepts } from './voorbeeld.ts';
import { sleutelsVan, valueAt, vormAt } from './vorm-at.ts';

/** Where a key stands that its map does not know. */
export interface Onbekend {
  readonly key: string;
  /** The path of the map. */
  readonly path: DataPath;
  readonly vorm: Vorm;
  readonly tree: YamlTree;
}

/** What mends a key that is not known where it stands, where something surely or probably does. */
export function herstelOnbekend(onbekend: Onbekend, near: string | undefined): Aanbod {
  const { key, path, vorm, tree } = onbekend;
  const map = valueAt(tree.value, path);
  const inside = isDataMap(map) ? map[key] : undefined;
  if (!isDataMap(map) || inside === undefined) return {};
  const zin = zinMetDubbelePunt(map);
  if (zin && /\s/.test(key)) return { herstel: zin };
  if (near !== undefined) return hernoemd(onbekend, map, inside, near);
  if (zin && isBeginVanZin(path, key, inside, vormAt(vorm, path)))
    return { keuzes: [{ ...zin, veilig: false }] };
  const jaren = jarenOnderBedragen(map, key);
  if (jaren) return { herstel: jaren };
  const elders = verplaatst(onbekend, map, inside);
  return elders ? { keuzes: [elders] } : {};
}

/** Whether a word before a colon may begin the text of an item ("- Sport: bewegen loont"): a key has no capital. */
export function isBeginVanZin(
  path: DataPath,
  key: string,
  inside: DataValue,
  item: Vorm | undefined,
): boolean {
  const begins = typeof path.at(-1) === 'number' && /^\p{Lu}/u.test(key);
  return begins && item !== undefined && isDataScalar(inside) && accepts(item, inside);
}

/** Another name for a key, where its map has no such key and takes the value under it. */
function hernoemd(
  { key, path, vorm, tree }: Onbekend,
  map: DataMap,
  inside: DataValue,
  near: string,
): Aanbod {
  const inner = vormAt(vorm, [...path, near]);
  if (Object.hasOwn(map, near) || !inner || !accepts(inner, inside)) return {};
  const titel = `Maak er '${near}' van`;
  const edit = vervang(tree.locate([...path, key], 'key'), near);
  return isVerschrijving(key, near, sleutelsVan(vormAt(vorm, path)))
    ? { herstel: veiligHerstel(titel, edit) }
    : { keuzes: [mogelijkHerstel(titel, edit)] };
}

/** "de nota: fase 2", which YAML takes for a key with a value, between quotes. */
export function zinMetDubbelePunt(map: DataMap): Herstel | undefined {
  const [only, second] = entriesOf(map);
  if (!only || second || !isDataScalar(only.value)) return undefined;
  const { source, start } = only.key.span;
  const span = spanOf(source, start, only.value.span.end);
  const raw = spanText(span);
  if (raw.includes('\n') || /^["'{[]/.test(raw) || spanOfMap(map).start !== start) return undefined;
  const written = writeScalar(raw, 'blok');
  return written === undefined
    ? undefined
    : veiligHerstel('Zet aanhalingstekens om de hele zin', vervang(span, written));
}

/** Years that stand in a row beside its name, under `bedragen`. */
function jarenOnderBedragen(map: DataMap, key: string): Herstel | undefined {
  if (!/^\d{4}$/.test(key) || Object.hasOwn(map, 'bedragen')) return undefined;
  const all = entriesOf(map);
  const isJaar = ({ key: { value }, value: inside }: DataEntry) =>
    /^\d{4}$/.test(value) && isDataScalar(inside);
  const first = all.findIndex(isJaar);
  const jaren = all.filter(isJaar);
  const eerste = jaren[0];
  const laatste = jaren.at(-1);
  if (!eerste || !laatste || all.slice(first, first + jaren.length).some((one) => !isJaar(one)))
    return undefined;
  if (!isDataScalar(laatste.value)) return undefined;
  const { source } = eerste.key.span;
  const span = spanOf(source, eerste.key.span.start, laatste.value.span.end);
  if (/(?:^|\s)#/.test(spanText(span))) return undefined;
  const paren = jaren.flatMap(({ key: { value: jaar }, value }) =>
    isDataScalar(value) ? [`${jaar}: ${writeScalar(value.value, 'haken') ?? writeText(value.value)}`] : [],
  );
  return veiligHerstel('Zet de jaren onder bedragen', vervang(span, `bedragen: { ${paren.join(', ')} }`));
}

/** A key with one value, moved to the only group of the whole that knows it. */
function verplaatst(
  { key, path, vorm, tree }: Onbekend,
  map: DataMap,
  inside: DataValue,
): Herstel | undefined {
  if (!isDataScalar(inside) || path.length > 1) return undefined;
  const groepen: DataPath[] = [[], ...sleutelsVan(vorm).map((one) => [one])];
  const doelen = groepen.filter((doel) => {
    const inner = vormAt(vorm, [...doel, key]);
    return (
      doel.join() !== path.join() &&
      inner !== undefined &&
      sleutelsVan(vormAt(vorm, doel)).includes(key) &&
      accepts(inner, inside)
    );
  });
  const [doel, ...others] = doelen;
  const gone = doel && others.length === 0 ? verwijderd(map, key) : undefined;
  if (!doel || !gone) return undefined;
  const there = valueAt(tree.value, doel);
  if (there !== undefined && (!isDataMap(there) || Object.hasOwn(there, key))) return undefined;
  const edits = voegSleutelIn(
    tree,
    doel,
    key,
    ` ${spanText(inside.span)}`,
    sleutelsVan(vormAt(vorm, doel)),
    sleutelsVan(vorm),
  );
  const waar = doel.length === 0 ? 'bovenaan' : `onder '${doel.join('.')}'`;
  return edits && mogelijkHerstel(`Zet '${key}' ${waar}`, gone, edits);
}

/** The line of a key with one value taken out. */
function verwijderd(map: DataMap, key: string): Tekstwijziging | undefined {
  const entry = entriesOf(map).find((one) => one.key.value === key);
  if (!entry || !isDataScalar(entry.value)) return undefined;
  const { source, start } = entry.key.span;
  const from = lineStart(source, start);
  const to = lineEnd(source, entry.value.span.end);
  const whole = source.text.slice(from, to);
  if (whole.slice(0, start - from).trim() !== '' || whole.includes('\n') || whole.includes('#'))
    return undefined;
  return vervang(spanOf(source, from, Math.min(to + 1, source.text.length)), '');
}

/**
 * A key put into the map at a path, with a text behind its colon: behind those that come before it in the order of
 * `known`. A group that is not there yet is made, in the order of `boven`.
 */
export function voegSleutelIn(
  tree: YamlTree,
  path: DataPath,
  key: string,
  waarde: string,
  known: readonly string[],
  boven: readonly string[] = [],
): Tekstwijziging | undefined {
  const map = valueAt(tree.value, path);
  const parent = path.at(-1);
  if (map === undefined && path.length === 1 && typeof parent === 'string')
    return tree.value[parent] === undefined && !hasKey(tree, parent)
      ? voegSleutelIn(tree, [], parent, `\n  ${key}:${waarde}`, boven)
      : undefined;
  if (!isDataMap(map)) return undefined;
  const span = spanOfMap(map);
  const { source } = span;
  const all = entriesOf(map);
  if (spanText(span).startsWith('{')) {
    const before = spanText(span).slice(0, -1).trimEnd();
    const [comma, space] = all.length > 0 ? [', ', ''] : [' ', ' '];
    return voegIn(
      span,
      span.start + before.length,
      `${before.endsWith(',') ? ' ' : comma}${key}:${waarde}${space}`,
    );
  }
  const first = all[0];
  if (!first) return path.length === 0 ? voegIn(span, span.start, `${key}:${waarde}\n`) : undefined;
  const indent = ' '.repeat(first.key.span.start - lineStart(source, first.key.span.start));
  const rank = known.indexOf(key);
  const later = all.findIndex((one) => known.indexOf(one.key.value) > rank);
  const last = all.findLastIndex(
    (one, at) =>
      (later === -1 || at < later) && known.includes(one.key.value) && known.indexOf(one.key.value) < rank,
  );
  const next = all[last + 1];
  if (next) {
    const at = next.key.span.start;
    const from = lineStart(source, at);
    if (source.text.slice(from, at).trim() !== '') return voegIn(span, at, `${key}:${waarde}\n${indent}`);
    return voegIn(span, aboveComments(source, from), `${indent}${key}:${waarde}\n`);
  }
  const content = source.text.slice(0, Math.max(span.end, lastOf(all))).trimEnd().length;
  return voegIn(span, lineEnd(source, content), `\n${indent}${key}:${waarde}`);
}

function lastOf(all: readonly DataEntry[]): number {
  return Math.max(...all.map(({ key }) => key.span.end + 1));
}

function hasKey(tree: YamlTree, key: string): boolean {
  return new RegExp(`^${key}:`, 'm').test(spanText(tree.span));
}

/** Where the comments right above a line begin. */
function aboveComments(source: SourceText, from: number): number {
  let at = from;
  while (at > 0) {
    const above = lineStart(source, at - 1);
    if (!/^\s*#/.test(source.text.slice(above, at))) return at;
    at = above;
  }
  return at;
}

function lineStart({ text }: SourceText, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd({ text }: SourceText, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found;
}

/** A key that is missing, put in its place with nothing behind it, for the author to fill in. */
export function herstelOntbrekend(
  key: string,
  path: DataPath,
  tree: YamlTree,
  known: readonly string[],
): Aanbod {
  const edit = voegSleutelIn(tree, path, key, '', known);
  return edit ? { keuzes: [mogelijkHerstel(`Voeg '${key}:' toe`, edit)] } : {};
}

/** A lead of parts that ends in a colon, with nothing behind it, without the colon. */
export function zonderDubbelePunt(span: Span, lead: string): Herstel {
  const at = span.start + spanText(span).lastIndexOf(':');
  return mogelijkHerstel(
    `Haal de dubbele punt achter '${inKort(lead)}' weg`,
    vervang(spanOf(span.source, at, at + 1), ''),
  );
}
