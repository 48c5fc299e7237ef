import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { writeScalar } from '../../source/yaml-scalar.ts';
import { scalarStyle, writeInside } from '../../source/yaml-scalar-text.ts';
import {
  type Boom,
  inHaken,
  inspringing,
  leesBoom,
  nodeAt,
  opmerkingenIn,
  pairAt,
  plaatsVan,
  regelOm,
  type Yamlpad,
} from './boom.ts';

/** A value of one line, a group of keys with such values or groups, or a list of these. */
export type Waarde = string | Waardegroep | readonly Waarde[];
interface Waardegroep {
  readonly [sleutel: string]: Waarde;
}
type Invulling = Waarde | Eerste | Blok;

/** A group that is typed as lines of its own. */
interface Blok {
  readonly blok: Waarde;
}

/** What a list begins with; `regels` puts each key of it on a line of its own. */
interface Eerste {
  readonly eerste: Waarde;
  readonly regels: boolean | undefined;
}

/**
 * Puts a value behind a key or in an item of a list. A key that is not there comes behind those that `volgorde` names before
 * it, at the end where it names none. The text stays as it is where the value cannot be put.
 */
export function zetWaarde(
  tekst: string,
  pad: Yamlpad,
  waarde: Invulling,
  volgorde: readonly string[] = [],
): string {
  const boom = leesBoom(tekst);
  if (!boom) return tekst;
  const node = nodeAt(boom, pad);
  if (isScalar(node) && node.range && node.range[1] > node.range[0])
    return typeof waarde === 'string' ? vervangScalar(boom, pad, node, waarde) : tekst;
  if (node && !isLeeg(node)) return tekst;
  const ouderpad = pad.slice(0, -1);
  const key = String(pad.at(-1));
  const ouder = pad.length === 1 ? boom.wortel : nodeAt(boom, ouderpad);
  if (!ouder && pad.length === 1)
    return splice(tekst, boom.begin, boom.begin, `${key}:${achter(waarde, 'blok', 0)}\n`);
  if (isMap(ouder)) {
    const pair = pairAt(ouder, key);
    const place = inHaken(boom, pad) ? 'haken' : 'blok';
    if (!pair) return voegSleutelToe(boom, ouder, key, waarde, volgorde);
    const { start, end } = plaatsVan(boom, pair.key);
    const colon = tekst.indexOf(':', end) + 1;
    return colon === 0 ? tekst : splice(tekst, colon, colon, achter(waarde, place, kolomVan(tekst, start)));
  }
  // The group in which it belongs is not there either.
  if (pad.length > 1 && (!ouder || isLeeg(ouder)) && !isLijst(waarde) && typeof pad.at(-1) === 'string')
    return zetWaarde(
      tekst,
      ouderpad,
      isBlok(waarde) ? { blok: { [key]: waarde.blok } } : { [key]: waarde },
      volgorde,
    );
  return tekst;
}

