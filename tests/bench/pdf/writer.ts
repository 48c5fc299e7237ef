import type { Block, RenderedDocument, RunningLine } from '../../../src/document/nodes.ts';
import { cell, heading, inlines, list, paragraph, row } from '../../support/builders.ts';
import type { Maker } from './contender.ts';
import { type Content, content } from './content.ts';

/** The PDF writer alone, from a block tree. */
export async function openWriter(length = 1): Promise<Maker> {
  const [{ writePdf }, { prepareDocument }, { testHuisstijl, testLettertype }] = await Promise.all([
    import('../../../src/writers/pdf/write-pdf.ts'),
    import('../../../src/prepare/prepare-document.ts'),
    import('../../writers/test-huisstijl.ts'),
  ]);
  const huisstijl = testHuisstijl({ lettertype: testLettertype('Carlito') });
  return async (number) => {
    const prepared = prepareDocument(documentOf(content(number, length)), huisstijl).value;
    const { value } = await writePdf(prepared, huisstijl);
    if (!value) throw new Error('bench: no PDF');
    return value;
  };
}

function documentOf({ title, sections }: Content): RenderedDocument {
  const footer: RunningLine = { left: [], center: [], right: [{ type: 'pageNumber', which: 'current' }] };
  return {
    name: 'bench',
    meta: {
      title,
      language: 'nl-NL',
      author: 'Gemeente Voorbeeldstad',
      subject: title,
      keywords: [],
      date: '2026-03-03',
    },
    header: { left: inlines(title), center: [], right: [] },
    footer,
    firstPage: { header: { left: [], center: [], right: [] }, footer },
    footnotes: [],
    attachments: [],
    blocks: [heading(1, 'titel', 'titel', title), ...sections.flatMap(blocksOf)],
  };
}

function blocksOf({ heading: kop, level, paragraphs, points, table }: Content['sections'][number]): Block[] {
  return [
    heading(level, level === 2 ? 'kop2' : 'kop3', kop, kop),
    ...paragraphs.map((text) => paragraph(text)),
    list('opsomming', 'bullet', [...points]),
    ...(table
      ? [
          {
            type: 'table' as const,
            id: kop,
            role: 'financieel' as const,
            caption: inlines(table.caption),
            columns: table.head.map((_, column) =>
              column === 0
                ? ({ kind: 'tekst', align: 'left' } as const)
                : ({ kind: 'getal', align: 'right' } as const),
            ),
            head: [
              row(
                'kop',
                table.head.map((text) => cell(text, 'col')),
              ),
            ],
            groups: [
              {
                rows: table.rows.map((cells) =>
                  row(
                    'post',
                    cells.map((text, column) => (column === 0 ? cell(text, 'row') : cell(text))),
                  ),
                ),
              },
            ],
            notes: [],
          },
        ]
      : []),
  ];
}
