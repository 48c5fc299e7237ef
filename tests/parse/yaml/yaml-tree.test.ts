import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/parse/yaml/yaml-tree.ts';
import { entriesOf, isDataMap, isDataScalar } from '../../../src/source/data.ts';
import { spanText } from '../../../src/source/source-text.ts';
import { M, marked, placeOf } from '../../support/marked.ts';

function parse(text: string) {
  const { source, places } = marked(text);
  const result = parseYaml(source, 0, source.text.length);
  return { tree: result.value, places, found: result.diagnostics.map((one) => placeOf(one.span)), result };
}

describe('parseYaml', () => {
  test('should keep every scalar as it was typed', () => {
    const { tree } = parse('a: 1.250\nb: 012\nc: 2022-06-07\nd: yes\ne: 1e3\nf: "x: y"\n');
    const texts = Object.values(tree?.value ?? {}).map((value) => (isDataScalar(value) ? value.value : '?'));
    expect(texts).toEqual(['1.250', '012', '2022-06-07', 'yes', '1e3', 'x: y']);
  });

  test('should keep the order of keys that look like numbers', () => {
    const { tree } = parse('jaren: {2026: a, 2024: b}\n');
    const jaren = tree?.value.jaren;
    if (!isDataMap(jaren)) throw new Error('geen groep');
    expect(entriesOf(jaren).map((entry) => entry.key.value)).toEqual(['2026', '2024']);
  });

  test('should leave out keys without a value', () => {
    expect(Object.keys(parse('a:\nb: x\nc: ""\nd: {e: }\n').tree?.value ?? {})).toEqual(['b', 'd']);
  });

  test('should not be led astray by a key that objects have by themselves', () => {
    const { tree } = parse('__proto__: x\nconstructor: y\n');
    expect(Object.keys(tree?.value ?? {})).toEqual(['__proto__', 'constructor']);
  });

  test('should locate values, keys and what is missing', () => {
    const { tree, places } = parse(`a: x\n${M}lijst:\n  - ${M}naam: ${M}y\n  - naam: z\n${M}leeg:\n`);
    const at = (path: (string | number)[], what: 'key' | 'value' | 'missing') =>
      placeOf(tree?.locate(path, what));
    expect([
      at(['lijst'], 'key'),
      at(['lijst', 0, 'naam'], 'key'),
      at(['lijst', 0, 'naam'], 'value'),
      at(['leeg'], 'missing'),
    ]).toEqual(places);
    expect(at(['lijst', 0, 'datum'], 'missing')).toBe(places[1]);
    expect(at(['weg'], 'missing')).toBe('1:1');
    expect(spanText(tree?.locate(['lijst', 1, 'naam'], 'value') ?? fail())).toBe('z');
  });

  test.each([
    ['a colon in a value', `onderwerp: ${M}Zwembad: renovatie\n`],
    ['a key twice', `a: x\n${M}a: y\n`],
    ['a tab', `a:\n${M}\t- x\n`],
    ['an alias', `a: &x 1\nb: ${M}*x\n`],
    ['a list instead of keys', `${M}- a\n- b\n`],
    ['a decimal comma between braces', `a: { 2024: ${M}1.234,56 }\n`],
    ['a word without a value between braces', `a: { post: ${M}Inzet, extra }\n`],
    ['a tag', `a: ${M}!js x\n`],
  ])('should refuse %s in Dutch, at its place', (_, text) => {
    const { tree, found, places, result } = parse(text);
    expect(tree).toBeUndefined();
    expect(found).toContain(places[0]);
    expect(result.diagnostics.map((one) => one.melding).join()).not.toMatch(/\b(the|not|must|map)\b/i);
  });
});

function fail(): never {
  throw new Error('niet gevonden');
}
