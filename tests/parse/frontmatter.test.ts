import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/parse/frontmatter.ts';
import { M, marked, placeOf } from '../support/marked.ts';

function split(text: string) {
  const { source, places } = marked(text);
  const result = splitFrontmatter(source);
  const found = result.diagnostics.map(({ regel, span }) => `${regel} ${placeOf(span)}`);
  const parts = result.value && {
    yaml: source.text.slice(result.value.yamlStart, result.value.yamlEnd),
    body: source.text.slice(result.value.bodyStart),
  };
  return { parts, found, places };
}

describe('splitFrontmatter', () => {
  test('should give the text between the delimiters and the text behind them', () => {
    expect(split('---\na: b\n---\n## Kop\n').parts).toEqual({ yaml: 'a: b\n', body: '## Kop\n' });
  });

  test('should accept an empty block, a file that ends at it, and spaces behind the delimiters', () => {
    expect(split('---\n---\n').parts).toEqual({ yaml: '', body: '' });
    expect(split('---\na: b\n---').parts).toEqual({ yaml: 'a: b\n', body: '' });
    expect(split('---  \na: b\n--- \ntekst').parts?.yaml).toBe('a: b\n');
  });

  test('should ignore a byte order mark and Windows line ends', () => {
    expect(split('\uFEFF---\r\na: b\r\n---\r\ntekst\r\n').parts).toEqual({ yaml: 'a: b\n', body: 'tekst\n' });
  });

  test('should give the same answer twice, also after a failure', () => {
    const broken = '---\na: [\n---\n';
    expect(split(broken)).toEqual(split(broken));
    expect(split('---\na: b\n---\nx').parts).toEqual(split('---\na: b\n---\nx').parts);
  });

  test.each([
    ['a file without frontmatter', `${M}## Aanleiding\n`, 'geen-frontmatter'],
    ['an empty file', `${M}`, 'geen-frontmatter'],
    ['four dashes', `${M}----\na: b\n----\n`, 'frontmatter-taal'],
    [
      'JavaScript, which gray-matter would evaluate',
      `---${M}js\n{ a: process.exit(1) }\n---\n`,
      'frontmatter-taal',
    ],
    ['another language', `---${M} json\n{}\n---\n`, 'frontmatter-taal'],
    ['a block that is not closed', `${M}---\na: b\n\n## Kop\n`, 'frontmatter-open'],
    ['a line that only starts like the end', `---\na: b\n${M}---einde\ntekst\n`, 'frontmatter-open'],
  ])('should refuse %s', (_, text, regel) => {
    const { parts, found, places } = split(text);
    expect(parts).toBeUndefined();
    expect(found).toEqual([
      `${regel} ${regel === 'frontmatter-taal' && text.includes('----') ? '1:4' : places[0]}`,
    ]);
  });
});
