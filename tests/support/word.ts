import { strToU8 } from 'fflate';
import { zipInOrder } from '../../src/ooxml/zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The declarations of every prefix that the parts made here may use. */
export const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', `${OFFICE}/relationships`],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['m', `${OFFICE}/math`],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** What stands in a Word file beside its text: the content of the root element of each part. */
export interface WordFileContent {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Running heads and feet by the id of their relationship. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Pictures by the id of their relationship. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
  /** Addresses outside the file by the id of their relationship. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whole parts by their path, instead of or beside the others. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of a small Word file with this in its body. */
export function wordFile(body: string, content: WordFileContent = {}): Uint8Array {
  return zipOf(wordFileParts(body, content));
}

/** A zip of parts by their paths, in this order; `stored` without packing them. */
export function zipOf(
  parts: ReadonlyMap<string, string | Uint8Array>,
  { stored = false }: { readonly stored?: boolean } = {},
): Uint8Array {
  return zipInOrder(
    [...parts].map(([path, part]) => ({
      path,
      bytes: typeof part === 'string' ? strToU8(part) : part,
      stored,
    })),
  );
}

/** The parts of such a file by their paths. */
export function wordFileParts(
  body: string,
  content: WordFileContent = {},
): ReadonlyMap<string, string | Uint8Array> {
  const made = [
    ...single('styles', 'w:styles', content.styles),
    ...single('numbering', 'w:numbering', content.numbering),
    ...single('settings', 'w:settings', content.settings),
    ...single('footnotes', 'w:footnotes', content.footnotes),
    ...single('endnotes', 'w:endnotes', content.endnotes),
    ...single('comments', 'w:comments', content.comments),
    ...single('commentsExtended', 'w15:commentsEx', content.commentsExtended),
    ...furniture('header', 'w:hdr', content.headers),
    ...furniture('footer', 'w:ftr', content.footers),
  ];
  const images = Object.entries(content.images ?? {});
  const relationships = [
    ...made.map(({ id, kind, path }) => relationship(id, kind, path)),
    ...images.map(([id]) => relationship(id, 'image', `media/${id}.png`)),
    ...Object.entries(content.links ?? {}).map(([id, address]) =>
      relationship(id, 'hyperlink', address, ' TargetMode="External"'),
    ),
  ];
  const overrides = made
    .map(
      ({ path, kind }) => `<Override PartName="/word/${path}" ContentType="${WORDPROCESSING}.${kind}+xml"/>`,
    )
    .join('');
  return new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORDPROCESSING}.document.main+xml"/>${overrides}</Types>`,
    ],
    ['_rels/.rels', relationshipsPart([relationship('rId1', 'officeDocument', 'word/document.xml')])],
    ['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', relationshipsPart(relationships)],
    ...made.map(({ path, xml }) => [`word/${path}`, xml] as const),
    ...images.map(([id, bytes]) => [`word/media/${id}.png`, bytes] as const),
    ...Object.entries(content.parts ?? {}),
  ]);
}

/** A paragraph with text; its properties as XML. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

interface MadePart {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly xml: string;
}

function single(kind: string, root: string, inside: string | undefined): readonly MadePart[] {
  return inside === undefined ? [] : [madePart(`r-${kind}`, kind, `${kind}.xml`, root, inside)];
}

function furniture(
  kind: string,
  root: string,
  all: Readonly<Record<string, string>> = {},
): readonly MadePart[] {
  return Object.entries(all).map(([id, inside]) => madePart(id, kind, `${kind}-${id}.xml`, root, inside));
}

function madePart(id: string, kind: string, path: string, root: string, inside: string): MadePart {
  return { id, kind, path, xml: `<${root} ${NAMESPACES}>${inside}</${root}>` };
}

function relationshipsPart(relationships: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
}

function relationship(id: string, kind: string, target: string, mode = ''): string {
  const type =
    kind === 'commentsExtended'
      ? 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'
      : `${OFFICE}/relationships/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
}
