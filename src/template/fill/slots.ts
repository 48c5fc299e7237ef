import { omvattend } from '../../document/bron.ts';
import type { Block, Bronplaats, Inline } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import { countNodes } from '../../document/visit.ts';
import { GRENZEN, teller } from '../../domain/grenzen.ts';
import type { Kern } from '../../gegevens/variabele.ts';

/**
 * A value from a proposal on its way through a template. Handlebars prints it by `toHTML`, which gives a private
 * token and not the value: the parsed nodes are put in its place afterwards, so that what a user typed is never
 * read as markup.
 */
export interface Slot {
  /** For `eq`: the bare text. */
  readonly tekst: string;
  readonly toHTML: () => string;
  /** What the text stands for. */
  readonly kern?: Kern;
  /** A slot for the same, written in another way. */
  readonly anders: (inlines: readonly Inline[]) => Slot | undefined;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const TOKEN = /\uE000(\d+)\uE001/;

/** Hands out slots for one document and finds back what they stand for. */
export class SlotTable {
  private readonly contents: (readonly (Inline | Block)[])[] = [];
  /** Where the content of each slot was typed. */
  private readonly places: (Bronplaats | undefined)[] = [];
  private readonly nummers = new Set<string>();
  private readonly sizes = new Map<number, number>();
  private readonly tooMany = teller(GRENZEN.tekststukken);
  /** Whether more was put in than a document can hold; the rest is left out. */
  full = false;

  /** A slot for a line of text, typed at `bron`; without any text it is absent. */
  tekst(inlines: readonly Inline[] | string | undefined, kern?: Kern, bron?: Bronplaats): Slot | undefined {
    const nodes: readonly Inline[] =
      typeof inlines === 'string' ? [{ type: 'text', value: inlines }] : (inlines ?? []);
    return nodes.length === 0 || inlines === '' ? undefined : this.slot(nodes, plainText(nodes), kern, bron);
  }

  /** A slot for one word of the program. */
  woord(word: string): Slot {
    return this.slot([{ type: 'text', value: word }], word);
  }

  /** The place of a number that the document gives to a heading; prints nothing itself. */
  nummer(): Slot {
    const slot = this.slot([], '');
    this.nummers.add(slot.toHTML());
    return slot;
  }

  /** Whether a text begins with such a place. */
  isNummer(text: string): boolean {
    return this.nummers.has(/^\s*(\uE000\d+\uE001)/.exec(text)?.[1] ?? '');
  }

  /** A slot for whole blocks; without any block it is absent. */
  blokken(blocks: readonly Block[]): Slot | undefined {
    return blocks.length === 0 ? undefined : this.slot(blocks, '');
  }

  /** A list of which a template can print the whole; absent when there is nothing in it. */
  lijst<T>(items: readonly T[], blocks: readonly Block[]): readonly T[] {
    return blocks.length === 0 ? items : Object.assign([...items], { toHTML: this.slot(blocks, '').toHTML });
  }

  /** Splits rendered text into fixed text and the nodes of its slots. */
  split(text: string): readonly (string | readonly (Inline | Block)[])[] {
    return text.split(TOKEN).map((part, index) => (index % 2 === 0 ? part : this.content(Number(part))));
  }

  /** Where the values in a rendered text were typed, all together. */
  bronVan(text: string): Bronplaats | undefined {
    return omvattend(
      text.split(TOKEN).map((part, index) => (index % 2 === 0 ? undefined : this.places[Number(part)])),
    );
  }

  private content(index: number): readonly (Inline | Block)[] {
    const content = this.contents[index] ?? [];
    const size = this.sizes.get(index) ?? countNodes(content);
    this.sizes.set(index, size);
    this.full ||= this.tooMany(size);
    return this.full ? [] : content;
  }

  private slot(nodes: readonly (Inline | Block)[], tekst: string, kern?: Kern, bron?: Bronplaats): Slot {
    this.places.push(bron);
    const token = `${OPEN}${this.contents.push(nodes) - 1}${CLOSE}`;
    const anders = (inlines: readonly Inline[]) => this.tekst(inlines, kern, bron);
    return { tekst, toHTML: () => token, anders, ...(kern && { kern }) };
  }
}
