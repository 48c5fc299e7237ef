import type { RunningLine } from '../../document/nodes.ts';
import { paragraph } from './paragraph.ts';
import type { TabStop } from './paragraph-look.ts';
import { runs } from './runs.ts';
import { watermark } from './watermark.ts';
import { textAreaWidth, type WriteContext } from './write-context.ts';
import { el, type Xml } from './xml.ts';

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
      ? [watermark(document.watermark, huisstijl, part.number)]
      : [];
  const text = part.watermarkOnly ? [] : placedRuns(line, context, styles.look(part.place).stijl.grootte);
  if (text.length === 0 && mark.length === 0) return undefined;
  return paragraph({ style: lineStyle(part, line, context) }, [...mark, ...text]);
}

function placedRuns(line: RunningLine, context: WriteContext, size: number): readonly Xml[] {
  const [left, center, right] = [line.left, line.center, line.right].map((place) =>
    runs(place, context, size),
  );
  const tab = el('w:r', {}, el('w:tab'));
  return [
    ...(left ?? []),
    ...(center && center.length > 0 ? [tab, ...center] : []),
    ...(right && right.length > 0 ? [tab, ...right] : []),
  ];
}

/** Word's styles Header and Footer with their tab stops at the middle and the right of the text area. */
function lineStyle(part: RunningPart, line: RunningLine, context: WriteContext): string {
  const { styles, huisstijl } = context;
  const { hoogte, marges } = huisstijl.pagina;
  const width = part.landscape ? hoogte - marges.links - marges.rechts : textAreaWidth(huisstijl);
  const tabs: readonly TabStop[] = [
    ...(line.center.length > 0 ? [{ kind: 'center' as const, position: width / 2 }] : []),
    { kind: 'right', position: width },
  ];
  const base = styles.look(part.place);
  const head = part.place === 'koptekst';
  const bare = { ...base, tabs, stijl: { ...base.stijl, voor: 0, na: 0 } };
  const look = { ...bare, ruleBelow: head };
  const id = head ? 'Header' : 'Footer';
  const standard = styles.define(
    { id, name: id.toLowerCase(), builtIn: true, basedOn: 'Normal' },
    part.landscape || part.watermarkOnly
      ? {
          ...look,
          tabs: tabs.map((tab) => ({ ...tab, position: (tab.position * textAreaWidth(huisstijl)) / width })),
        }
      : look,
  );
  if (part.watermarkOnly) {
    return styles.define(
      { id: `${id}Eerste`, name: 'Koptekst eerste pagina', builtIn: false, basedOn: standard },
      bare,
    );
  }
  if (!part.landscape) return standard;
  const name = head ? 'Koptekst liggend' : 'Voettekst liggend';
  return styles.define({ id: `${id}Liggend`, name, builtIn: false, basedOn: standard }, look);
}
