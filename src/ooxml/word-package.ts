// src/ooxml: reads and writes the package and the XML of a Word file.

import { strFromU8, strToU8 } from 'fflate';
import { parseXml } from './parse-xml.ts';
import { listZip, unpack, type ZipBounds } from './read-zip.ts';
import { el, elements, encodePart, type Xml } from './xml.ts';
import { zipInOrder } from './zip.ts';

/** Word looks for these first; all other parts follow in alphabetical order. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
const TYPES_PATH = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What one part refers to (ISO 29500-2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The address that names the kind. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a Word file, with their content types and relationships, while it is being made. */
export class WordPackage {
  readonly #parts: Map<string, Uint8Array>;

  /**
   * Opens the bytes of a zip, or takes parts by their paths. Throws when the zip is none, and a TooLarge when it goes over
   * `bounds`; that is known before anything is unpacked.
   */
  constructor(bytes: Uint8Array | ReadonlyMap<string, string | Uint8Array>, bounds: ZipBounds = UNBOUNDED) {
    if (!(bytes instanceof Uint8Array)) {
      const parts = [...bytes].map(([path, part]) => [path, bytesOf(part)] as const);
      this.#parts = new Map(parts);
      return;
    }
    this.#parts = unpackAll(bytes, bounds);
  }

  /** The paths of all parts. */
  paths(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** The bytes of a part. */
  bytes(path: string): Uint8Array | undefined {
    return this.#parts.get(path);
  }

  /** The root element of a part. */
  xml(path: string): Xml | undefined {
    const bytes = this.#parts.get(path);
    return bytes && parseXml(strFromU8(bytes));
  }

  /** Writes an XML part; `contentType` for one that is new. */
  setXml(path: string, root: Xml, contentType?: string): void {
    this.setBytes(path, encodePart(root), contentType);
  }

  /** Writes a part; `contentType` for one that is new. */
  setBytes(path: string, bytes: Uint8Array, contentType?: string): void {
    this.#parts.set(path, bytes);
    if (contentType !== undefined) this.#setContentType(path, contentType);
  }

  /** Takes a part out, with its relationships. */
  remove(path: string): void {
    for (const one of [path, relsPath(path)]) {
      this.#parts.delete(one);
      this.#changeTypes((types) => types.filter(({ attributes }) => attributes.PartName !== `/${one}`));
    }
  }

  /** What a part refers to. */
  relationships(path: string): readonly Relationship[] {
    const root = this.xml(relsPath(path));
    return root ? elements(root, 'Relationship').map(relationship) : [];
  }

  /** Writes all that a part refers to. */
  setRelationships(path: string, relationships: readonly Relationship[]): void {
    const entries = relationships.map(({ id, type, target, external }) =>
      el('Relationship', {
        Id: id,
        Type: type,
        Target: target,
        TargetMode: external ? 'External' : undefined,
      }),
    );
    this.setXml(relsPath(path), el('Relationships', { xmlns: RELATIONSHIPS }, ...entries));
  }

  /** Adds to what a part refers to. */
  relate(path: string, ...added: readonly Relationship[]): void {
    if (added.length > 0) this.setRelationships(path, [...this.relationships(path), ...added]);
  }

  /** Takes what leads from a part to another out of its relationships. */
  unrelate(path: string, target: string): void {
    const all = this.relationships(path);
    const others = all.filter((one) => one.external || targetPath(path, one.target) !== target);
    if (others.length < all.length) this.setRelationships(path, others);
  }

  /** The content type of a part, by its name or else its extension. */
  contentType(path: string): string | undefined {
    const types = elements(this.#types());
    const own = types.find(({ attributes }) => attributes.PartName === `/${path}`);
    const extension = path.split('.').at(-1)?.toLowerCase();
    const usual = types.find(({ attributes }) => attributes.Extension?.toLowerCase() === extension);
    return (own ?? usual)?.attributes.ContentType;
  }

  /** The file, with fixed times and a fixed order: the same parts give the same bytes. */
  zip(): Uint8Array {
    const rest = [...this.#parts.keys()]
      .filter((path) => !FIRST.includes(path))
      .sort((a, b) => (a < b ? -1 : 1));
    return zipInOrder(
      [...FIRST, ...rest].flatMap((path) => {
        const bytes = this.#parts.get(path);
        return bytes ? [{ path, bytes }] : [];
      }),
    );
  }

  #types(): Xml {
    return this.xml(TYPES_PATH) ?? el('Types');
  }

  #setContentType(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    const entry = el('Override', { PartName: `/${path}`, ContentType: contentType });
    this.#changeTypes((types) => [...types, entry]);
  }

  #changeTypes(change: (types: readonly Xml[]) => readonly Xml[]): void {
    const types = this.#types();
    this.#parts.set(TYPES_PATH, encodePart({ ...types, children: change(elements(types)) }));
  }
}

const UNBOUNDED = {
  parts: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  xmlBytes: Number.POSITIVE_INFINITY,
};

/** A package holds more than it may. */
export class TooLarge extends Error {}

function unpackAll(zip: Uint8Array, bounds: ZipBounds): Map<string, Uint8Array> {
  const listed = listZip(zip, bounds);
  if ('refused' in listed) {
    if (listed.refused === 'too-large') throw new TooLarge();
    throw new Error(listed.refused);
  }
  const parts = listed.files.map((file) => {
    const bytes = unpack(zip, file);
    if (!bytes) throw new Error(file.path);
    return [file.path, bytes] as const;
  });
  return new Map(parts);
}

function relationship({ attributes }: Xml): Relationship {
  return {
    id: attributes.Id ?? '',
    type: attributes.Type ?? '',
    target: attributes.Target ?? '',
    external: attributes.TargetMode === 'External',
  };
}

/** Where the relationships of a part are kept: `word/_rels/document.xml.rels`; of the package: `_rels/.rels`. */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The path of a part from the target of a relationship, which counts from the folder of `from`. */
export function targetPath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? strToU8(part) : part;
}
