import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../src/financien');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const NAMES = new Set([
  'Number',
  'parseFloat',
  'parseInt',
  'Math',
  'BigInt',
  'toNumber',
  'valueOf',
  'toPrecision',
  'toExponential',
]);
const OPERATORS = new Set(['+', '-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>']);

/** Every place in JavaScript where a number is computed: operators, ++, and what turns text or a Decimal into a number. */
function arithmetic(code: string): string[] {
  const found: string[] = [];
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;

  function walk(node: Node): void {
    const one = node as Node & Record<string, unknown>;
    const bad =
      (one.type === 'BinaryExpression' && OPERATORS.has(String(one.operator))) ||
      (one.type === 'AssignmentExpression' && OPERATORS.has(String(one.operator).slice(0, -1))) ||
      one.type === 'UpdateExpression' ||
      (one.type === 'UnaryExpression' &&
        (one.operator === '+' || (one.operator === '-' && !isMinusOne(one)))) ||
      (one.type === 'Identifier' && NAMES.has(String(one.name))) ||
      (one.type === 'Literal' && typeof one.value === 'number' && !Number.isInteger(one.value));
    if (bad) found.push(code.slice(node.start, node.end));
    for (const value of Object.values(one)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child === 'object' && child !== null && 'type' in child) walk(child as Node);
      }
    }
  }
}

/** `-1`, as in `.at(-1)`. */
function isMinusOne(node: Record<string, unknown>): boolean {
  return (node.argument as Record<string, unknown>).value === 1;
}

test('should compute with Decimal only: no arithmetic on numbers in src/financien', () => {
  const wrong = files.flatMap((file) => {
    const { code } = transformSync(readFileSync(join(folder, file), 'utf8'), { loader: 'ts', format: 'esm' });
    return arithmetic(code).map((place) => `${file}: ${place}`);
  });
  expect(files.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('should see arithmetic where there is some', () => {
  const code = 'let a = b * 2; a++; a += 1; c = +d; e = 0.1; f = x.toNumber(); g.at(-1);';
  expect(arithmetic(code)).toEqual(['b * 2', 'a++', 'a += 1', '+d', '0.1', 'toNumber']);
});
