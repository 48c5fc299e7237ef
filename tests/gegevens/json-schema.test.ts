import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Sjabloon } from '../../src/domain/sjabloon.ts';
import { type JsonSchema, voorstelJsonSchema } from '../../src/gegevens/json-schema.ts';
import { openSjablonen } from '../../src/pipeline.ts';
import { createDiskWorld } from '../../src/world/disk-world.ts';
import { ROOT, SLUGS } from '../support/examples.ts';
import { FRONTMATTER } from '../support/proposal.ts';

const world = createDiskWorld(ROOT);
const geopend = openSjablonen(world, 'templates');
const sjablonen: Sjabloon[] = [];
for (const gemeente of geopend.gemeenten) {
  const { value } = await geopend.load(gemeente);
  if (value) sjablonen.push(value.sjabloon);
}

function validator(schema: JsonSchema) {
  const validate = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
  }).compile(schema);
  return (yaml: string): readonly string[] => {
    // As an editor reads it: 62.000 is a number there, and a date is text.
    validate(parse(yaml, { schema: 'core' }));
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

const problems = validator(voorstelJsonSchema(sjablonen));

function frontmatterOf(slug: string): string {
  const bytes = world.read(`proposals/${slug}/voorstel.md`);
  return new TextDecoder().decode(bytes).split(/^---$/m)[1] ?? '';
}

describe('voorstelJsonSchema', () => {
  test.each(SLUGS)('should find nothing wrong with %s', (slug) => {
    expect(problems(frontmatterOf(slug))).toEqual([]);
  });

  test('should find nothing wrong with keys that are still empty', () => {
    expect(
      problems(`${FRONTMATTER}zaaknummer:\nintern:\n  auteur:\n`.replace('zaaknummer: 2026-001\n', '')),
    ).toEqual([]);
  });

  test.each([
    ['an unknown key', 'zaaknummer:', 'zaaknumer:', 'must NOT have additional properties'],
    ['an unknown soort', 'soort: raadsvoorstel', 'soort: raadsvorstel', '/soort must be equal'],
    ['an unknown gemeente', 'gemeente: standaard', 'gemeente: nergens', '/gemeente must be equal'],
    ['a date the wrong way round', 'datum: 2026-03-03', 'datum: 3-3-2026', '/datum must match pattern'],
    ['a missing key', 'onderwerp: Een nieuwe fietsbrug\n', '', "must have required property 'onderwerp'"],
    [
      'a missing besluit',
      /besluitpunten:[^:]*:[^:]*(?=financien)/,
      '',
      "must have required property 'besluitpunten'",
    ],
    [
      'a word for a list',
      'portefeuillehouder: A. Voorbeeld',
      'bijlagen: verslag.pdf',
      '/bijlagen must be array',
    ],
    ['an unknown key deep inside', 'bedragen: { 2027: 540.000 }', 'bedrag: 5', '/financien/lasten/posten/1'],
    [
      'a wrong word deep inside',
      'post: Bouw,',
      'post: Bouw, aard: eenmalig,',
      '/financien/lasten/posten/1/aard',
    ],
  ])('should refuse %s', (_, from, to, message) => {
    const wrong = FRONTMATTER.replace(from, to);
    expect(wrong).not.toBe(FRONTMATTER);
    expect(problems(wrong).join('\n')).toContain(message);
  });

  test('should know besluitpunten with ids on three levels, and no fourth', () => {
    const deep = (last: string) =>
      FRONTMATTER.replace(
        '  - de begroting daarvoor te wijzigen\n',
        `  - id: wijzigen\n    tekst: a\n    sub:\n      - tekst: b\n        sub:\n          - { id: diep, tekst: c${last} }\n`,
      );
    expect(problems(deep(''))).toEqual([]);
    expect(problems(deep(', sub: [d]')).join('\n')).toContain('/besluitpunten/1');
    expect(problems(deep('').replace('id: diep', 'id: Diep!')).join('\n')).toContain('/besluitpunten/1');
  });

  test('should ask for what a municipality and a soort need', () => {
    const initiatief = FRONTMATTER.replace('soort: raadsvoorstel', 'soort: initiatiefvoorstel');
    expect(problems(initiatief).join('\n')).toContain("must have required property 'indieners'");
    const startnotitie = FRONTMATTER.replace('soort: raadsvoorstel', 'soort: bestedingsplan').replace(
      /besluitpunten:(\n {2}.*)*/,
      '',
    );
    expect(problems(startnotitie)).toEqual([]);
  });

  test('should know the extra keys of a municipality, under the name that it prints', () => {
    const dordrecht = sjablonen.filter((sjabloon) => sjabloon.map === 'dordrecht');
    const schema = voorstelJsonSchema(dordrecht);
    expect(schema.properties?.opgave?.description).toBe('Kernteam/Opgave');
    expect(schema.properties?.gemeente?.enum).toEqual(['dordrecht']);
  });

  test('should describe every key of the top in Dutch', () => {
    const { properties = {} } = voorstelJsonSchema(sjablonen);
    const silent = Object.entries(properties).filter(([, schema]) => !schema.description);
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  test('should describe what every key inside means, in Dutch', () => {
    const silent: string[] = [];
    const walk = (schema: JsonSchema, path: string): void => {
      for (const [key, one] of Object.entries(schema.properties ?? {})) {
        if (!one.description) silent.push(`${path}${key}`);
        walk(one, `${path}${key}.`);
      }
      for (const one of [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])]) walk(one, path);
    };
    const schema = voorstelJsonSchema(sjablonen);
    walk(schema, '');
    for (const [name, one] of Object.entries(schema.definitions ?? {})) walk(one, `${name}: `);
    expect(silent).toEqual([]);
  });
});
