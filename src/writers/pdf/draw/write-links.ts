import type { PDFContext, PDFRef } from 'pdf-lib';
import type { LaidOut } from '../../../layout/pages/page.ts';
import type { StructElement } from '../../../layout/pages/structure.ts';
import { asciiString, textString } from './pdf-objects.ts';
import { placeLinks } from './place-links.ts';
import { destination } from './write-outline.ts';
import type { Annotation } from './write-tags.ts';

/** The link annotations of each page, and those of each Link element. */
export interface WrittenLinks {
  readonly byPage: ReadonlyMap<number, readonly PDFRef[]>;
  readonly byElement: ReadonlyMap<StructElement, readonly Annotation[]>;
}

/** Writes link annotations with a description and their place in the parent tree (ISO 14289-1, 7.18). */
export function writeLinks(laidOut: LaidOut, pages: readonly PDFRef[], context: PDFContext): WrittenLinks {
  const byPage = new Map<number, PDFRef[]>();
  const byElement = new Map<StructElement, Annotation[]>();
  placeLinks(laidOut).forEach((area, index) => {
    const key = laidOut.pages.length + index;
    const height = laidOut.pages[area.page]?.height ?? 0;
    const round = (value: number): number => Math.round(value * 100) / 100;
    const { target } = area;
    const ref = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [area.left, height - area.bottom, area.right, height - area.top].map(round),
        Border: [0, 0, 0],
        F: 4,
        Contents: textString(target.title),
        StructParent: key,
        ...('url' in target
          ? { A: { Type: 'Action', S: 'URI', URI: asciiString(target.url) } }
          : { A: { Type: 'Action', S: 'GoTo', D: destination(target.anchor, laidOut, pages) } }),
      }),
    );
    push(byPage, area.page, ref);
    push(byElement, area.element, { page: area.page, ref, key });
  });
  return { byPage, byElement };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
