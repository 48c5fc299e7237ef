import { metBron } from '../document/bron.ts';
import type { Block, Figure, Heading, Inline, ListFormat, Rol } from '../document/nodes.ts';
import { plainText } from '../document/text.ts';
import { bronVan } from '../domain/bronplaats.ts';
import { nooit } from '../domain/tekst.ts';
import { type Afbeelding, figuurnaam, type Lijst, type Tekstblok } from '../domain/tekstblok.ts';
import { slug } from '../template/fill/slug.ts';
import { convertInlines } from './convert-inline.ts';
import type { Environment } from './environment.ts';
import { bijschriftId } from './finish/bijschriften.ts';
import { simpleTable } from './tabellen/simple-table.ts';

/**
 * The author's blocks as blocks of the block tree. Headings get levels from 1 (directly below the section), without a
 * gap whatever the author typed; the template shifts them to their place (see convertMarkup).
 */
export function convertBlocks(
  blokken: readonly Tekstblok[],
  environment: Environment,
  options: BlockOptions = {},
): Block[] {
  const outline = new Outline(options.below ?? 0);
  return blokken.flatMap((blok) =>
    convertBlock(blok, environment, options, outline).map((block) => metBron(block, bronVan(blok.span))),
  );
}

export interface BlockOptions {
  /** Set inside lists, quotes and footnotes, where a heading has no place in the outline and becomes bold text. */
  readonly role?: Rol;
  /** How many lists with numbers hold these blocks. */
  readonly depth?: number;
  /** Level of the heading above these blocks, counted from the section. */
  readonly below?: number;
}

function convertBlock(
  blok: Tekstblok,
  environment: Environment,
  options: BlockOptions,
  outline: Outline,
): readonly Block[] {
  switch (blok.soort) {
    case 'alinea': {
      const children = convertInlines(blok.tekst, environment);
      const role = options.role ?? 'tekst';
      return plainText(children).trim() === '' ? [] : [{ type: 'paragraph', role, children }];
    }
    case 'kop': {
      const children = convertInlines(blok.tekst, environment);
      if (options.role)
        return [{ type: 'paragraph', role: options.role, children: [{ type: 'strong', children }] }];
      const level = outline.level(blok.niveau);
      return [{ type: 'heading', level, role: 'kop3', id: slug(plainText(children)), children }];
    }
    case 'lijst':
      return [convertList(blok, environment, options.depth ?? 0)];
    case 'citaat': {
      const children = convertBlocks(blok.inhoud, environment, { ...options, role: 'citaat' });
      return [{ type: 'quote', children }];
    }
    case 'tabel':
      return [simpleTable(blok, environment)];
    case 'tabelplaats': {
      const named: Inline = { type: 'text', value: `[tabel: ${blok.naam}]` };
      const role = options.role ?? 'tekst';
      return [environment.tabel(blok.naam) ?? { type: 'paragraph', role, children: [named] }];
    }
    case 'afbeelding':
      return figure(blok, environment);
    default:
      return nooit(blok);
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

/** A picture that could not be read is an error before anything is composed. */
function figure(afbeelding: Afbeelding, environment: Environment): readonly Figure[] {
  const { bestand, alt, bijschrift } = afbeelding;
  const image = environment.images.get(bestand);
  if (!image) return [];
  const caption = bijschrift === '' ? {} : { caption: [{ type: 'text', value: bijschrift } as const] };
  const id = bijschriftId({ soort: 'figuur', naam: figuurnaam(afbeelding) });
  return [{ type: 'figure', role: 'afbeelding', id, image, alt, ...caption }];
}

/** A list as it was typed; numbers within numbers count a, b, c. */
function convertList({ nummering, begin, punten }: Lijst, environment: Environment, depth: number): Block {
  return {
    type: 'list',
    role: 'opsomming',
    format: formatOf(nummering, depth),
    start: begin,
    items: punten.map(({ inhoud, span }) => ({
      bron: bronVan(span),
      children: convertBlocks(inhoud, environment, {
        role: 'opsomming',
        depth: depth + (nummering === 'cijfer' ? 1 : 0),
      }),
    })),
  };
}

function formatOf(nummering: Lijst['nummering'], depth: number): ListFormat {
  switch (nummering) {
    case 'bolletje':
      return 'bullet';
    case 'cijfer':
      return depth % 2 === 0 ? 'decimal' : 'lower-alpha';
    case 'letter':
      return 'lower-alpha';
    case 'romeins':
      return 'lower-roman';
    default:
      return nooit(nummering);
  }
}
