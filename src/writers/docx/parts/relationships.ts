import { R } from '../../../ooxml/namespaces.ts';
import type { Relationship, WordPackage } from '../../../ooxml/word-package.ts';
import type { Resource } from './part-resources.ts';

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
