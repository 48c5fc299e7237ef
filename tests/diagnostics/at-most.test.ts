import { describe, expect, test } from 'vitest';
import { atMost } from '../../src/diagnostics/at-most.ts';
import { type Diagnostic, fout, waarschuwing } from '../../src/diagnostics/diagnostic.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

const source = createSource('voorstel.md', 'a'.repeat(1000));
const many = (count: number, make: typeof fout): Diagnostic[] =>
  Array.from({ length: count }, (_, at) => make('yaml', `${make.name} ${at}.`, spanOf(source, at, at + 1)));

describe('atMost', () => {
  test('should leave a short list as it is', () => {
    const list = many(5, waarschuwing);
    expect(atMost(list, 5)).toBe(list);
  });

  test('should keep errors before warnings, and count what is left out', () => {
    const found = atMost([...many(8, waarschuwing), ...many(3, fout)], 5);
    expect(found.map(({ ernst }) => ernst)).toEqual([
      'fout',
      'fout',
      'fout',
      'waarschuwing',
      'waarschuwing',
      'waarschuwing',
    ]);
    expect(found.at(-1)).toMatchObject({
      regel: 'meer-meldingen',
      melding: 'En nog 6 meldingen; de eerste 5 staan hier.',
    });
  });

  test('should say that errors are left out when they are', () => {
    expect(atMost(many(7, fout), 6).at(-1)).toMatchObject({
      ernst: 'fout',
      melding: 'En nog 1 melding; de eerste 6 staan hier.',
    });
  });

  test('should count the same problem once, and take a very long list', () => {
    expect(atMost([...many(9, fout), ...many(9, fout)], 10)).toHaveLength(9);
    const long = Array.from({ length: 200_000 }, (_, at) =>
      fout('yaml', `Melding ${at}.`, spanOf(source, at % 1000)),
    );
    expect(atMost(long, 10).at(-1)?.melding).toBe('En nog 199990 meldingen; de eerste 10 staan hier.');
  });
});
