import { keyValueColumns, keyValueRows } from '../../document/key-value-rows.ts';
import type { Rol } from '../../document/nodes.ts';
import { isGone, plainText } from '../../document/text.ts';
import type {
  ContentsEntry,
  PreparedBlock,
  PreparedContents,
  PreparedFigure,
  PreparedHeading,
  PreparedItem,
  PreparedKeyValueList,
  PreparedList,
  PreparedParagraph,
  PreparedSigner,
} from '../../prepare/prepared.ts';
import { base64 } from './base64.ts';
import { type Element, element, type Html } from './markup.ts';
import { placeOf } from './place-of.ts';
import { renderInlines } from './render-inlines.ts';
import {
  changedClass,
  renderFigureNote,
  renderGoneNumber,
  renderLabel,
  renderMove,
} from './render-revisions.ts';
import { renderTable } from './render-table.ts';

/**
 * Blocks as HTML. `role` is what the place around them looks like already: a paragraph in that role needs
 * no class.
 */
export function renderBlocks(blocks: readonly PreparedBlock[], role: Rol): readonly Element[] {
  return blocks.flatMap((block) => [...renderMove(block), ...placed(renderBlock(block, role), block)]);
}

/** The elements of a block with its place. */
function placed(elements: readonly Element[], block: PreparedBlock): readonly Element[] {
  if (!block.bron) return elements;
  return elements.map((one) => ({ ...one, attributes: { ...one.attributes, ...placeOf(block) } }));
}

function renderBlock(block: PreparedBlock, role: Rol): readonly Element[] {
  switch (block.type) {
    case 'heading':
      return [renderHeading(block)];
    case 'paragraph':
      return [renderParagraph(block, role)];
    case 'list':
      return [renderList(block)];
    case 'quote':
      return [element('blockquote', { class: 'citaat' }, renderBlocks(block.children, 'citaat'))];
    case 'table':
      return renderTable(block);
    case 'keyValueList':
      return [renderKeyValues(block)];
    case 'figure':
      return [renderFigure(block)];
    case 'signatureBlock':
      return [
        element(
          'div',
          { class: 'ondertekening', role: 'group', 'aria-label': 'Ondertekening' },
          block.signers.map((signer) =>
            element('div', { class: classes(changedClass(signer)) }, renderSigner(signer)),
          ),
        ),
      ];
    case 'pageBreak':
      return [element('div', { class: 'nieuwe-pagina' })];
    case 'contents':
      return [renderContents(block)];
  }
}

/** Names and values in the order of the rows; how many columns a place takes is its class. */
function renderKeyValues(list: PreparedKeyValueList): Element {
  const columns = keyValueColumns(list);
  const places = keyValueRows(list).flat();
  return element(
    'dl',
    { class: classes(['kopgegevens', ...(columns > 1 ? [`kolommen-${columns}`] : [])]) },
    places.map(({ entry, span }) => {
      const looks = [...(columns > 1 ? [`vak-${span}`] : []), ...changedClass(entry)];
      return element('div', { class: classes(looks), ...placeOf(entry) }, [
        element('dt', {}, renderInlines(entry.key)),
        element('dd', {}, [...renderInlines(entry.value), ...renderBlocks(entry.body ?? [], 'tekst')]),
      ]);
    }),
  );
}

function renderHeading(block: PreparedHeading): Element {
  const label: readonly Html[] = block.label === undefined ? [] : [renderLabel(block.label, block), ' '];
  const looks = classes([block.role, ...changedClass(block)]);
  return element(`h${block.level}`, { id: block.id, class: looks }, [
    ...label,
    ...renderInlines(block.children),
  ]);
}

function renderParagraph(block: PreparedParagraph, role: Rol): Element {
  const looks = [
    ...(block.role === role ? [] : [block.role]),
    ...(block.keepWithNext ? ['bij-volgende'] : []),
    ...changedClass(block),
  ];
  return element('p', { class: classes(looks) }, renderInlines(block.children));
}

/** Office and name in the order of the template; the room to sign is above the name. */
function renderSigner({ office, name, nameFirst }: PreparedSigner): readonly Element[] {
  const parts = [
    element('p', {}, renderInlines(office)),
    element('p', { class: 'naam' }, renderInlines(name)),
  ];
  return nameFirst ? parts.toReversed() : parts;
}

/** The attribute `class` of these names; none for none. */
export function classes(names: readonly string[]): string | undefined {
  return names.length > 0 ? names.join(' ') : undefined;
}

