import type { Stijl } from '../../../huisstijl/huisstijl.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedRunningLine } from '../../../prepare/prepared.ts';
import type { TabStop } from '../styles/paragraph-look.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import { textAreaWidth, type WriteContext } from '../write-context.ts';
import { watermark } from './watermark.ts';

/** The running head or foot of the pages of a section; `watermarkOnly` for a first page without running head. */
export interface RunningPart {
  readonly place: 'koptekst' | 'voettekst';
  readonly landscape: boolean;
  readonly watermarkOnly: boolean;
  /** Tells the watermarks of one document apart. */
  readonly number: number;
}

/** One paragraph with the three places at tab stops; undefined when there is nothing to show. */
export function runningLine(part: RunningPart, context: WriteContext): Xml | undefined {
  const { document, huisstijl, styles } = context;
  const line = part.place === 'koptekst' ? document.header : document.footer;
  const mark =
    part.place === 'koptekst' && document.watermark !== undefined
      ? [watermark(document.watermark, huisstijl, part.landscape, part.number)]
      : [];
  const text = part.watermarkOnly ? [] : placedRuns(line, context, styles.look(part.place).stijl);
  if (text.length === 0 && mark.length === 0) return undefined;
  return paragraph({ style: lineStyle(part, line, context) }, [...mark, ...text]);
}

function placedRuns(line: PreparedRunningLine, context: WriteContext, base: Stijl): readonly Xml[] {
  const [left, center, right] = [line.left, line.center, line.right].map((place) =>
    runs(place, context, base),
  );
  const tab = el('w:r', {}, el('w:tab'));
  return [
    ...(left ?? []),
    ...(center && center.length > 0 ? [tab, ...center] : []),
    ...(right && right.length > 0 ? [tab, ...right] : []),
  ];
}

/**
 * Word's styles Header and Footer with tab stops at the middle and the right of the text area. The others are not
 * based on them: tab stops add up along the line of styles, and a rule would come along.
 */
function lineStyle(part: RunningPart, line: PreparedRunningLine, context: WriteContext): string {
  const { styles, huisstijl } = context;
  const { hoogte, marges } = huisstijl.pagina;
  const width = part.landscape ? hoogte - marges.links - marges.rechts : textAreaWidth(huisstijl);
  const tabs: readonly TabStop[] = [
    ...(line.center.length > 0 ? [{ kind: 'center' as const, position: width / 2 }] : []),
    { kind: 'right', position: width },
  ];
  const base = styles.look(part.place);
  const head = part.place === 'koptekst';
  const look = {
    ...base,
    tabs,
    ruleBelow: head && !part.watermarkOnly,
    stijl: { ...base.stijl, voor: 0, na: 0 },
  };
  const own = (id: string, name: string) =>
    styles.define({ id, name, builtIn: false, basedOn: 'Normal' }, look);
  if (part.watermarkOnly) return own('KoptekstEerstePagina', 'Koptekst eerste pagina');
  if (part.landscape)
    return head ? own('KoptekstLiggend', 'Koptekst liggend') : own('VoettekstLiggend', 'Voettekst liggend');
  const [id, name] = head ? ['Header', 'header'] : ['Footer', 'footer'];
  return styles.define({ id, name, builtIn: true, basedOn: 'Normal' }, look);
}
