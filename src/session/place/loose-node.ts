import type { DataPath } from '../../parse/yaml/locate.ts';

/**
 * YAML as its lines and columns show it, also where a reader of YAML would refuse it: a key without a colon, a bracket
 * or a quote that is not closed yet. All numbers are offsets in the text, but for `column`.
 */
export interface LooseNode {
  readonly soort: 'sleutel' | 'punt';
  /** The key as typed, without quotes; of an item nothing. */
  readonly naam: string;
  /** Where the key or the dash begins, and where the key ends (of an item: its dash). */
  readonly start: number;
  readonly keyEnd: number;
  /** Behind the colon of a key; absent where there is none. */
  readonly colon?: number;
  /** How far its line is indented up to here, from 0. */
  readonly column: number;
  /** Whether it stands between brackets. */
  readonly flow: boolean;
  /** A single value behind it, as typed, with its quotes; absent where there is none. */
  readonly value?: { readonly start: number; readonly end: number };
  /** The brackets around its children; `end` is where they close, or where what is in them ends. */
  readonly brackets?: {
    readonly teken: '{' | '[';
    readonly start: number;
    readonly end: number;
    readonly open: boolean;
  };
  readonly children: readonly LooseNode[];
  /** Where all that belongs to it ends. */
  readonly end: number;
}

/** Nodes within one another at most: what stands deeper hangs beside what is as deep, so that who walks through them comes back. */
export const DEEPEST = 60;

/** The same as it is built. */
export interface Growing {
  soort: LooseNode['soort'];
  naam: string;
  start: number;
  keyEnd: number;
  colon?: number;
  column: number;
  flow: boolean;
  value?: { start: number; end: number };
  brackets?: { teken: '{' | '['; start: number; end: number; open: boolean };
  children: Growing[];
  end: number;
}

/** What stands at a path; undefined where nothing does. */
export function looseAt(nodes: readonly LooseNode[], path: DataPath): LooseNode | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const found =
    typeof step === 'number'
      ? nodes.filter(({ soort }) => soort === 'punt')[step]
      : nodes.find(({ soort, naam }) => soort === 'sleutel' && naam === step);
  return found && rest.length > 0 ? looseAt(found.children, rest) : found;
}

/** The single value at a path without its quotes; undefined where there is none. */
export function looseText(text: string, nodes: readonly LooseNode[], path: DataPath): string | undefined {
  const value = looseAt(nodes, path)?.value;
  return value && unquoted(text.slice(value.start, value.end));
}

/** A value or a key without the quotes around it, of which the last may be missing. */
export function unquoted(typed: string): string {
  const [sign = ''] = typed;
  if (sign !== '"' && sign !== "'") return typed.trim();
  const inside = typed.slice(1).replace(new RegExp(`${sign}\\s*$`), '');
  return sign === '"' ? inside.replaceAll('\\"', '"') : inside.replaceAll("''", "'");
}
