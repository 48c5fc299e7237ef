import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const TWEE_JAREN = 'jaren: [2024, 2025]\n';

describe('amounts between braces', () => {
  const yaml = (bedrag: string) =>
    `jaren: [2024]\nlasten: { posten: [{ post: A, bedragen: { 2024: ${bedrag} } }] }\n`;

  test('should not lose what stands behind a comma', () => {
    expect(controleer(yaml('"1.234,56"'))).toEqual([]);
    expect(controleer(yaml('1.234,56'))).toEqual([
      `2:49 «1.234,56» fout [komma] Tussen accolades scheidt een komma sleutels: '56' staat los en gaat zo verloren. | Zet de hele waarde tussen aanhalingstekens: "1.234,56".`,
    ]);
  });

  test('should let maps be written without spaces', () => {
    expect(
      controleer('jaren: [2024,2025]\nlasten: { posten: [{ post: A, bedragen: { 2024: 5,2025: 6 } }] }\n'),
    ).toEqual([]);
  });
});

describe('periods', () => {
  test('should refuse a year outside the period', () => {
    expect(
      controleer(`${TWEE_JAREN}lasten: { posten: [{ post: A, bedragen: { 2024: 1, 2025: 1, 2026: 1 } }] }\n`),
    ).toEqual([
      '2:61 «2026» fout [jaar-buiten-periode] Het jaar 2026 hoort niet bij de jaren van deze tabel. | De kolommen zijn: 2024, 2025.',
    ]);
  });

  test('should point at a year in which nothing happens', () => {
    expect(controleer(`${TWEE_JAREN}lasten: { posten: [{ post: A, bedragen: { 2024: 1 } }] }\n`)).toEqual([
      '1:9 «2024» waarschuwing [jaar-zonder-bedragen] Voor 2025 staat er nergens een bedrag. | Laat het jaar weg uit `jaren`, of vul in wat er in dat jaar gebeurt (0 als het niets is).',
    ]);
  });

  test('should count what goes into or out of a reserve in a year', () => {
    const lasten = 'lasten: { posten: [{ post: A, bedragen: { 2024: 1 } }] }\n';
    const reserve = (jaar: number) =>
      `reserves: { kade: { naam: Reserve kade, beginstand: 500, onttrekkingen: { ${jaar}: 100 } } }\n`;
    const leeg = (text: string) => controleer(text).filter((one) => one.includes('jaar-zonder-bedragen'));
    expect(leeg(`${TWEE_JAREN}${reserve(2025)}${lasten}`)).toEqual([]);
    expect(leeg(`${TWEE_JAREN}${reserve(2024)}${lasten}`)).toHaveLength(1);
  });

  test('should ask for years and keep them in order', () => {
    expect(controleer('lasten: { posten: [{ post: A, bedragen: { 2024: 1 } }] }\n')[0]).toContain(
      'fout [jaren-ontbreken] Er staat niet om welke jaren het gaat.',
    );
    expect(controleer('jaren: [2025, 2024]\n')).toEqual([
      '1:15 «2024» fout [jaren] Het jaar 2024 staat na 2025. | Zet de jaren op volgorde, elk jaar één keer.',
    ]);
  });
});
