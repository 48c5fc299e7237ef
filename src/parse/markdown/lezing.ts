import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import { findLettered, type LetteredItem } from './lettered-lists.ts';

/** Markdown that was parsed, and what reading its nodes takes besides them. */
export interface Lezing {
  readonly source: SourceText;
  /** What was parsed: offsets of nodes count in it. */
  readonly text: string;
  /** For an offset in `text` the one in the source; absent where they are the same. */
  readonly offsets?: readonly number[];
  /** The addresses of reference links; of two with one name the first counts (CommonMark 0.31, 4.7). */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The names of addresses that a link or a picture refers to. */
  readonly verwezen: ReadonlySet<string>;
  /** The HTML elements that were opened somewhere. */
  readonly opened: ReadonlySet<string>;
  /** The items of lists with letters, by the offset of their letter in `text`. */
  readonly letters: ReadonlyMap<number, LetteredItem>;
  readonly inVoetnoot: boolean;
}

/** What was read, with what is wrong in it. */
export interface Gelezen<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads each, and puts the results one behind the other. */
export function leesAlle<N, T>(
  nodes: readonly N[],
  read: (node: N) => Gelezen<readonly T[]>,
): Gelezen<readonly T[]> {
  const all = nodes.map(read);
  return {
    value: all.flatMap(({ value }) => value),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What was read and is all right. */
export function goed<T>(value: T): Gelezen<T> {
  return { value, diagnostics: [] };
}

/** Nothing, because of a mistake. */
export function geweigerd(...diagnostics: readonly Diagnostic[]): Gelezen<readonly never[]> {
  return { value: [], diagnostics };
}

/** Where a node stands in the source. */
export function nodeSpan(node: Nodes, lezing: Pick<Lezing, 'source' | 'offsets'>): Span {
  return spanAt(lezing, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The place in the source of a part of what was parsed. */
export function spanAt(
  { source, offsets }: Pick<Lezing, 'source' | 'offsets'>,
  start: number,
  end: number,
): Span {
  return offsets ? spanOf(source, offsets[start] ?? start, offsets[end] ?? end) : spanOf(source, start, end);
}

/** What was typed for a node, as it was parsed. */
export function typed(node: Nodes, { text }: Lezing): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Starts the reading of a tree. */
export function beginLezing(root: Nodes, source: SourceText, text: string, offsets?: number[]): Lezing {
  const definitions = new Map<string, Definition>();
  const verwezen = new Set<string>();
  const opened = new Set<string>();
  for (const node of everyNode(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') verwezen.add(node.identifier);
    const name = node.type === 'html' && /^<([a-z][a-z0-9]*)/i.exec(node.value)?.[1];
    if (name) opened.add(name);
  }
  const letters = findLettered(text);
  return {
    source,
    text,
    ...(offsets && { offsets }),
    definitions,
    verwezen,
    opened,
    letters,
    inVoetnoot: false,
  };
}

/** The footnotes of a tree in the order of the file, wherever they stand. */
export function footnotesIn(root: Nodes): readonly FootnoteDefinition[] {
  return everyNode(root).filter((node) => node.type === 'footnoteDefinition');
}

/** A tree as a list, each node before what stands within it. */
export function everyNode(root: Nodes): readonly Nodes[] {
  const found: Nodes[] = [];
  const collect = (node: Nodes): void => {
    found.push(node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(root);
  return found;
}
