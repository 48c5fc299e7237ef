import type { Image } from '../../../document/nodes.ts';

/** The pictures of a document, each once, with their places in the package. */
export class Pictures {
  readonly #paths = new Map<Image, string>();

  /** Where the picture is kept. */
  path(image: Image): string {
    const known =
      this.#paths.get(image) ?? [...this.#paths].find(([other]) => sameBytes(other.bytes, image.bytes))?.[1];
    const extension = image.format === 'jpeg' ? 'jpg' : 'png';
    const path = known ?? `Pictures/beeld${new Set(this.#paths.values()).size + 1}.${extension}`;
    this.#paths.set(image, path);
    return path;
  }

  /** Each picture with its place and media type, in the order of first use. */
  all(): readonly { readonly path: string; readonly mediaType: string; readonly bytes: Uint8Array }[] {
    const found = new Map<string, { path: string; mediaType: string; bytes: Uint8Array }>();
    for (const [{ format, bytes }, path] of this.#paths)
      if (!found.has(path)) found.set(path, { path, mediaType: `image/${format}`, bytes });
    return [...found.values()];
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
