// src/writers/docx/blocks: each kind of block as Word has it.

import type { ListFormat, Rol } from '../../../document/nodes.ts';
import { isRolOf, ONGEBROKEN_ROLLEN } from '../../../document/rollen.ts';
import { isGone } from '../../../document/text.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { parseHeadingLabel } from '../../../layout/heading-labels.ts';
import { textWidth } from '../../../layout/text/text-width.ts';
import type { Xml } from '../../../ooxml/xml.ts';
import type {
  PreparedBlock,
  PreparedHeading,
  PreparedItem,
  PreparedList,
  PreparedParagraph,
  Revisable,
} from '../../../prepare/prepared.ts';
import { countOf, deeperLevel, type ListLevel, ownFormats } from '../numbering/levels.ts';
import type { NumberPlace } from '../numbering/numbering.ts';
import { dutchName, STYLE_OF_ROLE, styleId } from '../styles/style-names.ts';
import { table } from '../table/table.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs, textRun } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import { contents } from './contents.ts';
import { figure } from './figure.ts';
import { keyValueList } from './key-value-list.ts';
import type { Piece, Whole } from './piece.ts';
import { roomBelowSignatures, signatureBlock } from './signature-block.ts';

/** Where blocks stand: how far in, in points, and in which list or quotation. */
export interface Place {
  readonly indent: number;
  readonly quoted: boolean;
  /** The space that the block above keeps below it. */
  readonly roomAbove?: number;
  readonly list?: ListPlace;
  /** In a footnote lists have its small letters. */
  readonly note?: true;
}

interface ListPlace {
  readonly role: PreparedList['role'] | 'voetnoot';
  readonly format: PreparedList['format'];
  readonly level: ListLevel;
  readonly number: NumberPlace;
}

export const TOP: Place = { indent: 0, quoted: false };

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
      return asWhole(list(block, context, place), place, {
        naam: 'lijst',
        roomBelow: context.huisstijl.stijlen.tekst.na,
      });
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

function upright(xml: Xml): Piece {
  return { xml, landscape: false };
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

/**
 * A list. A nested list that looks as the definition of its parent foresees counts in the same list;
 * any other is a list of its own, so that its numbers are exactly those of the block tree.
 */
function list(node: PreparedList, context: WriteContext, place: Place): readonly Piece[] {
  const role = place.note ? 'voetnoot' : node.role;
  const hanging = numberRoom(node, context.huisstijl.stijlen[role], context);
  const below = ownFormats(node.format, formatsBelow(node));
  const { format, pattern } = node;
  const level: ListLevel = { format, left: place.indent + hanging, hanging, below, pattern };
  const begin = countOf(node.format, node.start);
  const first =
    nestedNumber(node, role, level, place) ??
    context.numbering.list({ ...level, prefix: begin.prefix }, nextDepth(place), begin.start);
  const inner = (number: NumberPlace): Place => ({
    indent: level.left,
    quoted: place.quoted,
    ...(place.note && { note: place.note }),
    list: { role, format: node.format, level, number },
  });
  let number = first;
  let { prefix } = begin;
  return node.items.flatMap((item) => {
    if (item.ownNumber !== undefined) {
      const own = context.numbering.list({ ...level, own: item.ownNumber }, first.depth, 1);
      return listItem(item, context, inner(own));
    }
    const count = countOf(format, item.number);
    if (count.prefix !== prefix) {
      prefix = count.prefix;
      number = context.numbering.list({ ...level, prefix }, first.depth, count.start);
    }
    return listItem(item, context, inner(number));
  });
}

/** The formats of the lists within a list of besluitpunten, level by level: in Word they are levels of one list. */
function formatsBelow(node: PreparedList): readonly ListFormat[] {
  const inside = node.items.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'list' && child.role === 'besluitpunt' ? [child] : [])),
  );
  const [first] = inside;
  if (node.role !== 'besluitpunt' || !first) return [];
  const deepest = inside.map(formatsBelow).toSorted((a, b) => b.length - a.length)[0] ?? [];
  return [first.format, ...deepest];
}

