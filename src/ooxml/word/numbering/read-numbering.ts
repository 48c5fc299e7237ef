import { child, elements, isOn, valAt, type Xml } from '../../xml.ts';
import { leftIndent } from '../indent.ts';
import { whole } from '../measure.ts';
import type { WordPart } from '../word-parts.ts';
import type { ListLevel, NumberedList, WordNumbering } from './word-numbering.ts';

/** What a definition of a list says (`w:abstractNum`). */
interface Definition {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The numbering style that has its levels (`w:numStyleLink`). */
  readonly link?: string;
}

const DEEPEST = 8;
/** Definitions that stand for one another, at most. */
const MOST_STEPS = 10;

/**
 * Reads the lists of a file (ISO 29500-1, 17.9). `listOfStyle` gives the list of a numbering style. A list whose
 * definition is missing is left out, as Word does not number it.
 */
export function readNumbering(
  part: WordPart | undefined,
  listOfStyle: (style: string) => string | undefined,
): WordNumbering {
  const all = part ? elements(part.root) : [];
  const definitions = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map((node) => [idOf(node, 'w:abstractNumId'), definition(node)]),
  );
  const nums = new Map(
    all.filter(({ name }) => name === 'w:num').map((node) => [idOf(node, 'w:numId'), node]),
  );
  /** The definition with the levels: a numbering style may stand between. */
  const definitionOf = (num: Xml | undefined): Definition | undefined => {
    let found = definitions.get(valAt(num, 'w:abstractNumId') ?? '');
    for (let step = 0; found?.link !== undefined && step < MOST_STEPS; step += 1) {
      const through = nums.get(listOfStyle(found.link) ?? '');
      found = definitions.get(valAt(through, 'w:abstractNumId') ?? '');
    }
    return found;
  };
  const lists = [...nums].flatMap(([id, node]): readonly (readonly [string, NumberedList])[] => {
    const found = definitionOf(node);
    return found ? [[id, list(node, found)]] : [];
  });
  return { lists: new Map(lists) };
}

function list(num: Xml, { id, levels }: Definition): NumberedList {
  const overrides = elements(num, 'w:lvlOverride');
  const own = overrides.flatMap((node) => elements(node, 'w:lvl')).map(numberedLevel);
  const starts = overrides.flatMap((node): readonly (readonly [number, number])[] => {
    const start = whole(valAt(node, 'w:startOverride'));
    return start === undefined ? [] : [[levelNumber(node), start]];
  });
  return {
    definition: id,
    levels: own.length === 0 ? levels : new Map([...levels, ...own]),
    starts: starts.length === 0 ? NO_STARTS : new Map(starts),
  };
}

const NO_STARTS: ReadonlyMap<number, number> = new Map();

function definition(node: Xml): Definition {
  const link = valAt(node, 'w:numStyleLink');
  return {
    id: idOf(node, 'w:abstractNumId'),
    levels: new Map(elements(node, 'w:lvl').map(numberedLevel)),
    ...(link !== undefined && { link }),
  };
}

function numberedLevel(node: Xml): readonly [number, ListLevel] {
  return [levelNumber(node), level(node)];
}

function levelNumber(node: Xml): number {
  return Math.min(whole(node.attributes['w:ilvl']) ?? 0, DEEPEST);
}

function level(node: Xml): ListLevel {
  const format = child(node, 'w:numFmt')?.attributes;
  const restart = whole(valAt(node, 'w:lvlRestart'));
  const style = valAt(node, 'w:pStyle');
  const indent = leftIndent(child(node, 'w:pPr'));
  const run = child(node, 'w:rPr');
  const fonts = child(run, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  const language = valAt(run, 'w:lang');
  const pattern = format?.['w:format'];
  return {
    start: whole(valAt(node, 'w:start')) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    text: valAt(node, 'w:lvlText') ?? '',
    legal: isOn(child(node, 'w:isLgl')),
    picture: child(node, 'w:lvlPicBulletId') !== undefined,
    ...(pattern !== undefined && { pattern }),
    ...(restart !== undefined && { restart }),
    ...(style !== undefined && { style }),
    ...(indent !== undefined && { indent }),
    ...(font !== undefined && { font }),
    ...(language !== undefined && { language }),
  };
}

function idOf(node: Xml, attribute: string): string {
  return node.attributes[attribute] ?? '';
}
