import { describe, expect, test } from 'vitest';
import { group } from '../../src/source/group.ts';

describe('group', () => {
  test('should keep keys in the order in which they are met, and values in theirs', () => {
    const pairs = [
      ['b', 1],
      ['a', 2],
      ['b', 3],
    ] as const;
    expect([...group<string, number>(pairs)]).toEqual([
      ['b', [1, 3]],
      ['a', [2]],
    ]);
  });
});
