// src/template/fill: a template with values filled in, and what it then says as blocks.

import { metBron, omvattend } from '../../document/bron.ts';
import type {
  Block,
  Bronplaats,
  Figure,
  FirstPage,
  Heading,
  Image,
  Inline,
  KeyValue,
  ListFormat,
  ListItem,
  Rol,
  RunningLine,
  RunningLogo,
  Signer,
} from '../../document/nodes.ts';
import { EMPTY_LINE } from '../../document/running-lines.ts';
import { plainText } from '../../document/text.ts';
import type { Kopnummering } from '../../domain/kopnotatie.ts';
import { LIJSTFORMAAT, type Nummering } from '../../domain/nummering.ts';
import { parseLengte } from '../../huisstijl/lengte.ts';
import { attribute, elements, nameOf } from '../markup/element-access.ts';
import { klassenVan, PAGINAKLASSEN } from '../markup/elements.ts';
import type { MarkupElement, MarkupNode } from '../markup/markup.ts';
import { convertInlines } from './convert-inlines.ts';
import { KopTellers } from './kop-tellers.ts';
import type { SlotTable } from './slots.ts';
import { slug } from './slug.ts';
import { tidyInlines } from './tidy-inlines.ts';
import { withoutTypedNumber } from './typed-number.ts';

/** What a filled template holds, before the composer finishes it. */
export interface FilledTemplate {
  readonly header: RunningLine;
  readonly footer: RunningLine;
  readonly firstPage?: FirstPage;
  readonly blocks: readonly Block[];
}

/**
 * Turns a printed template into blocks and puts the values in their places. The template was checked when it was
 * loaded, so that whatever does not fit here is a bug in that check.
 */
export function convertMarkup(
  nodes: readonly MarkupNode[],
  slots: SlotTable,
  images: ReadonlyMap<string, Image>,
  kopnummering: Kopnummering = {},
): FilledTemplate {
  const converter = new Converter(slots, images, new KopTellers(kopnummering));
  const blocks = converter.blocks(nodes);
  return {
    blocks,
    ...converter.runningLines(),
  };
}

class Converter {
  /** Heads and feet by the pages that they stand on; of the same pages the last counts. */
  private readonly lines = new Map<string, RunningLine>();
  /** Level of the last heading of the template itself. */
  private level = 0;

  constructor(
    private readonly slots: SlotTable,
    private readonly images: ReadonlyMap<string, Image>,
    private readonly tellers: KopTellers,
  ) {}

