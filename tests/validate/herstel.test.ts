import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/parse/yaml/yaml-tree.ts';
import { createSource } from '../../src/source/source-text.ts';
import { readGemeente } from '../../src/validate/read-identity.ts';
import { herstelt } from '../support/herstelt.ts';

/** A key that was put in asks to be filled in. */
const brengt = ({ regel }: { readonly regel: string }) => (regel === 'ontbreekt' ? ['ontbreekt'] : []);

describe('repairs of values', () => {
  test.each([
    ['datum: 7 juni 2022', ["! Schrijf '2022-06-07' → datum: 2022-06-07"]],
    ['datum: "7-6-2022"', ['! Schrijf \'2022-06-07\' → datum: "2022-06-07"']],
    ['datum: 2022/6/7', ["! Schrijf '2022-06-07' → datum: 2022-06-07"]],
    ['datum: 31 juni 2022', []],
    ['openbaar: true', ["! Schrijf 'ja' → openbaar: ja"]],
    ["openbaar: 'No'", ["! Schrijf 'nee' → openbaar: 'nee'"]],
    ['openbaar: deels', ["? Schrijf 'ja' → openbaar: ja", "? Schrijf 'nee' → openbaar: nee"]],
    ['behandeling: Hamer-stuk', ["! Schrijf 'hamerstuk' → behandeling: hamerstuk"]],
    ['behandeling: hamersuk', ["? Schrijf 'hamerstuk' → behandeling: hamerstuk"]],
    ['soort: Raads-voorstel', ["! Schrijf 'raadsvoorstel' → soort: raadsvoorstel"]],
    ['gemeente: Standaard', ["! Schrijf 'standaard' → gemeente: standaard"]],
    ['gemeente: standard', ["? Schrijf 'standaard' → gemeente: standaard"]],
  ])('should mend %s', async (example, expected) => {
    expect(await herstelt(example)).toEqual(expected);
  });
});

describe('repairs of keys', () => {
  test.each([
    ['zaak-nummer: 2026-001\nonderwerp: Een brug', []],
    ['openbar: ja', []],
    ['behandelling: hamerstuk', ["! Maak er 'behandeling' van → behandeling: hamerstuk"]],
    [
      'onderwerp: Een brug\nBehandeling: "hamerstuk"',
      ['! Maak er \'behandeling\' van → behandeling: "hamerstuk"'],
    ],
    ['behandling: hamerstuk', ["! Maak er 'behandeling' van → behandeling: hamerstuk"]],
    ['behanding: geen stuk', []],
    ['auteur: A. Bos', ["? Zet 'auteur' onder 'intern' → intern: → auteur: A. Bos"]],
    ['intern:\n  email: a@b.nl\nauteur: A. Bos', ["? Zet 'auteur' onder 'intern' → auteur: A. Bos"]],
    [
      'intern: { email: a@b.nl }\nauteur: A. Bos',
      ["? Zet 'auteur' onder 'intern' → intern: { email: a@b.nl, auteur: A. Bos }"],
    ],
    [
      'besluitpunten:\n  - de nota: fase 2 vast te stellen',
      ['! Zet aanhalingstekens om de hele zin → - "de nota: fase 2 vast te stellen"'],
    ],
    [
      'besluitpunten:\n  - Sport: een plan vast te stellen',
      ['? Zet aanhalingstekens om de hele zin → - "Sport: een plan vast te stellen"'],
    ],
    ['bijlagen:\n  - titel: Nota', []],
    ['bijlagen:\n  - { bestand: nota.pdf }', ["? Voeg 'titel:' toe → - { bestand: nota.pdf, titel: }"]],
    ['bijlagen:\n  - bestand: nota.pdf', ["? Voeg 'titel:' toe → - titel: → bestand: nota.pdf"]],
  ])('should mend %s', async (example, expected) => {
    expect(await herstelt(example, { brengt })).toEqual(expected);
  });
});

describe('repairs, however the same is written', () => {
  test.each([
    'datum: 7 juni 2022',
    'behandling: hamerstuk',
    'besluitpunten:\n  - de nota: fase 2 vast te stellen',
    'auteur: A. Bos',
    'bijlagen:\n  - bestand: nota.pdf',
  ])('should mend %s', async (example) => {
    await herstelt(example, { brengt, hoeDanOok: true });
  });
});

test('should say what to do where there is no template at all', () => {
  const source = createSource('voorstel.md', 'gemeente: dorp\n');
  const tree = parseYaml(source, 0, source.text.length).value;
  if (!tree) throw new Error('no tree');
  const { diagnostics } = readGemeente(tree, []);
  expect(diagnostics.map(({ hint }) => hint)).toEqual([
    'Er is nog geen: maak er een met `raadsvoorstel sjabloon nieuw`.',
  ]);
});
