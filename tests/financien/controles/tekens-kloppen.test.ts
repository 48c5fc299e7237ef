import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

const yaml = (tekens: string, formule: string) => `jaren: [2026]
lasten: { posten: [{ post: A, bedragen: { 2026: 5 } }] }
baten: { posten: [{ post: B, bedragen: { 2026: 4 } }] }
tabellen:
  t:
${tekens}    rijen:
      - { id: kosten, post: Kosten, bedragen: { 2026: 5 } }
      - { id: s, post: Saldo, soort: saldo, formule: ${formule} }
`;
const over = (text: string) => controleer(text).filter((one) => one.includes('[tekens]'));

describe('what a minus means', () => {
  test('should be the same in the key and in the formula', () => {
    expect(over(yaml('    tekens: min is nadeel\n', 'lasten.totaal - baten.totaal'))).toEqual([
      "6:13 «min is nadeel» fout [tekens] Bij `tekens` staat dat een min een nadeel is, maar 'Saldo' is lasten min baten: daar is een min een voordeel. | Haal `tekens` weg (het volgt uit de formule), schrijf `min is voordeel`, of keer de formule om.",
    ]);
    expect(over(yaml('    tekens: min is voordeel\n', 'baten.totaal - lasten.totaal'))).toHaveLength(1);
  });

  test('should be the same in the formulas of effects, where a minus is a nadeel unless it is said otherwise', () => {
    const effecten = '    effecten: ja\n';
    expect(over(yaml(effecten, 'lasten.totaal - baten.totaal'))).toEqual([
      "6:15 «ja» fout [tekens] Bij `effecten` is een min een nadeel, maar 'Saldo' is lasten min baten: daar is een min een voordeel. | Schrijf `tekens: min is voordeel`, of keer de formule om.",
    ]);
    expect(over(yaml(effecten, 'baten.totaal - lasten.totaal'))).toEqual([]);
    expect(over(yaml(`${effecten}    tekens: min is voordeel\n`, 'lasten.totaal - baten.totaal'))).toEqual(
      [],
    );
  });

  test.each([
    ['the same', '    tekens: min is nadeel\n', 'baten.totaal - lasten.totaal'],
    ['not known', '    tekens: min is nadeel\n', 'kosten - 3'],
    ['of lasten alone', '    tekens: min is nadeel\n', 'lasten.totaal - lasten.a'],
    ['not said', '', 'lasten.totaal - baten.totaal'],
  ])('should be left alone where the formula is %s', (_, tekens, formule) => {
    expect(over(yaml(tekens, formule))).toEqual([]);
  });
});
