// src/writers/odt/blocks: each kind of block as ODF has it.

import type { Rol } from '../../../document/nodes.ts';
import { isGone } from '../../../document/text.ts';
import { parseHeadingLabel } from '../../../layout/heading-labels.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedBlock, PreparedHeading, PreparedParagraph } from '../../../prepare/prepared.ts';
import { dutchName } from '../styles/style-names.ts';
import { bookmarked, inlines, labelText } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import type { WriteContext } from '../write-context.ts';
import { contents } from './contents.ts';
import { figure } from './figure.ts';
import { headingList } from './heading-lists.ts';
import { keyValueList } from './key-values.ts';
import { list } from './list.ts';
import { nestLists } from './nest-lists.ts';
import type { BlockPiece, Piece, Whole } from './piece.ts';
import { type Place, TOP } from './place.ts';
import { signatureBlock } from './signature-block.ts';
import { table } from './table.ts';

export function blockPieces(
  blocks: readonly PreparedBlock[],
  context: WriteContext,
  place: Place,
): readonly Piece[] {
  return blocks.flatMap((block) => [...moved(block, context, place), ...pieces(block, context, place)]);
}

/** Blocks where no page begins and none lies on its side: in a cell, in a note. */
export function blocksWithin(
  blocks: readonly PreparedBlock[],
  context: WriteContext,
  place: Place,
): readonly Xml[] {
  const within = blockPieces(blocks, context, place).filter((piece) => piece !== 'pageBreak');
  return nestLists(within, () => context.count('lijst'));
}

function pieces(block: PreparedBlock, context: WriteContext, place: Place): readonly Piece[] {
  const { tekst } = context.huisstijl.stijlen;
  switch (block.type) {
    case 'heading':
      return [heading(block, context)];
    case 'paragraph':
      return [textPiece(block, context, place)];
    case 'list':
      return asWhole(list(block, context, place, blockPieces), place, { naam: 'lijst', roomBelow: tekst.na });
    case 'quote': {
      const indent = place.indent + context.huisstijl.stijlen.citaat.inspringing;
      return blockPieces(block.children, context, { ...place, indent, quoted: true });
    }
    case 'table':
      return table(block, context, place.indent);
    case 'keyValueList':
      return asWhole(
        keyValueList(block, context, (body) => blocksWithin(body, context, TOP)).map(outside),
        place,
        {
          naam: 'gegevens',
          roomBelow: tekst.regelhoogte,
        },
      );
    case 'figure':
      return figure(block, context, place.indent).map((xml) => ({ xml, path: place.path, landscape: false }));
    case 'signatureBlock':
      return asWhole(signatureBlock(block, context).map(outside), place, {
        naam: 'ondertekening',
        roomBelow: context.huisstijl.stijlen.ondertekening.regelhoogte,
      });
    case 'pageBreak':
      return ['pageBreak'];
    case 'contents':
      return contents(block, context).map(outside);
  }
}

/** What may stand in no list of ODF (part 3, 5.3.3) stands outside it; the list goes on behind it. */
function outside(xml: Xml): BlockPiece {
  return { xml, path: [], landscape: false };
}

/** Pieces that belong together, with room below them; within a list they are part of that. */
function asWhole(parts: readonly Piece[], place: Place, whole: Whole): readonly Piece[] {
  if (place.list) return parts;
  return parts.map((piece) => (piece === 'pageBreak' ? piece : { ...piece, whole }));
}

/** A heading with a bookmark, counted by the list of its kind when it has a number that counts. */
function heading(node: PreparedHeading, context: WriteContext): BlockPiece {
  const { huisstijl, styles } = context;
  const room = context.labelRoom.get(node.role) ?? 0;
  const label = node.label === undefined ? undefined : parseHeadingLabel(node);
  const counted = label !== undefined && !isGone(node.revision?.change);
  const style = styles.heading(node.level, node.role, node.label === undefined ? 0 : room);
  const typed =
    node.label === undefined || counted
      ? []
      : [...labelText(node.label, node, context), ...(room > 0 ? [el('text:tab')] : [' '])];
  const content = inlines(node.children, context, huisstijl.stijlen[node.role]);
  const xml = paragraph(style, bookmarked(node.id, [...typed, ...content]), context, node, node.level);
  const path = counted ? [headingList(label, room, context)] : [];
  return { xml, path, landscape: false, leads: true };
}

function textPiece(node: PreparedParagraph, context: WriteContext, place: Place): BlockPiece {
  const role = node.role === 'tekst' && place.quoted ? 'citaat' : node.role;
  const { keepWithNext: keepNext = false, revision } = node;
  const content = inlines(node.children, context, context.huisstijl.stijlen[role]);
  const xml = paragraph(styleAt(role, context, place), content, context, {
    keepNext,
    ...(revision && { revision }),
  });
  return { xml, path: place.path, landscape: false, leads: keepNext };
}

/** The style of a paragraph that is not itself an item: further in when it stands in a list. */
function styleAt(
  role: Rol,
  { styles, huisstijl }: WriteContext,
  { list: around, path, indent }: Place,
): string {
  if (around) {
    const own = role === 'tekst' || role === around.role ? around.role : role;
    const name = `${dutchName(own)} vervolg${path.length > 1 ? ` ${path.length}` : ''}`;
    return styles.variant(own, name, { stijl: { inspringing: indent }, hanging: 0 });
  }
  const extra = role === 'citaat' ? indent - huisstijl.stijlen.citaat.inspringing : indent;
  if (extra <= 0) return styles.role(role);
  const inspringing = huisstijl.stijlen[role].inspringing + extra;
  const name = `${dutchName(role)} inspringing ${Math.round(inspringing)}`;
  return styles.variant(role, name, { stijl: { inspringing } });
}

/** Where what stands below went or came from. */
function moved({ revision }: PreparedBlock, context: WriteContext, { path }: Place): readonly Piece[] {
  const place = revision?.place;
  if (!place) return [];
  const words = { type: 'text', value: place.text } as const;
  const link = {
    type: 'link',
    url: `#${place.other}`,
    target: { anchor: place.other },
    children: [words],
  } as const;
  const content = bookmarked(place.anchor, inlines([link], context, context.huisstijl.stijlen.tabelnoot));
  const xml = paragraph(context.styles.role('tabelnoot'), content, context, { keepNext: true });
  return [{ xml, path, landscape: false, leads: true }];
}
