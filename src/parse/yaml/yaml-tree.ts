// src/parse/yaml: the YAML of a proposal or template to data with places.

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  YAMLParseError,
} from 'yaml';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Aanbod, schrijfWoord } from '../../diagnostics/herstel-waarde.ts';
import type { Result } from '../../diagnostics/result.ts';
import { GRENZEN } from '../../domain/grenzen.ts';
import { type DataMap, type DataValue, dataMap, isDataMap, isDataScalar } from '../../source/data.ts';
import type { Located } from '../../source/located.ts';
import { positionAt, type SourceText, type Span, spanOf, spanText } from '../../source/source-text.ts';
import { writeScalar } from '../../source/yaml-scalar.ts';
import { cutValues } from './cut-values.ts';
import { tooDeep } from './depth.ts';
import { herstelOpgeslokt } from './opgeslokt.ts';
import { slipOn, yamlDiagnostics } from './yaml-diagnostics.ts';

/** A path into YAML data: keys of maps and 0-based indexes of sequences. */
export type DataPath = readonly (string | number)[];

/** YAML as data in which everything knows its place. */
export interface YamlTree {
  readonly source: SourceText;
  /** Every scalar as the text that was typed; keys without a value are left out. */
  readonly value: DataMap;
  /** The whole block. */
  readonly span: Span;
  /**
   * The place of what `path` names. `value`: its value; `key`: its key; `missing`: where it should have stood,
   * which is its key when that stands there without a value, else the first line of the map that lacks it.
   * A path that leads nowhere gives the deepest place that exists.
   */
  locate(path: DataPath, what: 'key' | 'value' | 'missing'): Span;
}

/**
 * Parses the text between two offsets of a source as one YAML map.
 * Scalars stay text (schema "failsafe"), so that YAML never turns `1.250` into 1.25 or a date into a Date.
 * Syntax errors, anchors, aliases and tags are errors at their place; then there is no value.
 */
export function parseYaml(source: SourceText, start: number, end: number): Result<YamlTree> {
  const text = source.text.slice(start, end);
  const deep = tooDeep(source, start, text);
  if (deep) return { diagnostics: [deep] };
  const cut = cutValues(source, start, text);
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    keepSourceTokens: false,
    // The library compares each key of a map with each other one.
    uniqueKeys: false,
  });
  const errors = [...document.errors, ...document.warnings, ...doubleKeys(document.contents)];
  const diagnostics = yamlDiagnostics(source, start, errors);
  if (diagnostics.length > 0) return { diagnostics: [...diagnostics, ...cut] };
  const whole = spanOf(source, start, end);
  const root = document.contents as Node | null;
  if (root === null) return { value: emptyTree(source, whole), diagnostics: cut };
  const reader = new NodeReader(source, start);
  const value = reader.read(root);
  if (reader.diagnostics.length > 0) return { diagnostics: reader.diagnostics };
  if (!isDataMap(value)) {
    const slip = slipOn(source, positionAt(source, reader.span(root).start).line);
    if (slip) return { diagnostics: [slip] };
    const melding = 'Hier staat geen lijst van sleutels met waarden, zoals `onderwerp: …`.';
    const hint = 'Schrijf op elke regel een sleutel, een dubbele punt, een spatie en de waarde.';
    return {
      diagnostics: [fout('yaml', melding, reader.span(root), { hint })],
    };
  }
  return {
    value: {
      source,
      value,
      span: whole,
      locate: (path, what) => locate(reader, root, path, what),
    },
    diagnostics: cut,
  };
}

/** Keys that stand in a map already, as errors of the library. */
function doubleKeys(root: unknown): YAMLParseError[] {
  if (isSeq(root)) return root.items.flatMap(doubleKeys);
  if (!isMap(root)) return [];
  const seen = new Set<unknown>();
  return root.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? key.value : key;
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const double = seen.has(name) ? [new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', '')] : [];
    seen.add(name);
    return [...double, ...doubleKeys(value)];
  });
}

function emptyTree(source: SourceText, span: Span): YamlTree {
  const start = spanOf(source, span.start);
  return { source, value: dataMap([], span), span, locate: () => start };
}

