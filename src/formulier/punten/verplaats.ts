import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Plek, Puntlijst, Richting } from '../wens.ts';
import { type Boom, leesBoom, nodeAt, plaatsVan, type Yamlpad } from '../yaml/boom.ts';
import {
  itemregels,
  neemItemWeg,
  verspring,
  verwisselItem,
  voegItemToe,
  zetItemregels,
} from '../yaml/item.ts';
import { neemSleutelWeg, zetWaarde } from '../yaml/waarde.ts';
import { doelVan, type Knoop } from './plekken.ts';

/** The path of a point in the frontmatter. */
export function puntpad(lijst: Puntlijst, plek: readonly number[]): Yamlpad {
  return [lijst, ...plek.flatMap((index, level) => (level === 0 ? [index] : ['sub', index]))];
}

/** The list in which a point stands. */
function lijstpad(lijst: Puntlijst, plek: Plek): Yamlpad {
  return puntpad(lijst, plek).slice(0, -1);
}

/** The points of a text as a tree of places. */
export function leesKnopen(boom: Boom, lijst: Puntlijst): readonly Knoop[] {
  const read = (pad: Yamlpad, above: readonly number[]): readonly Knoop[] => {
    const seq = nodeAt(boom, pad);
    if (!isSeq(seq)) return [];
    return seq.items.map((_, index) => {
      const was = [...above, index] as unknown as Plek;
      return { was, sub: read([...pad, index, 'sub'], was) };
    });
  };
  return read([lijst], []);
}

/** The text of a point. */
export function zetPunttekst(tekst: string, lijst: Puntlijst, plek: Plek, waarde: string): string {
  const boom = leesBoom(tekst);
  const pad = puntpad(lijst, plek);
  const node = boom && nodeAt(boom, pad);
  return zetWaarde(tekst, isMap(node) ? [...pad, 'tekst'] : pad, waarde, ['nummer', 'id', 'tekst', 'sub']);
}

/** Moves the lines of a point; the text as it was where it cannot go there. */
export function verplaatsPunt(tekst: string, lijst: Puntlijst, plek: Plek, richting: Richting): string {
  const boom = leesBoom(tekst);
  const doel = boom && doelVan(leesKnopen(boom, lijst), plek, richting);
  if (!boom || !doel) return tekst;
  const index = plek.at(-1) ?? 0;
  if (richting === 'op' || richting === 'neer')
    return verwisselItem(tekst, lijstpad(lijst, plek), index, richting === 'op' ? -1 : 1);
  const item = itemregels(tekst, lijstpad(lijst, plek), index);
  if (!item) return tekst;
  // With the last part its list goes; comments go along with the lines, so none may be left behind twice.
  const bare = haalWeg(tekst, lijstpad(lijst, plek), index);
  return richting === 'in' ? alsOnderdeel(bare, lijst, doel, item) : zetIn(bare, lijst, doel, item);
}

/** Puts an empty point behind another one, or at the end. */
export function nieuwPunt(
  tekst: string,
  lijst: Puntlijst,
  na: Plek | undefined,
  volgorde: readonly string[],
): string {
  const boom = leesBoom(tekst);
  if (!boom) return tekst;
  const plek: Plek = na ?? [leesKnopen(boom, lijst).length - 1];
  return voegItemToe(tekst, na ? lijstpad(lijst, plek) : [lijst], (plek.at(-1) ?? 0) + 1, '', volgorde);
}

/** Takes a point away with its parts. */
export function neemPuntWeg(tekst: string, lijst: Puntlijst, plek: Plek): string {
  return neemItemWeg(tekst, lijstpad(lijst, plek), plek.at(-1) ?? 0);
}

/** Takes the lines of an item away, comments and all: they come back elsewhere. */
function haalWeg(tekst: string, pad: Yamlpad, index: number): string {
  const item = itemregels(tekst, pad, index);
  const boom = leesBoom(tekst);
  const seq = boom && nodeAt(boom, pad);
  if (!item || !isSeq(seq)) return tekst;
  if (seq.flow || item.indent === 0) return neemItemWeg(tekst, pad, index);
  const at = tekst.indexOf(item.regels, boom?.begin ?? 0);
  const node = seq.items[index] as Node;
  const start = boom ? plaatsVan(boom, node).start : 0;
  const from = lastStart(tekst, item.regels, start) ?? at;
  const without = tekst.slice(0, from) + tekst.slice(from + item.regels.length);
  return seq.items.length === 1 ? neemSleutelWeg(without, pad) : without;
}

/** Where lines that hold an offset begin. */
function lastStart(tekst: string, regels: string, within: number): number | undefined {
  let from = tekst.indexOf(regels);
  while (from !== -1 && from + regels.length < within) from = tekst.indexOf(regels, from + 1);
  return from === -1 ? undefined : from;
}

type Item = NonNullable<ReturnType<typeof itemregels>>;

function alsOnderdeel(tekst: string, lijst: Puntlijst, doel: Plek, item: Item): string {
  const ouder = doel.slice(0, -1) as unknown as Plek;
  const pad = puntpad(lijst, ouder);
  const boom = leesBoom(tekst);
  const node = boom && nodeAt(boom, pad);
  if (!boom || !node) return tekst;
  const sub = nodeAt(boom, [...pad, 'sub']);
  if (isSeq(sub) && !sub.flow && sub.items.length > 0) return zetIn(tekst, lijst, doel, item);
  const grouped = alsGroep(tekst, boom, node);
  const placed = voegItemToe(grouped, [...pad, 'sub'], 0, PLAATS, ['nummer', 'id', 'tekst', 'sub']);
  const filled = zetIn(placed, lijst, doel, item);
  return neemItemWeg(filled, [...pad, 'sub'], doel.at(-1) === 0 ? 1 : 0);
}

/** Stands for a point for as long as its list is being begun. */
const PLAATS = 'onderdeel';

function zetIn(tekst: string, lijst: Puntlijst, doel: Plek, item: Item): string {
  return zetItemregels(tekst, lijstpad(lijst, doel), doel.at(-1) ?? 0, item);
}

/** The text with a point that is its text alone as a group that can have parts and a name; others stay. */
export function alsGroep(tekst: string, boom: Boom, node: Node): string {
  if (!isScalar(node)) return tekst;
  const { start, end } = plaatsVan(boom, node);
  const typed = tekst.slice(start, end);
  const [first = '', ...more] = typed.split('\n');
  const rest = more.length === 0 ? '' : `\n${verspring(more.join('\n'), 2)}`;
  return `${tekst.slice(0, start)}tekst: ${first}${rest}${tekst.slice(end)}`;
}
