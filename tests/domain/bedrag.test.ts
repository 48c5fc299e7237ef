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
    ['€ 793.430, -', '793430.00'],
    ['793.430 ,-', '793430.00'],
    ['800.000,--', '800000.00'],
    ['800.000 , --', '800000.00'],
    ['7346,=', '7346.00'],
    ['7346, =', '7346.00'],
    ['-/- 5.000', '-5000.00'],
    ['5.000 -/-', '-5000.00'],
    ['€ -/- 5.000,-', '-5000.00'],
    ['5.000,- -', '-5000.00'],
    ['- € 1.100.000,-', '-1100000.00'],
    ['€ 1,1 mln negatief', '-1100000.00'],
    ['5.000 (negatief)', '-5000.00'],
    ['5.000 positief', '5000.00'],
    ['5.000 nadeel', '5000.00 N'],
    ['€ 5.000 (voordeel)', '5000.00 V'],
    ['1,1 mln N', '1100000.00 N'],
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
    ['1,234', 'Bedoelt u 1.234 of 1,23?'],
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

  // A spelling that is refused, what is said of it, and the readings that the hint names.
  test.each([
    ['310.000300.000', 'zijn twee bedragen aan elkaar', ['310.000', '300.000']],
    ['12.5000', 'tussen de punten horen drie cijfers', ['12.500', '125.000']],
    ['1.00.000', 'tussen de punten horen drie cijfers', ['1.000.000', '100.000']],
    ['1234.000', 'tussen de punten horen drie cijfers', ['1.234.000']],
    ['1.000.00', 'achter een punt horen drie cijfers', ['1.000,00', '1.000.000']],
    ['-12.5', 'achter een punt horen drie cijfers', ['-12,50']],
    ['€ 200,000', 'een komma begint de centen', ['200.000', '200,00']],
    ['€ 2.000,000', 'een komma begint de centen', ['2.000.000', '2.000,00']],
    ['0,125', 'meer dan twee cijfers achter de komma', ['0,13']],
    ['12,3456', 'meer dan twee cijfers achter de komma', ['12,35']],
    ['1,250,000', 'staat in de Engelse notatie', ['1.250.000']],
    ['1.2 miljoen', 'achter een punt horen drie cijfers', ['1,2 miljoen']],
    ['-1.25 mln', 'achter een punt horen drie cijfers', ['-1,25 mln']],
    ['200.000.-', 'is geen goed geschreven bedrag', ['200.000']],
    ['200.000.,-', 'is geen goed geschreven bedrag', ['200.000']],
    ['200.000,,-', 'is geen goed geschreven bedrag', ['200.000']],
    ['200..000', 'is geen goed geschreven bedrag', ['200.000']],
    ['200. 000', 'is geen goed geschreven bedrag', ['200.000']],
    ["1'250'000", 'is geen goed geschreven bedrag', ['1.250.000']],
    ['5.000.', 'is geen goed geschreven bedrag', ['5.000']],
    [',50', 'is geen goed geschreven bedrag', ['0,50']],
    ['012', 'is geen goed geschreven bedrag', ['12']],
    ['2O.000', 'heeft een letter tussen de cijfers', ['20.000']],
    ['l5.000', 'heeft een letter tussen de cijfers', ['15.000']],
    ['8 ton', 'is niet eenduidig', ['800.000']],
    ['2,5 ton', 'is niet eenduidig', ['250.000']],
    ['500k', "'k' leest niet iedereen gelijk", ['500 duizend']],
    ['€ 1,2 M', "'M' leest niet iedereen gelijk", ['1,2 miljoen']],
    ['3 mio', "'mio' leest niet iedereen gelijk", ['3 miljoen']],
    ['ca. € 5.000', 'is geen bedrag', ['5.000']],
    ['5.000 per jaar', 'is geen bedrag', ['5.000']],
    ['±2,5 miljoen', 'is geen bedrag', ['2,5 miljoen']],
  ])('should name what %s may mean, in amounts that can be read', (text, melding, lezingen) => {
    const said = lees(text) ?? '';
    expect(said).toContain(melding);
    expect(said).toContain(`| Bedoelt u ${lezingen.join(' of ')}?`);
    for (const lezing of lezingen) expect(readBedrag(lezing).ok, lezing).toBe(true);
  });

  test.each([
    ['nihil', 'Schrijf 0'],
    ['n.v.t.', 'Laat het weg'],
    ['n.n.b.', 'Schrijf pm'],
    ['2 x 5.000', 'Schrijf een bedrag zoals'],
    ['1-1-2026', 'Schrijf een bedrag zoals'],
  ])('should say what to write in place of %s', (text, hint) => {
    expect(lees(text)).toContain(`| ${hint}`);
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
