import type { Figure } from '../document/nodes.ts';
import { bare, figureNote } from './prepare-revisions.ts';
import type { PreparedFigure } from './prepared.ts';

/** Points in a pixel of a picture that says nothing of its size. */
const PIXEL = 72 / 96;

/** The size of a picture, whether it is decoration, and what is said of one that came or went. */
export function prepareFigure(figure: Omit<Figure, 'caption'>): PreparedFigure {
  const { image } = figure;
  const width = figure.width ?? image.width * PIXEL;
  const note = figureNote(figure);
  return {
    ...bare(figure),
    ...(note !== undefined && { note }),
    decorative: figure.alt.trim() === '',
    width,
    height: (width * image.height) / Math.max(image.width, 1),
  };
}
