import type { Change } from '../../../document/nodes.ts';
import { isGone } from '../../../document/text.ts';
import { el, elements, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedDocument, PreparedInline, Revisable } from '../../../prepare/prepared.ts';
import { mapProperties } from './paragraph.ts';

/** Bookmarks are annotations too and count from 0: the ids of changes stay clear of them. */
const FIRST_ID = 100_000;

/** The element around runs that came or went (ISO 29500-1, 17.13.5), which in properties marks the part itself. */
const ELEMENT: Readonly<Record<Change, string>> = {
  inserted: 'w:ins',
  deleted: 'w:del',
  movedTo: 'w:moveTo',
  movedFrom: 'w:moveFrom',
};

/** The pair of elements around a content control that came or went. */
const CONTROL: Readonly<Record<Change, string>> = {
  inserted: 'w:customXmlIns',
  deleted: 'w:customXmlDel',
  movedTo: 'w:customXmlMoveTo',
  movedFrom: 'w:customXmlMoveFrom',
};

const TRACKED: ReadonlySet<string> = new Set(Object.values(ELEMENT));

/** What has an opening of a mark without its content: its place is beside the tracked runs. */
const BESIDE = /^w:(bookmark|moveFromRange|moveToRange|customXml)/u;

/** Makes the tracked changes of one document: each with an id of its own, the versions as author, and a date if given. */
export class Revisions {
  readonly #author: Readonly<Record<string, string>>;
  /** The schema asks for a date at the start of a move: without one of the changes, that of the document. */
  readonly #date: string;
  readonly #moved = new Map<string, number>();
  #count = FIRST_ID;

  constructor(document: PreparedDocument) {
    const { author = '', date } = document.revisions ?? {};
    const moment = (day: string) => (day.includes('T') ? day : `${day}T00:00:00Z`);
    this.#author = { 'w:author': author, ...(date && { 'w:date': moment(date) }) };
    this.#date = moment(date ?? document.meta.date.slice(0, 10));
  }

  /** Runs, links and content controls as ones that came or went; what is marked already stays as it is. */
  runs(content: readonly Xml[], change: Change): readonly Xml[] {
    const result: Xml[] = [];
    let open: Xml[] = [];
    const flush = () => {
      if (open.length > 0) result.push(el(ELEMENT[change], this.#attributes(), ...open));
      open = [];
    };
    for (const xml of content) {
      if (xml.name === 'w:r') {
        open.push(change === 'deleted' ? deletedRun(xml) : xml);
        continue;
      }
      flush();
      result.push(...this.#around(xml, change));
    }
    flush();
    return result;
  }

  #around(xml: Xml, change: Change): readonly Xml[] {
    if (TRACKED.has(xml.name) || BESIDE.test(xml.name)) return [xml];
    if (xml.name !== 'w:sdt') return [{ ...xml, children: this.runs(elements(xml), change) }];
    const id = { 'w:id': this.#count++ };
    const children = elements(xml).map((child) =>
      child.name === 'w:sdtContent' ? { ...child, children: this.runs(elements(child), change) } : child,
    );
    return [
      el(`${CONTROL[change]}RangeStart`, { ...id, ...this.#author }),
      { ...xml, children },
      el(`${CONTROL[change]}RangeEnd`, id),
    ];
  }

  /**
   * A paragraph that came, went or moved as a whole: its mark and all that is in it. A number of one that is gone stays,
   * as where Word itself marks it: Word counts it until the change is accepted. (To take the number away as one more
   * tracked change, w:pPrChange, makes LibreOffice lose the number of the paragraph that follows.)
   */
  paragraph(xml: Xml, { revision }: Revisable): Xml {
    const { change, move } = revision ?? {};
    if (change === undefined) return xml;
    const mark = el('w:rPr', {}, el(ELEMENT[change], this.#attributes()));
    const marked = mapProperties(xml, (properties) => [...properties, mark]);
    const [properties, ...content] = elements(marked);
    if (!properties) return marked;
    const tracked = this.runs(content, change);
    return { ...marked, children: [properties, ...this.#ranged(tracked, change, move)] };
  }

  /** Tells Word which text moved where: both places have the same name. */
  #ranged(content: readonly Xml[], change: Change, move: number | undefined): readonly Xml[] {
    if (move === undefined) return content;
    const side = `${ELEMENT[change]} ${move}`;
    const count = (this.#moved.get(side) ?? 0) + 1;
    this.#moved.set(side, count);
    const id = { 'w:id': this.#count++ };
    const name = { 'w:name': `verplaatsing${move}_${count}` };
    return [
      el(`${ELEMENT[change]}RangeStart`, { ...id, ...this.#author, 'w:date': this.#date, ...name }),
      ...content,
      el(`${ELEMENT[change]}RangeEnd`, id),
    ];
  }

  /** The property of a table row that came or went; rows do not move. */
  row({ revision }: Revisable): Xml | undefined {
    const change = revision?.change;
    return change && el(isGone(change) ? 'w:del' : 'w:ins', this.#attributes());
  }

  #attributes(): Readonly<Record<string, string | number>> {
    return { 'w:id': this.#count++, ...this.#author };
  }
}

/** The change of a line that came or went as a whole, as a caption or a note below a table. */
export function wholeChange(inlines: readonly PreparedInline[]): Revisable {
  const [first] = inlines;
  return inlines.length === 1 && first?.type === 'revision' ? { revision: { change: first.change } } : {};
}

function deletedRun(run: Xml): Xml {
  const children = elements(run).map((child) => {
    if (child.name === 'w:t') return { ...child, name: 'w:delText' };
    return child.name === 'w:instrText' ? { ...child, name: 'w:delInstrText' } : child;
  });
  return { ...run, children };
}
