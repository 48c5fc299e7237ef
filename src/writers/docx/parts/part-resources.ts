import type { Image } from '../../../document/nodes.ts';
import type { Relationship, WordPackage } from '../../../ooxml/word-package.ts';
import { elements, R, type Xml } from '../../../ooxml/xml.ts';

/** A relationship of a part to something outside it. */
export type Resource =
  | { readonly id: string; readonly kind: 'link'; readonly url: string }
  | { readonly id: string; readonly kind: 'image'; readonly image: Image };

/** The links and images of one part (document, footnotes, a running head), each with its relationship id. */
export class PartResources {
  readonly #resources = new Map<string, Resource>();

  /** The relationship id of an address outside the document. */
  link(url: string): string {
    const key = `link ${url}`;
    const known = this.#resources.get(key);
    if (known) return known.id;
    const id = `Koppeling${this.#resources.size + 1}`;
    this.#resources.set(key, { id, kind: 'link', url });
    return id;
  }

  /** The relationship id of an image; each place in the text has its own file. */
  image(image: Image): string {
    const number = this.#resources.size + 1;
    const id = `Afbeelding${number}`;
    this.#resources.set(id, { id, kind: 'image', image });
    return id;
  }

  /** Everything that was asked for, in order. */
  all(): readonly Resource[] {
    return [...this.#resources.values()];
  }
}

const MEDIA_TYPE = { png: 'image/png', jpeg: 'image/jpeg' } as const;

/** Enters the links and images of a part in its relationships; the bytes of images go into the package. */
export function relate(
  file: WordPackage,
  part: string,
  resources: readonly Resource[],
  name = part.split('/').at(-1)?.replace('.xml', ''),
): void {
  const relationships = resources.map((resource): Relationship => {
    const id = `rId${resource.id}`;
    if (resource.kind === 'link') return { id, type: `${R}/hyperlink`, target: resource.url, external: true };
    const { bytes, format } = resource.image;
    const target = `media/${name}-${resource.id.toLowerCase()}.${format}`;
    file.setBytes(`word/${target}`, bytes, MEDIA_TYPE[format]);
    return { id, type: `${R}/image`, target, external: false };
  });
  file.relate(part, ...relationships);
}

/** The same for parts that were written with one list of resources: each gets those that it uses, of one set of files. */
export function relateTogether(
  file: WordPackage,
  parts: readonly string[],
  resources: readonly Resource[],
): void {
  for (const part of parts) {
    const root = file.xml(part);
    const used = resources.filter(({ id }) => root && refersTo(root, `rId${id}`));
    if (used.length > 0) relate(file, part, used, 'kopvoet');
  }
}

function refersTo(xml: Xml, id: string): boolean {
  return Object.values(xml.attributes).includes(id) || elements(xml).some((one) => refersTo(one, id));
}
