import { PAPER_BOUNDS } from '../../bounds.ts';
import { readXml, type XmlRefusal } from '../../parse-xml.ts';
import { type PackedFile, unpack } from '../../read-zip.ts';
import { relsPath, targetPath } from '../../word-package.ts';
import { elements, type Xml } from '../../xml.ts';
import type { Related, WordPart } from '../word-parts.ts';

/** A part that makes the whole file unfit to be read. */
export class Unreadable extends Error {
  readonly why: Exclude<XmlRefusal, 'damaged'>;

  constructor(why: Exclude<XmlRefusal, 'damaged'>) {
    super(why);
    this.why = why;
  }
}

/** Reads parts of a package when they are asked for, each at most once. Names of parts have no case (ISO 29500-2, 6.2.2). */
export interface PartReader {
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** A part in XML; undefined when it is missing or damaged. Throws an `Unreadable` when the file may not be read at all. */
  readonly part: (path: string) => WordPart | undefined;
  /** What a part refers to, by the id of the relationship; the package itself is the empty path. */
  readonly related: (path: string) => WordPart['related'];
  readonly contentType: (path: string) => string | undefined;
  /** The first part whose content type matches. */
  readonly findByType: (type: RegExp) => string | undefined;
}

/** A reader of the files of this zip. */
export function partReader(zip: Uint8Array, files: readonly PackedFile[]): PartReader {
  const byName = new Map(files.map((file) => [file.path.toLowerCase(), file]));
  const parts = new Map<string, WordPart | undefined>();
  let elementsLeft: number = PAPER_BOUNDS.elements;

  const bytes = (path: string): Uint8Array | undefined => {
    const file = byName.get(path.toLowerCase());
    return file && unpack(zip, file);
  };
  const xml = (path: string): Xml | undefined => {
    const content = bytes(path);
    if (!content) return undefined;
    const read = readXml(content, elementsLeft);
    if ('root' in read) {
      elementsLeft -= read.count;
      return read.root;
    }
    if (read.refused !== 'damaged') throw new Unreadable(read.refused);
    return undefined;
  };
  const related = (path: string): WordPart['related'] => {
    const root = xml(relsPath(path));
    const entries = root ? elements(root, 'pr:Relationship') : [];
    return new Map(entries.map(({ attributes }) => [attributes.Id ?? '', relatedBy(path, attributes, find)]));
  };
  const part = (path: string): WordPart | undefined => {
    const name = path.toLowerCase();
    if (!parts.has(name)) {
      const root = xml(path);
      parts.set(name, root && { path, root, related: related(path) });
    }
    return parts.get(name);
  };
  /** The path as the zip has it: with its own capitals, and with or without percent signs. */
  function find(target: string): string {
    const decoded = decodePath(target);
    const file = byName.get(target.toLowerCase()) ?? byName.get(decoded.toLowerCase());
    return file?.path ?? target;
  }
  const types = contentTypes(xml('[Content_Types].xml'));
  const contentType = (path: string): string | undefined =>
    types.own.get(path.toLowerCase()) ?? types.usual.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  return {
    bytes,
    part,
    related,
    contentType,
    findByType: (type) => files.find(({ path }) => type.test(contentType(path) ?? ''))?.path,
  };
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

function relatedBy(
  from: string,
  { Type = '', Target = '', TargetMode }: Readonly<Record<string, string>>,
  find: (target: string) => string,
): Related {
  const kind = kindOf(Type);
  if (TargetMode === 'External' || ADDRESS.test(Target)) return { kind, address: Target };
  const [target = ''] = Target.replaceAll('\\', '/').split('#');
  return target === '' ? { kind, address: Target } : { kind, path: find(targetPath(from, target)) };
}

/** The last step of the type of a relationship, as transitional files have it ("extendedProperties" in strict ones). */
function kindOf(type: string): string {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  return kind === 'extendedProperties' || kind === 'customProperties' || kind === 'coreProperties'
    ? kind.replace('P', '-p')
    : kind;
}

interface ContentTypes {
  readonly own: ReadonlyMap<string, string>;
  readonly usual: ReadonlyMap<string, string>;
}

function contentTypes(root: Xml | undefined): ContentTypes {
  const own = new Map<string, string>();
  const usual = new Map<string, string>();
  for (const { name, attributes } of root ? elements(root) : []) {
    const { PartName = '', Extension = '', ContentType = '' } = attributes;
    if (name === 'ct:Override') own.set(PartName.replace(/^\//u, '').toLowerCase(), ContentType);
    if (name === 'ct:Default') usual.set(Extension.toLowerCase(), ContentType);
  }
  return { own, usual };
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
