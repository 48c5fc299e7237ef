import { type Bronplaats, isSamePlace } from '../document/bron.ts';
import type { Proefpagina, Proefregel } from './proefpagina.ts';

/** A place on the pages of a document: page counts from 0, y in points from its upper edge. */
export interface Paginaplaats {
  readonly page: number;
  readonly y: number;
}

/** A part of a page, in points from its upper left corner. */
export interface Paginavlak extends Paginaplaats {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A place in a text. */
export interface Tekstplaats {
  readonly bestand: string;
  readonly offset: number;
}

type Paginas = readonly Pick<Proefpagina, 'regels'>[];
type Geplaatst = Proefregel & { readonly page: number };

/** The lines of all pages whose block is one that is asked for, in order. */
function regelsOf(paginas: Paginas, wanted: (bron: Bronplaats) => boolean): readonly Geplaatst[] {
  return paginas.flatMap(({ regels }, page) =>
    regels.filter(({ bron }) => wanted(bron)).map((regel) => ({ ...regel, page })),
  );
}

/**
 * The page and the height of the line that was typed at an offset: in the smallest block that holds it, else in the block
 * before it, else in the one behind it. Nothing when no page shows anything of the file.
 */
export function placeOf(paginas: Paginas, { bestand, offset }: Tekstplaats): Paginaplaats | undefined {
  const own = regelsOf(paginas, (bron) => bron.bestand === bestand);
  const block =
    own[
      nearestBron(
        own.map(({ bron }) => bron),
        { bestand, offset },
      ) ?? -1
    ]?.bron;
  if (!block) return undefined;
  const lines = own.filter(({ bron }) => isSamePlace(bron, block));
  const line = lines.findLast(({ start }) => start <= offset) ?? lines[0];
  return line && { page: line.page, y: line.y };
}

/** The place in a text of the line that stands at, or nearest to, a height of a page; of pages before it when it has none. */
export function offsetAt(paginas: Paginas, { page, y }: Paginaplaats): Tekstplaats | undefined {
  const here = paginas[page]?.regels ?? [];
  const distance = ({ y: top, height }: Proefregel) => Math.max(0, top - y, y - top - height);
  const best = here.reduce<Proefregel | undefined>((found, line) => {
    if (!found) return line;
    const nearer = distance(line) - distance(found);
    return nearer < 0 || (nearer === 0 && sizeOf(line.bron) < sizeOf(found.bron)) ? line : found;
  }, undefined);
  if (best) return { bestand: best.bron.bestand, offset: best.start };
  const before = paginas.slice(0, page).findLast(({ regels }) => regels.length > 0);
  const last = before?.regels.at(-1);
  return last && { bestand: last.bron.bestand, offset: last.end };
}

/**
 * The parts of pages that show what was typed in a span: of the smallest blocks that it touches, one part for each page that
 * such a block stands on. To mark a problem at what it is about.
 */
export function placesOf(paginas: Paginas, span: Bronplaats): readonly Paginavlak[] {
  const touched = regelsOf(paginas, (bron) => touches(bron, span));
  const smallest = touched.filter(
    ({ bron }) => !touched.some((other) => !isSamePlace(other.bron, bron) && holds(bron, other.bron)),
  );
  const found: { bron: Bronplaats; vlak: Paginavlak }[] = [];
  for (const { page, x, y, width, height, bron } of smallest) {
    const last = found.at(-1);
    const line = { page, x, y, width, height };
    if (last && last.vlak.page === page && isSamePlace(last.bron, bron)) last.vlak = around(last.vlak, line);
    else found.push({ bron, vlak: line });
  }
  return found.map(({ vlak }) => vlak);
}

/**
 * Which of these places an offset belongs to (its index): the smallest that holds it, else the one that ends last before
 * it, else the first behind it. For a document in HTML, whose blocks tell their places with `data-bron`.
 */
export function nearestBron(
  places: readonly Bronplaats[],
  { bestand, offset }: Tekstplaats,
): number | undefined {
  let best: number | undefined;
  places.forEach((place, index) => {
    if (place.bestand !== bestand) return;
    const found = best === undefined ? undefined : places[best];
    if (!found || compare(place, found, offset) < 0) best = index;
  });
  return best;
}

/** Negative when `one` is nearer to an offset than `other`. */
function compare(one: Bronplaats, other: Bronplaats, offset: number): number {
  const rank = ({ start, end }: Bronplaats) => (offset < start ? 2 : offset > end ? 1 : 0);
  const [left, right] = [rank(one), rank(other)];
  if (left !== right) return left - right;
  if (left === 0) return sizeOf(one) - sizeOf(other);
  return left === 1 ? other.end - one.end : one.start - other.start;
}

function around(one: Paginavlak, other: Paginavlak): Paginavlak {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    page: one.page,
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

function sizeOf({ start, end }: Bronplaats): number {
  return end - start;
}

function touches(one: Bronplaats, other: Bronplaats): boolean {
  return one.bestand === other.bestand && one.start <= other.end && other.start <= one.end;
}

function holds(outer: Bronplaats, inner: Bronplaats): boolean {
  return outer.bestand === inner.bestand && outer.start <= inner.start && inner.end <= outer.end;
}
