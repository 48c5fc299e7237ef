import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/document/nodes.ts';
import { plainText, shownText } from '../../src/document/text.ts';
import { strong, text } from '../support/builders.ts';

test('plain text keeps words apart and leaves marks out', () => {
  expect(
    plainText([
      text('Kosten'),
      { type: 'lineBreak' },
      strong('en dekking'),
      { type: 'footnoteReference', index: 0 },
      {
        type: 'fillIn',
        name: 'datum',
        label: 'Datum',
        children: [text(' 2026')],
      },
      { type: 'pageNumber', which: 'total' },
    ]),
  ).toBe('Kosten en dekking 2026');
});

describe('text that shows changes', () => {
  const changed: readonly Inline[] = [
    text('Het kost '),
    { type: 'revision', change: 'deleted', children: [text('veel')] },
    { type: 'revision', change: 'inserted', children: [text('weinig')] },
  ];

  test('should be the new version as bare text, and both as shown text', () => {
    expect(plainText(changed)).toBe('Het kost weinig');
    expect(shownText(changed)).toBe('Het kost veelweinig');
  });
});
