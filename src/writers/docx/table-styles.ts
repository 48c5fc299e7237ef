import type { RowKind, Table } from '../../document/nodes.ts';
import { border } from './paragraph-look.ts';
import type { StyleSheet } from './style-sheet.ts';
import { hexColour, twips } from './units.ts';
import { el, val, type Xml } from './xml.ts';

/** What the style of a paragraph in a cell follows from. */
export interface CellLook {
  readonly kind: RowKind;
  readonly align: 'left' | 'center' | 'right';
  /** Depth of a label in its groups, from 0. */
  readonly depth: number;
  /** Size in relation to the house style: less than 1 in a table that had to shrink. */
  readonly scale: number;
}

const ALIGNMENT = { left: 'links', center: 'midden', right: 'rechts' } as const;
const ALIGNMENT_NAME = { left: '', center: ' midden', right: ' rechts' } as const;

/** Row kinds in bold. */
const BOLD: ReadonlySet<RowKind> = new Set<RowKind>(['subtotaal', 'totaal', 'saldo']);

/** The id of the paragraph style in a cell: one named style for each combination that occurs. */
export function cellStyle(styles: StyleSheet, look: CellLook): string {
  const { kind, align, depth, scale } = look;
  const head = kind === 'kop';
  const rol = head ? 'tabelkop' : 'tabelcel';
  const base = styles.look(rol).stijl;
  const grootte = Math.round(base.grootte * scale * 2) / 2;
  const name = [
    head ? 'Tabelkop' : BOLD.has(kind) ? 'Tabeltotaal' : kind === 'groep' ? 'Tabelgroep' : 'Tabelcel',
    ALIGNMENT_NAME[align],
    depth > 0 ? ` niveau ${depth}` : '',
    scale < 1 ? ` ${String(grootte).replace('.', ',')} pt` : '',
  ].join('');
  if (name === 'Tabelcel' || name === 'Tabelkop') return styles.role(rol);
  return styles.variant(rol, name, {
    stijl: {
      grootte,
      regelhoogte: base.regelhoogte * scale,
      vet: base.vet || BOLD.has(kind) || kind === 'groep',
      inspringing: base.inspringing + depth * styles.huisstijl.tabel.inspringing,
      uitlijning: ALIGNMENT[align],
    },
    unhyphenated: head || align === 'right',
  });
}

/** The id of the table style: rules, head background and room in the cells, all to be changed in Word. */
export function tableStyle(styles: StyleSheet, role: Table['role']): string {
  const { tabel, kleuren } = styles.huisstijl;
  const name = role === 'financieel' ? 'Tabel financieel' : 'Tabel eenvoudig';
  const side = (edge: string, points: number) => el(`w:${edge}`, { 'w:w': twips(points), 'w:type': 'dxa' });
  const rule = (edge: string, points: number) => border(`w:${edge}`, points, kleuren.lijn);
  return styles.add({
    id: role === 'financieel' ? 'TabelFinancieel' : 'TabelEenvoudig',
    name,
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
          rule('top', tabel.lijnKop),
          rule('bottom', tabel.lijnKop),
          tabel.lijnRij > 0 && rule('insideH', tabel.lijnRij),
        ),
        el(
          'w:tblCellMar',
          {},
          side('top', tabel.celVerticaal),
          side('left', tabel.celHorizontaal),
          side('bottom', tabel.celVerticaal),
          side('right', tabel.celHorizontaal),
        ),
      ),
      el(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        el(
          'w:tcPr',
          {},
          el('w:tcBorders', {}, rule('bottom', tabel.lijnKop)),
          shading(kleuren.vlak),
          val('w:vAlign', 'bottom'),
        ),
      ),
    ],
  });
}

function shading(colour: string): Xml {
  return el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexColour(colour) });
}

/** The properties of a cell that its row asks for: the rule above a total, the background of a second head row. */
export function rowCellProperties(
  styles: StyleSheet,
  kind: RowKind,
  headIndex: number | undefined,
): readonly Xml[] {
  const { tabel, kleuren } = styles.huisstijl;
  if (BOLD.has(kind)) {
    return [el('w:tcBorders', {}, border('w:top', tabel.lijnTotaal, kleuren.lijn))];
  }
  if (headIndex === undefined || headIndex === 0) return [];
  return [el('w:tcBorders', {}, border('w:bottom', tabel.lijnKop, kleuren.lijn)), shading(kleuren.vlak)];
}
