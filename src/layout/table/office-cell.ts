import type { RowKind } from '../../document/nodes.ts';
import { linesUp, splitNumber } from '../../document/split-number.ts';
import { plainText } from '../../document/text.ts';
import type { Huisstijl, Stijl } from '../../huisstijl/huisstijl.ts';
import { rowWeight } from '../../prepare/row-look.ts';
import type { Typesetter } from '../text/pieces.ts';
import { textWidth } from '../text/text-width.ts';
import type { GridCell } from './office-grid.ts';
import type { OfficePanel } from './office-panels.ts';

/** How text in a row of this kind looks in a file that a word processor lays out; sizes in half points. */
export function cellStijl(huisstijl: Huisstijl, kind: RowKind, scale: number): Stijl {
  const base = huisstijl.stijlen[kind === 'kop' ? 'tabelkop' : 'tabelcel'];
  const size = base.grootte * scale;
  const { bold, italic } = rowWeight(kind);
  return {
    ...base,
    grootte: (scale < 1 ? Math.floor(size * 2 + 0.001) : Math.round(size * 2)) / 2,
    regelhoogte: base.regelhoogte * scale,
    vet: base.vet || bold,
    cursief: base.cursief || italic,
    bijVolgende: false,
  };
}

/** How a cell lies in its table: what its style follows from. */
export interface CellPlace {
  readonly kind: RowKind;
  readonly align: 'left' | 'center' | 'right';
  /** Depth of a label in its groups, from 0. */
  readonly depth: number;
  /** Size in relation to the house style: less than 1 in a table that had to shrink. */
  readonly scale: number;
}

export const CELL_ALIGNMENT = { left: 'links', center: 'midden', right: 'rechts' } as const;
export const CELL_ALIGNMENT_NAME = { left: '', center: ' midden', right: ' rechts' } as const;

const CELL_NAME: Readonly<Record<RowKind, string>> = {
  kop: 'Tabelkop',
  post: 'Tabelcel',
  groep: 'Tabelgroep',
  subtotaal: 'Tabeltotaal',
  totaal: 'Tabeltotaal',
  saldo: 'Tabeltotaal',
  toelichting: 'Tabeltoelichting',
};

/** The style of text in a cell: the role that it is based on, and a name of its own where it differs from that. */
export function cellText(
  huisstijl: Huisstijl,
  { kind, align, depth, scale }: CellPlace,
): { readonly rol: 'tabelkop' | 'tabelcel'; readonly name?: string; readonly stijl: Stijl } {
  const stijl = cellStijl(huisstijl, kind, scale);
  const name = [
    CELL_NAME[kind],
    CELL_ALIGNMENT_NAME[align],
    depth > 0 ? ` niveau ${depth}` : '',
    scale < 1 ? ` ${stijl.grootte} pt` : '',
  ].join('');
  const own = name !== CELL_NAME.post && name !== CELL_NAME.kop;
  return {
    rol: kind === 'kop' ? 'tabelkop' : 'tabelcel',
    ...(own && { name }),
    stijl: {
      ...stijl,
      inspringing: stijl.inspringing + depth * huisstijl.tabel.inspringing,
      uitlijning: CELL_ALIGNMENT[align],
    },
  };
}

/**
 * The room kept free right of a cell in a column of numbers: so much that whole numbers line up; a head stands above
 * them and not above what hangs behind one (" + pm"), as far as the column is wide enough for it. In points.
 */
export function roomBehind(
  { column, cell }: GridCell,
  stijl: Stijl,
  panel: OfficePanel,
  setter: Typesetter,
): number {
  const text = plainText(cell.children);
  if (cell.numeric)
    return linesUp(text) ? (panel.rests[column] ?? 0) - textWidth(splitNumber(text).rest, stijl, setter) : 0;
  const room = (panel.widths[column] ?? 0) - panel.padding * 2 - (panel.gutters[column] ?? 0);
  return Math.max(0, Math.min(panel.hangs[column] ?? 0, room - textWidth(text, stijl, setter)));
}
