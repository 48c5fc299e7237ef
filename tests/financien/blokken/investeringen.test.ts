import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

describe('investeringen', () => {
  const yaml = (extra: string, bruto = '1.000.000') => `jaren: [2025]
investeringen:
  school:
    naam: School
    bruto: ${bruto}
    btw: compensabel
    afschrijving: annuitair
    termijn: 40
    rente: 1,5%
    eerste_jaar: 2025
    ${extra}
`;

  test('should compute the annuity of the textbook', () => {
    expect(controleer(yaml('verwacht: { netto: 1.000.000, kapitaallasten: { 2025: "33.427,10" } }'))).toEqual(
      [],
    );
  });

  test('should compare a krediet with the bruto investment and the uitgaven', () => {
    expect(controleer(yaml('krediet: 900.000'))).toEqual([
      '11:14 «900.000» fout [krediet] Het krediet (€ 900.000) is lager dan de bruto investering (€ 1.000.000). | Een krediet wordt bruto gegeven: bijdragen van derden gaan er niet af (artikel 62 BBV).',
    ]);
    expect(controleer(yaml('uitgaven: { 2025: 1.000.001 }'))[0]).toContain(
      'fout [krediet] De uitgaven zijn samen € 1.000.001, meer dan het krediet van € 1.000.000.',
    );
    expect(controleer(yaml('bijdragen: [{ post: Rijk, bedrag: 1.200.000 }]')).join()).toContain(
      'fout [investering-netto] De bijdragen zijn hoger dan de investering: netto € −200.000.',
    );
  });

  test('should warn for a first year before the work is in use, and for btw', () => {
    expect(controleer(yaml('ingebruikname: 2026'))).toEqual([
      '10:18 «2025» waarschuwing [eerste-jaar] De kapitaallasten beginnen in 2025, voor de ingebruikname in 2026. | Afschrijven begint in het jaar van ingebruikname of het jaar erna; kijk in de financiële verordening (artikel 212).',
    ]);
    expect(controleer(yaml('').replace('    btw: compensabel\n', ''))[0]).toContain(
      "waarschuwing [btw-vermelden] Bij 'School' staat niet of de btw in het krediet zit.",
    );
  });

  test('should write off half in the first year, and the other half after the term', () => {
    const half = `jaren: [2025, 2026, 2027, 2028, 2029, 2030]
investeringen:
  s: { naam: S, bruto: 400, btw: inclusief, afschrijving: lineair, termijn: 4, rente: 10%, eerste_jaar: 2025, half_jaar: ja, verwacht: { kapitaallasten: { 2025: 70, 2026: 135, 2027: 125, 2028: 115, 2029: "52,50", 2030: 0 } } }
`;
    expect(controleer(half)).toEqual([]);
    expect(controleer(half.replace('lineair', 'annuitair')).join()).toContain(
      '«ja» fout [afschrijving] Een half eerste jaar kan niet bij een annuïteit.',
    );
  });

  test('should ask for what it needs to write off', () => {
    expect(controleer(yaml('').replace('    termijn: 40\n', ''))[0]).toContain(
      'fout [afschrijving] De afschrijvingstermijn ontbreekt.',
    );
    expect(controleer(yaml('restwaarde: 2.000.000'))[0]).toContain(
      'De restwaarde is hoger dan de netto investering.',
    );
    const post = 'lasten: { posten: [{ post: Kapitaallasten, investering: schol }] }\n';
    expect(controleer(`${yaml('')}${post}`).join()).toContain(
      "Er is geen investering 'schol'. | Bedoelde u 'school'?",
    );
  });
});
