import type { Image, List, ListItem, RootContent, TableRow } from 'mdast';
import { paragraphsOf } from '../../ooxml/word/walk-blocks.ts';
import type { WordBlock, WordParagraph, WordRow, WordTable } from '../../ooxml/word/word-document.ts';
import { alsBoom, type Item } from '../besluit/boom.ts';
import { type Nummer, nummerVan } from '../besluit/nummer.ts';
import { isBijschrift } from '../indeling/koppen.ts';
import { bijAlineas, type Opmerkingen } from '../opmerkingen.ts';
import { isLeeg, tekstVan } from '../papier/alinea.ts';
import { naarInline, type Tekstnamen } from './naar-inline.ts';
import type { Lijstletters } from './print-markdown.ts';

/** How blocks become Markdown where that is not up to them alone. */
export interface Blokkeuzes extends Tekstnamen {
  /** What stands in place of a table; the table itself where this gives undefined. */
  readonly tabel?: (table: WordTable) => readonly RootContent[] | undefined;
  /** Remarks, which stand before the block that they are about. */
  readonly opmerkingen?: Opmerkingen;
}

/** A remark as it stands in a text: no output has it. */
export function opmerkingsblok(text: string): RootContent {
  return { type: 'html', value: `<!-- ${text} -->` };
}

/** The remarks about blocks. */
export function opmerkingenBij(blocks: readonly WordBlock[], { opmerkingen }: Blokkeuzes): RootContent[] {
  if (!opmerkingen || opmerkingen.size === 0) return [];
  return bijAlineas(
    opmerkingen,
    paragraphsOf(blocks).map(({ number }) => number),
  ).map(opmerkingsblok);
}

/** Paragraphs, lists and tables of a paper as Markdown blocks. */
export function naarBlokken(blocks: readonly WordBlock[], keuzes: Blokkeuzes): RootContent[] {
  const nodes: RootContent[] = [];
  let list: WordBlock[] = [];
  const close = () => {
    if (list.length > 0)
      nodes.push(...opmerkingenBij(list, keuzes), ...lijsten(alsBoom(list, { losse: false }), keuzes));
    list = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' && isLeeg(block)) continue;
    const item = block.type === 'paragraph' && isLijstitem(block);
    const goesOn = block.type === 'paragraph' && isVervolg(block, list.at(-1));
    if (item || goesOn) {
      list.push(block);
      continue;
    }
    close();
    const picture = block.type === 'paragraph' && isBijschrift(block) ? beeldVan(nodes.at(-1)) : undefined;
    if (picture && block.type === 'paragraph' && picture.title == null) {
      picture.title = bijschriftVan(block);
      continue;
    }
    nodes.push(...opmerkingenBij([block], keuzes));
    if (block.type === 'table') nodes.push(...(keuzes.tabel?.(block) ?? [naarTabel(block, keuzes)]));
    else nodes.push(...alinea(block, keuzes));
  }
  close();
  return nodes;
}

/** The picture that a paragraph is. */
function beeldVan(node: RootContent | undefined): Image | undefined {
  const [only] = node?.type === 'paragraph' && node.children.length === 1 ? node.children : [];
  return only?.type === 'image' ? only : undefined;
}

/** What a caption says behind "Figuur 2:". */
function bijschriftVan(paragraph: WordParagraph): string {
  return tekstVan(paragraph)
    .replace(/^(?:figuur|afbeelding|foto|kaart)\s+\d+(?:\.\d+)*\s*[:.–-]?\s*/i, '')
    .replace(/\s+/gu, ' ');
}

/** Pictures stand in paragraphs of their own. */
function alinea(paragraph: WordParagraph, keuzes: Blokkeuzes): RootContent[] {
  const children = naarInline(paragraph, keuzes);
  const text = children.filter(({ type }) => type !== 'image');
  const images = children.filter(({ type }) => type === 'image');
  return [text, ...images.map((one) => [one])]
    .filter((one) => one.length > 0)
    .map((one) => ({ type: 'paragraph', children: one }));
}

