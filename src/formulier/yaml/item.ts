import { isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import {
  type Boom,
  inHaken,
  inspringing,
  leesBoom,
  nodeAt,
  opmerkingenIn,
  plaatsVan,
  regelOm,
  type Yamlpad,
} from './boom.ts';
import { neemSleutelWeg, schrijf, schrijfItem, type Waarde, zetWaarde } from './waarde.ts';

/** The lines of an item of a list, with the comments right above it. */
interface Itemvlak {
  readonly start: number;
  readonly end: number;
  /** How many spaces stand before its dash. */
  readonly indent: number;
}

/** Makes of a word that stands alone in a list a group of one key, in which others can come; its comment stays. */
export function metSleutel(tekst: string, pad: Yamlpad, sleutel: string): string {
  const boom = leesBoom(tekst);
  const node = boom && nodeAt(boom, pad);
  if (!boom || !isScalar(node)) return tekst;
  const { start, end } = plaatsVan(boom, node);
  return end > start ? splice(tekst, start, end, schrijf({ [sleutel]: String(node.value) }, 'haken')) : tekst;
}

/** Puts an item in a list, before the one that has that index; a list that is not there is begun. */
export function voegItemToe(
  tekst: string,
  pad: Yamlpad,
  index: number,
  waarde: Waarde,
  volgorde: readonly string[] = [],
  regels = false,
): string {
  const boom = leesBoom(tekst);
  if (!boom) return tekst;
  const seq = nodeAt(boom, pad);
  if (!isSeq(seq)) return zetWaarde(tekst, pad, { eerste: waarde, regels }, volgorde);
  if (seq.items.length === 0) {
    const { start } = plaatsVan(boom, seq);
    return splice(tekst, start + 1, start + 1, schrijf(waarde, 'haken'));
  }
  if (seq.flow) {
    const written = schrijf(waarde, 'haken');
    const next = seq.items[index] as Node | undefined;
    const last = seq.items.at(-1) as Node;
    if (next) return splice(tekst, plaatsVan(boom, next).start, plaatsVan(boom, next).start, `${written}, `);
    return splice(tekst, plaatsVan(boom, last).end, plaatsVan(boom, last).end, `, ${written}`);
  }
  const at = Math.min(index, seq.items.length);
  const vlak = itemvlak(boom, seq, Math.max(0, at === seq.items.length ? at - 1 : at));
  if (!vlak) return tekst;
  const place = at === seq.items.length ? vlak.end : vlak.start;
  const written = schrijfItem(waarde, vlak.indent, regels);
  return splice(tekst, place, place, `${' '.repeat(vlak.indent)}${written}\n`);
}

/** Takes an item out of a list; with the last one its key goes, unless `houd`. Comments stay where they stood. */
export function neemItemWeg(tekst: string, pad: Yamlpad, index: number, houd = false): string {
  const boom = leesBoom(tekst);
  const seq = boom && nodeAt(boom, pad);
  const node = isSeq(seq) ? (seq.items[index] as Node | undefined) : undefined;
  if (!boom || !isSeq(seq) || !node) return tekst;
  if (seq.items.length === 1 && !houd) return neemSleutelWeg(tekst, pad);
  if (seq.flow || inHaken(boom, pad)) {
    const next = seq.items[index + 1] as Node | undefined;
    const before = seq.items[index - 1] as Node | undefined;
    const { start, end } = plaatsVan(boom, node);
    if (next) return zonderStuk(tekst, start, plaatsVan(boom, next).start);
    return zonderStuk(tekst, before ? plaatsVan(boom, before).end : start, end);
  }
  const vlak = itemvlak(boom, seq, index);
  if (!vlak) return tekst;
  const kept = opmerkingenIn(tekst.slice(vlak.start, vlak.end));
  return splice(
    tekst,
    vlak.start,
    vlak.end,
    kept.map((one) => `${' '.repeat(vlak.indent)}${one}\n`).join(''),
  );
}

/** Lets an item and its neighbour (`stap` 1 or -1) change places. */
export function verwisselItem(tekst: string, pad: Yamlpad, index: number, stap: 1 | -1): string {
  const boom = leesBoom(tekst);
  const seq = boom && nodeAt(boom, pad);
  if (!boom || !isSeq(seq)) return tekst;
  const [upper, lower] = stap === 1 ? [index, index + 1] : [index - 1, index];
  const [one, other] = [seq.items[upper], seq.items[lower]] as (Node | undefined)[];
  if (!one || !other) return tekst;
  if (seq.flow || inHaken(boom, pad)) {
    const [left, right] = [plaatsVan(boom, one), plaatsVan(boom, other)];
    const between = tekst.slice(left.end, right.start);
    const swapped = tekst.slice(right.start, right.end) + between + tekst.slice(left.start, left.end);
    return splice(tekst, left.start, right.end, swapped);
  }
  const [left, right] = [itemvlak(boom, seq, upper), itemvlak(boom, seq, lower)];
  if (!left || !right) return tekst;
  const between = tekst.slice(left.end, right.start);
  const swapped = tekst.slice(right.start, right.end) + between + tekst.slice(left.start, left.end);
  return splice(tekst, left.start, right.end, swapped);
}

/** The lines of an item as they stand in the text, with how far they stand in; undefined for one that has no lines of its own. */
export function itemregels(
  tekst: string,
  pad: Yamlpad,
  index: number,
): { readonly regels: string; readonly indent: number } | undefined {
  const boom = leesBoom(tekst);
  const seq = boom && nodeAt(boom, pad);
  if (!boom || !isSeq(seq)) return undefined;
  if (seq.flow || inHaken(boom, pad)) {
    const node = seq.items[index] as Node | undefined;
    if (!node) return undefined;
    const { start, end } = plaatsVan(boom, node);
    return { regels: `- ${tekst.slice(start, end)}\n`, indent: 0 };
  }
  const vlak = itemvlak(boom, seq, index);
  return vlak && { regels: tekst.slice(vlak.start, vlak.end), indent: vlak.indent };
}

/** Puts the lines of an item in a list of blocks, before the one that has that index, as far in as those of the list. */
export function zetItemregels(
  tekst: string,
  pad: Yamlpad,
  index: number,
  item: { readonly regels: string; readonly indent: number },
): string {
  const boom = leesBoom(tekst);
  const seq = boom && nodeAt(boom, pad);
  if (!boom || !isSeq(seq) || seq.flow) return tekst;
  const last = index >= seq.items.length;
  const vlak = itemvlak(boom, seq, last ? seq.items.length - 1 : index);
  if (!vlak) return tekst;
  const place = last ? vlak.end : vlak.start;
  return splice(tekst, place, place, verspring(item.regels, vlak.indent - item.indent));
}

/** Lines that stand so many spaces further in (or out). */
export function verspring(regels: string, by: number): string {
  return regels
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line;
      return by >= 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, /^ */.exec(line)?.[0].length ?? 0));
    })
    .join('\n');
}

