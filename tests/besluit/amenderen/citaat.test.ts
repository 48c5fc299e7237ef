import { describe, expect, test } from 'vitest';
import { findCitaat, isHetzelfde, nearestPassage } from '../../../src/besluit/amenderen/citaat.ts';

/** What a quotation covers in a text, each place. */
function quoted(tekst: string, citaat: string): readonly string[] {
  return findCitaat(tekst, citaat).map(({ start, end }) => tekst.slice(start, end));
}

describe('a quotation', () => {
  test('should be found wherever it stands', () => {
    expect(quoted('in 2023 en in 2024, niet in 2023', 'in 2023')).toEqual(['in 2023', 'in 2023']);
  });

  test.each([
    ['quotation marks', 'het plan “Groen”', 'plan "Groen"', 'plan “Groen”'],
    ['dashes', 'de jaren 2024–2026', '2024-2026', '2024–2026'],
    ['spaces', 'een bedrag van €\u00A040.000 per  jaar', '€ 40.000 per jaar', '€\u00A040.000 per  jaar'],
    ['",-" behind an amount', 'van € 40.000 in 2026', '€ 40.000,- in 2026', '€ 40.000 in 2026'],
    ['",-" in the text', 'van € 40.000,- in 2026', 'van € 40.000 in', 'van € 40.000,- in'],
    ['soft hyphens', 'cliënt\u00ADondersteuning', 'cliëntondersteuning', 'cliënt\u00ADondersteuning'],
  ])('should be found with other %s', (_, tekst, citaat, found) => {
    expect(quoted(tekst, citaat)).toEqual([found]);
  });

  test('should mind words, numbers and capitals', () => {
    expect(quoted('in 2023 tot en met 2025', 'in 2023 tot en met 2026')).toEqual([]);
    expect(quoted('de Raad', 'de raad')).toEqual([]);
    expect(isHetzelfde('het plan vast te stellen ', 'het  plan vast te stellen')).toBe(true);
  });

  test('should have a nearest passage when it is not there', () => {
    const tekst = 'de middelen in 2023 tot en met 2025 in te zetten voor het wijkteam';
    expect(nearestPassage(tekst, 'in 2023 tot en met 2026')).toBe('in 2023 tot en met 2025');
    expect(nearestPassage(tekst, 'een heel ander onderwerp dat nergens op lijkt')).toBeUndefined();
  });
});
