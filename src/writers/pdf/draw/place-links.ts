import type { LaidOut } from '../../../layout/pages/page.ts';
import type { LinkTarget, StructElement } from '../../../layout/pages/structure.ts';

/** The part of a link on one line: where a click leads on. y from the upper edge of the page. */
export interface LinkArea {
  readonly page: number;
  readonly element: StructElement;
  readonly target: LinkTarget;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ABOVE = 0.95;
const BELOW = 0.28;

/** Areas of all links, one for each line on which a link stands, in reading order within a page. */
export function placeLinks(laidOut: LaidOut): LinkArea[] {
  const links = linkOfContent(laidOut.structure);
  const areas: LinkArea[] = [];
  if (links.size === 0) return areas;
  laidOut.pages.forEach((page, index) => {
    let current: LinkArea | undefined;
    for (const box of page.boxes) {
      if (typeof box.owner !== 'number' || (box.kind !== 'text' && box.kind !== 'rule')) continue;
      const element = links.get(box.owner);
      const target = element?.attributes.link;
      if (!element || !target) {
        if (current) areas.push(current);
        current = undefined;
        continue;
      }
      const size = box.kind === 'text' ? box.size : 10;
      const area: LinkArea = {
        page: index,
        element,
        target,
        left: box.x,
        top: box.y - size * ABOVE,
        right: box.x + box.width,
        bottom: box.y + size * BELOW,
      };
      if (current?.element === element && Math.abs(current.bottom - area.bottom) < size * 0.6)
        current = {
          ...current,
          left: Math.min(current.left, area.left),
          top: Math.min(current.top, area.top),
          right: Math.max(current.right, area.right),
          bottom: Math.max(current.bottom, area.bottom),
        };
      else {
        if (current) areas.push(current);
        current = area;
      }
    }
    if (current) areas.push(current);
  });
  return areas;
}

/** For each piece of content the Link that it stands in. */
function linkOfContent(root: StructElement): Map<number, StructElement> {
  const links = new Map<number, StructElement>();
  const walk = (element: StructElement, link: StructElement | undefined): void => {
    const inner = element.tag === 'Link' ? element : link;
    for (const kid of element.kids) {
      if (typeof kid !== 'number') walk(kid, inner);
      else if (inner) links.set(kid, inner);
    }
  };
  walk(root, undefined);
  return links;
}
