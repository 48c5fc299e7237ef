import { expect, test } from 'vitest';
import { opsommingVanJaren } from '../../src/domain/jaren.ts';

test.each([
  [[], ''],
  [[2026], '2026'],
  [[2027, 2026], '2026 en 2027'],
  [[2027, 2028, 2029], '2027 t/m 2029'],
  [[2024, 2026, 2027, 2028, 2026], '2024 en 2026 t/m 2028'],
  [[2024, 2025, 2027, 2029], '2024, 2025, 2027 en 2029'],
])('should read as years and runs of years: %j', (jaren, tekst) => {
  expect(opsommingVanJaren(jaren)).toBe(tekst);
});
