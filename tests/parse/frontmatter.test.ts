import { describe, expect, test } from 'vitest';
import { readStiltes } from '../../src/checks/stiltes.ts';
import { platteBloktekst } from '../../src/domain/tekstblok.ts';
import { splitFrontmatter } from '../../src/parse/frontmatter.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { isDataScalar } from '../../src/source/data.ts';
import { createSource } from '../../src/source/source-text.ts';
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

/** What some reader of text takes for the end of a line (Unicode 16, 5.8; JavaScript counts the last two). */
const LINE_ENDS = {
  'a line feed': '\n',
  'a carriage return': '\r',
  both: '\r\n',
  'a vertical tab': '\v',
  'a form feed': '\f',
  'a next line': '\u0085',
  'a line separator': '\u2028',
  'a paragraph separator': '\u2029',
};
const REAL: readonly string[] = ['\n', '\r', '\r\n'];

/** Ways to write a value in which something stands before and behind the sign `^`. */
const VALUES = {
  plain: 'voor^na',
  single: "'voor^na'",
  double: '"voor^na"',
  folded: '>\n  voor^  na',
  literal: '|\n  voor^  na',
  list: '[voor^na]',
  map: '{ x: voor^na }',
  comment: 'voor # opmerking^na',
};
const FENCES = ['---', '--- ', '---x', '----', '...', '+++', '```', '%YAML 1.2', '- - -'];

describe('one reading of the frontmatter', () => {
  const cases = Object.values(LINE_ENDS).flatMap((end) =>
    Object.entries(VALUES).flatMap(([quoting, value]) =>
      FENCES.flatMap((fence) => [fence, `${fence}${end}`]).map((fence) => ({ end, quoting, value, fence })),
    ),
  );

  test.each(Object.entries(LINE_ENDS))('should be the same for every reader with %s', (_, end) => {
    for (const { quoting, value, fence } of cases.filter((one) => one.end === end)) {
      const yaml = `a: ${value.replace('^', `${end}${fence}`)}\nlaatste: hier\n`;
      const source = createSource('proef.md', `---\n${yaml}---\n## Kop\n\nTekst.\n`);
      const { value: parsed, diagnostics } = parseDocument(source);
      const what = `${quoting} ${JSON.stringify(end + fence)}`;
      if (!parsed) {
        expect(
          diagnostics.map(({ ernst }) => ernst),
          what,
        ).toContain('fout');
        continue;
      }
      // Whoever reads the block to its end has seen its last key, and no part of it stands in the body.
      const last = parsed.frontmatter.value.laatste;
      const ended = fence.replace(end, '').trim() === '---' && REAL.includes(end);
      if (ended) expect(last, what).toBeUndefined();
      else {
        expect(isDataScalar(last) && last.value, what).toBe('hier');
        expect(
          parsed.body.secties.map(({ kop, inhoud }) => [kop.value, ...inhoud.map(platteBloktekst)]),
          what,
        ).toEqual([['Kop', 'Tekst.']]);
        expect(diagnostics, what).toEqual([]);
      }
    }
  });

  test('should keep a value that ends in a line separator and three dashes, and what stands below it', () => {
    const { parts } = split('---\na:\n  - een\u2028---\n  - twee\n---\ntekst');
    expect(parts).toEqual({ yaml: 'a:\n  - een\u2028---\n  - twee\n', body: 'tekst' });
  });

  test.each(['\u2028', '\u2029'])('should take no silence from behind %j in a value', (end) => {
    const source = createSource('proef.md', `---\na: x${end}# regel zinslengte\nb: y\n---\n`);
    const { value } = parseDocument(source);
    expect(value && readStiltes(value.frontmatter.span, [])).toEqual([]);
  });
});
