import { expect, test } from 'vitest';
import { textWidth } from '../../src/layout/text/text-width.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { testSetter } from './lay-out.ts';

const setter = await testSetter(testHuisstijl());
const width = (text: string, look: { readonly vet?: boolean; readonly hoofdletters?: boolean } = {}) =>
  textWidth(text, { grootte: 1000, vet: false, ...look }, setter);

test('text is as wide as in Arial', () => {
  expect([...'0aMi .€'].map((char) => Math.round(width(char)))).toEqual([556, 556, 833, 222, 278, 278, 556]);
  expect(width('i', { vet: true })).toBeGreaterThan(width('i'));
  expect(width('aa', { hoofdletters: true })).toBeCloseTo(width('AA'));
});

test('letters that lean towards each other are measured as they are set', () => {
  expect(width('AVA')).toBeLessThan(width('A') * 2 + width('V'));
});

test('figures have one width, also the ones that Arial moves together, so that numbers stand below each other', () => {
  expect(width('1.111.111')).toBeCloseTo(width('2.345.678'));
});
