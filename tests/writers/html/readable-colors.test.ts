import { expect, test } from 'vitest';
import { contrastRatio, withReadableColors } from '../../../src/writers/html/readable-colors.ts';
import { testHuisstijl } from '../test-huisstijl.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s has a contrast of %f', (text, background, ratio) => {
  expect(contrastRatio(text, background)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(background, text)).toBeCloseTo(ratio, 2);
});

test('readable colours stay as they are', () => {
  const huisstijl = testHuisstijl();
  expect(withReadableColors(huisstijl)).toEqual({ value: huisstijl, diagnostics: [] });
});

test('a pale heading gets the text colour, and the reader of the messages hears why', () => {
  const huisstijl = testHuisstijl();
  const kop2 = { ...huisstijl.stijlen.kop2, kleur: '#9dc3e6' };
  const { value, diagnostics } = withReadableColors({
    ...huisstijl,
    stijlen: { ...huisstijl.stijlen, kop2 },
  });
  expect(value?.stijlen.kop2.kleur).toBe('#000000');
  expect(diagnostics).toMatchObject([
    {
      regel: 'kleurcontrast',
      ernst: 'waarschuwing',
      melding:
        'De kleur #9dc3e6 van de stijl "kop2" heeft op #ffffff een contrast van 1,84 : 1; nodig is 4,5 : 1. In de HTML staat daarom #000000.',
    },
  ]);
});

test('black heads on a dark surface become white', () => {
  const huisstijl = testHuisstijl();
  const { value } = withReadableColors({
    ...huisstijl,
    kleuren: { ...huisstijl.kleuren, vlak: '#1f3864' },
  });
  expect(value?.stijlen.tabelkop.kleur).toBe('#ffffff');
  expect(value?.stijlen.tekst.kleur).toBe('#000000');
});