/** Takes a key away with its value; comments that stood there stay. */
export function neemSleutelWeg(tekst: string, pad: Yamlpad): string {
  const boom = leesBoom(tekst);
  const ouder = boom && (pad.length === 1 ? boom.wortel : nodeAt(boom, pad.slice(0, -1)));
  if (!boom || !isMap(ouder)) return tekst;
  const at = ouder.items.findIndex(
    (pair) => isScalar(pair.key) && String(pair.key.value) === String(pad.at(-1)),
  );
  const pair = ouder.items[at];
  if (!pair) return tekst;
  const start = plaatsVan(boom, pair.key as Node).start;
  const end = Math.max(
    plaatsVan(boom, pair.key as Node).end,
    pair.value ? plaatsVan(boom, pair.value as Node).end : 0,
  );
  if (inHaken(boom, pad)) {
    const next = ouder.items[at + 1];
    const before = ouder.items[at - 1];
    if (next) return splice(tekst, start, plaatsVan(boom, next.key as Node).start, '');
    const left = before ? plaatsVan(boom, (before.value ?? before.key) as Node).end : start;
    const colon = tekst.slice(end).match(/^[ \t]*:/)?.[0].length ?? 0;
    return splice(tekst, left, end + (pair.value ? 0 : colon), '');
  }
  const line = regelOm(tekst, start);
  const last = regelOm(tekst, end);
  const indent = inspringing(tekst, line.start);
  const kept = (piece: string) =>
    opmerkingenIn(piece)
      .map((one) => `${' '.repeat(indent)}${one}\n`)
      .join('');
  if (line.start + indent === start) {
    return splice(tekst, line.start, last.end, kept(tekst.slice(line.start, last.end)));
  }
  // The first key of an item stands behind its dash: the next one takes its place.
  const next = ouder.items[at + 1];
  if (!next) return tekst;
  const from = plaatsVan(boom, next.key as Node).start;
  const without = splice(tekst, start, from, '');
  return splice(without, line.start, line.start, kept(tekst.slice(start, from)));
}

/** What stands behind the colon of a key that begins at that column. */
function achter(waarde: Invulling, plaats: 'blok' | 'haken', kolom: number): string {
  if (isBlok(waarde))
    return plaats === 'haken' ? ` ${schrijf(waarde.blok, plaats)}` : schrijfBlok(waarde.blok, kolom);
  if (!isLijst(waarde)) return ` ${schrijf(waarde, plaats)}`;
  if (plaats === 'haken') return ` [${schrijf(waarde.eerste, plaats)}]`;
  return `\n${' '.repeat(kolom + 2)}${schrijfItem(waarde.eerste, kolom + 2, waarde.regels === true)}`;
}

/** A value behind the colon of a key at that column: groups and lists as lines of their own, an item of a list on one line. */
function schrijfBlok(waarde: Waarde, kolom: number): string {
  if (isRij(waarde) && !waarde.every((one) => typeof one === 'string'))
    return waarde.map((one) => `\n${' '.repeat(kolom + 2)}- ${schrijf(one, 'blok')}`).join('');
  if (typeof waarde === 'string' || isRij(waarde) || Object.keys(waarde).length === 0)
    return ` ${schrijf(waarde, 'blok')}`;
  const lines = Object.entries(waarde).map(([key, value]) => `${key}:${schrijfBlok(value, kolom + 2)}`);
  return lines.map((line) => `\n${' '.repeat(kolom + 2)}${line}`).join('');
}

function isBlok(waarde: Invulling): waarde is Blok {
  return typeof waarde !== 'string' && !Array.isArray(waarde) && 'blok' in waarde;
}

function isRij(waarde: Waarde): waarde is readonly Waarde[] {
  return Array.isArray(waarde);
}

/** An item of a list of lines, from its dash on; the dash stands at that column. */
export function schrijfItem(waarde: Waarde, kolom: number, regels: boolean): string {
  if (typeof waarde === 'string' || isRij(waarde) || !regels) return `- ${schrijf(waarde, 'blok')}`;
  const lines = Object.entries(waarde).map(([key, value]) => `${key}: ${schrijf(value, 'blok')}`);
  return `- ${lines.join(`\n${' '.repeat(kolom + 2)}`)}`;
}

function isLijst(waarde: Invulling): waarde is Eerste {
  return typeof waarde !== 'string' && 'eerste' in waarde && 'regels' in waarde;
}

/** A text of one line, or a group, in the notation of its place. */
export function schrijf(waarde: Waarde, plaats: 'blok' | 'haken'): string {
  if (isRij(waarde)) return `[${waarde.map((one) => schrijf(one, 'haken')).join(', ')}]`;
  if (typeof waarde !== 'string') {
    const pairs = Object.entries(waarde).map(([key, value]) => `${key}: ${schrijf(value, 'haken')}`);
    return `{ ${pairs.join(', ')} }`;
  }
  const line = waarde.replace(/\s*\n\s*/g, ' ').trim();
  return line === '' ? '""' : (writeScalar(line, plaats) ?? JSON.stringify(line));
}

