import { mapBlocks } from '../../../document/map-blocks.ts';
import type { Block } from '../../../document/nodes.ts';
import { el, R, W, type Xml } from '../../../ooxml/xml.ts';
import { blockPieces, TOP } from '../blocks/blocks.ts';
import { characterStyle } from '../styles/character-styles.ts';
import { paragraph } from '../text/paragraph.ts';
import { run } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';

/** word/footnotes.xml: the two separators that Word expects and the notes, numbered from 1 (ISO 29500-1, 17.11). */
export function footnotesPart(context: WriteContext): Xml {
  const style = context.styles.role('voetnoot');
  const separator = (id: number, type: string) =>
    el('w:footnote', { 'w:type': type, 'w:id': id }, paragraph({ style }, [el('w:r', {}, el(`w:${type}`))]));
  return el(
    'w:footnotes',
    { 'xmlns:w': W, 'xmlns:r': R },
    separator(-1, 'separator'),
    separator(0, 'continuationSeparator'),
    ...context.document.footnotes.map((footnote, index) => {
      const content = blockPieces(
        small(footnote.change ? withoutMarks(footnote.children) : footnote.children),
        context,
        { ...TOP, note: true },
      ).flatMap((piece) => (piece === 'pageBreak' ? [] : [piece.xml]));
      return el('w:footnote', { 'w:id': index + 1 }, ...withMark(content, context, style));
    }),
  );
}

/** Lists and quotations in a note have the letters of the note. */
function small(blocks: readonly Block[]): readonly Block[] {
  return mapBlocks(blocks, {
    block: (block): Block => (block.type === 'paragraph' ? { ...block, role: 'voetnoot' } : block),
  });
}

/** A note comes and goes with its mark in the text: only the words in it are marked, not the paragraphs. */
function withoutMarks(blocks: readonly Block[]): readonly Block[] {
  return mapBlocks(blocks, {
    block: ({ change, move, ...block }): Block =>
      block.type === 'list'
        ? { ...block, items: block.items.map(({ change, move, ...item }) => item) }
        : block,
  });
}

/** Puts the number of the note at the start of its first paragraph. */
function withMark(content: readonly Xml[], context: WriteContext, style: string): readonly Xml[] {
  const marker = characterStyle(context.styles, 'voetnootmarkering');
  const mark = [
    run({ style: marker }, el('w:footnoteRef')),
    el('w:r', {}, el('w:t', { 'xml:space': 'preserve' }, ' ')),
  ];
  const [first, ...rest] = content;
  if (first?.name !== 'w:p') return [paragraph({ style }, mark), ...content];
  const [properties, ...children] = first.children;
  return [
    { ...first, children: [...(properties === undefined ? [] : [properties]), ...mark, ...children] },
    ...rest,
  ];
}
