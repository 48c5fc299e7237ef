import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, YAMLParseError } from 'yaml';
import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { type Aanbod, schrijfWoord } from '../../diagnostics/herstel-waarde.ts';
import { ok, type Result } from '../../diagnostics/result.ts';
import { GRENZEN } from '../../domain/grenzen.ts';
import { type DataMap, type DataValue, dataMap, isDataScalar } from '../../source/data.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, type Span, spanOf, spanText } from '../../source/source-text.ts';
import { quoted, writeScalar } from '../../source/yaml-scalar.ts';
import { findRun } from '../find-run.ts';
import { herstelOpgeslokt } from './opgeslokt.ts';
import type { YamlData, ZonderWaarde } from './yaml-data.ts';
import { yamlDiagnostics } from './yaml-diagnostics.ts';

/**
 * Reads any YAML with the library, as text everywhere (schema "failsafe"). Syntax errors, keys that stand twice, anchors,
 * aliases and tags are errors at their place; then there is no value. That is null where nothing stands at all. `gekapt` are
 * the values that a comment cuts off, which go along with an error of syntax that one may cause.
 */
export function readYamlNodes(
  source: SourceText,
  start: number,
  end: number,
  gekapt: readonly Diagnostic[],
): Result<YamlData | null> {
  const document = parseDocument(source.text.slice(start, end), {
    schema: 'failsafe',
    prettyErrors: false,
    keepSourceTokens: false,
    // The library compares each key of a map with each other one.
    uniqueKeys: false,
  });
  const double = new Map(doubleKeys(document.contents));
  const errors = [...document.errors, ...document.warnings, ...double.keys()];
  const diagnostics = yamlDiagnostics(source, start, errors, double);
  if (diagnostics.length > 0) return { diagnostics: [...diagnostics, ...gekapt] };
  const root = document.contents as Node | null;
  if (root === null) return ok(null);
  const reader = new NodeReader(source, start);
  const value = reader.read(root);
  if (reader.diagnostics.length > 0) return { diagnostics: reader.diagnostics };
  return ok({ value, lijsten: reader.lijsten, zonder: reader.zonder });
}

/** Keys that stand in a map already, as errors of the library, each with the place of the first. */
function doubleKeys(root: unknown): readonly (readonly [YAMLParseError, readonly [number, number]])[] {
  if (isSeq(root)) return root.items.flatMap(doubleKeys);
  if (!isMap(root)) return [];
  const seen = new Map<unknown, readonly [number, number]>();
  return root.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? key.value : key;
    const [start, end] = (isScalar(key) ? key.range : undefined) ?? [0, 0];
    const first = seen.get(name);
    if (!first) seen.set(name, [start, end]);
    const error = new YAMLParseError([start, end], 'DUPLICATE_KEY', '');
    return [...(first ? [[error, first] as const] : []), ...doubleKeys(value)];
  });
}

/** Turns yaml nodes into data; collects what a proposal may not hold. */
class NodeReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly lijsten = new Map<readonly DataValue[], { readonly start: number; readonly end: number }>();
  readonly zonder = new Map<DataMap, readonly ZonderWaarde[]>();

  constructor(
    private readonly source: SourceText,
    private readonly base: number,
  ) {}

  private span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return spanOf(this.source, this.base + start, this.base + end);
  }

  read(node: Node | null): DataValue {
    if (isMap(node)) {
      const pairs = node.items as Pair<Node, Node | null>[];
      if (node.flow) this.refuseLooseWords(pairs);
      const entries = pairs.flatMap((pair) => this.entry(pair));
      const empty = pairs.flatMap(({ key, value }) =>
        isScalar(key) && isEmptyText(value) ? [this.scalar(key).value] : [],
      );
      const map = dataMap(entries, this.span(node), empty);
      const zonder = pairs.flatMap((pair) => this.zonderWaarde(pair));
      if (zonder.length > 0) this.zonder.set(map, zonder);
      return map;
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node | null));
      this.lijsten.set(items, this.span(node));
      return items;
    }
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

  private zonderWaarde({ key, value }: Pair<Node, Node | null>): readonly ZonderWaarde[] {
    if (!isScalar(key) || (value !== null && !(isScalar(value) && String(value.value ?? '') === '')))
      return [];
    const place = { value: String(key.value ?? ''), span: this.span(key) };
    return [{ key: place, ...(value !== null && { span: this.span(value) }) }];
  }

  private scalar(node: Node & { value: unknown; type?: string }): Located<string> {
    const span = this.span(node);
    const value = String(node.value ?? '');
    if (value.length > GRENZEN.alineatekens) this.refuseLongValue(span);
    else this.refuseRun(value, span);
    if (node.type === 'PLAIN') this.refuseSwallowedItem(span);
    return { value, span };
  }

  /** A value is a paragraph or less wherever it is printed, and has the bound of one. */
  private refuseLongValue({ start }: Span): void {
    const melding = `Deze waarde is langer dan ${GRENZEN.alineatekens} tekens.`;
    const hint = 'Maak de waarde korter, of zet de tekst in alinea’s onder een kop.';
    this.diagnostics.push(fout('te-groot', melding, spanOf(this.source, start, start + 1), { hint }));
  }

  private refuseRun(value: string, { start }: Span): void {
    const run = findRun(value);
    if (!run) return;
    const { melding, hint } = run;
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
          ? `Zet de hele waarde tussen aanhalingstekens: ${quoted(spanText(span))}.`
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