function itemvlak(boom: Boom, seq: YAMLSeq, index: number): Itemvlak | undefined {
  const node = seq.items[index] as Node | undefined;
  if (!node) return undefined;
  const { tekst } = boom;
  const { start, end } = plaatsVan(boom, node);
  const dash = tekst.lastIndexOf('-', start - 1);
  const line = regelOm(tekst, dash);
  const indent = inspringing(tekst, line.start);
  if (dash === -1 || line.start + indent !== dash || tekst.slice(dash + 1, start).trim() !== '')
    return undefined;
  let from = line.start;
  while (from > boom.begin) {
    const above = regelOm(tekst, from - 1);
    const text = tekst.slice(above.start, above.end);
    if (!/^ *#/.test(text) || inspringing(tekst, above.start) !== indent) break;
    from = above.start;
  }
  return { start: from, end: regelOm(tekst, Math.max(end - 1, dash)).end, indent };
}

/** A text without a piece between brackets; comments in it stay, each on the rest of its line. */
function zonderStuk(tekst: string, start: number, end: number): string {
  const kept = opmerkingenIn(tekst.slice(start, end)).map((one) => ` ${one}\n`);
  const indent = ' '.repeat(inspringing(tekst, regelOm(tekst, end).start));
  return splice(tekst, start, end, kept.length === 0 ? '' : kept.join('') + indent);
}

function splice(tekst: string, start: number, end: number, piece: string): string {
  return tekst.slice(0, start) + piece + tekst.slice(end);
}
