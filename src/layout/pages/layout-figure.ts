import type { PreparedFigure } from '../../prepare/prepared.ts';
import { placeInWidth } from '../place-in-width.ts';
import { BREAK } from './flow.ts';
import { type LayoutContext, putLines, setInlines, stijlOf } from './layout-context.ts';

const CAPTION_ROOM = 0.15;

/** An image as large as wanted and as fits, with its caption below it; without alt text it is decoration. */
export function layoutFigure(figure: PreparedFigure, context: LayoutContext): void {
  const { structure } = context.run;
  const { image, caption } = figure;
  const area = context.area.staand;
  const tekst = stijlOf('tekst', context);
  const wanted = figure.width;
  const highest = area.height * (caption ? 1 - CAPTION_ROOM : 0.98);
  const ratio = image.height / Math.max(image.width, 1);
  const width = Math.max(1, Math.min(wanted, context.width, highest / Math.max(ratio, 0.001)));
  const height = width * ratio;

  const parent = caption ? structure.element(context.parent, 'Div', {}, figure) : context.parent;
  const owner = figure.decorative
    ? ('opmaak' as const)
    : structure.content(structure.element(parent, 'Figure', { alt: figure.alt, block: true }, figure));
  context.flow.open(figure.role === 'logo' ? 0 : tekst.regelhoogte * 0.8);
  if (figure.id !== undefined) context.flow.anchor(figure.id);
  context.flow.put({
    height,
    boxes: [
      {
        kind: 'image',
        x: context.x + placeInWidth(figure.align ?? 'left', width, context.width),
        y: 0,
        width,
        height,
        image,
        owner,
      },
    ],
  });
  if (caption) {
    const stijl = stijlOf('bijschrift', context);
    context.flow.close(stijl.na);
    context.flow.keep(BREAK.never);
    const element = structure.element(parent, 'Caption');
    putLines(
      setInlines(caption, stijl, element, context.width, context, { balanced: true }),
      context.x,
      context,
      true,
    );
    context.placeFootnotes(context.parent);
  }
  context.flow.close(tekst.regelhoogte);
}
