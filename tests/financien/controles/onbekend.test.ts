import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

describe('what is not known yet', () => {
  const investering = (rest: string) => `jaren: [2026]
investeringen:
  brug: { naam: Brug, btw: inclusief, afschrijving: geen, eerste_jaar: 2026, ${rest} }
`;

  test('should not make an investment negative', () => {
    expect(controleer(investering('bruto: pm, bijdragen: [{ post: Rijk, bedrag: 750 }]'))).toEqual([]);
    expect(controleer(investering('bruto: 500, bijdragen: [{ post: Rijk, bedrag: 750 + pm }]'))[0]).toContain(
      '[investering-netto]',
    );
  });

  test('should not make a krediet too low', () => {
    expect(controleer(investering('bruto: 500, krediet: 400 + pm'))).toEqual([]);
    expect(controleer(investering('bruto: 500 + pm, krediet: 400'))[0]).toContain('[krediet]');
    expect(controleer(investering('bruto: pm, uitgaven: { 2026: 300 }'))).toEqual([]);
    expect(controleer(investering('bruto: 200, uitgaven: { 2026: 300 + pm }'))[0]).toContain('[krediet]');
  });

  test('should not make a sluitpost negative', () => {
    const yaml = (last: string, dekking: string) => `jaren: [2026]
lasten: { posten: [{ post: A, bedragen: { 2026: ${last} } }] }
dekking: { posten: [{ post: B, bedragen: { 2026: ${dekking} } }, { post: C, bedragen: sluitpost }] }
`;
    const negatief = (...args: Parameters<typeof yaml>) =>
      controleer(yaml(...args)).filter((one) => one.includes('[sluitpost-negatief]')).length;
    expect(negatief('100 + pm', '140')).toBe(0);
    expect(negatief('100', '140 + pm')).toBe(1);
    expect(negatief('100', '140')).toBe(1);
  });

  test('should not take a row past a bound', () => {
    const grens = (bedrag: string, opties: string) =>
      controleer(
        `jaren: [2026]\nlasten: { posten: [{ post: A, bedragen: { 2026: ${bedrag} }, ${opties} }] }\n`,
      ).length;
    expect(grens('20', 'maximaal: pm')).toBe(0);
    expect(grens('20', 'minimaal: 30 + pm')).toBe(1);
    expect(grens('20', 'maximaal: 10 + pm')).toBe(0);
    expect(grens('20 + pm', 'maximaal: 10')).toBe(1);
    expect(grens('20 + pm', 'minimaal: 30')).toBe(0);
    expect(grens('20 - pm', 'maximaal: 10')).toBe(0);
  });

  test('should not make a budget negative', () => {
    const yaml = (oud: string, mutatie: string) => `begrotingswijziging:
  jaar: 2026
  programmas: [{ programma: P, lasten: { oud: ${oud}, mutatie: ${mutatie} }, baten: { oud: 500, mutatie: ${mutatie} } }]
jaren: [2026]
`;
    const negatief = (...args: Parameters<typeof yaml>) =>
      controleer(yaml(...args)).filter((one) => one.includes('[begroting-negatief]')).length;
    expect(negatief('10 + pm', '-50')).toBe(0);
    expect(negatief('10', '-50')).toBe(1);
  });
});

test('should find the year in which a work is in use, however it is written', () => {
  const yaml = (klaar: string, eerste: string) => `jaren: [2026]
investeringen:
  brug: { naam: Brug, bruto: 500, btw: inclusief, afschrijving: geen, ingebruikname: ${klaar}, eerste_jaar: ${eerste} }
`;
  const vroeg = (...args: Parameters<typeof yaml>) =>
    controleer(yaml(...args)).filter((one) => one.includes('[eerste-jaar]')).length;
  expect(vroeg('medio 2027', '2028')).toBe(0);
  expect(vroeg('medio 2027', '2026')).toBe(1);
  expect(vroeg('1 juli 2027', '2026')).toBe(1);
  expect(vroeg('2027-07-01', '2027')).toBe(0);
});
