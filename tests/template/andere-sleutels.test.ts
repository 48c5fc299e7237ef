import { describe, expect, test } from 'vitest';
import { loadProef } from '../support/templates.ts';

/** The hints about a template whose huisstijl.yaml or sjabloon.yaml is this. */
async function hints(file: 'huisstijl.yaml' | 'sjabloon.yaml', text: string): Promise<readonly string[]> {
  const { diagnostics } = await loadProef({ 'sjabloon.yaml': 'breidt_uit: standaard\n', [file]: text });
  return diagnostics.map(({ hint }) => hint ?? '');
}

describe('a key under another name than people know', () => {
  test.each([
    ['huisstijl.yaml', 'pagina: { formaat: A4 }', 'breedte: 210mm'],
    ['huisstijl.yaml', 'marges: 20mm', 'pagina: { marges: {'],
    ['huisstijl.yaml', 'lettertype: { grootte: 11pt }', 'stijlen: { tekst: { grootte: 11pt } }'],
    ['huisstijl.yaml', 'stijlen: { tekst: { lettergrootte: 11pt } }', '`grootte: 11pt`'],
    ['huisstijl.yaml', 'logo: beeld/logo.png', '<img class="logo"'],
    ['sjabloon.yaml', 'breidt_uit: standaard\ndocumenten: [x]', 'soorten: { raadsvoorstel'],
    ['sjabloon.yaml', 'breidt_uit: standaard\nsecties: { doel: { titel: Doel } }', 'heet hier `kop`'],
  ] as const)('should be told in %s: %s', async (file, text, hint) => {
    const found = await hints(file, `${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(hint);
  });

  test('should not be guessed where the other name is not known either', async () => {
    expect(await hints('huisstijl.yaml', 'kleuren: { titel: rood }\n')).toEqual([
      expect.stringContaining('Bekend zijn'),
    ]);
  });
});

test('a template that builds on nothing and says nothing is told so once', async () => {
  const { diagnostics } = await loadProef({ 'sjabloon.yaml': 'gemeente: X\norganisatie: Y\n' });
  expect(diagnostics.map(({ melding }) => melding)).toEqual([
    'Dit sjabloon heeft geen huisstijl.yaml en bouwt ook niet voort op een ander sjabloon.',
  ]);
});

test.each([
  ['velden: { steller }', 'Schrijf bijvoorbeeld `velden: { steller: Steller }`.'],
  ['velden: [steller]', 'Schrijf bijvoorbeeld `velden: { steller: steller }`.'],
  ['secties: { visie_op_water }', 'Schrijf bijvoorbeeld `secties: { visie_op_water: Visie op water }`.'],
  [
    'soorten: { motie }',
    'Schrijf bijvoorbeeld `soorten: { motie: { secties: [aanleiding, argumenten, financien] } }`.',
  ],
  [
    'soorten: [raadsvoorstel]',
    'Schrijf bijvoorbeeld `soorten: { raadsvoorstel: { secties: [aanleiding, argumenten, financien] } }`.',
  ],
])('a name without anything behind it is told with an example: %s', async (text, hint) => {
  expect(await hints('sjabloon.yaml', `breidt_uit: standaard\n${text}\n`)).toEqual([hint]);
});
