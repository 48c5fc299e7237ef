import { expect, test } from 'vitest';
import * as z from 'zod';
import { eenOfMeer, groep, kaart, metPlaats } from '../../src/domain/samengesteld.ts';
import { tekst } from '../../src/domain/scalar.ts';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import { createSource, spanText } from '../../src/source/source-text.ts';

/** What a schema makes of the value of `x`. */
function lees<T>(schema: z.ZodType<T>, yaml: string) {
  const source = createSource('proef.yaml', yaml);
  const data = parseYaml(source, 0, source.text.length).value?.value.x;
  return schema.safeParse(data);
}

test('a map keeps the order of the file and the place of each name', () => {
  const { data = [] } = lees(kaart(tekst), 'x: { b: een, 2024: twee, a: drie }\n');
  expect(data.map(({ key, value }) => [key.value, spanText(key.span), value.value])).toEqual([
    ['b', 'b', 'een'],
    ['2024', '2024', 'twee'],
    ['a', 'a', 'drie'],
  ]);
});

test('a name that JavaScript keeps for itself is refused, not lost', () => {
  const { error } = lees(kaart(tekst), 'x: { __proto__: een }\n');
  expect(error?.issues.map(({ message, path }) => [message, path])).toEqual([
    ["'__proto__' kan hier geen naam zijn.", ['__proto__']],
  ]);
});

test('a group tells where it stood', () => {
  const { data } = lees(metPlaats(z.strictObject({ a: tekst })), 'x:\n  a: een\n');
  expect(data && spanText(data.span).trim()).toBe('a: een');
});

test('a word is no group, and what it is made of is not looked into', () => {
  const { error } = lees(groep(z.strictObject({ a: tekst })), 'x: een\n');
  expect(error?.issues).toMatchObject([{ code: 'custom', params: { hoort: 'groep' }, path: [] }]);
});

test('one value stands for a list of one', () => {
  const texts = (yaml: string) => lees(eenOfMeer(tekst), yaml).data?.map(({ value }) => value);
  expect(texts('x: een\n')).toEqual(['een']);
  expect(texts('x: [een, twee]\n')).toEqual(['een', 'twee']);
  expect(texts('x: []\n')).toEqual([]);
});
