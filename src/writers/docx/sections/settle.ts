import { LINE, turnAlong } from '../../../layout/pages/turn-along.ts';
import { descendants, el, R, W, type Xml } from '../../../ooxml/xml.ts';
import type { BlockPiece, Piece, Whole } from '../blocks/piece.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import {
  paragraph,
  styleOf,
  withoutRoomAbove,
  withPageBreakBefore,
  withSection,
  withStyle,
} from '../text/paragraph.ts';

/** The content of a section: upright, or on its side for wide tables. */
export interface SectionContent {
  readonly landscape: boolean;
  readonly content: readonly Xml[];
}

/**
 * Divides the pieces over sections and settles what depends on neighbours: a wish for a new page becomes a
 * property of the next paragraph, what follows a table or a list gets room above it (a table has none below), and
 * tables that would touch are parted, as Word would make them one.
 */
export function settle(pieces: readonly Piece[], styles: StyleSheet): readonly SectionContent[] {
  const sections: { landscape: boolean; content: Xml[] }[] = [];
  let newPage = false;
  let previous: BlockPiece | undefined;
  for (const piece of turnAlong(pieces, ({ xml }) => linesOf(xml))) {
    if (piece === 'pageBreak') {
      newPage = sections.length > 0;
      continue;
    }
    let section = sections.at(-1);
    if (!section || section.landscape !== piece.landscape) {
      section = { landscape: piece.landscape, content: [] };
      sections.push(section);
      newPage = false;
    }
    const above = section.content.length > 0 ? previous : undefined;
    const touching = section.content.at(-1)?.name === 'w:tbl' && piece.xml.name === 'w:tbl';
    if (touching) section.content.push(separator(styles));
    const below = above?.whole === piece.whole ? undefined : above?.whole;
    const atTop = newPage || section.content.length === 0;
    const spaced = atTop
      ? atPageTop(piece.xml, styles)
      : below
        ? withRoomAbove(piece.xml, below, styles)
        : piece.xml;
    section.content.push(newPage ? withPageBreakBefore(spaced) : spaced);
    previous = piece;
    newPage = false;
  }
  for (const section of sections) {
    if (section.content.at(-1)?.name !== 'w:p') section.content.push(separator(styles));
  }
  return sections.length > 0 ? sections : [{ landscape: false, content: [separator(styles)] }];
}

/** About how many lines paragraphs take, those of a row of a table beside each other. */
function linesOf(xml: Xml): number {
  if (xml.name === 'w:tr')
    return xml.children.reduce((most, one) => Math.max(most, typeof one === 'string' ? 0 : linesOf(one)), 0);
  if (xml.name !== 'w:p')
    return xml.children.reduce((all, one) => all + (typeof one === 'string' ? 0 : linesOf(one)), 0);
  const characters = descendants(xml, 'w:t')
    .flatMap(({ children }) => children)
    .join('').length;
  return Math.max(1, Math.ceil(characters / LINE));
}

/** The paragraph without the room above it that it has elsewhere; its style stays what it is. */
function atPageTop(xml: Xml, styles: StyleSheet): Xml {
  const style = xml.name === 'w:p' ? styleOf(xml) : undefined;
  return style !== undefined && styles.roomAbove(style) > 0 ? withoutRoomAbove(xml) : xml;
}

/** The paragraph in the variant of its style that keeps clear of what stands above. */
function withRoomAbove(xml: Xml, below: Whole, styles: StyleSheet): Xml {
  const style = xml.name === 'w:p' ? styleOf(xml) : undefined;
  return style === undefined ? xml : withStyle(xml, styles.withRoomAbove(style, below));
}

/** A paragraph that the format demands: between two tables, and after a table that ends a section. */
function separator(styles: StyleSheet): Xml {
  const style = styles.variant('tekst', 'Tabelscheiding', {
    stijl: { grootte: 1, regelhoogte: 1, voor: 0, na: 0, inspringing: 0 },
    uncounted: true,
  });
  return paragraph({ style }, []);
}

/**
 * word/document.xml (ISO 29500-1, 17.2): the text of each section. Word keeps the properties of a section in its
 * last paragraph, those of the last section at the end of the body.
 */
export function documentPart(sections: readonly SectionContent[], properties: readonly Xml[]): Xml {
  const body = sections.flatMap(({ content }, index) => {
    const own = properties[index];
    const last = content.at(-1);
    if (!own || !last) return content;
    if (index === sections.length - 1) return [...content, own];
    return [...content.slice(0, -1), withSection(last, own)];
  });
  return el('w:document', { 'xmlns:w': W, 'xmlns:r': R }, el('w:body', {}, ...body));
}
