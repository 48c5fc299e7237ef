import { expect, test } from 'vitest';
import { createSource, positionAt } from '../../src/source/source-text.ts';
import { readTemplate } from '../../src/template/read/read-template.ts';
import { loadProef } from '../support/templates.ts';

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
  [
    'tags without end',
    `<p>a</p>\n${'{{!-- a --}}'.repeat(2001)}`,
    '2: Dit bestand heeft meer dan 2000 stukken',
  ],
  ['a tag without end', `<p>a</p>\n{{${'a.'.repeat(1000)}b}}`, '2: Tussen {{ en }} staan hier meer dan 2000'],
  [
    'elements without end',
    `<p>a</p>\n${'<br>'.repeat(10_000)}`,
    '2: Dit bestand heeft meer dan 10000 elementen',
  ],
  ['elements in elements', `<p>a</p>\n${'<em>'.repeat(20_000)}`, '2: Elementen staan hier meer dan 100'],
  ['a comment of HTML that is not closed', '<p>a</p>\n<!-- <p>b</p>', 'Deze opmerking wordt niet afgesloten'],
  ['else if without end', `{{#if a}}b${'{{else if c}}d'.repeat(5000)}{{/if}}`, '1: Blokken of vragen'],
])('should be told at its place: %s', (_, text, melding) => {
  expect(told(text)[0]).toContain(melding);
});

test('should tell once that elements stand too deep', () => {
  const found = told(`${'<div>'.repeat(20_000)}a${'</div>'.repeat(20_000)}`);
  expect(found).toEqual(['1: Elementen staan hier meer dan 100 niveaus diep in elkaar.']);
});

test('should read blocks with else, else if and comments', () => {
  expect(
    told('{{#if a}}b{{else if c}}d{{else}}e{{/if}}{{! f }}{{!-- g }} --}}{{#each h}}i{{else}}j{{/each}}'),
  ).toEqual([]);
});

const YAML = 'breidt_uit: standaard\ngemeente: Proefdorp\norganisatie: Gemeente Proefdorp\n';
const KOP = '<h1 class="titel">a</h1>\n';

async function loaded(files: Readonly<Record<string, string>>) {
  const { diagnostics } = await loadProef({ 'sjabloon.yaml': YAML, ...files });
  return diagnostics.map(({ melding, span }) => ({ melding, pad: span?.source.path.split('/').at(-1) }));
}

test('should tell of pieces that are too much together', async () => {
  const found = await loaded({
    'raadsvoorstel.hbs': `${KOP}${'{{> stuk}}'.repeat(20)}`,
    'stuk.hbs': '<p>a</p>'.repeat(5000),
  });
  expect(found).toEqual([
    { melding: expect.stringContaining('heeft dit document meer dan 50000 elementen'), pad: 'stuk.hbs' },
  ]);
});

test.each([
  ['brackets', `stijlen: ${'['.repeat(20_000)}`, 'meer dan 30 niveaus diep'],
  ['keys in keys', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'meer dan 30'],
  ['aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'niet toegestaan'],
  ['a long file', `# ${'a'.repeat(200_000)}\n`, 'ten hoogste 0,2 MB'],
])('should tell of data without end: %s', async (_, text, melding) => {
  for (const pad of ['huisstijl.yaml', 'sjabloon.yaml']) {
    const [first] = await loaded({ [pad]: text });
    expect(first).toEqual({ melding: expect.stringContaining(melding), pad });
  }
});

test('should stop looking when too much is wrong', async () => {
  const found = await loaded({ 'raadsvoorstel.hbs': `${KOP}${'<x>a</x>'.repeat(9000)}` });
  expect(found.length).toBeLessThan(1100);
});
