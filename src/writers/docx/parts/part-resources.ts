import type { Image } from '../../../document/nodes.ts';
import type { Relationship, WordPackage } from '../../../ooxml/word-package.ts';
import { R } from '../../../ooxml/xml.ts';

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
export function relate(file: WordPackage, part: string, resources: readonly Resource[]): void {
  const name = part.split('/').at(-1)?.replace('.xml', '');
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
