import { type PageText, readPageText } from '../writers/pdf/content-text.ts';
import { allElements, childElements, type ReadElement, readPdf } from '../writers/pdf/read-pdf.ts';

/**
 * What somebody hears who has a PDF read aloud, by its tags: what a heading, list, table or picture is, the heads of a
 * cell before it, the other words where a tag gives them for what is printed. One line for each thing that is said.
 */
export async function readAloud(bytes: Uint8Array): Promise<string> {
  const pdf = await readPdf(bytes);
  const pages = pdf.pages.map((page) => readPageText(page, pdf));
  const reader = new Reader(pages, new Map(allElements(pdf.root).flatMap((one) => named(one))));
  return `${reader.blocks(pdf.root).join('\n')}\n`;
}

function named(element: ReadElement): [string, ReadElement][] {
  return element.attributes.ID === undefined ? [] : [[element.attributes.ID, element]];
}

const INLINE = new Set(['Span', 'Link', 'Reference']);

class Reader {
  constructor(
    private readonly pages: readonly PageText[],
    private readonly ids: ReadonlyMap<string, ReadElement>,
  ) {}

  /** The lines of what stands in an element, those of its notes behind it. */
  blocks(element: ReadElement): string[] {
    return [
      ...this.said(element.kids.some((kid) => kid.kind === 'content') ? this.line(element) : ''),
      ...childElements(element).flatMap((child) => (INLINE.has(child.tag) ? [] : this.block(child))),
    ];
  }

  private block(element: ReadElement): string[] {
    const { tag } = element;
    if (/^H\d$/.test(tag)) return [`kop ${tag.slice(1)}: ${this.line(element)}`, ...this.notesIn(element)];
    if (tag === 'L') return this.list(element);
    if (tag === 'Table') return this.table(element);
    if (tag === 'Figure') return [`afbeelding: ${element.attributes.Alt ?? 'zonder beschrijving'}`];
    if (tag === 'TOC') return indent('inhoudsopgave', this.blocks(element));
    if (tag === 'Note') {
      const [number = '', first = '', ...rest] = this.blocks(element);
      return [`voetnoot ${number}: ${first}`, ...rest.map((line) => `  ${line}`)];
    }
    if (tag === 'BlockQuote') return indent('citaat', this.blocks(element));
    if (tag === 'TOCI') return this.said(this.line(element));
    return this.blocks(element);
  }

  private list(element: ReadElement): string[] {
    const items = childElements(element).filter(({ tag }) => tag === 'LI');
    const others = childElements(element).filter(({ tag }) => tag !== 'LI');
    const lines = items.flatMap((item) => {
      const [label, body] = childElements(item);
      const [first = '', ...rest] = body ? this.blocks(body) : [];
      const sign = label ? this.line(label) : '';
      return [`${sign === '•' ? '' : `${sign} `}${first}`, ...rest.map((line) => `  ${line}`)];
    });
    return [...indent(`lijst van ${items.length}`, lines), ...others.flatMap((one) => this.block(one))];
  }

  private table(element: ReadElement): string[] {
    const parts = childElements(element);
    const caption = parts.filter(({ tag }) => tag === 'Caption').map((one) => this.blocks(one).join(' '));
    const rows = parts.flatMap((part) =>
      part.tag === 'TR' ? [part] : childElements(part).filter(({ tag }) => tag === 'TR'),
    );
    const heads = new Map<number, string>();
    const lines = rows.flatMap((row) => this.row(row, heads));
    const name = caption.length > 0 ? `: ${caption.join(' ')}` : '';
    return indent(`tabel van ${rows.length} rijen${name}`, lines);
  }

  /** A row of heads alone is remembered; any other is said cell by cell, each behind its heads. */
  private row(row: ReadElement, heads: Map<number, string>): string[] {
    const cells = childElements(row).filter(({ tag }) => tag === 'TH' || tag === 'TD');
    const columns = cells.every(({ attributes }) => attributes.Scope?.includes('Column'));
    let at = 0;
    const said = cells.map((cell) => {
      const start = at;
      at += Number(cell.attributes.ColSpan ?? 1);
      const text = this.line(cell) || 'leeg';
      if (columns) for (let column = start; column < at; column += 1) heads.set(column, text);
      if (cell.tag === 'TH') return text;
      const ids = cell.attributes.Headers?.split(' ') ?? [];
      const named = ids.flatMap((id) => {
        const head = this.ids.get(id);
        return head?.attributes.Scope?.includes('Column') ? [this.line(head)] : [];
      });
      const head = named.length > 0 ? named.join(', ') : (heads.get(start) ?? '');
      return `${head === '' ? '' : `${head}: `}${text}`;
    });
    return [
      `${columns ? 'koppen' : 'rij'}: ${said.join('; ')}`,
      ...cells.flatMap((cell) => this.notesIn(cell)),
    ];
  }

  private notesIn(element: ReadElement): string[] {
    return childElements(element).flatMap((one) =>
      INLINE.has(one.tag) ? this.notesIn(one) : one.tag === 'Note' ? this.block(one) : [],
    );
  }

  /** The words of an element and of what stands in its line, as they are said. */
  private line(element: ReadElement): string {
    return this.words(element)
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }

  private words(element: ReadElement): string {
    const { ActualText, E } = element.attributes;
    const other = ActualText ?? E;
    const printed = element.kids.map((kid) => {
      if (kid.kind === 'content') return this.pages[kid.page]?.byMcid.get(kid.mcid) ?? '';
      if (kid.kind !== 'element') return '';
      if (INLINE.has(kid.element.tag)) return this.words(kid.element);
      return kid.element.tag === 'P' && element.tag !== 'TOCI' ? ` ${this.words(kid.element)} ` : '';
    });
    const words = other ?? printed.join('');
    return element.tag === 'Link' && other === undefined ? `‹link ${words}›` : words;
  }

  private said(line: string): string[] {
    return line === '' ? [] : [line];
  }
}

function indent(head: string, lines: readonly string[]): string[] {
  return [head, ...lines.map((line) => `  ${line}`)];
}
