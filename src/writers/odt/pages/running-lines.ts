import { isEmptyLine, stacksLogos } from '../../../document/running-lines.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { pictureSize } from '../../../layout/picture-size.ts';
import { el, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import type { PreparedLogo, PreparedRunningLine } from '../../../prepare/prepared.ts';
import { drawing } from '../blocks/figure.ts';
import type { TabStop } from '../styles/paragraph-look.ts';
import { inlines } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import type { WriteContext } from '../write-context.ts';
import { watermark } from './watermark.ts';

/** The running head or foot of some pages. */
export interface RunningPart {
  readonly place: 'koptekst' | 'voettekst';
  readonly line: PreparedRunningLine;
  readonly landscape: boolean;
  /** "eerste pagina", for a name of its own. */
  readonly first: boolean;
}

/** Room between the text of a head or foot and its rules, above and below, in points. */
const RULED = 8;

/**
 * The three places at tab stops, with the logos on the same line, or on one above when a place has both a logo and text.
 * Nothing when there is nothing to show.
 */
export function runningLine(part: RunningPart, context: WriteContext): readonly Xml[] {
  const { document, huisstijl } = context;
  const { line, place } = part;
  const mark =
    place === 'koptekst' && document.watermark !== undefined
      ? [watermark(document.watermark, context, part.landscape)]
      : [];
  if (isEmptyLine(line) && mark.length === 0) return [];
  const style = lineStyle(part, context);
  const stijl = huisstijl.stijlen[place];
  return linesOf(line).map((one, index) =>
    paragraph(style, [...(index === 0 ? mark : []), ...placed(one, context, stijl)], context),
  );
}

function linesOf(line: PreparedRunningLine): readonly PreparedRunningLine[] {
  const { logos = [] } = line;
  if (!stacksLogos(line)) return [line];
  return [
    { logos, left: [], center: [], right: [] },
    { ...line, logos: [] },
  ];
}

/** About how high a head or foot is, in points. */
export function heightOf(
  line: PreparedRunningLine,
  role: RunningPart['place'],
  context: WriteContext,
): number {
  const { regelhoogte, rand } = context.huisstijl.stijlen[role];
  const lines = linesOf(line).map(({ left, center, right, logos = [] }) => {
    const breaks = [left, center, right].map(
      (text) => text.filter(({ type }) => type === 'lineBreak').length,
    );
    const pictures = logos.map(({ figure }) => pictureSize(figure, context.huisstijl, 0).height);
    return Math.max(regelhoogte * (1 + Math.max(...breaks)), ...pictures);
  });
  return lines.reduce((total, height) => total + height, rand ? RULED : 0);
}

function placed(line: PreparedRunningLine, context: WriteContext, base: Stijl): readonly XmlChild[] {
  const at = (place: PreparedLogo['place']) => [
    ...(line.logos ?? [])
      .filter((logo) => logo.place === place)
      .map(({ figure }) => drawing(figure, context, 0)),
    ...inlines(line[place], context, base),
  ];
  const [center, right] = [at('center'), at('right')];
  const tab = el('text:tab');
  return [
    ...at('left'),
    ...(center.length > 0 ? [tab, ...center] : []),
    ...(right.length > 0 ? [tab, ...right] : []),
  ];
}

function lineStyle(
  { place, line, landscape, first }: RunningPart,
  { styles, huisstijl }: WriteContext,
): string {
  const { breedte, hoogte, marges } = huisstijl.pagina;
  const width = (landscape ? hoogte : breedte) - marges.links - marges.rechts;
  const hasCenter = line.center.length > 0 || (line.logos ?? []).some((logo) => logo.place === 'center');
  const tabs: readonly TabStop[] = [
    ...(hasCenter ? [{ kind: 'center' as const, position: width / 2 }] : []),
    { kind: 'right', position: width },
  ];
  const base = styles.look(place);
  const { rand, ...plain } = base.stijl;
  const stijl = { ...(isEmptyLine(line) ? plain : base.stijl), voor: 0, na: 0 };
  const name = place === 'koptekst' ? 'Koptekst' : 'Voettekst';
  const usual = place === 'koptekst' ? 'Header' : 'Footer';
  const shown =
    first || landscape ? `${name}${first ? ' eerste pagina' : ''}${landscape ? ' liggend' : ''}` : usual;
  return styles.paragraph(shown, { ...base, tabs, stijl }, 'Standard');
}