/** Turns yaml nodes into data; collects what a proposal may not hold. */
class NodeReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly byKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair<Node, Node | null>>>();

  constructor(
    private readonly source: SourceText,
    private readonly base: number,
  ) {}

  span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return spanOf(this.source, this.base + start, this.base + end);
  }

  /** The pairs of a map by their key; of two with the same key the first. */
  pairs(node: YAMLMap): ReadonlyMap<string, Pair<Node, Node | null>> {
    const known = this.byKey.get(node);
    if (known) return known;
    const all = [...(node.items as Pair<Node, Node | null>[])].reverse();
    const found = new Map(
      all.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
    );
    this.byKey.set(node, found);
    return found;
  }

  read(node: Node | null): DataValue {
    if (isMap(node)) {
      const pairs = node.items as Pair<Node, Node | null>[];
      if (node.flow) this.refuseLooseWords(pairs);
      const entries = pairs.flatMap((pair) => this.entry(pair));
      const empty = pairs.flatMap(({ key, value }) =>
        isScalar(key) && isEmptyText(value) ? [this.scalar(key).value] : [],
      );
      return dataMap(entries, this.span(node), empty);
    }
    if (isSeq(node)) return node.items.map((item) => this.read(item as Node | null));
    if (isScalar(node)) return this.scalar(node);
    if (isAlias(node)) {
      const hint = 'Schrijf de waarde voluit; zet tekst die met * of & begint tussen aanhalingstekens.';
      this.diagnostics.push(
        fout('yaml', 'Verwijzingen (`*naam`) zijn niet toegestaan.', this.span(node), {
          hint,
          ...inAanhalingstekens(this.span(node)),
        }),
      );
    }
    return { value: '', span: spanOf(this.source, this.base) };
  }

  private scalar(node: Node & { value: unknown; type?: string }): Located<string> {
    const span = this.span(node);
    const value = String(node.value ?? '');
    if (value.length > GRENZEN.alineatekens) this.refuseLongValue(span);
    if (node.type === 'PLAIN') this.refuseSwallowedItem(span);
    return { value, span };
  }

  /** A value is a paragraph or less wherever it is printed, and has the bound of one. */
  private refuseLongValue({ start }: Span): void {
    const melding = `Deze waarde is langer dan ${GRENZEN.alineatekens} tekens.`;
    const hint = 'Maak de waarde korter, of zet de tekst in alinea’s onder een kop.';
    this.diagnostics.push(fout('te-groot', melding, spanOf(this.source, start, start + 1), { hint }));
  }

  /** A dash that stands too far to the right does not start an item: YAML adds its line to the one above. */
  private refuseSwallowedItem(span: Span): void {
    const swallowed = /\n[ \t]*([-•–—]) /.exec(spanText(span));
    if (!swallowed) return;
    const at = span.start + swallowed.index + swallowed[0].length - 2;
    const [, sign] = swallowed;
    const melding =
      sign === '-'
        ? 'Dit streepje springt te ver in: zo hoort deze regel bij de regel erboven.'
        : `'${sign}' begint hier geen punt van een lijst: zo hoort deze regel bij de regel erboven.`;
    const hint =
      sign === '-'
        ? 'Zet streepjes van dezelfde lijst recht onder elkaar.'
        : 'Begin elk punt van de lijst met twee spaties, een streepje en een spatie: `  - tekst`.';
    const herstel = herstelOpgeslokt(span);
    this.diagnostics.push(fout('yaml', melding, spanOf(this.source, at, at + 1), { hint, herstel }));
  }

  /** Between braces YAML takes what stands behind a comma for a key, and would lose it without a word. */
  private refuseLooseWords(pairs: readonly Pair<Node, Node | null>[]): void {
    for (const [index, pair] of pairs.entries()) {
      if (pair.value !== null) continue;
      const key = this.span(pair.key);
      const joined = /^([\p{L}\p{N}_]+)\s*[:=]\s*(\S.*)$/u.exec(spanText(key));
      if (joined) {
        const melding = `'${spanText(key)}' is geen sleutel met een waarde.`;
        const hint = `Schrijf ${joined[1]}, een dubbele punt, een spatie en de waarde: ${joined[1]}: ${joined[2]}.`;
        const herstel = veiligHerstel(
          'Zet er een dubbele punt in',
          vervang(key, `${joined[1]}: ${joined[2]}`),
        );
        this.diagnostics.push(fout('yaml', melding, key, { hint, herstel }));
        continue;
      }
      if (index === 0) {
        const melding = `'${spanText(key)}' staat tussen accolades zonder waarde, en gaat zo verloren.`;
        const hint = `Zet er een dubbele punt, een spatie en de waarde achter, zoals ${spanText(key)}: waarde.`;
        this.diagnostics.push(fout('yaml', melding, key, { hint }));
        continue;
      }
      const before = pairs[index - 1]?.value;
      const start = isScalar(before) ? this.span(before as Node).start : key.start;
      const span = spanOf(this.source, start, key.end);
      const melding = `Tussen accolades scheidt een komma sleutels: '${spanText(key)}' staat los en gaat zo verloren.`;
      const amount = /^[-–—=]+$/.test(spanText(key)) ? /[\d.]+(?=,)/.exec(spanText(span))?.[0] : undefined;
      const hint =
        amount === undefined
          ? `Zet de hele waarde tussen aanhalingstekens: "${spanText(span)}".`
          : `Schrijf ${amount}.`;
      const aanbod = amount === undefined ? inAanhalingstekens(span) : schrijfWoord(span, [amount], true);
      this.diagnostics.push(fout('komma', melding, span, { hint, ...aanbod }));
    }
  }

  /** Behind a space `#` starts a comment: without quotes a colour or a number with that sign is no value. */
  private refuseHiddenValue(key: Node): void {
    const { end } = this.span(key);
    const hidden = /^[ \t]*:[ \t]+(#[\dA-Fa-f]{1,8})(?![^\s,}])/.exec(this.source.text.slice(end, end + 40));
    const value = hidden?.[1];
    if (!hidden || value === undefined) return;
    const at = end + hidden[0].length - value.length;
    const melding = `Alles achter een spatie met \`#\` is een opmerking; zo staat hier geen waarde.`;
    const hint = `Zet de waarde tussen aanhalingstekens: '${value}'.`;
    const place = spanOf(this.source, at, at + value.length);
    this.diagnostics.push(fout('yaml', melding, place, { hint, ...inAanhalingstekens(place) }));
  }

  private entry(pair: Pair<Node, Node | null>): { key: Located<string>; value: DataValue }[] {
    if (!isScalar(pair.key)) {
      this.diagnostics.push(fout('yaml', 'Een sleutel moet een woord zijn.', this.span(pair.key)));
      return [];
    }
    const value = this.read(pair.value);
    if (isDataScalar(value) && value.value === '') {
      this.refuseHiddenValue(pair.key);
      return [];
    }
    return [{ key: this.scalar(pair.key), value }];
  }
}

