import { expect, test } from 'vitest';
import { splitNumber } from '../../src/document/split-number.ts';

test.each([
  ['62.000', '62.000', ''],
  ['1.234,56', '1.234', ',56'],
  ['−2.500', '−2.500', ''],
  ['163.000 + pm', '163.000', ' + pm'],
  ['12,5%', '12', ',5%'],
  ['€\u00a05', '€\u00a05', ''],
  ['5', '5', ''],
  ['0,5', '0', ',5'],
  ['pm', 'pm', ''],
  ['', '', ''],
  ['2.500 V', '2.500', ' V'],
])('%s lines up before its decimals', (text, whole, rest) => {
  expect(splitNumber(text)).toMatchObject({ whole, rest });
});

test.each([
  ['163.000 + pm', ' + pm'],
  ['163.000,50 − p.m.', ' − p.m.'],
  ['1.234,56', ''],
  ['pm', ''],
])('%s has behind its number what no other number in the column needs', (text, hang) => {
  expect(splitNumber(text).hang).toBe(hang);
});