function vervangScalar(boom: Boom, pad: Yamlpad, node: Node, waarde: string): string {
  const { start, end } = plaatsVan(boom, node);
  const typed = boom.tekst.slice(start, end);
  const style = scalarStyle(typed);
  const line = waarde.replace(/\s*\n\s*/g, ' ').trim();
  const place = inHaken(boom, pad) ? 'haken' : 'blok';
  const empty = typed === '""' || typed === "''";
  if (!empty && (style === 'single' || style === 'double') && !/[\p{Cc}]/u.test(line)) {
    const quote = style === 'single' ? "'" : '"';
    return splice(boom.tekst, start, end, `${quote}${writeInside(line, style)}${quote}`);
  }
  // A comment can stand behind the sign of a block, or among the lines of a value: it goes on in front of the line.
  const lost = style === 'block' ? opmerkingenIn(typed.slice(0, typed.indexOf('\n') + 1)) : [];
  const written = splice(boom.tekst, start, end, schrijf(line, place));
  return lost.length === 0
    ? written
    : `${splice(written, start + schrijf(line, place).length, start + schrijf(line, place).length, ` ${lost.join(' ')}`)}`;
}

function voegSleutelToe(
  boom: Boom,
  map: YAMLMap,
  key: string,
  waarde: Invulling,
  volgorde: readonly string[],
): string {
  const { tekst } = boom;
  const rank = (name: string) => volgorde.indexOf(name);
  const names = map.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
  const own = rank(key);
  const before =
    own === -1 ? map.items.length - 1 : names.findLastIndex((name) => rank(name) !== -1 && rank(name) < own);
  const pair = map.items[before];
  if (map.flow) {
    const written = achter(waarde, 'haken', 0).trimStart();
    const { start, end } = plaatsVan(boom, map);
    if (!pair) {
      const inside =
        tekst.slice(start + 1, end - 1).trim() === '' ? ` ${key}: ${written} ` : ` ${key}: ${written},`;
      return splice(tekst, start + 1, inside.endsWith(',') ? start + 1 : end - 1, inside);
    }
    const at = plaatsVan(boom, (pair.value ?? pair.key) as Node).end;
    return splice(tekst, at, at, `, ${key}: ${written}`);
  }
  const first = map.items[0];
  const column = first ? kolomVan(tekst, plaatsVan(boom, first.key as Node).start) : 0;
  const written = achter(waarde, 'blok', column);
  const line = `${' '.repeat(column)}${key}:${written}`;
  if (!pair) {
    const { start } = first ? plaatsVan(boom, first.key as Node) : { start: boom.begin };
    const lineStart = regelOm(tekst, start).start;
    if (tekst.slice(lineStart, start).trim() === '') return splice(tekst, lineStart, lineStart, `${line}\n`);
    // Behind the dash of an item: the new key comes there, the old first one below it.
    return splice(tekst, start, start, `${key}:${written}\n${' '.repeat(column)}`);
  }
  const end = Math.max(
    plaatsVan(boom, pair.key as Node).end,
    pair.value ? plaatsVan(boom, pair.value as Node).end : 0,
  );
  const behind = regelOm(tekst, end).end;
  return splice(tekst, behind, behind, tekst[behind - 1] === '\n' ? `${line}\n` : `\n${line}`);
}

function kolomVan(tekst: string, at: number): number {
  return at - regelOm(tekst, at).start;
}

/** A key behind which nothing stands. */
function isLeeg(node: Node): boolean {
  if (isMap(node) || isSeq(node)) return false;
  return !node.range || node.range[1] <= node.range[0];
}

function splice(tekst: string, start: number, end: number, piece: string): string {
  return tekst.slice(0, start) + piece + tekst.slice(end);
}
