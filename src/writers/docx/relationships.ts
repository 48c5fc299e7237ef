import type { Document } from 'docx';
import type { Resource } from './part-resources.ts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Enters the links and images of a part in its relationships; the bytes of images go into the package. */
export function relate(
  file: Document,
  relationships: Document['Document']['Relationships'],
  resources: readonly Resource[],
): void {
  for (const resource of resources) {
    if (resource.kind === 'link') {
      relationships.addRelationship(resource.id, `${TYPES}/hyperlink`, resource.url, 'External');
    } else {
      relationships.addRelationship(resource.id, `${TYPES}/image`, `media/${addImage(file, resource)}`);
    }
  }
}

/** Puts an image into the package; gives back the name that the library chose for its file. */
function addImage(file: Document, { image }: Extract<Resource, { kind: 'image' }>): string {
  const key = `afbeelding ${file.Media.Array.length + 1}`;
  file.Media.addImage(key, {
    type: image.format === 'jpeg' ? 'jpg' : 'png',
    fileName: key,
    data: image.bytes,
    transformation: { pixels: { x: image.width, y: image.height }, emus: { x: 0, y: 0 } },
  });
  return file.Media.Entries.find(([name]) => name === key)?.[1].fileName ?? key;
}
