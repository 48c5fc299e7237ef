import { expect, test } from 'vitest';
import { createSource, positionAt } from '../../src/source/source-text.ts';
import { readTemplate } from '../../src/template/read-template.ts';

function told(text: string): readonly string[] {
  const { value, diagnostics } = readTemplate('proef', createSource('proef.hbs', text));
  const problems = value?.markup.problems.map(({ melding }) => melding) ?? [];
  return [
    ...diagnostics.map(
      ({ melding, span }) => `${span && positionAt(span.source, span.start).line}: ${melding}`,
    ),
    ...problems,
  ];
}

test.each([
  ['a comment that is not closed', '<p>a</p>\n{{!-- b\n<p>c</p>', '2: Deze opmerking wordt niet afgesloten'],
  [
    'a short comment that is not closed',
    '<p>a</p>\n{{! b\n<p>c</p>',
    '2: Deze opmerking wordt niet afgesloten',
  ],
  [
    'a comment that ends in two braces alone',
    '<p>a</p>\n{{!-- b }}<p>c</p>',
    '2: Deze opmerking wordt niet afgesloten',
  ],
  ['two times else', '{{#if a}}b{{else}}c\n{{else}}d{{/if}}', '2: Achter een else kan'],
  ['else behind a caret', '{{#if a}}b{{^}}c\n{{else}}d{{/if}}', '2: Achter een else kan'],
  ['else if behind else', '{{#if a}}b{{else}}c\n{{else if d}}e{{/if}}', '2: Achter een else kan'],
  [
    'blocks in blocks',
    `${'{{#if a}}'.repeat(20_000)}b${'{{/if}}'.repeat(20_000)}`,
    '1: Blokken of vragen staan hier meer dan 20',
  ],
  [
    'questions in questions',
    `{{#if ${'(of a '.repeat(5000)}a${')'.repeat(5000)}}}b{{/if}}`,
    '1: Blokken of vragen',
  ],
  ['else if without end', `{{#if a}}b${'{{else if c}}d'.repeat(5000)}{{/if}}`, '1: Blokken of vragen'],
])('should be told at its place: %s', (_, text, melding) => {
  expect(told(text)[0]).toContain(melding);
});

test('should tell once that elements stand too deep', () => {
  const found = told(`${'<div>'.repeat(20_000)}a${'</div>'.repeat(20_000)}`);
  expect(found.filter((one) => one.includes('niveaus diep'))).toHaveLength(1);
});

test('should read blocks with else, else if and comments', () => {
  expect(
    told('{{#if a}}b{{else if c}}d{{else}}e{{/if}}{{! f }}{{!-- g }} --}}{{#each h}}i{{else}}j{{/each}}'),
  ).toEqual([]);
});