  blocks(nodes: readonly MarkupNode[]): Block[] {
    return nodes.flatMap((node) =>
      node.type === 'element' ? this.placedBlock(node) : this.slotBlocks(node.value),
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
    const nummer = heading.label === undefined ? this.tellers.author(heading.level) : {};
    return withoutTypedNumber({ ...heading, level, role, ...nummer });
  }

  /** A block of the template, typed where the values in it were. */
  private placedBlock(element: MarkupElement): Block[] {
    const blocks = this.block(element);
    const bron = blocks.length > 0 ? this.bronIn([element]) : undefined;
    return blocks.map((block) => metBron(block, bron));
  }

  private bronIn(nodes: readonly MarkupNode[]): Bronplaats | undefined {
    return omvattend(
      nodes.map((node) =>
        node.type === 'element' ? this.bronIn(node.children) : this.slots.bronVan(node.value),
      ),
    );
  }

  private block(element: MarkupElement): Block[] {
    const klassen = klassenVan(element.attributes);
    switch (nameOf(element)) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
        return this.heading(element, klassen);
      case 'p': {
        const role = (klassen[0] ?? 'tekst') as Rol;
        const content = this.text(element);
        if (content.length === 0) return [];
        const kept = attribute(element, 'data-bij') === 'volgende' ? { keepWithNext: true } : {};
        return [{ type: 'paragraph', role, children: content, ...kept }];
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
        return [this.logo(element)];
      case 'hr.nieuwe-pagina':
        return [{ type: 'pageBreak' }];
      case 'nav.inhoudsopgave': {
        const depth = Number(attribute(element, 'data-diepte') ?? '2');
        const own = this.text(element);
        // Without a name nobody who listens knows what the list of links is.
        const title: readonly Inline[] = own.length > 0 ? own : [{ type: 'text', value: 'Inhoud' }];
        return [{ type: 'contents', title, depth }];
      }
      case 'header.koptekst':
      case 'footer.voettekst': {
        const pages = klassen.find((klasse) => PAGINAKLASSEN.some((one) => one === klasse));
        this.lines.set(`${element.name} ${pages ?? ''}`, this.runningLine(element));
        return [];
      }
      default:
        throw new Error(`unchecked element ${nameOf(element)}`);
    }
  }

  private heading(element: MarkupElement, klassen: readonly string[]): Block[] {
    const level = Number(element.name.slice(1)) as 1 | 2 | 3 | 4;
    const children = this.text(element);
    if (children.length === 0) return [];
    this.level = level;
    const [first] = element.children;
    const nummer = this.tellers.template(level, first?.type === 'text' && this.slots.isNummer(first.value));
    const role = (klassen[0] ?? `kop${level}`) as Rol;
    const id = slug(plainText(children));
    return [withoutTypedNumber({ type: 'heading', level, role, id, ...nummer, children })];
  }

  private list(element: MarkupElement, klassen: readonly string[]): Block[] {
    const format: ListFormat =
      element.name === 'ul' ? 'bullet' : LIJSTFORMAAT[(klassen[0] ?? 'cijfers') as Nummering];
    const items = elements(element)
      .map((item) => ({ item, children: this.text(item) }))
      .filter(({ children }) => children.length > 0)
      .map(({ item, children }) => {
        const made: ListItem = { children: [{ type: 'paragraph', role: 'opsomming', children }] };
        return metBron(made, this.bronIn([item]));
      });
    return items.length > 0 ? [{ type: 'list', role: 'opsomming', format, start: 1, items }] : [];
  }

  private entries(element: MarkupElement): KeyValue[] {
    const found = elements(element);
    return found.flatMap((key, index) => {
      const value = found[index + 1];
      if (key.name !== 'dt' || !value) return [];
      return [metBron<KeyValue>({ key: this.text(key), value: this.text(value) }, this.bronIn([value]))];
    });
  }

  private signer(element: MarkupElement): Signer {
    const [first] = elements(element);
    return {
      office: this.part(element, 'functie'),
      name: this.part(element, 'naam'),
      ...(first && nameOf(first) === 'span.naam' && { nameFirst: true }),
    };
  }

  private logo(element: MarkupElement): Figure {
    const image = this.images.get(attribute(element, 'src') ?? '');
    if (!image) throw new Error('unchecked image');
    const width = parseLengte(attribute(element, 'data-breedte') ?? '');
    const alt = attribute(element, 'alt') ?? '';
    const place = placeOf(element);
    return {
      type: 'figure',
      role: 'logo',
      image,
      alt,
      ...(width !== undefined && { width }),
      ...(place !== 'left' && { align: place }),
    };
  }

  /** The heads and feet that were met. What stands on the first page alone, or not there, makes that one another page. */
  runningLines(): Pick<FilledTemplate, 'header' | 'footer' | 'firstPage'> {
    const line = (name: 'header' | 'footer') => {
      const every = this.lines.get(`${name} `);
      const later = this.lines.get(`${name} ${NIET_EERSTE}`);
      const first = this.lines.get(`${name} ${EERSTE}`);
      return {
        rest: later ?? every ?? EMPTY_LINE,
        first: first ?? every ?? EMPTY_LINE,
        differs: later !== undefined || first !== undefined,
      };
    };
    const [header, footer] = [line('header'), line('footer')];
    const firstPage = { header: header.first, footer: footer.first };
    return {
      header: header.rest,
      footer: footer.rest,
      ...((header.differs || footer.differs) && { firstPage }),
    };
  }

  private runningLine(element: MarkupElement): RunningLine {
    const logos = elements(element)
      .filter((child) => nameOf(child) === 'img.logo')
      .map((child): RunningLogo => ({ place: placeOf(child), figure: this.logo(child) }));
    return {
      left: this.part(element, 'links'),
      center: this.part(element, 'midden'),
      right: this.part(element, 'rechts'),
      ...(logos.length > 0 && { logos }),
    };
  }

  /** The text of the elements of one class in an element. */
  private part(element: MarkupElement, klasse: string): readonly Inline[] {
    const found = elements(element).filter((child) => klassenVan(child.attributes).includes(klasse));
    return tidyInlines(found.flatMap((child) => convertInlines(child.children, this.slots)));
  }

  private text(element: MarkupElement): readonly Inline[] {
    return tidyInlines(convertInlines(element.children, this.slots));
  }
}

const [NIET_EERSTE, EERSTE] = PAGINAKLASSEN;

/** Where a logo stands, by its class. */
function placeOf(element: MarkupElement): RunningLogo['place'] {
  const klassen = klassenVan(element.attributes);
  return klassen.includes('midden') ? 'center' : klassen.includes('rechts') ? 'right' : 'left';
}
