import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { describeVorm, type Vorm } from '../../src/domain/vorm.ts';
import { anyVoorstelSchema } from '../../src/gegevens/voorstel-schema.ts';
import { huisstijlSchema } from '../../src/huisstijl/huisstijl-schema.ts';
import type { DataPath } from '../../src/parse/yaml/locate.ts';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import type { DataValue } from '../../src/source/data.ts';
import { createSource } from '../../src/source/source-text.ts';
import { sjabloonSchema } from '../../src/template/sjabloon/sjabloon-schema.ts';
import { typed } from '../../src/validate/voorbeeld.ts';
import { zodDiagnostics } from '../../src/validate/zod-diagnostics.ts';
import { veld } from '../support/veld.ts';

// Whatever stands anywhere in the files that people write: what is said of it is Dutch, names only what they can type,
// and what it says to write instead is right.

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'voorstel.md': anyVoorstelSchema([veld('wijk')]),
  'sjabloon.yaml': sjabloonSchema,
  'huisstijl.yaml': huisstijlSchema,
};

const WAARDEN = [
  'speelplek',
  '2026-05-01',
  '62.000',
  '"een zin, met een komma: en een dubbele punt"',
  '""',
  '[]',
  '{}',
  '[a]',
  '[62.000, 70.000]',
  '[{ a: b }]',
  '[[a]]',
  '{ a: b }',
  '{ span: 1, value: 2 }',
  '{ __proto__: 1 }',
  '{ een zin: met een dubbele punt }',
  '{ 2026: 5 }',
  '{ 2026: { lasten: [a] } }',
];

/** Every kind of place in a schema: where the same shape stands under the same key again, one is enough. */
function places(root: Vorm): readonly DataPath[] {
  const done = new Map<Vorm, Set<string>>();
  const walk = (vorm: Vorm, path: DataPath): readonly DataPath[] => {
    const keys = done.get(vorm) ?? new Set();
    const key = String(path.at(-1));
    if (keys.has(key) || (vorm.soort === 'groep' && keys.size > 0)) return [path];
    done.set(vorm, keys.add(key));
    switch (vorm.soort) {
      case 'woord':
        return [path];
      case 'lijst':
        return [path, ...walk(vorm.deel, [...path, 0])];
      case 'kaart':
        return [path, ...walk(vorm.waarde, [...path, 'naam'])];
      case 'keus':
        return vorm.opties.flatMap((optie) => walk(optie, path));
      case 'groep':
        return [
          path,
          ...[...vorm.sleutels].flatMap(([name, sleutel]) => walk(sleutel.vorm(), [...path, name])),
        ];
    }
  };
  const found = new Map(walk(root, []).map((path) => [JSON.stringify(path), path]));
  return [...found.values()].filter((path) => path.length > 0);
}

/** YAML with only this value at this place. */
function yamlOf([step, ...rest]: DataPath, value: string, inList = false): string {
  if (step === undefined) return value;
  const inner = yamlOf(rest, value, typeof step === 'number');
  if (typeof step === 'number') return `[${inner}]`;
  // Only a group has rows below it.
  const groep = step === 'posten' || step === 'rijen' ? 'groep: Straten, ' : '';
  return `{ ${inList ? groep : ''}${step}: ${inner} }`;
}

function check(schema: z.ZodType, yaml: string): readonly Diagnostic[] {
  const source = createSource('proef.md', `${yaml}\n`);
  const tree = parseYaml(source, 0, source.text.length);
  if (!tree.value) return tree.diagnostics;
  const parsed = schema.safeParse(tree.value.value);
  return parsed.success ? [] : zodDiagnostics(parsed.error, schema, tree.value);
}

/** Words of the program and of zod that mean nothing to an author. */
const INTERN =
  /\b(?:span|value|undefined|null|NaN|true|false|object|expected|received|invalid|input|string|array|record|union|custom)\b|\[object/i;

/** What a text says apart from what it quotes, which may be typed by the author. */
function ownWords(text: string): string {
  return text.replace(/`[^`]*`|'[^']*'|"[^"]*"/g, '…');
}

/** The example in a hint that it says to write, as it stands behind a key or a dash; undefined when there is none. */
function exampleIn(hint: string): DataValue | undefined {
  const [, code] = /(?:Schrijf|ervoor:|het jaar:)[^`]*`\s*([^`]+)`/.exec(hint) ?? [];
  if (code === undefined) return undefined;
  const text = code.startsWith('-')
    ? `x:\n  ${code}\n`
    : /^[\w ]+: /.test(code)
      ? `${code}\n`
      : `x: ${code}\n`;
  const tree = parseYaml(createSource('hint', text), 0, text.length);
  expect(tree.diagnostics, hint).toEqual([]);
  const [data] = Object.values(tree.value?.value ?? {});
  // Behind a dash of its own stands one item; else the whole list is asked for.
  return Array.isArray(data) && hint.includes('`- ') ? data[0] : data;
}

/** Whether something is still wrong, at a place or within it, but for keys that are missing. */
function wrongAt(schema: z.ZodType, yaml: string, start: number, length: number): readonly string[] {
  return check(schema, yaml)
    .filter(
      ({ regel, span }) =>
        regel !== 'ontbreekt' && span && span.start >= start && span.start < start + length,
    )
    .map(({ melding }) => melding);
}

describe.each(Object.entries(SCHEMAS))('%s', (_, schema) => {
  const vorm = describeVorm(schema);
  const all = places(vorm);

  test('has places enough to try', () => {
    expect(all.length).toBeGreaterThan(40);
  });

  test.each(WAARDEN)('says in Dutch what is wrong with %s, and how to write it', (waarde) => {
    for (const path of all) {
      const yaml = yamlOf(path, waarde);
      for (const { regel, melding, hint = '', span } of check(schema, yaml)) {
        const told = `${yaml}\n${melding}\n${hint}`;
        expect(ownWords(melding), told).not.toMatch(INTERN);
        expect(ownWords(hint), told).not.toMatch(INTERN);
        if (!waarde.includes('span')) expect(melding, told).not.toMatch(/'(?:span|value)'/);
        expect(melding, told).toMatch(/^['A-Z].*[.?!)]$/s);
        expect(hint, told).toMatch(/^$|^['A-Z`].*[.?!)`]$/s);
        expect(`${melding} ${hint}`, told).not.toMatch(/: \.|\.\.(?!\.)|\n| {2}(?!-)/);
        const known = /Bekend zijn: (.*)\.$/i.exec(hint)?.[1]?.split(', ') ?? [];
        for (const key of known) expect(allKeys(vorm), told).toContain(key);
        const example = exampleIn(hint);
        if (example === undefined || !span || regel !== 'waarde') continue;
        const followed = typed(example);
        const after = `${yaml.slice(0, span.start)}${followed}${yaml.slice(span.end)}`;
        expect(wrongAt(schema, after, span.start, followed.length), `${told}\n${after}`).toEqual([]);
      }
    }
  });
});

function allKeys(vorm: Vorm, seen: Set<Vorm> = new Set()): readonly string[] {
  if (seen.has(vorm)) return [];
  seen.add(vorm);
  switch (vorm.soort) {
    case 'woord':
      return [];
    case 'lijst':
      return allKeys(vorm.deel, seen);
    case 'kaart':
      return allKeys(vorm.waarde, seen);
    case 'keus':
      return vorm.opties.flatMap((optie) => allKeys(optie, seen));
    case 'groep':
      return [...vorm.sleutels].flatMap(([key, sleutel]) => [key, ...allKeys(sleutel.vorm(), seen)]);
  }
}
