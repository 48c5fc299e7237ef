import { describe, expect, test } from 'vitest';
import { GRENZEN } from '../../../src/domain/grenzen.ts';
import { parseBody } from '../../../src/parse/markdown/body.ts';
import { parseMarkdown } from '../../../src/parse/markdown/markdown.ts';
import { marked, placeOf } from '../../support/marked.ts';

const { niveaus, opmaaktekens, alineatekens, aaneen, onderstreept, kolommen, cellen } = GRENZEN;

function read(text: string) {
  const { source, places } = marked(text);
  const { value, diagnostics } = parseBody(source, 0);
  return {
    read: value !== undefined,
    told: diagnostics.map(({ regel, span, melding }) => ({ regel, at: placeOf(span), melding })),
    places,
  };
}

describe('the bounds of Markdown', () => {
  const far = 5000;
  test.each([
    ['quotations', `‹${'> '.repeat(far)}a›`],
    ['lists on a line', `‹${'- '.repeat(far)}a›`],
    ['numbered lists on a line', `‹${'1. '.repeat(far)}a›`],
    ['quotations in lists', `‹${'- > '.repeat(far)}a›`],
    ['footnotes in footnotes', `‹${'[^a]: '.repeat(far)}a›`],
    ['lists, each further in', `${lists(niveaus + 2)}`],
    ['emphasis', `${'*'.repeat(900)}a${'*'.repeat(900)}`],
    ['emphasis and strong text', `${'*a _b '.repeat(60)}c${'_*'.repeat(60)}`],
    ['links in links', `${'['.repeat(600)}a${'](https://a.nl)'.repeat(600)}`],
    ['pictures in pictures', `${'!['.repeat(600)}a${'](b.png)'.repeat(600)}`],
    ['directives', `${':a['.repeat(500)}b${']'.repeat(500)}`],
    ['blocks of directives', ':::a\n'.repeat(far)],
    ['blocks of directives that close', `${':::a\n'.repeat(far)}${':::\n'.repeat(far)}`],
  ])('should tell of %s that stand too deep in one another', (_, text) => {
    const { read: whole, told } = read(`## Doel\n\n${text.replace(/[‹›]/g, '')}\n`);
    expect(whole).toBe(false);
    expect(told).toEqual([
      expect.objectContaining({ regel: 'te-groot', melding: expect.stringContaining(`${niveaus} niveaus`) }),
    ]);
    expect(Number(told[0]?.at.split(':')[0])).toBeGreaterThanOrEqual(3);
  });

  test('should read what is as deep as the bound', () => {
    expect(read(`## Doel\n\n${'> '.repeat(niveaus)}a\n`).told).toEqual([]);
    expect(read(`## Doel\n\n${lists(niveaus)}\n`).told).toEqual([]);
  });

  test.each(['* * '.repeat(100), '- '.repeat(200), `${'-'.repeat(300)}`])(
    'should take a line of %j for the rule that it is',
    (line) =>
      expect(read(`## Doel\n\nTekst.\n\n${line}\n`).told.map(({ regel }) => regel)).toEqual(['streep']),
  );

  test.each(['*a_ ', '[a] ', '<a', '&a', '[a](', ':a[', '**a'])(
    'should stop at too many of %j in a paragraph',
    (sign) => {
      const { read: whole, told } = read(`## Doel\n\n${sign.repeat(opmaaktekens + 1)}\n`);
      expect(whole).toBe(false);
      expect(told).toEqual([
        expect.objectContaining({ regel: 'te-groot', at: expect.stringMatching(/^3:/) }),
      ]);
    },
  );

  test('should refuse a table that is too wide or has too many cells', () => {
    const table = (columns: number, rows: number) =>
      `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|c|\n'.repeat(rows)}`;
    expect(read(`## Doel\n\n${table(kolommen + 1, 1)}`).told).toMatchObject([
      { regel: 'te-groot', at: '3:1' },
    ]);
    expect(read(`## Doel\n\n${table(kolommen, cellen / kolommen)}`).told).toMatchObject([
      { regel: 'te-groot', at: '3:1' },
    ]);
    expect(read(`## Doel\n\n${table(kolommen, 3)}`).told).toEqual([]);
  });

  test('should not add the signs of different paragraphs, items and cells', () => {
    const half = '*a* '.repeat(opmaaktekens / 4);
    for (const text of [
      `${half}\n\n${half}\n\n${half}\n`,
      `- ${half}\n- ${half}\n- ${half}\n`,
      `|a|\n|-|\n${`|${half}|\n`.repeat(3)}`,
    ])
      expect(read(`## Doel\n\n${text}`).told).toEqual([]);
  });

  test('should read a paragraph with many notes, links and amounts', () => {
    const text = times(150, (at) => `a[^n${at}] [b](https://a.nl) :bedrag[lasten.totaal] ![c](d.png) `);
    const notes = times(150, (at) => `[^n${at}]: noot\n\n`);
    expect(read(`## Doel\n\n${text}\n\n${notes}`).told).toEqual([]);
  });

  test('should stop in a paragraph that is too long and has signs', () => {
    const { told } = read(`## Doel\n\n*a* ${'een woord '.repeat(alineatekens / 10)}*b*\n`);
    expect(told).toEqual([
      expect.objectContaining({ regel: 'te-groot', melding: expect.stringContaining(`${alineatekens}`) }),
    ]);
  });

  test.each([
    ['a paragraph of one line', (text: string) => `‹${text}`],
    ['a heading', (text: string) => `‹### ${text}`],
    ['an item', (text: string) => `- ‹${text}`],
    ['a footnote', (text: string) => `a[^n]\n\n[^n]: ‹${text}`],
    ['a paragraph of many lines', (text: string) => `‹${text.replaceAll('aaa aaa a', 'aaa\naaa a')}`],
  ])('should refuse %s that is too long without any sign', (_, make) => {
    const { read: whole, told, places } = read(`## Doel\n\n${make(`${'aaa '.repeat(alineatekens / 4)}a`)}\n`);
    expect(whole).toBe(false);
    expect(told).toMatchObject([{ regel: 'te-groot', melding: expect.stringContaining(`${alineatekens}`) }]);
    expect(places.every((place) => told[0]?.at.startsWith(place.split('-')[0] ?? ''))).toBe(true);
    expect(read(`## Doel\n\n${make('aaa '.repeat(alineatekens / 4 - 3)).replace('‹', '')}\n`).told).toEqual(
      [],
    );
  });

  test.each([
    ['letters', 'a'],
    ['signs', '1.'],
    ['spaces', ' '],
    ['hard spaces', '\u00a0'],
  ])('should refuse %s without end in a row', (_, piece) => {
    const long = (count: number) => `De brug a${piece.repeat(count / piece.length)}a is dicht.`;
    const { read: whole, told } = read(`## Doel\n\n${long(2 * aaneen)}\n`);
    expect(whole).toBe(false);
    expect(told).toMatchObject([{ regel: 'te-groot', melding: expect.stringContaining(`${aaneen}`) }]);
    expect(read(`## Doel\n\n${long(aaneen - 10)}\n`).told).toEqual([]);
  });

  test('should stop at the underlined heading that is too many, and at no other', () => {
    expect(parseMarkdown('a\n===\n\n'.repeat(onderstreept + 1)).over).toMatchObject({
      melding: expect.stringContaining(`${onderstreept}`),
      start: 'a\n===\n\n'.repeat(onderstreept).length + 2,
    });
    expect(parseMarkdown('## a\n\nb\n\n'.repeat(onderstreept + 1)).over).toBeUndefined();
  });
});

/** Lists in one another, each a line further in. */
function lists(depth: number): string {
  return times(depth, (at) => `${'  '.repeat(at)}- a\n`);
}

function times(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}
