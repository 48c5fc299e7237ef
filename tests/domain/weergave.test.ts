import { expect, test } from 'vitest';
import { STANDAARD_WEERGAVE, weergaveSchema } from '../../src/domain/weergave.ts';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import { createSource } from '../../src/source/source-text.ts';

function lees(yaml: string): unknown {
  const source = createSource('sjabloon.yaml', yaml);
  return weergaveSchema.parse(parseYaml(source, 0, source.text.length).value?.value);
}

test('should give every rule that a template leaves out its default', () => {
  expect(lees('nul: "-"\n')).toEqual({ ...STANDAARD_WEERGAVE, nul: '-' });
});

test('should refuse an unknown rule', () => {
  expect(() => lees('valuta: dollar\n')).toThrow('valuta');
});
