import type {
  Block,
  Contents,
  Figure,
  Heading,
  List,
  ListItem,
  Paragraph,
  Rol,
} from '../../document/nodes.ts';
import { contentsHeadings, headingText, isGone, plainText } from '../../document/text.ts';
import { type Element, element, type Html } from './markup.ts';
import { renderInlines } from './render-inlines.ts';
import {
  changedClass,
  itemValue,
  renderFigureChange,
  renderGoneNumber,
  renderLabel,
  renderMove,
} from './render-revisions.ts';
import type { RenderState } from './render-state.ts';
import { renderTable } from './render-table.ts';

/**
 * Blocks as HTML. `role` is what the place around them looks like already: a paragraph in that role needs
 * no class.
 */
export function renderBlocks(blocks: readonly Block[], role: Rol, state: RenderState): readonly Element[] {
  return blocks.flatMap((block) => [...renderMove(block, state), ...renderBlock(block, role, state)]);
}

function renderBlock(block: Block, role: Rol, state: RenderState): readonly Element[] {
  switch (block.type) {
    case 'heading':
      return [renderHeading(block, state)];
    case 'paragraph':
      return [renderParagraph(block, role, state)];
    case 'list':
      return [renderList(block, state)];
    case 'quote':
      return [element('blockquote', { class: 'citaat' }, renderBlocks(block.children, 'citaat', state))];
    case 'table':
      return renderTable(block, state);
    case 'keyValueList':
      return [
        element(
          'dl',
          { class: 'kopgegevens' },
          block.entries.map((entry) =>
            element('div', { class: classes(changedClass(entry, entry.key, entry.value)) }, [
              element('dt', {}, renderInlines(entry.key, state)),
              element('dd', {}, renderInlines(entry.value, state)),
            ]),
          ),
        ),
      ];
    case 'figure':
      return [renderFigure(block, state)];
    case 'signatureBlock':
      return [
        element(
          'div',
          { class: 'ondertekening', role: 'group', 'aria-label': 'Ondertekening' },
          block.signers.map((signer) =>
            element('div', { class: classes(changedClass(block, signer.office, signer.name)) }, [
              element('p', {}, renderInlines(signer.office, state)),
              element('p', { class: 'naam' }, renderInlines(signer.name, state)),
            ]),
          ),
        ),
      ];
    case 'pageBreak':
      if (isGone(block.change)) return [];
      return [element('div', { class: 'nieuwe-pagina' })];
    case 'contents':
      if (isGone(block.change)) return [];
      return renderContents(block, state);
  }
}

function renderHeading(block: Heading, state: RenderState): Element {
  const label: readonly Html[] = block.label === undefined ? [] : [renderLabel(block.label, block), ' '];
  const looks = classes([block.role, ...changedClass(block, block.children)]);
  return element(`h${block.level}`, { id: block.id, class: looks }, [
    ...label,
    ...renderInlines(block.children, state),
  ]);
}

function renderParagraph(block: Paragraph, role: Rol, state: RenderState): Element {
  const looks = [
    ...(block.role === role ? [] : [block.role]),
    ...(block.keepWithNext ? ['bij-volgende'] : []),
    ...changedClass(block, block.children),
  ];
  return element('p', { class: classes(looks) }, renderInlines(block.children, state));
}

function classes(names: readonly string[]): string | undefined {
  return names.length > 0 ? names.join(' ') : undefined;
}

/** The `type` of each format; with it the browser shows what `itemLabel` gives. */
const LIST_TYPE = {
  bullet: undefined,
  decimal: undefined,
  'lower-alpha': 'a',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const;

function renderList(list: List, state: RenderState): Element {
  const ordered = list.format !== 'bullet';
  return element(
    ordered ? 'ol' : 'ul',
    {
      class: list.role,
      type: LIST_TYPE[list.format],
      start: ordered && list.start !== 1 && list.start,
    },
    list.items.map((item, index) =>
      element('li', { id: item.id, class: itemClass(item, list.role), value: itemValue(list, index) }, [
        ...renderGoneNumber(list, index),
        ...renderItem(item, list.role, state),
      ]),
    ),
  );
}

/** An item that is one plain paragraph needs no element for it. */
function renderItem(item: ListItem, role: Rol, state: RenderState): readonly Html[] {
  const plain = plainItem(item, role);
  if (!plain) return renderBlocks(item.children, role, state);
  return [...renderMove(item, state), ...renderInlines(plain.children, state)];
}

function plainItem({ children: [first, ...others] }: ListItem, role: Rol): Paragraph | undefined {
  return others.length === 0 && first?.type === 'paragraph' && first.role === role ? first : undefined;
}

/** The paragraphs in an item that has any show for themselves what changed in them. */
function itemClass(item: ListItem, role: Rol): string | undefined {
  const plain = plainItem(item, role);
  return plain && classes(changedClass(plain, plain.children));
}

/** The picture rides along in the file; its size in CSS pixels, of which 96 go into 72 points. */
export function renderImage(figure: Figure): Element {
  const { image } = figure;
  const width = figure.width === undefined ? image.width : (figure.width * 96) / 72;
  return element('img', {
    src: `data:image/${image.format};base64,${Buffer.from(image.bytes).toString('base64')}`,
    alt: figure.alt,
    width: Math.round(width),
    height: Math.round((width * image.height) / image.width),
  });
}

function renderFigure(figure: Figure, state: RenderState): Element {
  const caption = figure.caption
    ? [element('figcaption', { class: 'bijschrift' }, renderInlines(figure.caption, state))]
    : [];
  return element('figure', { id: figure.id, class: classes([figure.role, ...changedClass(figure)]) }, [
    ...renderFigureChange(figure),
    renderImage(figure),
    ...caption,
  ]);
}

function renderContents(block: Contents, state: RenderState): readonly Element[] {
  const headings = contentsHeadings(state.document.blocks, block.depth);
  if (headings.length === 0) return [];
  return [
    element('nav', { class: 'inhoudsopgave', 'aria-label': plainText(block.title) }, [
      element('p', { class: 'kop2' }, renderInlines(block.title, state)),
      nestedLinks(headings),
    ]),
  ];
}

/** Headings as nested lists: deeper ones in the item of the heading that they follow. */
function nestedLinks(headings: readonly Heading[]): Element {
  const items: Element[] = [];
  for (let rest = headings; rest.length > 0; ) {
    const [first, ...others] = rest;
    if (first === undefined) break;
    const end = others.findIndex((heading) => heading.level <= first.level);
    const deeper = end === -1 ? others : others.slice(0, end);
    items.push(contentsItem(first, deeper));
    rest = others.slice(deeper.length);
  }
  return element('ul', {}, items);
}

function contentsItem(first: Heading, deeper: readonly Heading[]): Element {
  const link = element('a', { href: `#${first.id}` }, [headingText(first)]);
  return element('li', {}, [
    ...(deeper.length > 0 ? [element('p', {}, [link]), nestedLinks(deeper)] : [link]),
  ]);
}
