import { z } from 'zod';
import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { innerSchema } from '../domain/scalar.ts';
import type { DataPath, YamlTree } from '../parse/yaml-tree.ts';
import { type DataValue, isDataMap, isDataScalar } from '../source/data.ts';
import { spanText } from '../source/source-text.ts';
import { emptyKey } from './empty-key.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong with YAML data, in Dutch, at its place: a wrong value at the value, an unknown key
 * at the key (with the nearest known one), a missing key at the start of the map that lacks it.
 */
export function zodDiagnostics(error: z.ZodError, schema: z.ZodType, tree: YamlTree): Diagnostic[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, schema, tree);
    return [issueDiagnostic(issue, path, tree)];
  });
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
    const hint = near ? `Bedoelde u '${near}'?` : `Bekend zijn: ${known.join(', ')}.`;
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
    const hint = typeof issue.params?.hint === 'string' ? issue.params.hint : undefined;
    const regel = typeof issue.params?.regel === 'string' ? issue.params.regel : 'waarde';
    return fout(regel, issue.message, span, { hint });
  }
  if (issue.code === 'too_small') return fout('waarde', `'${describePath(path)}' mag niet leeg zijn.`, span);
  const found = input === undefined ? 'niets' : describeShape(input);
  const expected = issue.code === 'invalid_type' ? (SHAPES[issue.expected] ?? 'iets anders') : 'iets anders';
  return fout(
    'waarde',
    `Bij '${describePath(path)}' hoort ${expected} te staan, maar er staat ${found}.`,
    span,
  );
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
