import { isGone } from '../../../document/text.ts';
import { itemParts, numberRoom } from '../../../layout/list-items.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type {
  PreparedBlock,
  PreparedItem,
  PreparedList,
  PreparedParagraph,
  Revisable,
} from '../../../prepare/prepared.ts';
import { dutchName } from '../styles/style-names.ts';
import { bookmarked, inlines, labelText } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import type { WriteContext } from '../write-context.ts';
import { levelPlace, NUMBER_FORMAT } from './list-levels.ts';
import type { ListStep, OdtList, Piece } from './piece.ts';
import type { ListLevel, Place } from './place.ts';

const SIGN = { bullet: '•', dash: '–' } as const;

/** Draws the blocks of an item. */
type Draw = (blocks: readonly PreparedBlock[], context: WriteContext, place: Place) => readonly Piece[];

/** A list: its items count by its style, on the level on which it stands. */
export function list(node: PreparedList, context: WriteContext, place: Place, draw: Draw): readonly Piece[] {
  const role = place.note ? 'voetnoot' : node.role;
  const level = levelOf(node, context, place);
  const depth = place.path.length;
  const own: OdtList = { style: listStyle(node, level, depth, context) };
  let item = -1;
  return node.items.flatMap((one) => {
    item += 1;
    const counted = one.ownNumber === undefined && !isGone(one.revision?.change) && node.format !== 'none';
    const step: ListStep = { list: own, item, ...(counted && { number: one.number }) };
    // A label of its own is text, before which no list may put anything.
    const outside = !counted && node.format !== 'none';
    const inner: Place = {
      indent: level.left,
      quoted: place.quoted,
      path: outside ? place.path : [...place.path, step],
      list: { role, level },
      ...(place.note && { note: place.note }),
    };
    return listItem(one, node, context, inner, draw);
  });
}

function levelOf(node: PreparedList, context: WriteContext, place: Place): ListLevel {
  const hanging = numberRoom(node, place.note ? 'voetnoot' : node.role, context);
  const { format, pattern = '{nummer}.' } = node;
  return { format, pattern, left: place.indent + hanging, hanging };
}

/** The list style, which says its level; who goes further in gets the same one step further. */
function listStyle(node: PreparedList, level: ListLevel, depth: number, { styles }: WriteContext): string {
  const { format, pattern, left, hanging } = level;
  const key = `${node.role} ${depth} ${format} ${pattern} ${left} ${hanging}`;
  const name = node.role === 'besluitpunt' ? 'Besluitpunten' : 'Opsommingen';
  const sign = format in NUMBER_FORMAT ? ` ${NUMBER_FORMAT[format as keyof typeof NUMBER_FORMAT]}` : '';
  return styles.list(key, `${name}${sign}`, () =>
    Array.from({ length: 10 }, (_, index) =>
      levelStyle({ ...level, left: left + hanging * Math.max(0, index - depth) }, index + 1),
    ),
  );
}

/** After z come aa, ab: `style:num-letter-sync` is off (ODF 1.3 part 3, 19.513). */
function levelStyle({ format, pattern, left, hanging }: ListLevel, level: number): Xml {
  const at = levelPlace(left, hanging, hanging > 0 ? 'listtab' : 'nothing');
  if (format === 'none')
    return el('text:list-level-style-number', { 'text:level': level, 'style:num-format': '' }, at);
  if (format === 'bullet' || format === 'dash')
    return el('text:list-level-style-bullet', { 'text:level': level, 'text:bullet-char': SIGN[format] }, at);
  const [before = '', after = ''] = pattern.split('{nummer}');
  return el(
    'text:list-level-style-number',
    {
      'text:level': level,
      'style:num-format': NUMBER_FORMAT[format],
      'style:num-letter-sync': format.endsWith('alpha') ? 'false' : undefined,
      'style:num-prefix': before || undefined,
      'style:num-suffix': after || undefined,
    },
    at,
  );
}

/**
 * The first paragraph of an item carries its number; what follows in the item stands below its text. Of an item that
 * stays, what is gone from its start stands before that.
 */
function listItem(
  item: PreparedItem,
  node: PreparedList,
  context: WriteContext,
  place: Place,
  draw: Draw,
): readonly Piece[] {
  const { before, lead, rest } = itemParts(item);
  const mark: Revisable = lead?.revision ? lead : item;
  return [
    ...draw(before, context, { ...place, path: withoutNumber(place.path) }),
    leadPiece(item, lead, mark, node, context, place),
    ...draw(rest, context, place),
  ];
}

function leadPiece(
  item: PreparedItem,
  lead: PreparedParagraph | undefined,
  { revision }: Revisable,
  node: PreparedList,
  context: WriteContext,
  place: Place,
): Piece {
  const role = place.note ? 'voetnoot' : node.role;
  const stijl = context.huisstijl.stijlen[role];
  const counted = place.path.at(-1)?.number !== undefined;
  const typed = counted || item.label === '' ? [] : [...labelText(item.label, item, context), el('text:tab')];
  const content = [...typed, ...(lead ? inlines(lead.children, context, stijl) : [])];
  const keepNext = lead?.keepWithNext ?? false;
  const xml = paragraph(
    typed.length > 0 ? labelledStyle(context, place) : itemStyle(node, context, place),
    item.id === undefined ? content : bookmarked(item.id, content),
    context,
    { keepNext, ...(revision && { revision }) },
  );
  return { xml, path: place.path, landscape: false, leads: keepNext };
}

function withoutNumber(path: readonly ListStep[]): readonly ListStep[] {
  return path.map((step, index) => {
    if (index < path.length - 1) return step;
    const { number: _, ...rest } = step;
    return rest;
  });
}

/** The style of the items of a list: one for each depth. */
function itemStyle(
  { format }: PreparedList,
  { styles }: WriteContext,
  { list: around, path, note }: Place,
): string {
  const role = around?.role ?? 'opsomming';
  const counted = role !== 'besluitpunt' && format in NUMBER_FORMAT;
  const plain = note ? 'Voetnoot opsomming' : dutchName(role);
  const name = counted ? `${note ? plain : 'Opsomming'} genummerd` : plain;
  const shown = path.length > 1 || note ? `${name} ${path.length}` : name;
  const { left = 0, hanging = 0 } = around?.level ?? {};
  if (shown === dutchName(role) && left === styles.look(role).stijl.inspringing) return styles.role(role);
  return styles.variant(role, left === 0 || path.length > 1 || counted || note ? shown : `${shown} ruim`, {
    stijl: { inspringing: left },
    hanging,
  });
}

/** The style of an item with a label in its text, which hangs before it as a number would. */
function labelledStyle({ styles }: WriteContext, { list: around }: Place): string {
  const role = around?.role ?? 'opsomming';
  const { left = 0, hanging = 0 } = around?.level ?? {};
  return styles.variant(role, `${dutchName(role)} met eigen nummer ${Math.round(left)}`, {
    stijl: { inspringing: left },
    hanging,
    tabs: [{ kind: 'left', position: 0 }],
  });
}
