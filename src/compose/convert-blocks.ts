import type {
  List as MarkdownList,
  Paragraph as MarkdownParagraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import type { Block, Figure, Heading, ListFormat, Rol } from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import { slug } from '../template/slug.ts';
import { convertInlines } from './convert-inline.ts';
import type { Environment } from './environment.ts';
import { simpleTable } from './simple-table.ts';

/**
 * Markdown blocks as blocks of the block tree. Headings get levels from 1 (directly below the section), without a
 * gap whatever the author typed; the template shifts them to their place (see convertMarkup).
 */
export function convertBlocks(
  nodes: readonly RootContent[],
  environment: Environment,
  options: BlockOptions = {},
): Block[] {
  const outline = new Outline(options.below ?? 0);
  return nodes.flatMap((node) => convertBlock(node, environment, options, outline));
}

export interface BlockOptions {
  /** Set inside lists, quotes and footnotes, where a heading has no place in the outline and becomes bold text. */
  readonly role?: Rol;
  /** How many ordered lists hold these blocks. */
  readonly depth?: number;
  /** Level of the heading above these blocks, counted from the section. */
  readonly below?: number;
}

function convertBlock(
  node: RootContent,
  environment: Environment,
  options: BlockOptions,
  outline: Outline,
): Block[] {
  switch (node.type) {
    case 'paragraph':
      return convertParagraph(node, environment, options.role ?? 'tekst');
    case 'heading': {
      const children = convertInlines(node.children, environment);
      if (options.role)
        return [{ type: 'paragraph', role: options.role, children: [{ type: 'strong', children }] }];
      const level = outline.level(node.depth);
      return [{ type: 'heading', level, role: 'kop3', id: slug(plainText(children)), children }];
    }
    case 'list':
      return [convertList(node, environment, options.depth ?? 0)];
    case 'blockquote':
      return [
        {
          type: 'quote',
          children: convertBlocks(node.children, environment, { ...options, role: 'citaat' }),
        },
      ];
    case 'table':
      return [simpleTable(node, environment)];
    case 'leafDirective':
      return node.name === 'tabel' ? [environment.tabel(nodeText(node))] : [];
    default:
      return [];
  }
}

/** Gives headings the level of their depth among the headings that the author typed: no gap, no deeper than 3. */
class Outline {
  private readonly open: number[] = [];

  constructor(private readonly below: number) {}

  level(depth: number): Heading['level'] {
    while ((this.open.at(-1) ?? 0) >= depth) this.open.pop();
    this.open.push(depth);
    return Math.min(4, this.below + this.open.length) as Heading['level'];
  }
}

/** A paragraph; pictures in it stand between the text before and behind them. */
function convertParagraph(node: MarkdownParagraph, environment: Environment, role: Rol): Block[] {
  const blocks: Block[] = [];
  let line: PhrasingContent[] = [];
  const flush = () => {
    const children = convertInlines(withoutEdges(line), environment);
    if (plainText(children).trim() !== '') blocks.push({ type: 'paragraph', role, children });
    line = [];
  };
  for (const child of node.children) {
    if (child.type !== 'image') line.push(child);
    else {
      flush();
      const image = environment.images.get(child.url);
      if (image) blocks.push(figure(image, child.alt ?? '', child.title ?? ''));
    }
  }
  flush();
  return blocks;
}

/** A line without the spaces that parted it from a picture. */
function withoutEdges(line: readonly PhrasingContent[]): PhrasingContent[] {
  return line.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === line.length - 1 ? start.trimEnd() : start };
  });
}

function figure(image: Figure['image'], alt: string, title: string): Figure {
  return {
    type: 'figure',
    role: 'afbeelding',
    image,
    alt,
    ...(title !== '' && { caption: [{ type: 'text', value: title }] }),
  };
}

/** Ordered lists count 1, 2, 3 and inside another one a, b, c. */
function convertList(node: MarkdownList, environment: Environment, depth: number): Block {
  const ordered = node.ordered === true;
  const format: ListFormat = !ordered ? 'bullet' : depth % 2 === 0 ? 'decimal' : 'lower-alpha';
  return {
    type: 'list',
    role: 'opsomming',
    format,
    start: ordered ? Math.max(1, node.start ?? 1) : 1,
    items: node.children.map((item) => ({
      children: convertBlocks(item.children, environment, {
        role: 'opsomming',
        depth: depth + (ordered ? 1 : 0),
      }),
    })),
  };
}
