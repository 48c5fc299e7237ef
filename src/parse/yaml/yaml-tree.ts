// src/parse/yaml: the YAML of a proposal or template to data with places.

import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import { type DataMap, dataMap, isDataMap } from '../../source/data.ts';
import { positionAt, type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import { cutValues } from './cut-values.ts';
import { tooDeep } from './depth.ts';
import { type Locate, locateIn } from './locate.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { slipOn } from './yaml-diagnostics.ts';
import { readYamlNodes } from './yaml-nodes.ts';

/** YAML as data in which everything knows its place. */
export interface YamlTree {
  readonly source: SourceText;
  /** Every scalar as the text that was typed; keys without a value are left out. */
  readonly value: DataMap;
  /** The whole block. */
  readonly span: Span;
  readonly locate: Locate;
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
  const plain = readPlainYaml(source, start, end);
  const read = plain ? ok(plain) : readYamlNodes(source, start, end, cut);
  if (read.value === undefined) return { diagnostics: read.diagnostics };
  const whole = spanOf(source, start, end);
  if (read.value === null) return { value: emptyTree(source, whole), diagnostics: cut };
  const { value } = read.value;
  const locate = locateIn(source, read.value);
  if (!isDataMap(value)) return failed(geenSleutels(source, locate([], 'value')));
  return { value: { source, value, span: whole, locate }, diagnostics: cut };
}

function geenSleutels(source: SourceText, span: Span): Diagnostic {
  const slip = slipOn(source, positionAt(source, span.start).line);
  if (slip) return slip;
  const melding = 'Hier staat geen lijst van sleutels met waarden, zoals `onderwerp: …`.';
  const hint = 'Schrijf op elke regel een sleutel, een dubbele punt, een spatie en de waarde.';
  return fout('yaml', melding, span, { hint });
}

function emptyTree(source: SourceText, span: Span): YamlTree {
  const start = spanOf(source, span.start);
  return { source, value: dataMap([], span), span, locate: () => start };
}
