import { describe, expect, test } from 'vitest';
import { keepWithSignatures } from '../../src/document/keep-with-signatures.ts';
import type { Block } from '../../src/document/nodes.ts';
import { plainText } from '../../src/document/text.ts';
import { heading, inlines, list, paragraph } from '../support/builders.ts';

const SIGNED: Block = { type: 'signatureBlock', signers: [{ office: inlines('de griffier,'), name: [] }] };
const LONG = 'De raad stelt de middelen beschikbaar voor het onderhoud. '.repeat(4);

/** The text of each paragraph that stays with what follows. */
function kept(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'list') return block.items.flatMap(({ children }) => kept(children));
    if (block.type === 'table') return block.keepWithNext ? ['tabel'] : [];
    return block.type === 'paragraph' && block.keepWithNext ? [plainText(block.children)] : [];
  });
}

describe('keepWithSignatures', () => {
  test('keeps the closing line and the last point with the signatures', () => {
    const blocks = [
      paragraph('besluit:', 'besluitformule'),
      list('besluitpunt', 'decimal', ['een', 'twee']),
      paragraph('Aldus besloten.', 'slotformule'),
      SIGNED,
    ];
    expect(kept(keepWithSignatures(blocks))).toEqual(['twee', 'Aldus besloten.']);
  });

  test('keeps the last of the points within a point', () => {
    const inner = list('besluitpunt', 'lower-alpha', ['a', 'b']);
    const blocks = [
      list('besluitpunt', 'decimal', ['een', { children: [paragraph('twee', 'besluitpunt'), inner] }]),
      SIGNED,
    ];
    expect(kept(keepWithSignatures(blocks))).toEqual(['b']);
  });

  test('keeps short paragraphs until they make two lines, and nothing above a long one', () => {
    const blocks = [
      paragraph('Ver weg.'),
      paragraph(LONG),
      paragraph('Kort.'),
      paragraph('Ook kort.'),
      SIGNED,
    ];
    expect(kept(keepWithSignatures(blocks))).toEqual([LONG, 'Kort.', 'Ook kort.']);
  });

  test('keeps a closing line without signatures with the text', () => {
    const blocks = [paragraph(LONG), paragraph('Het college van Proefstad', 'ondertekening')];
    expect(kept(keepWithSignatures(blocks))).toEqual([LONG]);
  });

  test('keeps the last rows of a table', () => {
    const table: Block = {
      type: 'table',
      id: 'tabel',
      role: 'eenvoudig',
      columns: [],
      head: [],
      groups: [],
      notes: [],
    };
    expect(kept(keepWithSignatures([table, paragraph('Aldus besloten.', 'slotformule'), SIGNED]))).toEqual([
      'tabel',
      'Aldus besloten.',
    ]);
  });

  test('goes no further than a heading or a new page, and leaves what nobody signs', () => {
    const below = [paragraph('Kort.'), SIGNED];
    expect(
      kept(keepWithSignatures([paragraph('Ver weg.'), heading(2, 'kop2', 'a', 'Kop'), ...below])),
    ).toEqual(['Kort.']);
    expect(kept(keepWithSignatures([paragraph('Ver weg.'), { type: 'pageBreak' }, ...below]))).toEqual([
      'Kort.',
    ]);
    const loose = [paragraph('Een.'), list('opsomming', 'bullet', ['twee'])];
    expect(keepWithSignatures(loose)).toEqual(loose);
  });
});
