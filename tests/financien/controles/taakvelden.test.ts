import { expect, test } from 'vitest';
import { beoordeelTaakveld } from '../../../src/financien/controles/taakveld-bekend.ts';
import { meldingen, reken } from '../../support/financien.ts';

test.each([
  ['0.1', '2026'],
  ['0.10', '2026'],
  ['0.6', '2026'],
  ['0.64', '2026'],
  ['6.2', '2026'],
  ['6.23', '2026'],
  ['6.60', '2027'],
  ['6.7', '2026'],
  ['6.71', '2026'],
  ['6.711', '2026'],
  ['6.711', '2024'],
  ['6.71A', '2024'],
  ['6.82', '2022'],
  ['6.73c', '2023'],
  ['6.73c', undefined],
  ['8.3', '2030'],
])('taakveld %s should be known in %s', (code, jaar) => {
  expect(beoordeelTaakveld(code, jaar)).toBe('bekend');
});

test.each(['0.12', '0.65', '1.3', '6.77', '6.71e', '6.715', '8.4', '9.1', '6', '6.', 'x'])(
  'taakveld %s should be unknown',
  (code) => {
    expect(beoordeelTaakveld(code, '2026')).toBe('onbekend');
  },
);

test('should say that a taakveld was replaced', () => {
  const yaml = `jaren: [2026]
lasten:
  posten:
    - { post: Pleegzorg, taakveld: 6.73a, bedragen: { 2026: 5 } }
    - { post: Wijkteam, taakveld: 6.21 Toegang Wmo, bedragen: { 2026: 5 } }
`;
  expect(meldingen(reken(yaml))).toEqual([
    "4:36 «6.73a» waarschuwing [taakveld] Het taakveld '6.73a' is sinds 2025 vervangen. | Kijk in de lijst van taakvelden (Iv3) van het begrotingsjaar.",
  ]);
});
