import { strFromU8, unzipSync } from 'fflate';
import { itemNumber } from '../../src/document/item-number.ts';
import { all, at, type Element, elements, parseXml } from '../writers/docx/support/xml-tree.ts';
import { type DocumentText, filled, plain } from './document-text.ts';

/** An OpenDocument text that was read back. */
export interface OdtPackage {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly part: (path: string) => Element;
}

export function openOdt(bytes: Uint8Array): OdtPackage {
  const files = unzipSync(bytes);
  const text = (path: string) => {
    const data = files[path];
    if (!data) throw new Error(`geen deel ${path}`);
    return strFromU8(data);
  };
  return { paths: Object.keys(files), text, part: (path) => parseXml(text(path)) };
}

const FORMATS = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
} as const;

/** Reads an OpenDocument text by its XML, with the numbers that a word processor works out. */
export function textOfOdt(bytes: Uint8Array): DocumentText {
  const file = openOdt(bytes);
  const content = file.part('content.xml');
  const [body] = all(content, 'office:text');
  if (!body) throw new Error('geen tekst');
  const styles = [...all(file.part('styles.xml'), 'text:list-style'), ...all(content, 'text:list-style')];
  const placeholder = stylesNamed(file, 'Invulplek');
  const read = reader(styles, placeholder);
  const tables = all(body, 'table:table').filter(
    ({ attributes }) => !attributes['table:name']?.startsWith('Ondertekening'),
  );
  return {
    words: plain(read(body)).split(' '),
    notes: all(body, 'text:note').map((note) => {
      const [mark] = all(note, 'text:note-citation');
      const [text] = all(note, 'text:note-body');
      const lines = text ? elements(text).map(reader(styles, placeholder)) : [];
      return plain(`${mark?.children.join('')} ${lines.join(' ')}`);
    }),
    contents: all(body, 'text:index-body').flatMap((index) =>
      elements(index)
        .filter(({ name }) => name === 'text:p')
        .map((line) => plain(reader(styles, placeholder)(line))),
    ),
    tables: tables.map((table) =>
      all(table, 'table:table-row').map((row) =>
        filled(all(row, 'table:table-cell').map((cell) => plain(reader(styles, placeholder)(cell)))),
      ),
    ),
  };
}

/** The names of a style and of those automatic ones that are based on it or look like it. */
function stylesNamed(file: OdtPackage, name: string): ReadonlySet<string> {
  const found = [
    ...all(file.part('styles.xml'), 'style:style'),
    ...all(file.part('content.xml'), 'style:style'),
  ]
    .filter(({ attributes }) => attributes['style:parent-style-name'] === name)
    .map(({ attributes }) => attributes['style:name'] ?? '');
  return new Set([name, ...found]);
}

const SKIPPED = new Set([
  'text:table-of-content',
  'text:note-body',
  'text:sequence-decls',
  'table:title',
  'table:desc',
  'svg:title',
  'svg:desc',
]);

/** What a list counts, so that another part of it counts on. */
interface Counted {
  readonly style: string;
  count: number;
}

function reader(styles: readonly Element[], placeholder: ReadonlySet<string>): (node: Element) => string {
  const known = new Map<string, Counted>();
  const last = new Map<string, Counted>();
  const text = (node: Element, label: { value: string }, lists: readonly Counted[]): string => {
    if (SKIPPED.has(node.name)) return node.name === 'text:note-body' ? '' : ' ';
    if (node.name === 'text:span' && placeholder.has(node.attributes['text:style-name'] ?? '')) return '';
    if (['text:tab', 'text:s', 'text:line-break'].includes(node.name)) return ' ';
    if (node.name === 'text:list') return list(node, lists);
    const inner = () =>
      node.children.map((one) => (typeof one === 'string' ? one : text(one, label, lists))).join('');
    if (node.name !== 'text:p' && node.name !== 'text:h')
      return node.name.startsWith('table:') ? ` ${inner()} ` : inner();
    const number = label.value;
    label.value = '';
    return ` ${number} ${inner()} `;
  };
  const list = (node: Element, around: readonly Counted[]): string => {
    const style = node.attributes['text:style-name'] ?? around.at(-1)?.style ?? '';
    const depth = around.length + 1;
    const before =
      known.get(node.attributes['text:continue-list'] ?? '') ??
      (node.attributes['text:continue-numbering'] === 'true' ? last.get(`${style} ${depth}`) : undefined);
    const counted: Counted = { style, count: before?.count ?? 0 };
    const id = node.attributes['xml:id'];
    if (id !== undefined) known.set(id, counted);
    last.set(`${style} ${depth}`, counted);
    return elements(node)
      .map((item) => {
        const lists = [...around, counted];
        if (item.name !== 'text:list-item') return text(item, { value: '' }, lists);
        const start = item.attributes['text:start-value'];
        counted.count = start === undefined ? counted.count + 1 : Number(start);
        const only = elements(item).every(({ name }) => name === 'text:list');
        if (only) counted.count -= 1;
        return text(item, { value: only ? '' : labelOf(style, depth, counted.count) }, lists);
      })
      .join('');
  };
  const labelOf = (style: string, depth: number, count: number): string => {
    const levels = styles.find(({ attributes }) => attributes['style:name'] === style);
    const level =
      levels && elements(levels).find(({ attributes }) => attributes['text:level'] === String(depth));
    if (!level) return '';
    const { attributes } = level;
    if (level.name === 'text:list-level-style-bullet') return attributes['text:bullet-char'] ?? '';
    const format = FORMATS[attributes['style:num-format'] as keyof typeof FORMATS];
    const shown = format ? itemNumber(format, count) : '';
    return `${attributes['style:num-prefix'] ?? ''}${shown}${attributes['style:num-suffix'] ?? ''}`;
  };
  return (node) => text(node, { value: '' }, []);
}

/** How many of each kind an OpenDocument text has: what must survive that another program saves it. */
export function countsOf(bytes: Uint8Array): Readonly<Record<string, number>> {
  const body = at(openOdt(bytes).part('content.xml'), 'office:body');
  const count = (name: string) => (body ? all(body, name).length : 0);
  return {
    koppen: count('text:h'),
    tabellen: count('table:table'),
    rijen: count('table:table-row'),
    kopblokken: count('table:table-header-rows'),
    voetnoten: count('text:note'),
    beelden: count('draw:image'),
    links: count('text:a'),
    invulvelden: count('text:text-input'),
    inhoudsopgaven: count('text:table-of-content'),
  };
}
