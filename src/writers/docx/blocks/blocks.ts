// src/writers/docx/blocks: each kind of block as Word has it.

import type { Rol } from '../../../document/nodes.ts';
import { isRolOf, ONGEBROKEN_ROLLEN } from '../../../document/rollen.ts';
import { isGone } from '../../../document/text.ts';
import { parseHeadingLabel } from '../../../layout/heading-labels.ts';
import type { Xml } from '../../../ooxml/xml.ts';
import type { PreparedBlock, PreparedHeading, PreparedParagraph } from '../../../prepare/prepared.ts';
import { dutchName, STYLE_OF_ROLE } from '../styles/style-names.ts';
import { table } from '../table/table.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs, textRun } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import { contents } from './contents.ts';
import { figure } from './figure.ts';
import { keyValueList } from './key-value-list.ts';
import { list } from './list.ts';
import { type Piece, upright, type Whole } from './piece.ts';
import { type Place, TOP } from './place.ts';
import { roomBelowSignatures, signatureBlock } from './signature-block.ts';

/** Blocks as paragraphs, tables and content controls, in reading order. */
export function blockPieces(
  blocks: readonly PreparedBlock[],
  context: WriteContext,
  place: Place,
): readonly Piece[] {
  return blocks.flatMap((block, index) =>
    pieces(block, context, { ...place, roomAbove: roomBelow(blocks[index - 1], context) }),
  );
}

function roomBelow(block: PreparedBlock | undefined, { huisstijl }: WriteContext): number {
  if (block?.type === 'paragraph' || block?.type === 'heading') return huisstijl.stijlen[block.role].na;
  return block?.type === 'list' ? huisstijl.stijlen.tekst.na : 0;
}

function pieces(block: PreparedBlock, context: WriteContext, place: Place): readonly Piece[] {
  switch (block.type) {
    case 'heading':
      return [leading(context.revisions.paragraph(heading(block, context), block), true)];
    case 'paragraph':
      return [
        leading(
          context.revisions.paragraph(textParagraph(block, context, place), block),
          block.keepWithNext === true,
        ),
      ];
    case 'list':
      return asWhole(
        list(block, context, place, (blocks, at) => blockPieces(blocks, context, at)),
        place,
        {
          naam: 'lijst',
          roomBelow: context.huisstijl.stijlen.tekst.na,
        },
      );
    case 'quote': {
      const indent = place.indent + context.huisstijl.stijlen.citaat.inspringing;
      return blockPieces(block.children, context, { ...place, indent, quoted: true });
    }
    case 'table':
      return table(block, context, place.indent);
    case 'keyValueList':
      return asWhole(keyValueList(block, context, (body) => inCell(body, context)).map(upright), place, {
        naam: 'gegevens',
        roomBelow: context.huisstijl.stijlen.tekst.regelhoogte,
      });
    case 'figure':
      if (block.role === 'logo' && !context.showsLogo) return [];
      return figure(block, context, place.indent)
        .map((xml) => context.revisions.paragraph(xml, block))
        .map(upright);
    case 'signatureBlock':
      return asWhole(
        signatureBlock(block, context, place.roomAbove ?? 0)
          .map((xml) => (xml.name === 'w:p' ? context.revisions.paragraph(xml, block) : xml))
          .map(upright),
        place,
        { naam: 'ondertekening', roomBelow: roomBelowSignatures(context) },
      );
    case 'pageBreak':
      return ['pageBreak'];
    case 'contents':
      return contents(block, context).map(upright);
  }
}

/** Pieces that belong together, with room below them; within a list or quotation they are part of that. */
function asWhole(parts: readonly Piece[], place: Place, whole: Whole): readonly Piece[] {
  if (place.list) return parts;
  return parts.map((piece) => (piece === 'pageBreak' ? piece : { ...piece, whole }));
}

/** Blocks in the cell of a head, where no page begins and none lies on its side. */
function inCell(blocks: readonly PreparedBlock[], context: WriteContext): readonly Xml[] {
  return blockPieces(blocks, context, TOP).flatMap((piece) => (piece === 'pageBreak' ? [] : [piece.xml]));
}

function leading(xml: Xml, leads: boolean): Piece {
  return { xml, landscape: false, ...(leads && { leads }) };
}

/**
 * A heading with a bookmark, numbered by Word when it has a number that counts. Where the headings of a document count
 * in levels, or all of a style have a number, the style itself numbers.
 */
function heading(node: PreparedHeading, context: WriteContext): Xml {
  const { huisstijl, styles, numbering, outline } = context;
  const label = node.label === undefined ? undefined : parseHeadingLabel(node);
  const room = context.labelRoom.get(node.role) ?? 0;
  const all = context.numberedRoles.has(node.role);
  const style = styles.heading(node.level, node.role, all ? room : 0);
  const planned = outline.places.get(node.id);
  const rooms = outline.levels.map(({ role }) => context.labelRoom.get(role) ?? 0);
  const number = planned
    ? numbering.outline(outline.levels, planned, rooms)
    : label && numbering.heading(style, label, room, isGone(node.revision?.change));
  if (number && (planned || all) && !styles.house) numbering.link(style, number);
  const typed = node.label !== undefined && !number ? [textRun(`${node.label} `)] : [];
  const content = runs(node.children, context, huisstijl.stijlen[node.role]);
  return paragraph({ style, number }, context.bookmarks.around(node.id, [...typed, ...content]));
}

function textParagraph(node: PreparedParagraph, context: WriteContext, place: Place): Xml {
  const role = node.role === 'tekst' && place.quoted ? 'citaat' : node.role;
  return paragraph(
    { style: styleAt(role, context, place), keepNext: node.keepWithNext === true },
    runs(node.children, context, context.huisstijl.stijlen[role], {
      hyphenated: !isRolOf(ONGEBROKEN_ROLLEN, role),
    }),
  );
}

/** The style of a paragraph that is not itself an item: further in when it stands in a list. */
function styleAt(role: Rol, context: WriteContext, place: Place): string {
  const { styles, huisstijl } = context;
  if (place.list) {
    const own = role === 'tekst' || role === place.list.role ? place.list.role : role;
    const depth = place.list.number.depth;
    const name = `${dutchName(STYLE_OF_ROLE[own])} vervolg${depth > 0 ? ` ${depth + 1}` : ''}`;
    return styles.variant(own, name, { stijl: { inspringing: place.indent }, hanging: 0 });
  }
  const extra = role === 'citaat' ? place.indent - huisstijl.stijlen.citaat.inspringing : place.indent;
  if (extra <= 0) return styles.role(role);
  const inspringing = huisstijl.stijlen[role].inspringing + extra;
  return styles.variant(role, `${dutchName(STYLE_OF_ROLE[role])} inspringing ${Math.round(inspringing)}`, {
    stijl: { inspringing },
  });
}
