import { readWord } from '../../src/ooxml/word/read-word.ts';
import type {
  WordBlock,
  WordDocument,
  WordInline,
  WordParagraph,
  WordRevision,
} from '../../src/ooxml/word/word-document.ts';
import { type WordFileContent, wordFile } from './word.ts';

/** What a small Word file with this in its body says; fails on a refusal. */
export function readBody(body: string, content: WordFileContent = {}): WordDocument {
  const read = readWord(wordFile(body, content));
  if ('refused' in read) throw new Error(`refused: ${read.refused}`);
  return read.document;
}

/** A run of text, as XML. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A run of text that is deleted, as XML. */
export function deletedRun(text: string): string {
  return `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
}

/** A paragraph with these runs, as XML. */
export function line(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/**
 * Blocks as lines that can be read in a test: `**bold**`, `_italic_`, `[text](link)`, `{PAGE: 3}` for a field, `+{new}` and
 * `-{old}`, `<{moved from}` and `>{moved to}`, `«1 …»` within a comment, `→` a tab, `↵` a line break; at the end of a
 * paragraph `+¶` or `-¶` for its mark. The first cell of several columns or rows tells so: `a ⟨2×1⟩`.
 */
export function tell(blocks: readonly WordBlock[], own?: number): string {
  return blocks.map((block) => tellBlock(block, own)).join('\n');
}

function tellBlock(block: WordBlock, own: number | undefined): string {
  const box = block.box === own ? '' : `▢${block.box} `;
  if (block.type === 'paragraph') return `${box}${tellParagraph(block)}`;
  return block.rows
    .map(({ head, revisions, cells }) => {
      const told = cells.map(({ colspan, rowspan, revisions: own, blocks }) => {
        const span = colspan + rowspan > 2 ? ` ⟨${colspan}×${rowspan}⟩` : '';
        return `${signs(own)}${tell(blocks, block.box).replaceAll('\n', ' / ')}${span}`;
      });
      return `${box}${signs(revisions)}${head ? '‖' : '|'} ${told.join(' | ')} |`;
    })
    .join('\n');
}

function tellParagraph({ label, children, mark }: WordParagraph): string {
  const end = mark.length > 0 ? `${signs(mark)}¶` : '';
  return `${label ? `${label.text} ` : ''}${children.map(tellInline).join('')}${end}`;
}

const SIGNS = { insertion: '+', deletion: '-', 'move-from': '<', 'move-to': '>' } as const;

function signs(revisions: readonly WordRevision[]): string {
  return revisions.map(({ kind }) => SIGNS[kind]).join('');
}

function tellInline(inline: WordInline): string {
  const { revisions, comments } = inline;
  const told = tellPlain(inline);
  const changed = revisions.reduceRight((text, { kind }) => `${SIGNS[kind]}{${text}}`, told);
  return comments.length > 0 ? `«${comments.join(',')} ${changed}»` : changed;
}

function tellPlain(inline: WordInline): string {
  switch (inline.type) {
    case 'break':
      return { tab: '→', line: '↵', page: '⇟', column: '⇥' }[inline.kind];
    case 'note':
      return `[^${inline.key}]`;
    case 'image': {
      const image = `![${inline.description ?? ''}](${inline.part ?? inline.external ?? ''})`;
      return inline.link === undefined ? image : `[${image}](${inline.link})`;
    }
    case 'run': {
      const { text, bold, italic, underline, strike, vertical, capitals, link, field } = inline;
      const marked = [
        bold && '**',
        italic && '_',
        underline && '__',
        strike && '~~',
        capitals && 'ᴬ',
        vertical && { super: '^', sub: '~' }[vertical],
      ].reduce<string>((all, sign) => (sign ? `${sign}${all}${sign}` : all), text);
      const inField = field === undefined ? marked : `{${field}: ${marked}}`;
      return link === undefined ? inField : `[${inField}](${link})`;
    }
  }
}

/** What could not be read, a line each. */
export function tellUnread({ unread }: WordDocument): string {
  return unread
    .map(({ what, count, paragraph, text }) =>
      [`${paragraph ?? '-'}: ${what}`, count > 1 && `×${count}`, text !== undefined && `"${text}"`]
        .filter(Boolean)
        .join(' '),
    )
    .join('\n');
}
