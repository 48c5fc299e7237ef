import { describe, expect, test } from 'vitest';
import { zonderSlot } from '../../src/importeer/besluit/boom.ts';

describe('zonderSlot', () => {
  test.each([
    ['de brug te bouwen;', 'de brug te bouwen'],
    ['de brug te bouwen; en', 'de brug te bouwen'],
    ['de brug te bouwen en ', 'de brug te bouwen'],
    ['de brug te bouwen', 'de brug te bouwen'],
    ['de brug, .', 'de brug,'],
    ['dat er :\t', 'dat er'],
    ['en', ''],
    ['', ''],
  ])('should make of "%s" "%s"', (text, bare) => {
    expect(zonderSlot(text)).toBe(bare);
  });
});
