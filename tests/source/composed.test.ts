import { expect, test } from 'vitest';
import { createSource, positionAt, typedLine } from '../../src/source/source-text.ts';

test('a text with letters and marks apart should be composed, and keep the places of the file', () => {
  const typed = 'Een cafe\u0301 en een ree\u0308le kans: x\nTwee\u0301 y';
  const source = createSource('voorstel.md', typed);
  expect(source.text).toBe('Een café en een reële kans: x\nTweé y');
  expect(positionAt(source, source.text.indexOf('x'))).toEqual({ line: 1, column: typed.indexOf('x') + 1 });
  expect(positionAt(source, source.text.indexOf('y'))).toEqual({ line: 2, column: 7 });
  expect(typedLine(source, 2)).toBe('Twee\u0301 y');
});

test('a composed text should stay as it is', () => {
  const source = createSource('voorstel.md', 'Één 👩‍👩‍👧 coöperatie\n');
  expect(source.ontleed).toBeUndefined();
  expect(positionAt(source, 4)).toEqual({ line: 1, column: 5 });
});
