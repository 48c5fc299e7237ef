import { hasPageNumber, runningLinesOf } from '../../document/running-lines.ts';
import type { PreparedDocument, PreparedRunningLine } from '../../prepare/prepared.ts';
import { type Element, element } from './markup.ts';
import { renderImage } from './render-blocks.ts';
import { renderInlines } from './render-inlines.ts';

/**
 * The head and foot of the first page, as far as they belong on a screen: what that page has alone, and a line with a
 * logo. What all pages repeat is for paper, as are numbers of pages.
 */
export function screenLines(document: PreparedDocument): {
  readonly header: PreparedRunningLine | undefined;
  readonly footer: PreparedRunningLine | undefined;
} {
  const first = runningLinesOf(document, true);
  const shown = (place: 'header' | 'footer') => {
    const line = first[place];
    const own = document.firstPage !== undefined && line !== document[place];
    const parts = { ...line, ...withoutNumbers(line) };
    const empty = parts.left.length + parts.center.length + parts.right.length === 0;
    const { logos = [] } = line;
    return logos.length > 0 || (own && !empty) ? parts : undefined;
  };
  return { header: shown('header'), footer: shown('footer') };
}

const PLACES = { left: 'links', center: 'midden', right: 'rechts' } as const;
type Place = keyof typeof PLACES;

function withoutNumbers(line: PreparedRunningLine): Pick<PreparedRunningLine, Place> {
  const part = (place: Place) => (hasPageNumber(line[place]) ? [] : line[place]);
  return { left: part('left'), center: part('center'), right: part('right') };
}

/** The three places beside each other; a logo stands above text of the same place. */
export function renderRunningLine(line: PreparedRunningLine, role: 'koptekst' | 'voettekst'): Element {
  const places = (Object.keys(PLACES) as Place[]).flatMap((place) => {
    const logos = (line.logos ?? []).filter((logo) => logo.place === place);
    const text = renderInlines(line[place]);
    if (logos.length === 0 && text.length === 0) return [];
    const parts = [
      ...logos.map(({ figure }) => renderImage(figure)),
      ...(text.length > 0 ? [element('span', {}, text)] : []),
    ];
    return [element('p', { class: PLACES[place] }, parts)];
  });
  return element('div', { class: role }, places);
}
