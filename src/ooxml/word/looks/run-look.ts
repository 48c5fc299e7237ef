import { child, isOn, valAt, type Xml } from '../../xml.ts';
import type { WordRun } from '../word-document.ts';
import type { CellLook } from './cell-look.ts';
import type { WordLooks } from './looks.ts';

/** What holds for a run. */
export interface RunLook extends Pick<WordRun, 'bold' | 'italic' | 'underline' | 'strike' | 'vertical'> {
  /** Not shown (`w:vanish`). */
  readonly hidden: boolean;
  /** Shown in capitals (`w:caps`); small capitals are not. */
  readonly capitals: boolean;
  /** The name of the font where it is named outright; see `textInFont`. */
  readonly font?: string;
  /** "nl-NL" */
  readonly language?: string;
}

/**
 * What holds for a run with these properties (`w:rPr`) in a paragraph with those (`w:pPr`). A property that is on or off
 * is turned over by each kind of style that has it on: bold in a bold heading is not bold (ISO 29500-1, 17.7.3).
 */
export function runLook(
  { styles }: WordLooks,
  pPr: Xml | undefined,
  rPr: Xml | undefined,
  cell?: CellLook,
): RunLook {
  const paragraph = styles.style('paragraph', valAt(pPr, 'w:pStyle')).run;
  const character = styles.style('character', valAt(rPr, 'w:rStyle')).run;
  const levels = [character, paragraph, ...(cell ? [cell.run] : [])];
  const toggle = (name: string): boolean => {
    const own = child(rPr, name);
    if (own) return isOn(own);
    return (
      isOn(styles.runDefaults.get(name)) || levels.filter((level) => isOn(level.get(name))).length % 2 === 1
    );
  };
  const property = (name: string): Xml | undefined =>
    child(rPr, name) ??
    levels.map((level) => level.get(name)).find((one) => one !== undefined) ??
    styles.runDefaults.get(name);
  const vertical = VERTICAL[property('w:vertAlign')?.attributes['w:val'] ?? ''];
  const font = fontOf(property('w:rFonts'));
  const language = property('w:lang')?.attributes['w:val'];
  return {
    bold: toggle('w:b'),
    italic: toggle('w:i'),
    underline: (property('w:u')?.attributes['w:val'] ?? 'none') !== 'none',
    strike: toggle('w:strike') || toggle('w:dstrike'),
    ...(vertical && { vertical }),
    hidden: toggle('w:vanish'),
    capitals: toggle('w:caps'),
    ...(font !== undefined && { font }),
    ...(language !== undefined && { language }),
  };
}

const VERTICAL: Readonly<Record<string, 'super' | 'sub'>> = { superscript: 'super', subscript: 'sub' };

/** The font that is named; one of the theme is not. */
function fontOf(fonts: Xml | undefined): string | undefined {
  const { 'w:asciiTheme': theme, 'w:ascii': ascii, 'w:hAnsi': other } = fonts?.attributes ?? {};
  return theme === undefined ? (ascii ?? other) : undefined;
}