/** Room for the numbers of a list: that of the house style, or more for a number that would not fit in it. */
function numberRoom(
  node: PreparedList,
  stijl: Stijl,
  { huisstijl: { stijlen }, setter }: WriteContext,
): number {
  if (node.format === 'none') return 0;
  const widths = node.items.map(({ label }) => textWidth(label, stijl, setter));
  return Math.ceil(Math.max(stijlen[node.role].inspringing, Math.max(0, ...widths) + stijl.grootte * 0.5));
}

function nextDepth(place: Place): number {
  return place.list ? Math.min(8, place.list.number.depth + 1) : 0;
}

function nestedNumber(
  node: PreparedList,
  role: ListPlace['role'],
  level: ListLevel,
  place: Place,
): NumberPlace | undefined {
  if (!place.list || place.list.number.depth >= 8 || node.start !== 1 || role !== place.list.role) return;
  const foreseen = deeperLevel(place.list.level);
  const same =
    foreseen.format === level.format && foreseen.left === level.left && foreseen.pattern === level.pattern;
  return same ? { list: place.list.number.list, depth: place.list.number.depth + 1 } : undefined;
}

/**
 * The first paragraph of an item carries its number; what follows in the item stands below its text. Of an item that
 * stays, what is gone from its start stands before that.
 */
function listItem(item: PreparedItem, context: WriteContext, place: Place): readonly Piece[] {
  const { list } = place;
  if (!list) return [];
  const start = isGone(item.revision?.change)
    ? 0
    : item.children.findIndex((child) => !isGone(child.revision?.change));
  const before = item.children.slice(0, Math.max(0, start));
  const [first, ...others] = item.children.slice(before.length);
  const lead = first?.type === 'paragraph' ? first : undefined;
  const rest = lead ? others : item.children.slice(before.length);
  const numbered = (node: PreparedParagraph | undefined, mark: Revisable, id: string | undefined): Piece => {
    const stijl = context.huisstijl.stijlen[list.role];
    const content = node ? runs(node.children, context, stijl, { hyphenated: true }) : [];
    const xml = paragraph(
      {
        style: itemStyle(list, context),
        number: list.number,
        keepNext: node?.keepWithNext === true,
      },
      id === undefined ? content : context.bookmarks.around(id, content),
    );
    return upright(context.revisions.paragraph(xml, mark));
  };
  return [
    ...before.flatMap((child) =>
      child.type === 'paragraph' ? [numbered(child, child, undefined)] : blockPieces([child], context, place),
    ),
    numbered(lead, lead?.revision?.change ? lead : item, item.id),
    ...blockPieces(rest, context, place),
  ];
}

/** The style of the items of a list: one for each depth, which numbers by itself. */
function itemStyle(list: ListPlace, { styles, numbering }: WriteContext): string {
  const { role, format, level, number } = list;
  const inNote = role === 'voetnoot';
  const counted = role !== 'besluitpunt' && format !== 'bullet';
  const { priority } = STYLE_OF_ROLE[role];
  const plain = inNote ? 'Voetnoot opsomming' : dutchName(STYLE_OF_ROLE[role]);
  const name = counted ? `${inNote ? plain : 'Opsomming'} genummerd` : plain;
  const look = styles.look(role);
  const deeper = number.depth > 0 || inNote;
  const style = deeper
    ? styles.variant(
        role,
        `${name} ${number.depth + 1}`,
        { stijl: { inspringing: level.left }, hanging: level.hanging },
        priority,
      )
    : counted
      ? styles.define({ id: styleId(name), name, builtIn: false, basedOn: 'ListNumber', priority }, look)
      : styles.role(role);
  if (!styles.house) numbering.link(style, number);
  return style;
}