/** An item that Word counts, or a typed sign or letter; a typed "1." may also be a sentence about a year: it needs a tab or an indent. */
function isLijstitem(paragraph: WordParagraph): boolean {
  const nummer = nummerVan(paragraph);
  // A typed "2.1" stays what it is: a list in Markdown counts 1, 2, 3.
  return nummer !== undefined && !(nummer.lengte > 0 && nummer.delen.length > 1);
}

/** A paragraph below an item, as far from the margin as its text. */
function isVervolg(paragraph: WordParagraph, above: WordBlock | undefined): boolean {
  return (
    above?.type === 'paragraph' &&
    paragraph.indent > 0 &&
    paragraph.indent >= above.indent &&
    above.indent > 0
  );
}

/** Items whose sort changes at the top are lists of their own. */
function lijsten(items: readonly Item[], keuzes: Blokkeuzes): RootContent[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && group[0]?.nummer?.soort === item.nummer?.soort) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => lijst(group, keuzes));
}

const LETTERS: Partial<Readonly<Record<Nummer['soort'], Lijstletters>>> = {
  letters: 'lower-alpha',
  hoofdletters: 'lower-alpha',
  romeins: 'lower-roman',
  'romeins-groot': 'lower-roman',
};

function lijst(items: readonly Item[], keuzes: Blokkeuzes): List {
  const nummer = items[0]?.nummer;
  const ordered = nummer !== undefined && nummer.soort !== 'teken';
  const letters = nummer && LETTERS[nummer.soort];
  return {
    type: 'list',
    ordered,
    ...(ordered && letters === undefined && { start: nummer.waarde ?? 1 }),
    spread: false,
    children: items.map((item): ListItem => naarItem(item, keuzes)),
    ...(letters && { data: { letters } }),
  };
}

function naarItem({ alinea: first, vervolg, sub }: Item, keuzes: Blokkeuzes): ListItem {
  const children = [
    ...alinea(first, keuzes),
    ...naarBlokken(vervolg, keuzes),
    ...lijsten(sub, keuzes),
  ] as ListItem['children'];
  return { type: 'listItem', spread: vervolg.length > 0, children };
}

/** A table whose first row is its head, all of which is bold anyway; a cell says on one line what it says. */
function naarTabel({ rows, columns }: WordTable, keuzes: Tekstnamen): RootContent {
  const lines = rows.map(({ cells }, row): TableRow => {
    const texts = Array.from({ length: columns }, (_, column) => {
      const cell = cells.find((one) => one.column === column);
      const paragraphs = paragraphsOf(cell?.blocks ?? []);
      const children = paragraphs.flatMap((one, index) => {
        const text = naarInline(one, keuzes, { vlak: row === 0 }).map((node) =>
          node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node,
        );
        const inline = [...celteken(one, paragraphs.length > 1, text.length > 0), ...text];
        return index === 0 || inline.length === 0
          ? inline
          : [{ type: 'text', value: ' ' } as const, ...inline];
      });
      return { type: 'tableCell' as const, children };
    });
    return { type: 'tableRow', children: texts };
  });
  const align = Array.from({ length: columns }, (_, column) => kantVan(rows.slice(1), column));
  return { type: 'table', align, children: lines };
}

/** What Word counts before a paragraph in a cell, which can hold no list; a dot says something only where there are more. */
function celteken(
  { label }: WordParagraph,
  more: boolean,
  filled: boolean,
): readonly { readonly type: 'text'; readonly value: string }[] {
  if (!label || label.text.trim() === '') return [];
  const sign = label.value === undefined ? (more && filled ? '–' : '') : label.text.trim();
  return sign === '' ? [] : [{ type: 'text', value: filled ? `${sign} ` : sign }];
}

/** Where all that is filled in of a column stands; the left is what a column without a side has. */
function kantVan(rows: readonly WordRow[], column: number): 'right' | 'center' | null {
  const sides = rows
    .flatMap(({ cells }) => cells.filter((one) => one.column === column && one.colspan === 1))
    .flatMap(({ blocks }) => paragraphsOf(blocks).filter((one) => !isLeeg(one)))
    .map(({ align }) => align);
  const [first] = sides;
  return (first === 'right' || first === 'center') && sides.every((side) => side === first) ? first : null;
}
