import { expect } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { createSource } from '../../src/source/source-text.ts';

/** A text that was changed can be read, and has each of these comments once. */
export function blijftLeesbaar(made: string, comments: readonly string[]): void {
  expect(parseDocument(createSource('', made)).value, made).toBeDefined();
  expect(
    comments.filter((one) => made.split(one).length !== 2),
    made,
  ).toEqual([]);
}
