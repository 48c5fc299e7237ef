import { expect, test } from 'vitest';
import { textOf } from '../../src/layout/pages/page.ts';
import { layOut, textBoxes } from '../layout/lay-out.ts';
import { axeViolations, browserTest } from '../support/axe.ts';
import { documentOf, inlines, list, paragraph } from '../support/builders.ts';
import { writeHtml } from '../support/write.ts';
import { writtenPackage } from './docx/support/package.ts';
import { all, valueAt } from './docx/support/xml-tree.ts';
import { testHuisstijl } from './test-huisstijl.ts';

const reference = { type: 'footnoteReference', index: 0 } as const;

/** A note with lists and a quotation, named three times in one line. */
const source = documentOf([paragraph([...inlines('De kade verzakt'), reference, reference, reference])], {
  footnotes: [
    {
      children: [
        paragraph('Zie de metingen:', 'voetnoot'),
        list('opsomming', 'bullet', ['van maart']),
        list('opsomming', 'decimal', ['van april']),
        { type: 'quote', children: [paragraph('de kade houdt', 'citaat')] },
      ],
    },
  ],
});

test('lists and quotations in a note are as small as the note in the PDF', async () => {
  const { pages } = await layOut(source);
  const { grootte } = testHuisstijl().stijlen.voetnoot;
  const boxes = textBoxes(pages[0]);
  for (const words of ['van maart', 'van april', 'de kade houdt', '•', '1.'])
    expect(boxes.find((box) => textOf(box).trim() === words)?.size, words).toBe(grootte);
});

test('lists and quotations in a note have styles of the note in the Word file', async () => {
  const file = await writtenPackage(source);
  const based = new Map(
    all(file.part('word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      valueAt(style, 'w:basedOn'),
    ]),
  );
  const notes = all(file.part('word/footnotes.xml'), 'w:footnote').filter(
    (note) => Number(note.attributes['w:id']) > 0,
  );
  const paragraphs = notes.flatMap((note) => all(note, 'w:p'));
  expect(paragraphs.length).toBe(4);
  for (const one of paragraphs) {
    const style = valueAt(one, 'w:pPr/w:pStyle') ?? '';
    expect([style, based.get(style)]).toContain('FootnoteText');
  }
});

browserTest('each link back from a note is large enough to touch (WCAG 2.2, 2.5.8)', async ({ browser }) => {
  const { value } = await writeHtml(source, testHuisstijl());
  const html = new TextDecoder().decode(value);
  const found = await axeViolations(browser, html);
  expect(found.filter((line) => line.includes('target-size'))).toEqual([]);
});
