import * as z from 'zod';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { GEEN_GROEP, innerSchema } from '../domain/scalar.ts';
import type { DataPath, YamlTree } from '../parse/yaml/yaml-tree.ts';
import { type DataValue, isDataMap, isDataScalar } from '../source/data.ts';
import { type Span, spanText } from '../source/source-text.ts';
import { emptyKey } from './empty-key.ts';
import { emptyHint, groupHint, listHint, unknownKeyHint, valueHint } from './shape-hints.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong with YAML data, in Dutch, at its place: a wrong value at the value, an unknown key
 * at the key (with the nearest known one), a missing key at the start of the map that lacks it.
 */
export function zodDiagnostics(error: z.ZodError, schema: z.ZodType, tree: YamlTree): Diagnostic[] {
  const unknown = new Map<string, string[]>();
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = keysAt(schema, pathOf(issue));
    unknown.set(
      describePath(pathOf(issue)),
      issue.keys.map((key) => nearest(key, known) ?? ''),
    );
  }
  return error.issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, schema, tree);
    // An unknown kind is reported by readIdentity.
    if (path.length === 1 && path[0] === 'soort') return [];
    return followsFrom(unknown, issue, path, tree) ? [] : [issueDiagnostic(issue, path, tree)];
  });
}

function pathOf(issue: Issue): DataPath {
  return issue.path.filter((step): step is string | number => typeof step !== 'symbol');
}

/**
 * Whether something is missing only because its key was misspelt, or because a row or item holds nothing but a key
 * that is not known: that key is reported. `unknown`: by the path of a map what its unknown keys are most like.
 */
function followsFrom(
  unknown: ReadonlyMap<string, readonly string[]>,
  issue: Issue,
  path: DataPath,
  tree: YamlTree,
): boolean {
  const near = unknown.get(describePath(path));
  if (issue.code === 'custom' && near && isDataMap(valueAt(tree.value, path))) return true;
  const key = path.at(-1);
  if (typeof key !== 'string' || valueAt(tree.value, path) !== undefined) return false;
  const map = path.slice(0, -1);
  const others = unknown.get(describePath(map));
  return others !== undefined && (others.includes(key) || typeof map.at(-1) === 'number');
}

function unknownKeys(
  keys: readonly string[],
  path: DataPath,
  schema: z.ZodType,
  tree: YamlTree,
): Diagnostic[] {
  const known = keysAt(schema, path);
  return keys.map((key) => {
    const near = nearest(key, known);
    const meant = unknownKeyHint(path, key, valueAt(tree.value, [...path, key]), tree.value);
    const hint = near ? `Bedoelde u '${near}'?` : (meant ?? `Bekend zijn: ${known.join(', ')}.`);
    return fout(
      'onbekende-sleutel',
      `De sleutel '${key}' is hier niet bekend.`,
      tree.locate([...path, key], 'key'),
      {
        hint,
      },
    );
  });
}

function issueDiagnostic(issue: Issue, path: DataPath, tree: YamlTree): Diagnostic {
  const input = valueAt(tree.value, path);
  const key = path.at(-1);
  if (input === undefined && typeof key === 'string') {
    const place = path.length > 1 ? ` bij '${describePath(path.slice(0, -1))}'` : '';
    const span = tree.locate(path, 'missing');
    if (spanText(span) === key) return emptyKey(key, span);
    return fout('ontbreekt', `De sleutel '${key}' ontbreekt${place}.`, span, {
      hint: `Voeg een regel toe die begint met '${key}:'.`,
    });
  }
  const span = tree.locate(path, 'value');
  if (issue.code === 'custom') {
    const given = typeof issue.params?.hint === 'string' ? issue.params.hint : undefined;
    const hint = given ?? (input === undefined ? undefined : shapeHint(issue, path, input, span, tree));
    return fout('waarde', issue.message, span, { hint });
  }
  if (issue.code === 'too_small') {
    const hint = 'Vul ten minste één punt in, of haal de sleutel weg.';
    return fout('waarde', `'${describePath(path)}' mag niet leeg zijn.`, span, { hint });
  }
  const found = input === undefined ? 'niets' : describeShape(input);
  const expected = issue.code === 'invalid_type' ? (SHAPES[issue.expected] ?? 'iets anders') : 'iets anders';
  return fout(
    'waarde',
    `Bij '${describePath(path)}' hoort ${expected} te staan, maar er staat ${found}.`,
    span,
    {
      hint:
        issue.code === 'invalid_type' && issue.expected === 'array' && input !== undefined
          ? listHint(input, span)
          : undefined,
    },
  );
}

/** The correction for something of another shape than belongs there. */
function shapeHint(
  issue: Issue,
  path: DataPath,
  input: DataValue,
  span: Span,
  tree: YamlTree,
): string | undefined {
  if (issue.message === GEEN_GROEP) return groupHint(path, input, tree.value);
  if (isDataScalar(input)) return input.value.trim() === '' ? emptyHint(span) : undefined;
  return valueHint(path, input, tree.value);
}

const SHAPES: Readonly<Record<string, string>> = {
  array: 'een lijst (regels die met een streepje beginnen)',
  object: 'een groep sleutels met waarden',
  record: 'een groep sleutels met waarden',
  string: 'tekst',
};

function describeShape(value: DataValue): string {
  if (Array.isArray(value)) return 'een lijst';
  if (isDataScalar(value)) return `'${value.value}'`;
  return 'een groep sleutels met waarden';
}

/** "bijlagen, nummer 2, titel" */
function describePath(path: DataPath): string {
  return path.map((step) => (typeof step === 'number' ? `nummer ${step + 1}` : step)).join(', ');
}

function valueAt(root: DataValue, path: DataPath): DataValue | undefined {
  let value: DataValue | undefined = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isDataMap(value)) value = Object.hasOwn(value, step) ? value[step] : undefined;
    else return undefined;
  }
  return value;
}

/** The keys that a schema knows at a path; empty where it cannot tell. */
function keysAt(schema: z.ZodType, path: DataPath): string[] {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inside = unwrap(current);
    if (inside instanceof z.ZodObject) current = inside.shape[String(step)] as z.ZodType | undefined;
    else if (inside instanceof z.ZodArray) current = inside.element as z.ZodType;
    else return [];
    if (current === undefined) return [];
  }
  const inside = unwrap(current);
  return inside instanceof z.ZodObject ? Object.keys(inside.shape) : [];
}

/** Takes off optional, default, transform and our own wrappers. */
function unwrap(schema: z.ZodType): z.ZodType {
  const inside = innerSchema(schema);
  if (inside !== schema) return unwrap(inside);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  return schema;
}
