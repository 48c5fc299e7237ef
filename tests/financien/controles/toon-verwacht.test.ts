import { describe, expect, test } from 'vitest';
import { financienInTekst } from '../../../src/compose/financien-in-tekst.ts';
import { STANDAARD_WEERGAVE } from '../../../src/domain/weergave.ts';
import { financienToJson } from '../../../src/financien/to-json.ts';
import { dumpTabellen } from '../../support/dump-tabellen.ts';
import { controleer, reken } from '../../support/financien.ts';

const lasten = (blok: string, post = '') => `jaren: [2026, 2027]
invoer: duizend
eenheid: duizend
tolerantie: afronding
lasten:
${blok}  posten:
    - { post: Paden, bedragen: { 2026: 3.880, 2027: 51 } }
    - { post: Groen, bedragen: { 2026: 2.054, 2027: 51 }${post} }
`;

const noot = (tabel: string) => tabel.split('\n').filter((line) => line.startsWith('*'));

describe('toon: verwacht', () => {
  test('should print the stated figures of a table, with a note, and go on with the computed ones', () => {
    const yaml = `${lasten('  toon: verwacht\n  verwacht: { 2026: 5.935, 2027: 102 }\n')}  onder:
    - { id: meer, post: Meer, formule: totaal + 1000 }
`;
    expect(controleer(yaml)).toEqual([]);
    const { financien } = reken(yaml);
    const shown = dumpTabellen(financien);
    expect(shown).toMatch(/Totale lasten \[row\] \| +5\.935 \| +102\n/);
    expect(shown).toMatch(/Meer \[row\] +\| +5\.935 \| +103\n/);
    expect(noot(shown)).toEqual([
      '* De bedragen bij ‘Totale lasten’ zijn die van het vastgestelde stuk; door afronding kunnen zij afwijken van de som.',
    ]);
    const rij = financienToJson(financien).tabellen.lasten?.rijen.find(({ id }) => id === 'totaal');
    expect(rij?.cellen['2026']).toBe('5934000.00');
    expect(rij?.getoond).toEqual({ 2026: '5935000.00' });
  });

  test('should print the same in running text, with and without a column of totals', () => {
    const tekst = (opties: string, verwacht: string, pad: string) => {
      const { financien } = reken(lasten(`  toon: verwacht\n${opties}  verwacht: ${verwacht}\n`));
      return financienInTekst(financien, STANDAARD_WEERGAVE).bedrag(pad).replaceAll('\u00a0', ' ');
    };
    expect(tekst('', '{ 2026: 5.935 }', 'lasten.totaal.2026')).toBe('€ 5.935.000');
    expect(tekst('', '{ totaal: 6.037 }', 'lasten.totaal')).toBe('€ 6.037.000');
    expect(tekst('  totaalkolom: ja\n', '{ totaal: 6.037 }', 'lasten.totaal')).toBe('€ 6.037.000');
  });

  test('should print nothing else, nor a note, where the figures are the same', () => {
    const { financien } = reken(lasten('  toon: verwacht\n  verwacht: { 2026: 5.934 }\n'));
    expect(noot(dumpTabellen(financien))).toEqual([]);
    expect(JSON.stringify(financienToJson(financien))).not.toContain('getoond');
  });

  test('should print the computed figures without the key', () => {
    const { financien } = reken(lasten('  verwacht: { 2026: 5.935 }\n'));
    expect(dumpTabellen(financien)).toMatch(/Totale lasten \[row\] \| +5\.934 \| +102\n/);
  });

  test('should stay an error outside the room of rounding', () => {
    expect(controleer(lasten('  toon: verwacht\n  verwacht: { 2026: 5.940 }\n'))).toHaveLength(1);
  });

  test('should hold for one row or group only', () => {
    const yaml = `invoer: duizend
eenheid: duizend
tolerantie: afronding
tabellen:
  t:
    kolommen: [2026]
    rijen:
      - groep: Wegen
        id: wegen
        subtotaal: onder
        toon: verwacht
        verwacht: { 2026: 31 }
        rijen:
          - { id: a, post: A, bedragen: 10 }
          - { id: b, post: B, bedragen: 20 }
      - { id: c, post: C, formule: a + b, verwacht: { 2026: 31 }, telt: nee }
      - { post: D, formule: a + b, verwacht: { 2026: 29 }, toon: verwacht, telt: nee }
`;
    expect(controleer(yaml)).toEqual([]);
    const shown = dumpTabellen(reken(yaml).financien);
    expect(shown).toMatch(/Subtotaal Wegen \[row\] *\| *31\n/);
    expect(shown).toMatch(/C \[row\] *\| *30\n/);
    expect(shown).toMatch(/D \[row\] *\| *29\n/);
    expect(noot(shown)[0]).toContain('‘Subtotaal Wegen’ en ‘D’ zijn die');
  });

  test('should hold for a reserve, of which the next year goes on with the computed stand', () => {
    const yaml = `jaren: [2026, 2027]
invoer: duizend
eenheid: duizend
reserves:
  markt:
    naam: Reserve marktplein
    beginstand: 463
    onttrekkingen: { elk_jaar: 51 }
    tolerantie: afronding
    toon: verwacht
    verwacht: { 2026: 411 }
`;
    expect(controleer(yaml)).toEqual([]);
    const shown = dumpTabellen(reken(yaml).financien);
    expect(shown).toMatch(/Stand op 31 december \[row\] *\| *411 \| *361\n/);
  });

  test('should have the digits of a percentage as stated', () => {
    const yaml = (toon: string) => `tabellen:
  t:
    kolommen: [{ id: bedrag, kop: Bedrag }, { id: deel, kop: Deel, soort: percentage, formule: bedrag / totaal.bedrag }]
    rijen:
      - { id: a, post: A, bedragen: { bedrag: 40.400 }, verwacht: { deel: "40%" }${toon} }
      - { id: totaal, post: Totaal, formule: a + 59600, verwacht: { deel: "100%" } }
`;
    expect(dumpTabellen(reken(yaml(', toon: verwacht')).financien)).toMatch(/40\.400 *\| *40%/);
    expect(dumpTabellen(reken(yaml('')).financien)).toMatch(/40\.400 *\| *40,4%/);
  });

  test.each([
    ['a table', lasten('  toon: verwacht\n'), 'Bij de tabel ‘Lasten’'],
    ['a row', lasten('', ', toon: verwacht'), "Bij 'Groen'"],
    [
      'a group',
      'tabellen:\n  t:\n    kolommen: [2026]\n    rijen:\n      - { groep: G, subtotaal: onder, toon: verwacht, rijen: [{ post: A, bedragen: 1 }] }\n',
      "Bij 'G'",
    ],
  ])('should be told where nothing is stated: %s', (_, yaml, wie) => {
    const said = controleer(yaml);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`«verwacht» fout [verwacht] ${wie} staat \`toon: verwacht\``);
  });

  test('should be the only thing that a group can show', () => {
    const yaml =
      'tabellen:\n  t:\n    kolommen: [2026]\n    rijen:\n      - { groep: G, toon: percentage, rijen: [{ post: A, bedragen: 1 }] }\n';
    expect(controleer(yaml).join()).toContain("Een groep heeft geen 'toon: percentage'");
  });
});
