// src/formulier/yaml: changes values and items of the frontmatter in the text itself; the rest stays as it was typed.

import {
  type CST,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { oncePer } from '../../domain/once-per.ts';

/** A path into the frontmatter: keys of maps and 0-based indexes of lists. */
export type Yamlpad = readonly (string | number)[];

/** Whether a path is another one, or leads through it. */
export function isOnder(pad: Yamlpad, boven: Yamlpad): boolean {
  return boven.every((step, at) => step === pad[at]);
}

/** The frontmatter of a text as nodes that know their place; offsets are those of the whole text. */
export interface Boom {
  readonly tekst: string;
  /** Where the YAML starts, and where the line of dashes behind it does. */
  readonly begin: number;
  readonly eind: number;
  readonly wortel: YAMLMap | undefined;
}

/** Reads the frontmatter; undefined where it has no end, or is no YAML. */
export function leesBoom(tekst: string): Boom | undefined {
  const found = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(tekst);
  if (!found) return undefined;
  const begin = tekst.indexOf('\n') + 1;
  const yaml = found[1] ?? '';
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  return { tekst, begin, eind: begin + yaml.length, wortel: contents ?? undefined };
}

/** What stands at a path. */
export function nodeAt(boom: Boom, pad: Yamlpad): Node | undefined {
  let node: Node | null | undefined = boom.wortel;
  for (const step of pad) {
    if (isMap(node)) node = pairAt(node, String(step))?.value;
    else if (isSeq(node)) node = node.items[Number(step)] as Node | undefined;
    else return undefined;
  }
  return node ?? undefined;
}

/** The word that a node is; nothing where there is none, or something else than a word. */
export function woordVan(node: Node | undefined): string {
  return isScalar(node) ? String(node.value ?? '') : '';
}

/** The word at a path; nothing where there is none, or something else than a word. */
export function woordOp(boom: Boom, pad: Yamlpad): string {
  return woordVan(nodeAt(boom, pad));
}

/** Whether something was filled in there: an empty word is nothing. */
export function isIngevuld(node: Node | undefined): boolean {
  return node !== undefined && !(isScalar(node) && woordVan(node) === '');
}

/** The keys of a map in the order in which they are typed; none of anything else. */
export function sleutelsVan(node: Node | undefined): readonly string[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}

/** The pair of a key in a map; the first one where it stands there twice. */
export function pairAt(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return paren(map).get(key);
}

/** The pairs of a map by their keys; a tree that was read does not change. */
const paren = oncePer((map: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> => {
  const found = new Map<string, Pair<Node, Node | null>>();
  for (const pair of map.items as readonly Pair<Node, Node | null>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (key !== undefined && !found.has(key)) found.set(key, pair);
  }
  return found;
});

/** Whether a path leads through braces or brackets. */
export function inHaken(boom: Boom, pad: Yamlpad): boolean {
  return pad.some((_, length) => {
    const node = nodeAt(boom, pad.slice(0, length));
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

/** Where a node stands in the whole text: its own characters. */
export function plaatsVan(boom: Boom, node: Node): { readonly start: number; readonly end: number } {
  const [start, end] = node.range ?? [0, 0];
  const last = boom.tekst.slice(0, boom.begin + end).trimEnd().length;
  return { start: boom.begin + start, end: Math.max(boom.begin + start, Math.min(boom.begin + end, last)) };
}

/** The start of the line of an offset, and the offset behind its line end. */
export function regelOm(tekst: string, at: number): { readonly start: number; readonly end: number } {
  const next = tekst.indexOf('\n', at);
  return { start: tekst.lastIndexOf('\n', at - 1) + 1, end: next === -1 ? tekst.length : next + 1 };
}

/** How many spaces a line begins with. */
export function inspringing(tekst: string, lineStart: number): number {
  return /^ */.exec(tekst.slice(lineStart, regelOm(tekst, lineStart).end))?.[0].length ?? 0;
}

/** The comments of a piece of YAML, as they were typed. */
export function opmerkingenIn(yaml: string): readonly string[] {
  const found: { offset: number; source: string }[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(walk);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'comment') found.push(value as CST.SourceToken);
    for (const part of ['start', 'sep', 'items', 'end', 'props', 'key', 'value'] as const)
      if (part in value) walk((value as Record<string, unknown>)[part]);
  };
  for (const token of new Parser().parse(yaml)) {
    if (token.type === 'comment') found.push(token);
    else walk('value' in token ? token.value : token);
    if ('start' in token) walk(token.start);
    if ('end' in token) walk(token.end);
  }
  return found.sort((one, other) => one.offset - other.offset).map(({ source }) => source.trimEnd());
}
