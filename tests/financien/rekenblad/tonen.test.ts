import { expect, test } from 'vitest';
import { financienInTekst } from '../../../src/compose/financien-in-tekst.ts';
import { STANDAARD_WEERGAVE } from '../../../src/domain/weergave.ts';
import { financienToJson } from '../../../src/financien/to-json.ts';
import { controleer, reken } from '../../support/financien.ts';

const TABEL = `tabellen:
  keuzes:
    kolommen: [Bedrag, { id: deel, kop: Deel, soort: percentage, formule: bedrag / 640 }, { id: fte, soort: getal }]
    rijen:
      - { post: Licht, bedragen: { bedrag: 120, fte: "1,5" } }
      - { post: Open, bedragen: { bedrag: 120 + pm, fte: pm } }
`;

test('should print a looked-up value as its column says, and no amount where a percentage is not known', () => {
  const { bedrag } = financienInTekst(reken(TABEL).financien, { ...STANDAARD_WEERGAVE, pm: 'p.m.' });
  const shown = (path: string) => bedrag(path).replaceAll('\u00a0', ' ');
  expect(shown('keuzes.licht.bedrag')).toBe('€ 120');
  expect(shown('keuzes.licht.deel')).toBe('18,8%');
  expect(shown('keuzes.licht.fte')).toBe('1,5');
  expect(shown('keuzes.open.bedrag')).toBe('€ 120 + p.m.');
  expect(shown('keuzes.open.deel')).toBe('p.m.');
  expect(shown('keuzes.open.fte')).toBe('p.m.');
});

test('should not speak of an unknown percentage as an amount', () => {
  const yaml = TABEL.replace('formule: bedrag / 640', 'formule: bedrag / 640, verwacht: { open: 20% }');
  expect(controleer(yaml)[0]).toContain("Bij 'Open' Deel is 20% opgegeven, maar de berekening geeft pm;");
  expect(controleer(yaml.replace('20%', 'pm'))).toEqual([]);
  expect(financienToJson(reken(TABEL).financien).tabellen.keuzes?.rijen[1]?.cellen.deel).toBe('pm');
});

test('should tell what a percentage is made of as what it is', () => {
  const yaml = TABEL.replace('formule: bedrag / 640', 'formule: bedrag / 640 * 5%, verwacht: { licht: 20% }');
  expect(controleer(yaml)[0]).toContain(
    "de berekening geeft 0,9375%; het verschil is 19,0625%. Berekend uit: 'Licht' Bedrag € 120 ÷ 640 × 5%.",
  );
});
