import { expect, test } from 'vitest';
import { STANDAARD_WEERGAVE } from '../../../src/domain/weergave.ts';
import { dumpTabellen } from '../../support/dump-tabellen.ts';
import { controleer, reken } from '../../support/financien.ts';

const LEEG = `tabellen:
  verloop:
    kolommen: [2026]
    rijen:
      - { groep: Toevoegingen, subtotaal: onder, rijen: [] }
      - groep: Onttrekkingen
        subtotaal: onder
        rijen:
          - { post: Burgerpanel, bedragen: { 2026: 118.948 } }
      - { id: saldo, post: Saldo, formule: toevoegingen - onttrekkingen }
`;

test('should print a group without rows with a subtotal of nothing', () => {
  expect(controleer(LEEG)).toEqual([]);
  const shown = dumpTabellen(reken(LEEG).financien, STANDAARD_WEERGAVE);
  expect(shown).toMatch(/Subtotaal Toevoegingen \[row\]\s*\|\s*0$/m);
  expect(shown).toMatch(/Saldo \[row\]\s*\|\s*−118\.948/);
});

test.each(['lasten', 'baten', 'dekking'])('should let a group in %s be empty too', (blok) => {
  const yaml = `jaren: [2026]
${blok}:
  posten:
    - { groep: Nieuw beleid, subtotaal: kop, posten: [] }
    - { post: Bestaand, bedragen: { 2026: 10 } }
`;
  expect(controleer(yaml)).toEqual([]);
});

test('should say how a group is left empty on purpose', () => {
  const yaml = LEEG.replace(', rijen: []', '');
  expect(controleer(yaml)).toEqual([
    expect.stringContaining('In deze groep staan geen posten. | Zet ze eronder, achter `posten:`.'),
  ]);
});

test.each([
  ['posten: [], rijen: []', 'onder `posten` of onder `rijen`'],
  ['soort: totaal, rijen: []', "Een groep heeft geen 'soort'"],
])('should refuse what a group cannot have: %s', (sleutels, melding) => {
  expect(controleer(LEEG.replace('rijen: [] }', `${sleutels} }`))[0]).toContain(melding);
});

test.each([
  ['formule: b, indexering: 2%', 'Een rij met een formule heeft geen indexering'],
  ['formule: b, investering: brug', 'Een rij heeft een formule, of de kapitaallasten van een investering'],
])('should refuse two ways to compute a row: %s', (sleutels, melding) => {
  const yaml = `jaren: [2026]
lasten:
  posten:
    - { id: b, post: B, bedragen: { 2026: 10 } }
    - { post: A, ${sleutels} }
`;
  expect(controleer(yaml)[0]).toContain(melding);
});
