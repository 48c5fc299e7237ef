import { describe, expect, test } from 'vitest';
import { opsomming } from '../../src/domain/opsomming.ts';

describe('opsomming', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('should join %j as a sentence does', (parts, joined) => {
    expect(opsomming(parts)).toBe(joined);
  });

  test('should join with another word where it is a choice', () => {
    expect(opsomming(['a', 'b', 'c'], 'of')).toBe('a, b of c');
  });
});
