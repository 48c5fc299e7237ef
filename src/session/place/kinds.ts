import type { DataPath } from '../../parse/yaml/locate.ts';
import type { Span } from '../../source/source-text.ts';
import type { Directive } from './directive.ts';
import type { LooseNode } from './loose-node.ts';

/** A place in YAML: above the text of a source, or in a file that is all YAML. */
export interface YamlPlace {
  readonly soort: 'yaml';
  /**
   * `sleutel`: at a key, of the map that `path` leads to. `waarde`: behind a key or a dash; `path` leads to the value.
   * `open`: where either may come: a value at `path`, or the first key of a map or an item of a list there. `niets`: below
   * a key that has its value already.
   */
  readonly at: 'sleutel' | 'waarde' | 'open' | 'niets';
  readonly path: DataPath;
  /** What would be replaced: the key without its colon, or the whole value; empty where nothing is typed. */
  readonly word: Span;
  /** What the value or the key begins with, up to the cursor. */
  readonly typed: string;
  /** Between brackets: keys and items are divided by commas there. */
  readonly flow: boolean;
  /** The column (from 0) at which a key stands or would stand here. */
  readonly column: number;
  /** Whether a colon follows the key. */
  readonly colon: boolean;
  /** What has to stand before a value that is put here: a space right behind a colon or a dash. */
  readonly before: '' | ' ';
  /** Whether this is a line of a list on which the dash is still to come. */
  readonly dash: boolean;
  /** The keys that stand in this map, but for the one at the cursor. */
  readonly keys: readonly string[];
  /** All that stands in this YAML. */
  readonly nodes: readonly LooseNode[];
  /** What stands under the cursor or holds it; absent on an empty line at the top. */
  readonly node?: LooseNode;
  /** A directive in the value. */
  readonly directive?: Directive;
}

/** A place in a comment: `<!-- … -->` in a text, or behind `#` in YAML. */
export interface CommentPlace {
  readonly soort: 'opmerking';
  /** What stands between the marks. */
  readonly inside: Span;
  /** The word at the cursor, with hyphens. */
  readonly word: Span;
}

/** A place before the first line of dashes, or in the lines of dashes themselves. */
export interface EdgePlace {
  readonly soort: 'rand';
  readonly word: Span;
}
