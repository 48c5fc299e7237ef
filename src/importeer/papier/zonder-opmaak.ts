import type { WordInline, WordParagraph, WordTable } from '../../ooxml/word/word-document.ts';

/** A piece of a paragraph that is text. */
export type Loop = Extract<WordInline, { type: 'run' }>;

/** A piece of text as Word has it where nobody gave it a look; `at` is its place among all pieces of the paper. */
export function kaleLoop(text: string, at: number, bold = false): Loop {
  return {
    type: 'run',
    at,
    text,
    bold,
    italic: false,
    underline: false,
    strike: false,
    capitals: false,
    revisions: [],
    comments: [],
  };
}

/** A paragraph of such text; `number` is its place among all paragraphs of the paper. */
export function kaleAlinea(number: number, children: readonly Loop[]): WordParagraph {
  return {
    type: 'paragraph',
    number,
    style: { id: 'Normal', name: 'Normal', basedOn: [] },
    indent: 0,
    align: 'left',
    pageBreakBefore: false,
    base: { bold: false, italic: false, underline: false },
    children,
    mark: [],
    bookmarks: [],
    controls: [],
  };
}

/** A cell that spans nothing, with one paragraph in it; `column` counts from 0. */
export function kaleCel(column: number, alinea: WordParagraph): WordTable['rows'][number]['cells'][number] {
  return {
    column,
    colspan: 1,
    rowspan: 1,
    blocks: [alinea],
    ruleAbove: false,
    shaded: false,
    revisions: [],
  };
}
