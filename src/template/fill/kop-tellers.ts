import type { Heading } from '../../document/nodes.ts';
import { drukKopnummer, type Kopnummering, kopnummerdelen } from '../../domain/kopnotatie.ts';

type Nummer = Pick<Heading, 'label' | 'labelFormat' | 'outline'>;

/**
 * Counts the numbered headings of one document, in its order: those that the template numbers ({{nummer}}), and the
 * author's headings below such a one. What is absent takes no number; each h1 without a number starts anew.
 */
export class KopTellers {
  /** The numbers of the open headings, the upper first. */
  private nummers: number[] = [];
  /** Depth of the last heading of the template when that has a number. */
  private depth: number | undefined;

  constructor(private readonly kopnummering: Kopnummering) {}

  /** The number of a heading of the template: h1 and h2 are sections, h3 and h4 stand below these. */
  template(level: number, numbered: boolean): Nummer {
    if (!numbered && level === 1) this.nummers = [];
    this.depth = numbered ? Math.max(0, level - 2) : undefined;
    return this.depth === undefined ? {} : this.next(this.depth);
  }

  /** The number of a heading of the author, `level` deep below that of the template. */
  author(level: number): Nummer {
    return this.depth === undefined ? {} : this.next(this.depth + level);
  }

  private next(depth: number): Nummer {
    const { onderdeel, tussenkop, derde } = this.kopnummering;
    const notatie = [onderdeel, tussenkop, derde][depth];
    if (!notatie) return {};
    const above = Array.from({ length: depth }, (_, index) => this.nummers[index] ?? 1);
    this.nummers = [...above, (this.nummers[depth] ?? 0) + 1];
    const outline = { depth, parts: kopnummerdelen(notatie, this.nummers) };
    return { ...drukKopnummer(notatie, this.nummers), outline };
  }
}