/** Quotes around what was typed, as what mends it. */
function inAanhalingstekens(span: Span): Aanbod {
  const written = writeScalar(spanText(span), 'haken');
  if (written === undefined || written === spanText(span)) return {};
  return { herstel: veiligHerstel('Zet aanhalingstekens om de hele waarde', vervang(span, written)) };
}

/** `""`, which was typed, other than nothing at all. */
function isEmptyText(node: Node | null): boolean {
  return isScalar(node) && node.value === '' && node.type !== 'PLAIN';
}

function locate(reader: NodeReader, root: Node, path: DataPath, what: 'key' | 'value' | 'missing'): Span {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = reader.pairs(node).get(String(step));
      if (!pair) return atStart(reader.span(node));
      const absent = pair.value === null || (isScalar(pair.value) && String(pair.value.value ?? '') === '');
      if (last && (what !== 'value' || absent)) return reader.span(pair.key);
      if (pair.value === null) return reader.span(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined | null;
      if (!item) return atStart(reader.span(node));
      node = item;
    } else {
      break;
    }
  }
  return what === 'missing' ? atStart(reader.span(node)) : reader.span(node);
}

/** The first line of a span, so that a missing key does not mark a whole block. */
function atStart(span: Span): Span {
  const newline = span.source.text.indexOf('\n', span.start);
  return spanOf(span.source, span.start, newline === -1 ? span.end : Math.min(span.end, newline));
}
