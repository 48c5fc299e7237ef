import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedrag, bedragToJson, formatBedrag, Getal, LEEG, pm, readBedrag } from '../../src/domain/bedrag.ts';

function lees(text: string): string | null {
  const lezing = readBedrag(text);
  if (!lezing.ok) return `fout: ${lezing.melding} | ${lezing.hint}`;
  return `${bedragToJson(lezing.waarde)}${lezing.vn ? ` ${lezing.vn}` : ''}`;
}

describe('readBedrag', () => {
  test.each([
    ['62.000', '62000.00'],
    ['62000', '62000.00'],
    ['1.250', '1250.00'],
    ['1.234,56', '1234.56'],
    ['1234,5', '1234.50'],
    ['0', '0.00'],
    ['0,05', '0.05'],
    ['52 500', '52500.00'],
    ['€ 62.000', '62000.00'],
    ['€62.000', '62000.00'],
    ['€\u00a0165.000', '165000.00'],
    ['€ 2.298.000,-', '2298000.00'],
    ['€ 5,–', '5.00'],
    ['€ 5,--', '5.00'],
    ['€ 5,=', '5.00'],
    ['450.000 euro', '450000.00'],
    ['EUR 450.000', '450000.00'],
    ['-2.500', '-2500.00'],
    ['−2.500', '-2500.00'],
    ['–2.500', '-2500.00'],
    ['€ -12', '-12.00'],
    ['- € 12', '-12.00'],
    ['-€ 12,50', '-12.50'],
    ['+ 500', '500.00'],
    ['4.977-', '-4977.00'],
    ['(4.977)', '-4977.00'],
    ['€ (4.977)', '-4977.00'],
    ['N 4.977', '4977.00 N'],
    ['4.977 N', '4977.00 N'],
    ['25 V', '25.00 V'],
    ['€ 25 V', '25.00 V'],
    ['5 miljoen', '5000000.00'],
    ['€ 4,6 miljoen', '4600000.00'],
    ['2,375 mln.', '2375000.00'],
    ['300 duizend', '300000.00'],
    ['1,2 miljard', '1200000000.00'],
    ['pm', 'pm'],
    ['p.m.', 'pm'],
    ['PM', 'pm'],
    ['163.000 + pm', '163000.00 + pm'],
    ['100.302 − pm', '100302.00 - pm'],
    ['999999999999999,99', '999999999999999.99'],
  ])('should read %s', (text, json) => {
    expect(lees(text)).toBe(json);
  });

  test.each(['', ' ', '-', '–', '—', '€ -', '\u00a0'])('should read %j as nothing', (text) => {
    expect(readBedrag(text)).toEqual({ ok: true, waarde: LEEG });
  });

  test.each([
    ['12.50', 'Bedoelt u 12,50?'],
    ['1.25', 'Bedoelt u 1,25?'],
    ['1250.5', 'Bedoelt u 1250,50?'],
    ['1,234.56', 'Bedoelt u 1.234,56?'],
    ['1,234', 'Schrijf 1.234 als u 1 duizend'],
  ])('should refuse %s, which may mean two things', (text, hint) => {
    expect(lees(text)).toMatch(/^fout: '.+' (is niet eenduidig|staat in de Engelse notatie)/);
    expect(lees(text)).toContain(hint);
  });

  test.each([
    ['£ 165.000', "'£ 165.000' staat in een andere munt (£) dan de euro. | Een £ komt vaak van een scan"],
    ['$ 5', "'$ 5' staat in een andere munt ($) dan de euro."],
    ['12%', "'12%' is een percentage, geen bedrag."],
    ['ca. 5.000', "'ca. 5.000' is geen bedrag."],
    ['veel', "'veel' is geen bedrag."],
    ['1.0000', 'is geen goed geschreven bedrag'],
    ['012', 'is geen goed geschreven bedrag'],
    ['1,2,3', 'is geen goed geschreven bedrag'],
    ['12,345', 'is niet eenduidig'],
    ['-5-', 'is geen'],
    ['-N 5', 'is geen bedrag'],
    ['N -5', 'heeft een minteken én een V of N'],
    ['1.000.000.000.000.000', 'is te groot'],
    ['1e5', 'is geen bedrag'],
    ['Infinity', 'is geen bedrag'],
    ['0x10', 'is geen bedrag'],
  ])('should refuse %s', (text, melding) => {
    expect(lees(text)).toContain('fout: ');
    expect(lees(text)).toContain(melding);
  });

  test('should keep every digit from text to amount to text', () => {
    const whole = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
    const sign = fc.constantFrom('', '-');
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 99 }), sign, (euros, cents, minus) => {
        const digits = `${minus}${euros}.${String(cents).padStart(2, '0')}`;
        const text = formatBedrag(bedrag(digits));
        const lezing = readBedrag(text);
        const again = lezing.ok ? bedragToJson(lezing.waarde) : lezing.melding;
        expect(again).toBe(new Getal(digits).isZero() ? '0.00' : digits);
        expect(lezing.ok && formatBedrag(lezing.waarde)).toBe(text);
      }),
    );
  });

  test('should never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readBedrag(text).ok === 'boolean'));
  });
});

describe('formatBedrag', () => {
  test.each([
    [bedrag('1234.56'), {}, '€\u00a01.234,56'],
    [bedrag('62000'), {}, '€\u00a062.000'],
    [bedrag('62000'), { slot: ',-' }, '€\u00a062.000,-'],
    [bedrag('1234.5'), { euroteken: false }, '1.234,50'],
    [bedrag('62000'), { euroteken: false, decimalen: 2 }, '62.000,00'],
    [bedrag('1234.5'), { euroteken: false, decimalen: 0 }, '1.235'],
    [bedrag('-12'), {}, '€\u00a0−12'],
    [bedrag('-12'), { minus: '-' }, '€\u00a0-12'],
    [bedrag('-0.4'), { decimalen: 0, euroteken: false }, '0'],
    [bedrag('1234567'), { duizendtallen: 'spatie', euroteken: false }, '1\u00a0234\u00a0567'],
    [pm(), {}, 'pm'],
    [pm('163000'), {}, '€\u00a0163.000\u00a0+\u00a0pm'],
    [pm('163000', '-'), { pm: 'p.m.', euroteken: false }, '163.000\u00a0−\u00a0p.m.'],
    [LEEG, {}, ''],
  ] as const)('should write %j with %j', (waarde, opmaak, text) => {
    expect(formatBedrag(waarde, opmaak)).toBe(text);
  });
});
