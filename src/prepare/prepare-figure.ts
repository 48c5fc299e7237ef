import type { Figure } from '../document/nodes.ts';
import type { PreparedFigure } from './prepared.ts';

/** Points in a pixel of a picture that says nothing of its size. */
const PIXEL = 72 / 96;

/** The size of a picture, and whether it is decoration. */
export function prepareFigure(figure: Omit<Figure, 'caption'>): PreparedFigure {
  const { image } = figure;
  const width = figure.width ?? image.width * PIXEL;
  return {
    ...figure,
    decorative: figure.alt.trim() === '',
    width,
    height: (width * image.height) / Math.max(image.width, 1),
  };
}
