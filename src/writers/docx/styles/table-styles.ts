import type { RowKind, Table } from '../../../document/nodes.ts';
import {
  CELL_ALIGNMENT,
  CELL_ALIGNMENT_NAME,
  type CellPlace,
  cellStijl,
  cellText,
} from '../../../layout/table/office-cell.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import { isSum } from '../../../prepare/row-look.ts';
import { hexColour, twips } from '../text/units.ts';
import { border } from './paragraph-look.ts';
import { TABLE_STYLES, type TableHead } from './style-names.ts';
import type { StyleSheet } from './style-sheet.ts';

/** What the style of a paragraph in a cell follows from. */
export interface CellLook extends CellPlace {
  readonly role: Table['role'];
  /** Which row of the head it is, from 0; undefined below the head. */
  readonly headIndex: number | undefined;
}

/** The id of the paragraph style in a cell: one named style for each combination that occurs. */
export function cellStyle(styles: StyleSheet, look: CellLook): string {
  const { headIndex } = look;
  const head = headIndex === undefined ? undefined : styles.tableHead(look.role);
  if (head && headIndex !== undefined) return houseHeadStyle(styles, look, head, headIndex);
  const { rol, name, stijl } = cellText(styles.huisstijl, look);
  if (name === undefined) return styles.role(rol);
  return styles.variant(rol, name, { stijl, unhyphenated: look.kind === 'kop' || look.align === 'right' });
}

/**
 * The style of head cells under a table style of the house template: that decides on the first row. Further rows, which
 * it does not know for heads, say what the first has.
 */
function houseHeadStyle(
  styles: StyleSheet,
  { align, scale }: CellLook,
  head: TableHead,
  headIndex: number,
): string {
  const { tabelcel } = styles.huisstijl.stijlen;
  const stijl = cellStijl(styles.huisstijl, 'kop', scale);
  const further = headIndex > 0;
  const name = [
    further ? 'Tabelkop vervolg' : 'Tabelkop volgens tabelstijl',
    CELL_ALIGNMENT_NAME[align],
    scale < 1 ? ` ${stijl.grootte} pt` : '',
  ].join('');
  return styles.variant('tabelcel', name, {
    stijl: {
      ...stijl,
      // Said again: a colour of Standaard would win from that of the table style, while bold twice is not bold.
      kleur: head.kleur ?? tabelcel.kleur,
      vet: further ? head.vet : tabelcel.vet,
      uitlijning: CELL_ALIGNMENT[align],
    },
    unhyphenated: true,
  });
}

/** The id of the table style: rules, head background and room in the cells, all to be changed in Word. */
export function tableStyle(styles: StyleSheet, role: Table['role']): string {
  const { tabel, kleuren } = styles.huisstijl;
  const rule = (edge: string, points: number, colour: string) =>
    points > 0 && border(`w:${edge}`, points, colour);
  return styles.add({
    ...TABLE_STYLES[`tabel_${role}`],
    builtIn: false,
    basedOn: 'TableNormal',
    kind: 'table',
    paragraph: [],
    run: [],
    rest: [
      el(
        'w:tblPr',
        {},
        el(
          'w:tblBorders',
          {},
          rule('bottom', tabel.lijnKop, kleuren.lijnKop),
          rule('insideH', tabel.lijnRij, kleuren.lijn),
        ),
        cellMargins({
          top: tabel.celVerticaal,
          left: tabel.celHorizontaal,
          bottom: tabel.celVerticaal,
          right: tabel.celHorizontaal,
        }),
      ),
      el(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        el(
          'w:tcPr',
          {},
          el('w:tcBorders', {}, rule('bottom', tabel.lijnKop, kleuren.lijnKop)),
          shading(kleuren.vlak),
          val('w:vAlign', 'bottom'),
        ),
      ),
    ],
  });
}

/** Room between the edge of a cell and its text, in points, in the order of the schema (ISO 29500-1, 17.4.42). */
export function cellMargins(room: Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>): Xml {
  const side = (edge: keyof typeof room): Xml =>
    el(`w:${edge}`, { 'w:w': twips(room[edge]), 'w:type': 'dxa' });
  return el('w:tblCellMar', {}, side('top'), side('left'), side('bottom'), side('right'));
}

function shading(colour: string): Xml {
  return el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexColour(colour) });
}

/** What a cell has of its own: the rule above a total, the look of a second head row, `atFoot` for numbers beside the last line. */
export function cellProperties(
  styles: StyleSheet,
  kind: RowKind,
  role: Table['role'],
  headIndex: number | undefined,
  atFoot: boolean,
): readonly Xml[] {
  const { tabel, kleuren } = styles.huisstijl;
  const head = styles.tableHead(role);
  const vlak = head ? head.vlak : kleuren.vlak;
  const rule = (edge: string, points: number, colour: string) =>
    points > 0 && el('w:tcBorders', {}, border(`w:${edge}`, points, colour));
  const properties =
    headIndex !== undefined && headIndex > 0
      ? [
          rule('bottom', tabel.lijnKop, kleuren.lijnKop),
          vlak !== undefined && shading(vlak),
          val('w:vAlign', 'bottom'),
        ]
      : [
          isSum(kind) && rule('top', tabel.lijnTotaal, kleuren.lijnTotaal),
          atFoot && val('w:vAlign', 'bottom'),
        ];
  return properties.filter((property) => property !== false);
}

/** Tells Word and screen readers whether the first row and the first column are heads; bands are not used. */
export function tableLook(firstRow: boolean, firstColumn: boolean): Xml {
  const bits = 0x0600 | (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0);
  return el('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': firstRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}
