import { describe, expect, test } from 'vitest';
import { GRENZEN } from '../../src/domain/grenzen.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { createSource, positionAt } from '../../src/source/source-text.ts';

const HEAD = '---\nsoort: raadsvoorstel\n---\n';

function problems(text: string) {
  return parseDocument(createSource('voorstel.md', text)).diagnostics.map(({ melding, span }) => ({
    melding,
    line: span && positionAt(span.source, span.start).line,
  }));
}

describe('a text that is too long for the memory of a computer', () => {
  test('should be told by its lines, at the first that is too many', () => {
    expect(problems(`${HEAD}${'a\n\n'.repeat(1_600_000)}`)).toEqual([
      {
        melding: 'Dit voorstel heeft meer dan 100.000 regels; zoveel wordt niet gelezen.',
        line: GRENZEN.lijnen + 1,
      },
    ]);
  });

  test('should be told by its characters', () => {
    expect(problems(`${HEAD}${'a'.repeat(GRENZEN.tekens)}`)).toEqual([
      { melding: 'Dit voorstel heeft meer dan 5.000.000 tekens; zoveel wordt niet gelezen.', line: 4 },
    ]);
  });

  test('should be read up to there', () => {
    expect(problems(`${HEAD}## Doel\n\n${'a b\n'.repeat(1000)}`)).toEqual([]);
  });
});
