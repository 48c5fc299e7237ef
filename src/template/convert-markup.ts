import type {
  Block,
  Heading,
  Image,
  Inline,
  KeyValue,
  ListFormat,
  Rol,
  RunningLine,
  Signer,
} from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import type { Nummering } from '../domain/sjabloon.ts';
import { parseLengte } from '../huisstijl/lengte.ts';
import { klassenVan, regelVoor } from './elements.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';
import type { SlotTable } from './slots.ts';
import { slug } from './slug.ts';
import { tidyInlines } from './tidy-inlines.ts';

/** What a filled template holds, before the composer finishes it. */
export interface FilledTemplate {
  readonly header: RunningLine;
  readonly footer: RunningLine;
  readonly headerOnFirstPage: boolean;
  readonly blocks: readonly Block[];
}

/** How lists are numbered in the block tree. */
export const LIJSTFORMAAT: Readonly<Record<Nummering, ListFormat>> = {
  cijfers: 'decimal',
  letters: 'lower-alpha',
  romeins: 'upper-roman',
};

const LEEG: RunningLine = { left: [], center: [], right: [] };

/**
 * Turns a printed template into blocks and puts the values in their places. The template was checked when it was
 * loaded, so that whatever does not fit here is a bug in that check.
 */
export function convertMarkup(
  nodes: readonly MarkupNode[],
  slots: SlotTable,
  images: ReadonlyMap<string, Image>,
): FilledTemplate {
  const converter = new Converter(slots, images);
  const blocks = converter.blocks(nodes);
  return {
    blocks,
    header: converter.header,
    footer: converter.footer,
    headerOnFirstPage: converter.headerOnFirstPage,
  };
}

class Converter {
  header = LEEG;
  footer = LEEG;
  headerOnFirstPage = true;
  /** Level of the last heading of the template itself. */
  private level = 0;

  constructor(
    private readonly slots: SlotTable,
    private readonly images: ReadonlyMap<string, Image>,
  ) {}

  blocks(nodes: readonly MarkupNode[]): Block[] {
    return nodes.flatMap((node) =>
      node.type === 'element' ? this.block(node) : this.slotBlocks(node.value),
    );
  }

  /** Blocks of a proposal: their headings go below the last one of the template, without a gap. */
  private slotBlocks(text: string): Block[] {
    return this.slots
      .split(text)
      .flatMap((part) => (typeof part === 'string' ? [] : (part as Block[])))
      .map((block) => (block.type === 'heading' ? this.lower(block) : block));
  }

  private lower(heading: Heading): Heading {
    const level = Math.min(6, this.level + heading.level) as Heading['level'];
    const role: Rol = heading.role === 'argumentkop' ? heading.role : (`kop${Math.min(4, level)}` as Rol);
    return { ...heading, level, role };
  }

