import { expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const DERDE = `jaren: [2026]
lasten:
  posten:
    - { post: Een derde deel, bedragen: { 2026: "= 100 / 3" } }
dekking:
  posten:
    - { post: Budget, bedragen: { 2026: "33,33" } }
`;
const AFRONDEN = 'Een bedrag is niet op centen afgerond; schrijf de formule ervan als `afronden(…; 2)`.';

test('should show a difference of less than a cent, and how to get rid of it', () => {
  const [first] = controleer(DERDE);
  expect(first).toContain('een tekort van € 0,0033…: lasten € 33,3333…, dekking € 33,33.');
  expect(first).toContain(AFRONDEN);
});

test('should say nothing once the formula rounds', () => {
  expect(controleer(DERDE.replace('= 100 / 3', '= afronden(100 / 3; 2)'))).toEqual([]);
});

test('should keep its own hint for a difference that can be paid', () => {
  const [first] = controleer(DERDE.replace('"33,33"', '"30,00"'));
  expect(first).toContain('een tekort van € 3,3333…: lasten € 33,3333…, dekking € 30.');
  expect(first).toContain('Voeg dekking toe');
});

test('should take three thirds for the whole: a quotient that never ends is no difference', () => {
  const derden = ['Een', 'Twee', 'Drie'].map(
    (naam) => `    - { post: ${naam}, bedragen: { 2026: "= 100 / 3" } }`,
  );
  const yaml = DERDE.replace(/ {4}- \{ post: Een derde.*/, derden.join('\n')).replace('"33,33"', '100');
  expect(controleer(yaml)).toEqual([]);
  expect(controleer(yaml.replace('bedragen: { 2026: 100 }', 'bedragen: sluitpost'))).toEqual([]);
});

test.each([
  [
    'verwacht',
    'verwacht: { 2026: "33,33" }',
    "Bij 'Deel' 2026 is € 33,33 opgegeven, maar de berekening geeft € 33,3333…",
  ],
  ['gelijk_aan', 'gelijk_aan: ander', "'Deel' 2026 is € 33,3333…"],
])('should show it for %s too', (_, sleutel, melding) => {
  const yaml = `tabellen:
  t:
    kolommen: [2026]
    rijen:
      - { post: Ander, bedragen: { 2026: "33,33" } }
      - { id: geheel, post: Geheel, bedragen: { 2026: 100 } }
      - { id: deel, post: Deel, formule: geheel / 3, ${sleutel} }
`;
  const [first] = controleer(yaml);
  expect(first).toContain(melding);
  expect(first).toContain(AFRONDEN);
});
