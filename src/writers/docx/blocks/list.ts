import type { ListFormat } from '../../../document/nodes.ts';
import { itemParts, numberRoom } from '../../../layout/list-items.ts';
import type {
  PreparedBlock,
  PreparedItem,
  PreparedList,
  PreparedParagraph,
  Revisable,
} from '../../../prepare/prepared.ts';
import { countOf, deeperLevel, type ListLevel, ownFormats } from '../numbering/levels.ts';
import type { NumberPlace } from '../numbering/numbering.ts';
import { dutchName, STYLE_OF_ROLE, styleId } from '../styles/style-names.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import { type Piece, upright } from './piece.ts';
import type { ListPlace, Place } from './place.ts';

/** Blocks at a place, as pieces. */
type Within = (blocks: readonly PreparedBlock[], place: Place) => readonly Piece[];

/**
 * A list. A nested list that looks as the definition of its parent foresees counts in the same list;
 * any other is a list of its own, so that its numbers are exactly those of the block tree. `within` makes what stands in
 * its items.
 */
export function list(
  node: PreparedList,
  context: WriteContext,
  place: Place,
  within: Within,
): readonly Piece[] {
  const role = place.note ? 'voetnoot' : node.role;
  const hanging = numberRoom(node, role, context);
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
      return listItem(item, context, inner(own), within);
    }
    const count = countOf(format, item.number);
    if (count.prefix !== prefix) {
      prefix = count.prefix;
      number = context.numbering.list({ ...level, prefix }, first.depth, count.start);
    }
    return listItem(item, context, inner(number), within);
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
function listItem(item: PreparedItem, context: WriteContext, place: Place, within: Within): readonly Piece[] {
  const { list } = place;
  if (!list) return [];
  const { before, lead, rest } = itemParts(item);
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
      child.type === 'paragraph' ? [numbered(child, child, undefined)] : within([child], place),
    ),
    numbered(lead, lead?.revision?.change ? lead : item, item.id),
    ...within(rest, place),
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