  private block(element: MarkupElement): Block[] {
    const klassen = klassenVan(element.attributes);
    const children = () => tidyInlines(this.inlines(element.children));
    switch (nameOf(element)) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
        return this.heading(element, klassen);
      case 'p': {
        const role = (klassen[0] ?? 'tekst') as Rol;
        const content = children();
        return content.length > 0 ? [{ type: 'paragraph', role, children: content }] : [];
      }
      case 'ul':
      case 'ol':
        return this.list(element, klassen);
      case 'dl.kopgegevens': {
        const entries = this.entries(element);
        return entries.length > 0 ? [{ type: 'keyValueList', entries }] : [];
      }
      case 'div.ondertekening': {
        const signers = elements(element).map((signer) => this.signer(signer));
        return signers.length > 0 ? [{ type: 'signatureBlock', signers }] : [];
      }
      case 'img.logo':
        return this.logo(element);
      case 'hr.nieuwe-pagina':
        return [{ type: 'pageBreak' }];
      case 'nav.inhoudsopgave': {
        const depth = Number(attribute(element, 'data-diepte') ?? '2');
        return [{ type: 'contents', title: children(), depth }];
      }
      case 'header.koptekst':
        this.header = this.runningLine(element);
        this.headerOnFirstPage = !klassen.includes('niet-op-eerste-pagina');
        return [];
      case 'footer.voettekst':
        this.footer = this.runningLine(element);
        return [];
      default:
        throw new Error(`unchecked element ${nameOf(element)}`);
    }
  }

  private heading(element: MarkupElement, klassen: readonly string[]): Block[] {
    const level = Number(element.name.slice(1)) as 1 | 2 | 3 | 4;
    const children = tidyInlines(this.inlines(element.children));
    if (children.length === 0) return [];
    this.level = level;
    const role = (klassen[0] ?? `kop${level}`) as Rol;
    const id = slug(plainText(children));
    return [{ type: 'heading', level, role, id, children }];
  }

  private list(element: MarkupElement, klassen: readonly string[]): Block[] {
    const format: ListFormat =
      element.name === 'ul' ? 'bullet' : LIJSTFORMAAT[(klassen[0] ?? 'cijfers') as Nummering];
    const items = elements(element)
      .map((item) => tidyInlines(this.inlines(item.children)))
      .filter((children) => children.length > 0)
      .map((children) => ({
        children: [{ type: 'paragraph', role: 'opsomming', children } as const],
      }));
    return items.length > 0 ? [{ type: 'list', role: 'opsomming', format, start: 1, items }] : [];
  }

  private entries(element: MarkupElement): KeyValue[] {
    const found = elements(element);
    return found.flatMap((key, index) => {
      const value = found[index + 1];
      return key.name === 'dt' && value
        ? [
            {
              key: tidyInlines(this.inlines(key.children)),
              value: tidyInlines(this.inlines(value.children)),
            },
          ]
        : [];
    });
  }

  private signer(element: MarkupElement): Signer {
    const part = (klasse: string) =>
      tidyInlines(
        elements(element)
          .filter((child) => klassenVan(child.attributes).includes(klasse))
          .flatMap((child) => this.inlines(child.children)),
      );
    return { office: part('functie'), name: part('naam') };
  }

  private logo(element: MarkupElement): Block[] {
    const image = this.images.get(attribute(element, 'src') ?? '');
    if (!image) throw new Error('unchecked image');
    const width = parseLengte(attribute(element, 'data-breedte') ?? '');
    const alt = attribute(element, 'alt') ?? '';
    return [
      {
        type: 'figure',
        role: 'logo',
        image,
        alt,
        ...(width !== undefined && { width }),
      },
    ];
  }

  private runningLine(element: MarkupElement): RunningLine {
    const part = (klasse: string) =>
      tidyInlines(
        elements(element)
          .filter((child) => klassenVan(child.attributes).includes(klasse))
          .flatMap((child) => this.inlines(child.children)),
      );
    return { left: part('links'), center: part('midden'), right: part('rechts') };
  }

  private inlines(nodes: readonly MarkupNode[]): Inline[] {
    return nodes.flatMap((node): Inline[] =>
      node.type === 'element'
        ? [this.inline(node)]
        : this.slots
            .split(node.value)
            .flatMap((part) =>
              typeof part === 'string' ? [{ type: 'text', value: part }] : (part as Inline[]),
            ),
    );
  }

  private inline(element: MarkupElement): Inline {
    const children = this.inlines(element.children);
    const value = (name: string) => attribute(element, name) ?? '';
    switch (nameOf(element)) {
      case 'strong':
        return { type: 'strong', children };
      case 'em':
        return { type: 'emphasis', children };
      case 'sup':
        return { type: 'superscript', children };
      case 'br':
        return { type: 'lineBreak' };
      case 'a':
        return { type: 'link', url: value('href'), children };
      case 'span':
        return { type: 'foreign', language: value('lang'), children };
      case 'span.gespatieerd':
        return { type: 'spaced', children };
      case 'span.invulveld':
        return {
          type: 'fillIn',
          name: value('data-naam'),
          label: value('data-label'),
          children: tidyInlines(children),
        };
      case 'span.paginanummer':
        return { type: 'pageNumber', which: 'current' };
      case 'span.paginatotaal':
        return { type: 'pageNumber', which: 'total' };
      default:
        throw new Error(`unchecked element ${nameOf(element)}`);
    }
  }
}

/** "p", or "span.gespatieerd" for an element that is known by its class. */
function nameOf(element: MarkupElement): string {
  const rule = regelVoor(element.name, klassenVan(element.attributes));
  return rule?.klasse ? `${element.name}.${rule.klasse}` : element.name;
}

function elements(parent: MarkupElement): MarkupElement[] {
  return parent.children.filter((child) => child.type === 'element');
}

function attribute(element: MarkupElement, name: string): string | undefined {
  return element.attributes.find((found) => found.name === name)?.value;
}