/** The `type` of each format; with it the browser shows what `itemLabel` gives. */
const LIST_TYPE = {
  bullet: undefined,
  dash: undefined,
  none: undefined,
  decimal: undefined,
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const;

function renderList(list: PreparedList): Element {
  const typed = list.pattern !== undefined || list.items.some(({ ownNumber }) => ownNumber !== undefined);
  if (typed) return renderTypedList(list);
  const ordered = list.format !== 'bullet' && list.format !== 'dash' && list.format !== 'none';
  return element(
    ordered ? 'ol' : 'ul',
    {
      class: classes([list.role, ...(UNNUMBERED[list.format] ?? [])]),
      role: list.format === 'none' && 'list',
      type: LIST_TYPE[list.format],
      start: ordered && list.start !== 1 && list.start,
    },
    list.items.map((item, index) =>
      element(
        'li',
        {
          id: item.id,
          class: itemClass(item, list.role),
          value: ordered && itemValue(list, index),
          ...placeOf(item),
        },
        [...renderGoneNumber(item, ordered), ...renderMove(item), ...renderItem(item, list.role)],
      ),
    ),
  );
}

const UNNUMBERED: Readonly<Partial<Record<PreparedList['format'], readonly string[]>>> = {
  dash: ['streepjes'],
  none: ['zonder-nummer'],
};

/**
 * A list with numbers that no browser makes ("2a.", "Beslispunt 1:"): they are text, as they are in what is copied. Without
 * markers Safari takes it for no list, unless its role says so.
 */
function renderTypedList(list: PreparedList): Element {
  return element(
    'ol',
    { class: `${list.role} eigen-nummers`, role: 'list' },
    list.items.map((item) =>
      element('li', { id: item.id, class: itemClass(item, list.role), ...placeOf(item) }, [
        renderLabel(item.label, item),
        element('div', {}, [...renderMove(item), ...renderItem(item, list.role)]),
      ]),
    ),
  );
}

/** The number of an item where the browser would count one that is gone. */
function itemValue({ items, start }: PreparedList, index: number): number | false {
  const item = items[index];
  return item !== undefined && !isGone(item.revision?.change) && item.number !== start + index && item.number;
}

/** An item that is one plain paragraph needs no element for it. */
function renderItem(item: PreparedItem, role: Rol): readonly Html[] {
  const plain = plainItem(item, role);
  return plain ? renderInlines(plain.children) : renderBlocks(item.children, role);
}

function plainItem({ children: [first, ...others] }: PreparedItem, role: Rol): PreparedParagraph | undefined {
  return others.length === 0 && first?.type === 'paragraph' && first.role === role ? first : undefined;
}

/** The paragraphs in an item that has any show for themselves what changed in them. */
function itemClass(item: PreparedItem, role: Rol): string | undefined {
  const plain = plainItem(item, role);
  return plain && classes(changedClass(plain));
}

/** The picture rides along in the file; its size in CSS pixels, of which 96 go into 72 points. */
export function renderImage({ image, alt, width, height }: PreparedFigure): Element {
  const pixels = (points: number) => Math.round((points * 96) / 72);
  return element('img', {
    src: `data:image/${image.format};base64,${base64(image.bytes)}`,
    alt,
    width: pixels(width),
    height: pixels(height),
  });
}

/** The class that puts a picture at the right or in the middle. */
export function alignClass({ align }: PreparedFigure): readonly string[] {
  return align === undefined ? [] : [align === 'right' ? 'rechts' : 'midden'];
}

function renderFigure(figure: PreparedFigure): Element {
  const caption = figure.caption
    ? [element('figcaption', { class: 'bijschrift' }, renderInlines(figure.caption))]
    : [];
  return element(
    'figure',
    { id: figure.id, class: classes([figure.role, ...alignClass(figure), ...changedClass(figure)]) },
    [...renderFigureNote(figure), renderImage(figure), ...caption],
  );
}

function renderContents(block: PreparedContents): Element {
  return element('nav', { class: 'inhoudsopgave', 'aria-label': plainText(block.title) }, [
    element('p', { class: 'kop2' }, renderInlines(block.title)),
    nestedLinks(block.entries),
  ]);
}

/** Entries as nested lists: deeper ones in the item of the one that they follow. */
function nestedLinks(entries: readonly ContentsEntry[]): Element {
  const items: Element[] = [];
  for (let rest = entries; rest.length > 0; ) {
    const [first, ...others] = rest;
    if (first === undefined) break;
    const end = others.findIndex(({ level }) => level <= first.level);
    const deeper = end === -1 ? others : others.slice(0, end);
    items.push(contentsItem(first, deeper));
    rest = others.slice(deeper.length);
  }
  return element('ul', {}, items);
}

function contentsItem(first: ContentsEntry, deeper: readonly ContentsEntry[]): Element {
  const link = element('a', { href: `#${first.anchor}` }, [first.title]);
  return element('li', {}, deeper.length > 0 ? [element('p', {}, [link]), nestedLinks(deeper)] : [link]);
}
