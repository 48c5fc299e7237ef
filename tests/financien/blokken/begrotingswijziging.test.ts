import { describe, expect, test } from 'vitest';
import { controleer, reken } from '../../support/financien.ts';

describe('begrotingswijziging', () => {
  const yaml = (mutatie: string, extra = '') => `reserves: { r: { naam: Algemene reserve, beginstand: 500 } }
jaren: [2025]
begrotingswijziging:
  jaar: 2025
  programmas:
    - { programma: Sport, lasten: { oud: 1.000, mutatie: ${mutatie}, nieuw: 1.100 }, baten: { oud: 200, mutatie: 40 } }
  reserves:
    - { reserve: r, onttrekkingen: { oud: 0, mutatie: 60 } }
${extra}`;
  const metReserve = (text: string) =>
    text.replace('beginstand: 500', 'beginstand: 500, onttrekkingen: { 2025: 60 }');

  test('should accept a change that balances', () => {
    expect(controleer(metReserve(yaml('100')))).toEqual([]);
    expect(controleer(metReserve(yaml('N 100')))).toEqual([]);
  });

  test('should show by how much a change does not balance', () => {
    expect(controleer(metReserve(yaml('110')))).toEqual([
      "6:70 «1.100» fout [verwacht] Bij 'Lasten' Nieuw is € 1.100 opgegeven, maar de berekening geeft € 1.110; het verschil is € −10. Berekend uit: 'Lasten' Oud € 1.000 + 'Lasten' Mutatie € 110. | Verbeter het opgegeven bedrag of een van de posten; in het document komt altijd het berekende bedrag.",
      '3:1 «begrotingswijziging» fout [begrotingswijziging-sluit] De begrotingswijziging van 2025 sluit niet: het resultaat verandert met € −10 (baten € 40 − lasten € 110 en per saldo uit reserves € 60). | Maak de mutaties sluitend, of vermeld `resultaat: -10` als dat het gevolg is.',
    ]);
  });

  test('should accept an effect on the resultaat that is stated', () => {
    const met = (resultaat: string) =>
      metReserve(yaml('110', `  resultaat: ${resultaat}\n`)).replace(', nieuw: 1.100', '');
    expect(controleer(met('-10'))).toEqual([]);
    expect(controleer(met('-5'))[0]).toContain(
      '9:14 «-5» fout [begrotingswijziging-sluit] Het opgegeven gevolg voor het resultaat van 2025 is € −5, maar de mutaties geven € −10',
    );
  });

  test('should hold the course of the reserve against the change', () => {
    expect(controleer(yaml('100'))).toEqual([
      "8:18 «r» waarschuwing [begrotingswijziging-reserve] De begrotingswijziging van 2025 heeft bij 'Algemene reserve' € 60 aan onttrekkingen, maar het verloop van de reserve € 0. | Maak beide gelijk, of schrijf in de tekst waarom ze verschillen.",
    ]);
  });

  test('should keep the lasten of a verschuiving as they were', () => {
    const verschuif = (b: string) => `begrotingswijziging:
  jaar: 2025
  soort: verschuiving
  programmas:
    - { programma: Stelpost, lasten: { oud: 100, mutatie: -60 } }
    - { programma: Jeugd, lasten: { oud: 10, mutatie: ${b} } }
`;
    expect(controleer(verschuif('60'))).toEqual([]);
    expect(controleer(verschuif('50'))[0]).toBe(
      '3:10 «verschuiving» fout [verschuiving] Een verschuiving laat het totaal van de lasten gelijk, maar in 2025 verandert het met € −10. | Laat wat er bij het ene programma bij komt, bij het andere af gaan.',
    );
    expect(controleer(verschuif('60').replace('oud: 100', 'oud: 50'))).toEqual([
      "5:58 «-60» waarschuwing [begroting-negatief] Bij Stelpost wordt 'Lasten' Nieuw negatief: € −10. | Kijk of het teken van de mutatie klopt: verlagen is met een min.",
    ]);
  });

  test('should balance each year of a change for several years', () => {
    const meer = (b: string) => `jaren: [2025, 2026]
begrotingswijziging:
  programmas:
    - programma: Sport
      lasten: { 2025: { oud: 10, mutatie: 5 }, 2026: { oud: 10, mutatie: 5 } }
      baten: { 2025: { oud: 10, mutatie: 5 }, 2026: { oud: 10, mutatie: ${b} } }
`;
    expect(controleer(meer('5'))).toEqual([]);
    expect(controleer(meer('4'))[0]).toContain(
      'De begrotingswijziging van 2026 sluit niet: het resultaat verandert met € −1',
    );
  });
});

test.each(['sport', 'a__b', 'a_'])('should find the course of a reserve by its name: %s', (naam) => {
  const yaml = (uit: string) => `jaren: [2026]
reserves: { ${naam}: { naam: Reserve, beginstand: 100, onttrekkingen: { 2026: 60 } } }
begrotingswijziging:
  jaar: 2026
  programmas: [{ programma: P, lasten: { oud: 0, mutatie: ${uit} } }]
  reserves: [{ reserve: ${naam}, onttrekkingen: { oud: 0, mutatie: ${uit} } }]
`;
  expect(controleer(yaml('60'))).toEqual([]);
  expect(controleer(yaml('50'))[0]).toContain('[begrotingswijziging-reserve]');
  expect(
    reken(yaml('60'))
      .financien.tabellen.get('begrotingswijziging')
      ?.rijen.map(({ id }) => id),
  ).toContain(`reserve_${naam}.onttrekkingen`);
});

test.each(['sport', 'Reserve sport', 'reserve Sport'])(
  'should know a reserve by its key and its name: %s',
  (tekst) => {
    const yaml = (uit: string) => `jaren: [2026]
reserves: { sport: { naam: Reserve sport, beginstand: 100, onttrekkingen: { 2026: 60 } } }
begrotingswijziging:
  jaar: 2026
  programmas: [{ programma: P, lasten: { oud: 0, mutatie: ${uit} } }]
  reserves: [{ reserve: ${tekst}, onttrekkingen: { oud: 0, mutatie: ${uit} } }]
`;
    expect(controleer(yaml('60'))).toEqual([]);
    expect(controleer(yaml('50'))[0]).toContain(
      "De begrotingswijziging van 2026 heeft bij 'Reserve sport' € 50 aan onttrekkingen, maar het verloop van de reserve € 60.",
    );
  },
);
