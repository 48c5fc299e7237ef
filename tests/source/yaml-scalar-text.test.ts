import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  scalarStyle,
  staysBare,
  staysBareWith,
  writeInside,
  writeWhole,
} from '../../src/source/yaml-scalar-text.ts';

const read = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });
/** Lines of signs that mean something in YAML. */
const line = fc.stringMatching(/^[a-z :#,\-[\]{}"'\\&*!|>%@`?€.]{1,12}$/);

describe('a scalar of YAML', () => {
  test('should read as the text that was written, behind a key and between brackets', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(read(`a: ${writeWhole(text, 'line')}\nb:\n  - ${writeWhole(text, 'line')}\n`)).toEqual({
          a: text,
          b: [text],
        });
        expect(read(`{ a: ${writeWhole(text, 'flow')}, b: [${writeWhole(text, 'flow')}] }`)).toEqual({
          a: text,
          b: [text],
        });
      }),
    );
  });

  test('should read as the text that was written between the quotes that it has', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(read(`a: '${writeInside(text, 'single')}'`)).toEqual({ a: text });
        expect(read(`a: "${writeInside(text, 'double')}"`)).toEqual({ a: text });
      }),
    );
  });

  test('should stay bare where it can', () => {
    expect(writeWhole('de nota (2026) vast te stellen', 'line')).toBe('de nota (2026) vast te stellen');
    expect(writeWhole('artikel 189, lid 1', 'line')).toBe('artikel 189, lid 1');
    expect(writeWhole('artikel 189, lid 1', 'flow')).toBe('"artikel 189, lid 1"');
    expect(writeWhole(':bedrag[lasten.totaal] beschikbaar te stellen', 'line')).toBe(
      ':bedrag[lasten.totaal] beschikbaar te stellen',
    );
    expect(writeWhole('de nota "Fiets": vast', 'line')).toBe(`'de nota "Fiets": vast'`);
  });

  test('should be seen to stay bare with other words in it by what is near these', () => {
    const bare = fc.stringMatching(/^[a-z :#,\-[\]{}"'&.€]{1,24}$/);
    fc.assert(
      fc.property(
        bare,
        line,
        fc.nat(),
        fc.nat(6),
        fc.constantFrom('line', 'flow'),
        (typed, words, at, long, place) => {
          fc.pre(staysBare(typed, place));
          const start = at % typed.length;
          const end = Math.min(typed.length, start + long);
          const whole = `${typed.slice(0, start)}${words}${typed.slice(end)}`;
          expect(staysBareWith(typed, [start, end], words, place), whole).toBe(staysBare(whole, place));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('should tell how it was typed', () => {
    expect(['nota', "'nota'", '"nota"', '|\n  nota\n', '>- # x\n  nota\n'].map(scalarStyle)).toEqual([
      'bare',
      'single',
      'double',
      'block',
      'block',
    ]);
  });
});
