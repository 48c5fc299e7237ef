import type { WordPackage } from './package.ts';
import { all, at, type Element, elements, styleOf, textOf, valueAt } from './xml-tree.ts';

/** A rule of Word's accessibility checker (Microsoft, "Rules for the Accessibility Checker"), and what breaks it. */
interface Rule {
  readonly rule: string;
  readonly find: (file: WordPackage, body: Element) => readonly string[];
}

/** The kinds of objects for which the checker asks a text alternative. */
const OBJECTS = [
  'w:object',
  'w:pict',
  'c:chart',
  'dgm:relIds',
  'wps:wsp',
  'w:control',
  'mc:AlternateContent',
];

/** Every rule that concerns a Word file; those about sound, film, slides, sheets and mail do not. */
export const RULES: readonly Rule[] = [
  {
    rule: 'error: all non-text content has alternative text',
    find: (_file, body) => [
      ...all(body, 'wp:docPr')
        .filter((one) => !one.attributes.descr && all(one, 'adec:decorative')[0]?.attributes.val !== '1')
        .map((one) => one.attributes.name ?? ''),
      ...OBJECTS.flatMap((name) => all(body, name).map(() => name)),
    ],
  },
  {
    rule: 'error: tables specify column header information',
    find: (_file, body) =>
      all(body, 'w:tbl')
        .filter((table) => !at(table, 'w:tr/w:trPr/w:tblHeader') || tableLook(table) !== '1')
        .map(textOf),
  },
  {
    rule: 'error: the document can be opened by all (no restricted access, no protection)',
    find: (file) =>
      ['w:documentProtection', 'w:writeProtection', 'w:readModeInkLockDown'].filter(
        (name) => at(file.part('word/settings.xml'), name) !== undefined,
      ),
  },
  {
    rule: 'error: content controls have titles',
    find: (_file, body) =>
      all(body, 'w:sdt')
        .filter((one) => !at(one, 'w:sdtPr/w:docPartObj') && !valueAt(one, 'w:sdtPr/w:alias'))
        .map(textOf),
  },
  {
    rule: 'warning: tables have a simple structure (no nested tables; merged cells in the head only)',
    find: (_file, body) =>
      all(body, 'w:tr')
        .filter((row) => all(row, 'w:tbl').length > 0 || (isMerged(row) && !at(row, 'w:trPr/w:tblHeader')))
        .map(textOf),
  },
  {
    rule: 'warning: no blank rows or columns for formatting, every row covers the grid',
    find: (_file, body) =>
      all(body, 'w:tbl').flatMap((table) => {
        const rows = all(table, 'w:tr').map((row) => elements(row).filter(({ name }) => name === 'w:tc'));
        const grid = all(table, 'w:gridCol').length;
        const uneven = rows.filter((cells) => sum(cells.map(span)) !== grid);
        const blank = rows.filter((cells) => cells.every((cell) => textOf(cell) === ''));
        const columns = Array.from({ length: grid }, (_, column) => column).filter((column) =>
          rows.every((cells) => cells.length === grid && cells[column] && textOf(cells[column]) === ''),
        );
        return [
          ...uneven.map(() => 'ongelijke rij'),
          ...blank.map(() => 'lege rij'),
          ...columns.map(() => 'lege kolom'),
        ];
      }),
  },
  {
    rule: 'warning: objects are in line with the text',
    find: (_file, body) =>
      ['wp:anchor', 'w:framePr', 'w:txbxContent', 'w:tblpPr'].flatMap((name) =>
        all(body, name).map(() => name),
      ),
  },
  {
    rule: 'warning: no image watermark (a word as watermark is decoration in the running head)',
    find: (file) =>
      file.paths
        .filter((path) => /^word\/header\d/u.test(path))
        .flatMap((path) => [...all(file.part(path), 'v:imagedata'), ...all(file.part(path), 'wp:anchor')])
        .map(({ name }) => name),
  },
  {
    rule: 'warning: text has contrast with its background of 4.5 to 1 or more (WCAG 2.2, 1.4.3)',
    find: (file) => {
      const styles = file.part('word/styles.xml');
      const values = (name: string, key: string) =>
        new Set(
          all(styles, name)
            .map((one) => one.attributes[key] ?? 'auto')
            .filter((value) => value !== 'auto'),
        );
      const backgrounds = ['FFFFFF', ...values('w:shd', 'w:fill')];
      return [...values('w:color', 'w:val')].filter((colour) =>
        backgrounds.some((background) => contrast(colour, background) < 4.5),
      );
    },
  },
  {
    rule: 'tip: headings are in logical order, from level 1, and have text',
    find: (file, body) => {
      const outline = new Map(
        all(file.part('word/styles.xml'), 'w:style').map((one) => [
          one.attributes['w:styleId'],
          Number(valueAt(one, 'w:pPr/w:outlineLvl') ?? 9) + 1,
        ]),
      );
      const headings = all(body, 'w:p').filter((one) => (outline.get(styleOf(one)) ?? 10) < 10);
      const levels = headings.map((one) => outline.get(styleOf(one)) ?? 10);
      return headings
        .filter((one, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1 || textOf(one) === '')
        .map(textOf);
    },
  },
  {
    rule: 'tip: no repeated blank characters, no empty paragraphs for room',
    find: (_file, body) => {
      const cells = new Set(all(body, 'w:tc').flatMap((cell) => all(cell, 'w:p')));
      const outside = all(body, 'w:p').filter((one) => !cells.has(one));
      return outside
        .filter((one) => isBlank(one) || / {2,}/u.test(textOf(one)) || all(one, 'w:tab').length > 1)
        .map((one) => `${styleOf(one)}: ${textOf(one)}`);
    },
  },
  {
    rule: 'tip: the text of a link says where it leads',
    find: (_file, body) =>
      all(body, 'w:hyperlink')
        .map(textOf)
        .filter((text) => text === '' || /^(https?:|klik|hier$)/iu.test(text)),
  },
  {
    rule: 'tip: the document has a title, and a language',
    find: (file) => {
      const core = file.part('docProps/core.xml');
      const language = at(file.part('word/styles.xml'), 'w:docDefaults/w:rPrDefault/w:rPr/w:lang');
      return [
        ...['dc:title', 'dc:language'].filter((name) => !at(core, name)?.children[0]),
        ...(language?.attributes['w:val'] ? [] : ['w:lang']),
      ];
    },
  },
];

/** What Word's accessibility checker would say about a file. */
export function accessibilityProblems(file: WordPackage): readonly string[] {
  const body = file.part('word/document.xml');
  return RULES.flatMap(({ rule, find }) => find(file, body).map((place) => `${rule}: ${place}`));
}

/**
 * A paragraph with nothing in it. The format wants one after a table that ends a section, and between two tables;
 * those have no height to speak of.
 */
function isBlank(paragraph: Element): boolean {
  const empty = textOf(paragraph) === '' && all(paragraph, 'w:drawing').length === 0;
  return empty && styleOf(paragraph) !== 'Tabelscheiding';
}

function tableLook(table: Element): string | undefined {
  return at(table, 'w:tblPr/w:tblLook')?.attributes['w:firstRow'];
}

function isMerged(row: Element): boolean {
  return all(row, 'w:gridSpan').length + all(row, 'w:vMerge').length > 0;
}

function span(cell: Element): number {
  return Number(valueAt(cell, 'w:tcPr/w:gridSpan') ?? 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The contrast of two colours (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
