import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { naslag } from '../../src/sjabloonwerk/naslag.ts';
import { sjabloonJsonSchema } from '../../src/sjabloonwerk/sjabloon-json-schema.ts';
import { anyNamed, isManyNamed, sleutelsVan, uitgelegdePaden } from '../../src/sjabloonwerk/sleutels.ts';
import { ROOT } from '../support/examples.ts';

const BESTANDEN = ['sjabloon', 'huisstijl'] as const;

describe('the keys of a template', () => {
  test.each(BESTANDEN)('should each say what they are for: %s', (welk) => {
    const silent = sleutelsVan(welk).filter(({ uitleg }) => uitleg === undefined);
    expect(silent.map(({ path }) => path.join('.'))).toEqual([]);
  });

  test.each(BESTANDEN)('should all exist of which something is said: %s', (welk) => {
    const found = sleutelsVan(welk).map(({ path }) => path);
    const paths = [...found, ...found.filter(isManyNamed).map(anyNamed)].map((path) => path.join('.'));
    expect(uitgelegdePaden(welk).filter((path) => !paths.includes(path))).toEqual([]);
  });

  // npx vitest run tests/sjabloonwerk/sleutels.test.ts -u
  test('should stand in the reference', async () => {
    await expect(naslag()).toMatchFileSnapshot('../../templates/SLEUTELS.md');
  });
});

describe('the JSON Schemas for editors', () => {
  const ajv = new Ajv({ strict: false });
  const check = {
    sjabloon: ajv.compile(sjabloonJsonSchema('sjabloon')),
    huisstijl: ajv.compile(sjabloonJsonSchema('huisstijl')),
  };
  /** YAML as an editor reads it: ja is a text, 1.35 a number. */
  const read = (text: string): unknown => parse(text);
  const maps = readdirSync(join(ROOT, 'templates'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(maps)('should accept the files of %s', (map) => {
    for (const welk of BESTANDEN) {
      check[welk](read(readFileSync(join(ROOT, 'templates', map, `${welk}.yaml`), 'utf8')));
      expect(check[welk].errors ?? []).toEqual([]);
    }
  });

  test.each([
    ['sjabloon', 'gemente: Waterdorp'],
    ['sjabloon', 'kopgegevens: [onderwerp: Onderwerp]'],
    ['sjabloon', 'nummering: { besluitpunt: romein }'],
    ['huisstijl', 'kleuren: { acent: "#00594f" }'],
    ['huisstijl', 'stijlen: { titel: { vet: misschien } }'],
    ['huisstijl', 'stijlen: { tietel: { vet: ja } }'],
  ] as const)('should refuse a wrong key or word in %s: %s', (welk, text) => {
    expect(check[welk](read(text))).toBe(false);
  });

  test('should describe every key in Dutch', () => {
    const texts = JSON.stringify(sjabloonJsonSchema('huisstijl'));
    expect(texts).toContain('"grootte":{"description":"Lettergrootte');
    expect(JSON.stringify(sjabloonJsonSchema('sjabloon'))).toContain('"description":"De kop op papier"');
  });
});
