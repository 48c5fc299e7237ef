import { el, R, W, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedBlock } from '../../../prepare/prepared.ts';
import { blockPieces } from '../blocks/blocks.ts';
import { TOP } from '../blocks/place.ts';
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
    ...context.document.notes.map(({ number, revision, children }) => {
      const blocks = children.map((block) => inNote(block, revision !== undefined));
      const content = blockPieces(blocks, context, { ...TOP, note: true }).flatMap((piece) =>
        piece === 'pageBreak' ? [] : [piece.xml],
      );
      return el('w:footnote', { 'w:id': number }, ...withMark(content, context, style));
    }),
  );
}

/**
 * A block as it stands in a note: lists and quotations have the letters of the note. A note comes and goes with its mark
 * in the text: then only the words in it are marked, not the paragraphs.
 */
function inNote(block: PreparedBlock, unmarked: boolean): PreparedBlock {
  const { revision, ...bare } = block;
  const one: PreparedBlock = unmarked ? bare : block;
  const within = (children: readonly PreparedBlock[]) => children.map((child) => inNote(child, unmarked));
  switch (one.type) {
    case 'paragraph':
      return { ...one, role: 'voetnoot' };
    case 'quote':
      return { ...one, children: within(one.children) };
    case 'list':
      return {
        ...one,
        items: one.items.map(({ revision: changed, ...item }) => ({
          ...item,
          ...(!unmarked && changed && { revision: changed }),
          children: within(item.children),
        })),
      };
    default:
      return one;
  }
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
