import { describe, expect, test } from 'vitest';
import type { Block, Footnote, Inline } from '../../src/document/nodes.ts';
import { marksIn } from '../../src/prepare/each-block.ts';
import { prepareDocument } from '../../src/prepare/prepare-document.ts';
import { documentOf, heading, link, list, paragraph, text } from '../support/builders.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { testHuisstijl } from '../writers/test-huisstijl.ts';
import { dumpPrepared } from './dump-prepared.ts';

function prepare(blocks: readonly Block[], footnotes: readonly Footnote[] = []) {
  return prepareDocument({ ...documentOf([]), blocks, footnotes }, testHuisstijl());
}

const mark = (index: number): Inline => ({ type: 'footnoteReference', index });
const note = (words: string): Footnote => ({ children: [paragraph(words, 'voetnoot')] });

test('a complete document', async () => {
  const { value, diagnostics } = prepareDocument(sampleDocument, testHuisstijl());
  expect(diagnostics).toEqual([]);
  await expect(dumpPrepared(value)).toMatchFileSnapshot('golden/sample-document.txt');
});

test('the same document is prepared alike, and nothing of the given one changes', () => {
  const copy = structuredClone(sampleDocument);
  const first = prepareDocument(copy, testHuisstijl()).value;
  expect(prepareDocument(copy, testHuisstijl()).value).toEqual(first);
  expect(copy).toEqual(sampleDocument);
});

describe('links', () => {
  const leading = (url: string) =>
    prepare([heading(1, 'kop1', 'kop', 'Kop'), paragraph([link(url, 'hier')])]);

  test('lead to an address or to a place in the document', () => {
    expect(dumpPrepared(leading('https://example.org/a').value)).toContain('[hier -> https://example.org/a]');
    expect(dumpPrepared(leading('#kop').value)).toContain('[hier -> #kop]');
    expect(leading('#kop').diagnostics).toEqual([]);
  });

  test.each(['#nergens', 'javascript:alert(1)', 'bijlage.pdf'])(
    'that lead nowhere, as %s, become text',
    (url) => {
      const { value, diagnostics } = leading(url);
      expect(dumpPrepared(value)).toContain('paragraph tekst: hier\n');
      expect(diagnostics).toMatchObject([{ regel: 'koppeling-zonder-doel', ernst: 'waarschuwing' }]);
    },
  );

  test('are told of once, however often they occur', () => {
    const { diagnostics } = prepare([paragraph([link('#x', 'a'), link('#x', 'b')])]);
    expect(diagnostics).toHaveLength(1);
  });
});

describe('notes', () => {
  test('have one mark that holds them; the others refer to it', () => {
    const { value } = prepare([paragraph([mark(0), text(' en '), mark(0)])], [note('Een.')]);
    expect(dumpPrepared(value)).toContain('[^1 verwijzing.1] en [=1 verwijzing.1.2]');
    expect(value.notes).toMatchObject([
      { number: 1, anchor: 'voetnoot.1', marks: ['verwijzing.1', 'verwijzing.1.2'] },
    ]);
  });

  test('go with a mark that stays, rather than with one in a change', () => {
    const gone: Inline = { type: 'revision', change: 'deleted', children: [mark(0)] };
    const { value } = prepare([paragraph([gone, text(' en '), mark(0)])], [note('Een.')]);
    expect(value.blocks.flatMap((block) => marksIn(block)).map(({ holds }) => holds)).toEqual([false, true]);
    const only = prepare([paragraph([gone])], [note('Een.')]).value;
    expect(only.blocks.flatMap((block) => marksIn(block)).map(({ holds }) => holds)).toEqual([true]);
  });

  test('stand in the part between page breaks that has their first mark, or else in the last', () => {
    const { value } = prepare(
      [
        { type: 'pageBreak' },
        paragraph([mark(1)]),
        { type: 'pageBreak' },
        paragraph([mark(0), mark(1)]),
        { type: 'pageBreak' },
        paragraph('slot'),
      ],
      [note('a'), note('b'), note('zonder verwijzing')],
    );
    expect(value.notes.map(({ part }) => part)).toEqual([1, 0, 2]);
  });

  test('a mark without its note is an error', () => {
    const { value, diagnostics } = prepare([paragraph([text('a'), mark(4)])]);
    expect(dumpPrepared(value)).toBe('paragraph tekst: a\n');
    expect(diagnostics).toMatchObject([{ regel: 'voetnoot-zonder-tekst', ernst: 'fout' }]);
  });
});

describe('what is gone', () => {
  test('has the number that it had, and takes none from the others', () => {
    const points = list('besluitpunt', 'decimal', ['een', 'oud', 'twee']);
    const items = points.items.map((item, index) =>
      index === 1 ? { ...item, change: 'deleted' as const } : item,
    );
    const [block] = prepare([{ ...points, items }]).value.blocks;
    expect(block?.type === 'list' && block.items.map(({ label }) => label)).toEqual(['1.', '2.', '2.']);
  });

  test('makes no page, no contents and no entry in them', () => {
    const { value } = prepare([
      { type: 'contents', title: [text('Inhoud')], depth: 2 },
      { type: 'contents', title: [text('Oud')], depth: 2, change: 'deleted' },
      { type: 'pageBreak', change: 'deleted' },
      heading(1, 'kop1', 'kop', 'Kop'),
      { ...heading(1, 'kop1', 'oud', 'Oud'), change: 'deleted' },
    ]);
    expect(dumpPrepared(value)).toBe(
      [
        'outline 1 Kop -> kop',
        'contents Inhoud',
        '  1 - | Kop -> kop',
        'heading 1 #kop - | Kop',
        'deleted heading 1 #oud - | Oud',
        '',
      ].join('\n'),
    );
  });
});

test('what moved together has one line, at both places, that leads to the other', () => {
  const moved = (change: 'movedFrom' | 'movedTo', words: string): Block => ({
    ...paragraph(words),
    change,
    move: 1,
  });
  const { value } = prepare([moved('movedFrom', 'a'), moved('movedFrom', 'b'), moved('movedTo', 'a')]);
  expect(value.blocks.map(({ revision }) => revision?.place?.anchor)).toEqual([
    'verplaatst.1.van',
    undefined,
    'verplaatst.1.naar',
  ]);
  expect(value.blocks[0]?.revision?.place?.other).toBe('verplaatst.1.naar');
});

test('page numbers stand in running lines only', () => {
  const page: Inline = { type: 'pageNumber', which: 'current' };
  const footer = { left: [], center: [], right: [page] };
  const { value } = prepareDocument({ ...documentOf([paragraph([page])]), footer }, testHuisstijl());
  expect(value.footer.right).toEqual([page]);
  expect(value.blocks).toMatchObject([{ children: [] }]);
});
