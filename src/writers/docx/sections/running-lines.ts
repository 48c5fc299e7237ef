import { isEmptyLine, runningLinesOf, stacksLogos } from '../../../document/running-lines.ts';
import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { textAreaWidth } from '../../../layout/text-area.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedLogo, PreparedRunningLine } from '../../../prepare/prepared.ts';
import { drawing } from '../blocks/figure.ts';
import type { TabStop } from '../styles/paragraph-look.ts';
import { styleId } from '../styles/style-names.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import { watermark } from './watermark.ts';

/** The running head or foot of the pages of a section; `first` for the first page of the document. */
export interface RunningPart {
  readonly place: 'koptekst' | 'voettekst';
  readonly landscape: boolean;
  readonly first: boolean;
  /** Tells the watermarks of one document apart. */
  readonly number: number;
}

/**
 * The three places at tab stops, with the logos on the same line, or on one above when a place has both a logo and text.
 * Nothing when there is nothing to show.
 */
export function runningLine(part: RunningPart, context: WriteContext): readonly Xml[] {
  const { document, styles } = context;
  const line = lineOf(part, context);
  const mark =
    part.place === 'koptekst' && document.watermark !== undefined
      ? [watermark(document.watermark, context, part.landscape, part.number)]
      : [];
  if (isEmptyLine(line) && mark.length === 0) return [];
  const style = lineStyle(part, line, context);
  const { logos = [] } = line;
  const { stijl } = styles.look(part.place);
  const lines = stacksLogos(line)
    ? [
        { logos, left: [], center: [], right: [] },
        { ...line, logos: [] },
      ]
    : [line];
  return lines.map((one, index) =>
    paragraph({ style }, [...(index === 0 ? mark : []), ...placedRuns(one, context, stijl)]),
  );
}

function lineOf({ place, first }: RunningPart, { document }: WriteContext): PreparedRunningLine {
  const { header, footer } = runningLinesOf(document, first);
  return place === 'koptekst' ? header : footer;
}

function placedRuns(line: PreparedRunningLine, context: WriteContext, base: Stijl): readonly Xml[] {
  const [left, center, right] = (['left', 'center', 'right'] as const).map((place) => [
    ...logosAt(place, line).map(({ figure }) => el('w:r', {}, drawing(figure, context, 0))),
    ...runs(line[place], context, base),
  ]);
  const tab = el('w:r', {}, el('w:tab'));
  return [
    ...(left ?? []),
    ...(center && center.length > 0 ? [tab, ...center] : []),
    ...(right && right.length > 0 ? [tab, ...right] : []),
  ];
}

function logosAt(place: PreparedLogo['place'], { logos = [] }: PreparedRunningLine): readonly PreparedLogo[] {
  return logos.filter((logo) => logo.place === place);
}

/** Room below a head with a logo, in points. */
const BELOW_LOGO = 8;

/**
 * Word's styles Header and Footer with tab stops at the middle and the right of the text area. The others are not
 * based on them: tab stops add up along the line of styles, and a rule would come along.
 */
function lineStyle(part: RunningPart, line: PreparedRunningLine, context: WriteContext): string {
  const { styles, huisstijl, document } = context;
  const { hoogte, marges } = huisstijl.pagina;
  const width = part.landscape ? hoogte - marges.links - marges.rechts : textAreaWidth(huisstijl);
  const hasCenter = line.center.length > 0 || logosAt('center', line).length > 0;
  const tabs: readonly TabStop[] = [
    ...(hasCenter ? [{ kind: 'center' as const, position: width / 2 }] : []),
    { kind: 'right', position: width },
  ];
  const base = styles.look(part.place);
  const head = part.place === 'koptekst';
  const { rand, ...plain } = base.stijl;
  // A head with a logo reaches below the margin; the text that it pushes down must not touch it.
  const na = head && (line.logos ?? []).length > 0 ? BELOW_LOGO : 0;
  const stijl = { ...(isEmptyLine(line) ? plain : base.stijl), voor: 0, na };
  const look = { ...base, tabs, stijl };
  const own = (name: string) =>
    styles.define({ id: styleId(name), name, builtIn: false, basedOn: 'Normal' }, look);
  const place = head ? 'Koptekst' : 'Voettekst';
  // The first page shares its style with the others when it has the same line.
  if (part.first && line !== (head ? document.header : document.footer))
    return own(`${place} eerste pagina${part.landscape ? ' liggend' : ''}`);
  if (part.landscape) return own(`${place} liggend`);
  const [id, name] = head ? ['Header', 'header'] : ['Footer', 'footer'];
  return styles.define({ id, name, builtIn: true, basedOn: 'Normal' }, look);
}
