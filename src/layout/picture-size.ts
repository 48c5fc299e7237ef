import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { PreparedFigure } from '../prepare/prepared.ts';
import { textAreaHeight, textAreaWidth } from './text-area.ts';

/** Room that a figure leaves on its page for its caption, in points. */
const CAPTION_ROOM = 48;

/**
 * The size on paper in points of a picture that stands so far in: as wanted, at most 96 pixels an inch, and never larger
 * than the text area. For a writer that does not lay pages out itself.
 */
export function pictureSize(
  { image, width: wanted }: Pick<PreparedFigure, 'image' | 'width'>,
  huisstijl: Huisstijl,
  indent: number,
): { readonly width: number; readonly height: number } {
  const { width, height } = image;
  const room = Math.min(textAreaWidth(huisstijl) - indent, wanted);
  const scale = Math.min(room / width, (textAreaHeight(huisstijl) - CAPTION_ROOM) / height);
  return { width: width * scale, height: height * scale };
}
