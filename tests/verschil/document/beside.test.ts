import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/document/nodes.ts';
import { naastElkaar } from '../../../src/verschil/document/beside.ts';
import { dumpInlines } from '../../support/dump-document.ts';

const text = (value: string): readonly Inline[] => [{ type: 'text', value }];

function beside(was: readonly Inline[], wordt: readonly Inline[]) {
  const found = naastElkaar(was, wordt);
  return [dumpInlines(found.was), dumpInlines(found.wordt)];
}

describe('two wordings beside each other', () => {
  test.each([
    [
      'de eerste 24 uur gratis',
      'de eerste 72 uur gratis',
      'de eerste {-|24|} uur gratis',
      'de eerste {+|72|} uur gratis',
    ],
    [
      'het plan in mei vast te stellen',
      'het plan vast te stellen',
      'het plan {-|in mei|} vast te stellen',
      'het plan vast te stellen',
    ],
    ['een brug', 'een nieuwe brug', 'een brug', 'een {+|nieuwe|} brug'],
  ])('should mark the words that the other lacks: %s', (was, wordt, left, right) => {
    expect(beside(text(was), text(wordt))).toEqual([left, right]);
  });

  test('should mark nothing where nothing stayed', () => {
    expect(beside(text('te stemmen'), text('iets heel anders doen'))).toEqual([
      'te stemmen',
      'iets heel anders doen',
    ]);
  });

  test('should keep emphasis and links', () => {
    const strong: Inline = { type: 'strong', children: text('snel') };
    expect(beside([...text('wij gaan '), strong], [...text('zij gaan '), strong])).toEqual([
      '{-|wij|} gaan **snel**',
      '{+|zij|} gaan **snel**',
    ]);
  });
});
