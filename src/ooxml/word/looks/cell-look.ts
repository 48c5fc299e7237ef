import { child, elements, isOn, valAt, type Xml } from '../../xml.ts';
import type { WordLooks } from './looks.ts';
import { mergeProperties, type Properties } from './properties.ts';

/** What a table style does in one cell: give it to the looks of what stands in it. */
export interface CellLook {
  readonly paragraph: Properties;
  readonly run: Properties;
  readonly shaded: boolean;
  readonly ruleAbove: boolean;
}

/** Where a cell stands in its table, in rows and columns of the grid, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly colspan: number;
  readonly columns: number;
}

/** What the style of a table (`w:tblPr`) does in a cell (ISO 29500-1, 17.7.6). */
export function cellLook({ styles }: WordLooks, tblPr: Xml | undefined, place: CellPlace): CellLook {
  const { chain } = styles.style('table', valAt(tblPr, 'w:tblStyle'));
  const kinds = conditions(tblPr, place);
  const layers = kinds.flatMap((kind) => chain.flatMap((style) => layersOf(style, kind)));
  const shade = layers
    .map((layer) => child(child(layer, 'w:tcPr'), 'w:shd'))
    .find((one) => one !== undefined);
  return {
    paragraph: mergeProperties(layers.map((layer) => child(layer, 'w:pPr'))),
    run: mergeProperties(layers.map((layer) => child(layer, 'w:rPr'))),
    shaded: shade !== undefined && isShade(shade),
    ruleAbove: kinds
      .filter((kind) => kind === 'firstRow' || kind === 'lastRow')
      .flatMap((kind) => chain.flatMap((style) => layersOf(style, kind)))
      .some((layer) => isRule(valAt(child(child(layer, 'w:tcPr'), 'w:tcBorders'), 'w:top'))),
  };
}

/** Whether a shade (`w:shd`) can be seen on white paper. */
function isShade({ attributes }: Xml): boolean {
  const fill = attributes['w:fill'] ?? 'auto';
  const pattern = attributes['w:val'] ?? 'clear';
  return !/^(?:auto|ffffff)$/i.test(fill) || !/^(?:clear|nil)$/u.test(pattern);
}

function isRule(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'nil' && kind !== 'none';
}

/** What a style says for cells of a kind; for all cells also what it says outside of kinds. */
function layersOf(style: Xml, kind: string): readonly Xml[] {
  const own = elements(style, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === kind);
  return kind === 'wholeTable' ? [...own, style] : own;
}

/** The kinds of cell that one is, the strongest first. */
function conditions(tblPr: Xml | undefined, place: CellPlace): readonly string[] {
  const look = tableLook(child(tblPr, 'w:tblLook'));
  const first = look.firstRow && place.row === 0;
  const last = look.lastRow && place.row === place.rows - 1 && !first;
  const left = look.firstColumn && place.column === 0;
  const right = look.lastColumn && place.column + place.colspan >= place.columns && !left;
  const kinds: readonly (readonly [boolean, string])[] = [
    [first && right, 'neCell'],
    [first && left, 'nwCell'],
    [last && right, 'seCell'],
    [last && left, 'swCell'],
    [first, 'firstRow'],
    [last, 'lastRow'],
    [left, 'firstCol'],
    [right, 'lastCol'],
    [look.rowBands && !first && !last, band(place.row - Number(look.firstRow), 'Horz')],
    [look.columnBands && !left && !right, band(place.column - Number(look.firstColumn), 'Vert')],
    [true, 'wholeTable'],
  ];
  return kinds.filter(([holds]) => holds).map(([, kind]) => kind);
}

function band(index: number, direction: string): string {
  return `band${index % 2 === 0 ? 1 : 2}${direction}`;
}

interface TableLook {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
}

/** Which kinds of cell a table shows: as attributes, or as bits of a number (ISO 29500-4, 14.4.1.3). */
function tableLook(node: Xml | undefined): TableLook {
  const bits = Number.parseInt(node?.attributes['w:val'] ?? '0', 16) || 0;
  const flag = (attribute: string, bit: number): boolean => {
    const stated = node?.attributes[attribute];
    return stated === undefined
      ? (bits & bit) !== 0
      : isOn({ name: '', attributes: { 'w:val': stated }, children: [] });
  };
  return {
    firstRow: flag('w:firstRow', 0x20),
    lastRow: flag('w:lastRow', 0x40),
    firstColumn: flag('w:firstColumn', 0x80),
    lastColumn: flag('w:lastColumn', 0x100),
    rowBands: node !== undefined && !flag('w:noHBand', 0x200),
    columnBands: node !== undefined && !flag('w:noVBand', 0x400),
  };
}
