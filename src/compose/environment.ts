import type { Image, Table } from '../document/nodes.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Bijschriftwoorden } from '../domain/sjabloon.ts';
import type { Tekstblok } from '../domain/tekstblok.ts';
import type { Huisnotatie } from '../domain/veld.ts';
import type { LopendeTekst } from '../domain/voorstel.ts';

/** What the conversion of Markdown needs from outside the text; one for each document that is composed. */
export interface Environment {
  readonly voorstel: LopendeTekst;
  readonly huis: Huisnotatie;
  readonly images: ReadonlyMap<string, Image>;
  readonly financien: Financien;
  /** The words that number captions; a kind without one has no numbers. */
  readonly bijschriften: Bijschriftwoorden;
  /** The printed amount at a path of `:bedrag[…]`. */
  bedrag(path: string): string;
  /** The computed table of `::tabel[…]`; nothing for one that is not there, in a text with errors. */
  tabel(naam: string): Table | undefined;
  readonly notes: FootnoteCollector;
}

/**
 * Numbers footnotes while text is converted. The numbers are provisional: templates decide the order of the parts,
 * so `numberFootnotes` gives the final ones when the document is whole.
 */
export class FootnoteCollector {
  private readonly order: string[] = [];

  constructor(private readonly voorstel: Pick<LopendeTekst, 'voetnoten'>) {}

  /** The provisional index of a footnote. */
  index(naam: string): number {
    const known = this.order.indexOf(naam);
    return known === -1 ? this.order.push(naam) - 1 : known;
  }

  /** What the footnote with a provisional index says. */
  content(index: number): readonly Tekstblok[] {
    return this.voorstel.voetnoten.get(this.order[index] ?? '')?.inhoud ?? [];
  }
}
