import { describe, expect, test } from 'vitest';
import { tabelToJson } from '../../../src/financien/to-json.ts';
import { meldingen, reken } from '../../support/financien.ts';

/** The cells of the first post of lasten, or the messages. */
function lasten(bedragen: string, jaren = '2025 t/m 2028'): string {
  const uitkomst = reken(`jaren: ${jaren}\nlasten: { posten: [{ post: A, bedragen: ${bedragen} }] }\n`);
  return cellen(uitkomst, 'lasten');
}

function vrij(bedragen: string): string {
  const yaml = `jaren: [2025, 2026]
tabellen: { t: { per_jaar: [Lasten, Baten], rijen: [{ post: A, bedragen: ${bedragen} }] } }
`;
  return cellen(reken(yaml), 't');
}

function cellen(uitkomst: ReturnType<typeof reken>, tabel: string): string {
  const fouten = meldingen(uitkomst).filter((one) => !one.includes('[jaar-zonder-bedragen]'));
  if (fouten.length > 0) return fouten.join('\n');
  const found = uitkomst.financien.tabellen.get(tabel);
  return Object.values((found && tabelToJson(found).rijen[0]?.cellen) ?? {})
    .map((cel) => cel?.replace('.00', '') ?? '-')
    .join(' ');
}

describe('runs of years', () => {
  test.each([
    ['{ 2025 t/m 2027: 5 }', '5 5 5 -'],
    ['{ 2025-2026: 5, 2027 e.v.: 7 }', '5 5 7 7'],
    ['{ 2026 tot en met 2028: 5, 2027: 9 }', '- 5 9 5'],
    ['{ elk_jaar: 1, 2027 e.v.: 2, 2028: 3 }', '1 1 2 3'],
  ])('should fill their years: %s', (bedragen, cells) => {
    expect(lasten(bedragen)).toBe(cells);
  });

  test('should not overlap, run back, or leave the period', () => {
    expect(lasten('{ 2025 t/m 2026: 5, 2026 t/m 2027: 6 }')).toBe(
      '2:61 «2026 t/m 2027» fout [dubbele-kolom] Voor 2026 staan hier twee bedragen. | Laat de reeksen van jaren elkaar niet overlappen.',
    );
    expect(lasten('{ 2027 t/m 2025: 5 }')).toContain("fout [jaren] '2027 t/m 2025' loopt terug.");
    expect(lasten('{ 2028 t/m 2029: 5 }')).toContain(
      '«2028 t/m 2029» fout [jaar-buiten-periode] Het jaar 2029 hoort niet bij de jaren van deze tabel.',
    );
  });

  test('should fill one column of each year where years have more', () => {
    expect(vrij('{ elk_jaar: { lasten: 5 }, 2026: { baten: 2 } }')).toBe('5 - 5 2');
    expect(vrij('{ 2025 t/m 2026: { baten: 5 } }')).toBe('- 5 - 5');
  });
});

describe('columns under a year', () => {
  test.each([
    [
      '{ elk_jaar: 5 }',
      "«elk_jaar» fout [bedrag-zonder-kolom] Bij 'elk_jaar' staat niet in welke kolom van elk jaar het hoort. | Schrijf bijvoorbeeld { elk_jaar: { lasten: 5 } }.",
    ],
    [
      '{ elk_jaar: { last: 5 } }',
      "«last» fout [onbekende-kolom] De kolom '2025.last' staat niet in deze tabel. | Bedoelde u '2025.lasten'?",
    ],
    [
      '{ 2025: 5 }',
      "«2025» fout [onbekende-kolom] Onder '2025' staan kolommen; er staat niet welke bedoeld is. | Schrijf { 2025: { lasten: …, baten: … } }.",
    ],
    [
      '{ lasten: 5 }',
      "«lasten» fout [onbekende-kolom] De kolom 'lasten' staat niet in deze tabel. | Zet ervoor waar het onder hoort: { 2025: { lasten: … } }.",
    ],
    [
      '5',
      "«5» fout [bedrag-zonder-jaar] Bij '5' staat niet voor welk jaar het is. | Schrijf { 2025: { lasten: …, baten: … } }, of { elk_jaar: { lasten: 5 } } als het elk jaar hetzelfde is.",
    ],
  ])('should be named: %s', (bedragen, melding) => {
    expect(vrij(bedragen).replace(/^\S+ /, '')).toBe(melding);
  });

  test('should not be named where there are none', () => {
    expect(lasten('{ 2025: { lasten: 5 } }')).toBe(
      "2:51 «lasten» fout [onbekende-kolom] Onder '2025' staan in deze tabel geen kolommen. | Schrijf 2025: met meteen het bedrag erachter.",
    );
    expect(lasten('{ elkjaar: 5 }')).toContain("| Bedoelde u 'elk_jaar'?");
  });
});

test('should know a sluitpost with a capital, and in a run of years', () => {
  const dekking = (bedragen: string) => `jaren: [2025, 2026]
lasten: { posten: [{ post: A, bedragen: { elk_jaar: 9 } }] }
dekking: { posten: [{ post: B, bedragen: { elk_jaar: 4 } }, { id: c, post: C, bedragen: ${bedragen}, verwacht: { elk_jaar: 5 } }] }
`;
  expect(meldingen(reken(dekking('Sluitpost')))).toEqual([]);
  expect(meldingen(reken(dekking('{ 2025 e.v.: sluitpost }')))).toEqual([]);
});
