import { cutPieces, type Typesetter } from '../text/pieces.ts';
import type { Look } from '../text/run.ts';
import type { Box } from './page.ts';

const COLOR = '#ededed';
const PART_OF_DIAGONAL = 0.68;
const MAX_SIZE = 130;
const TRIAL = 100;
const CAP_HEIGHT = 0.35;

/** A word in pale type from the lower left to the upper right corner, behind the text. */
export function watermark(word: string, width: number, height: number, setter: Typesetter): Box[] {
  const look: Look = {
    bold: true,
    italic: false,
    size: TRIAL,
    color: COLOR,
    rise: 0,
    spacing: 0,
    shaping: 'los',
    capitals: false,
    underline: false,
    hyphenate: false,
  };
  const { pieces } = cutPieces([{ kind: 'text', text: word, look, owner: 'watermerk' }], setter);
  const trial = pieces.reduce((sum, piece) => sum + piece.width, 0);
  if (trial === 0) return [];
  const angle = Math.atan2(height, width);
  const wanted = Math.hypot(width, height) * PART_OF_DIAGONAL;
  const size = Math.min(MAX_SIZE, (TRIAL * wanted) / trial);
  const length = (trial * size) / TRIAL;
  const down = size * CAP_HEIGHT;
  let x = width / 2 - (Math.cos(angle) * length) / 2 + Math.sin(angle) * down;
  let y = height / 2 + (Math.sin(angle) * length) / 2 + Math.cos(angle) * down;
  return pieces.flatMap((piece): Box[] => {
    if (!piece.shaped) return [];
    const step = (piece.width * size) / TRIAL;
    const box: Box = {
      kind: 'text',
      x,
      y,
      width: step,
      font: piece.font,
      size,
      color: COLOR,
      spacing: 0,
      shaping: look.shaping,
      parts: [{ shaped: piece.shaped, shift: 0 }],
      angle: (angle * 180) / Math.PI,
      owner: 'watermerk',
    };
    x += Math.cos(angle) * step;
    y -= Math.sin(angle) * step;
    return [box];
  });
}
