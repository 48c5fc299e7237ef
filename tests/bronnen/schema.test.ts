import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Bronnaam } from '../../src/bronnen/bron.ts';
import { BRONSOORTEN } from '../../src/bronnen/register.ts';
import type { Sjabloon } from '../../src/domain/sjabloon.ts';
import type { JsonSchema } from '../../src/gegevens/json-schema.ts';
import { ROOT } from '../support/examples.ts';
import { MEETING, STATION } from '../support/meeting-folder.ts';

/** Only its name is asked for. */
const SJABLONEN = [{ map: 'standaard' } as Sjabloon];
const SOORTEN = ['vergadering', 'stukken', 'raad'] as const;
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, strictTypes: false });
const SCHEMAS = new Map<Bronnaam, JsonSchema>();
for (const soort of SOORTEN) {
  const { schema } = await BRONSOORTEN[soort].werk();
  SCHEMAS.set(soort, schema(SJABLONEN));
}
const validators = new Map<Bronnaam, ReturnType<Ajv['compile']>>(
  [...SCHEMAS].map(([soort, schema]) => [soort, ajv.compile(schema)]),
);

/** What an editor finds in this YAML. */
function problems(soort: Bronnaam, yaml: string): readonly string[] {
  const validate = validators.get(soort);
  validate?.(parse(yaml, { schema: 'core' }));
  return (validate?.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function yamlOf(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return path.endsWith('.yaml') ? text : (text.split(/^---$/m)[1] ?? '');
}

const MOTIE = `${STATION}/amendementen/M9.1.md`;
const A1 = `${STATION}/amendementen/A9.1.md`;

describe('the JSON Schema of a source', () => {
  test.each([
    ['vergadering', MEETING],
    ['stukken', A1],
    ['stukken', `${STATION}/amendementen/A9.2.md`],
    ['stukken', `${STATION}/amendementen/A9.3.md`],
    ['stukken', `${STATION}/amendementen/SA9.1a.md`],
    ['stukken', MOTIE],
    ['raad', 'templates/standaard/raad.yaml'],
  ] as const)('should find nothing wrong with an example: %s %s', (soort, path) => {
    expect(problems(soort, yamlOf(path))).toEqual([]);
  });

  test.each([
    ['vergadering', MEETING, 'plaats: raadzaal', 'plek: raadzaal'],
    ['vergadering', MEETING, 'behandeling: hamerstuk', 'behandeling: hamer'],
    ['vergadering', MEETING, 'wijze: hoofdelijk', 'wijze: mondeling'],
    ['vergadering', MEETING, 'gemeente: standaard', 'gemeente: elders'],
    ['stukken', A1, 'soort: amendement', 'soort: amendementen'],
    ['stukken', A1, 'zinsnede: 1b', 'zinsneden: 1b'],
    ['stukken', A1, 'titel: Langer gratis stallen', ''],
    ['stukken', MOTIE, 'verzoekt:', 'wijzigingen:'],
    ['raad', 'templates/standaard/raad.yaml', 'besluitenlijst: kort', 'besluitenlijst: korter'],
    ['raad', 'templates/standaard/raad.yaml', 'perioden:', 'periodes:'],
  ] as const)('should find in %s %s that %s is no %s', (soort, path, good, bad) => {
    const yaml = yamlOf(path);
    expect(yaml).toContain(good);
    expect(problems(soort, yaml.replace(good, bad))).not.toEqual([]);
  });

  test.each(SOORTEN)('should say in Dutch what each key is for: %s', (soort) => {
    const bare: string[] = [];
    const walk = (schema: JsonSchema, path: string): void => {
      for (const [key, inner] of Object.entries(schema.properties ?? {})) {
        const told = inner.description ?? inner.anyOf?.find(({ description }) => description)?.description;
        if (told === undefined && inner.const === undefined) bare.push(`${path}.${key}`);
        walk(inner, `${path}.${key}`);
      }
      for (const inner of [schema.items, schema.then, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
        if (inner) walk(inner, path);
      for (const [name, inner] of Object.entries(schema.definitions ?? {})) walk(inner, name);
    };
    walk(SCHEMAS.get(soort) ?? {}, soort);
    expect(bare).toEqual([]);
  });
});
