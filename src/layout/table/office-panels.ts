import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedTable } from '../../prepare/prepared.ts';
import type { Typesetter } from '../text/pieces.ts';
import { textAreaWidth } from '../text-area.ts';
import type { ColumnDemand } from './column-widths.ts';
import { fitTogether, type MeasureSetting } from './fit-together.ts';
import type { PanelFit } from './panel-fit.ts';
import { otherFont, spareForNumbers } from './spare-for-numbers.ts';
import { MOST_SMALLER } from './table-fit.ts';

/** Room that a number needs in any case: programs round widths in different ways. */
const BARELY = 1.03;

/** What it takes to fit the tables of a document that a word processor lays out. */
export interface OfficeSetting {
  readonly huisstijl: Huisstijl;
  readonly setter: Typesetter;
  /** How tables are set that share their columns with others in their section. */
  readonly siblings: ReadonlyMap<PreparedTable, readonly PanelFit[]>;
}

/** A table in a file that a word processor lays out (Word, ODF), or a panel of one. Lengths in points. */
export interface OfficePanel {
  /** The columns of the table that stand in it. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Size of the type in relation to the house style. */
  readonly scale: number;
  /** Room left and right of the text of a cell. */
  readonly padding: number;
  /** More room at the left of a column. */
  readonly gutters: readonly number[];
  /** For each column the room behind whole numbers, and the part of it for what is no decimal. */
  readonly rests: readonly number[];
  readonly hangs: readonly number[];
}

/** The room of tables that are so far in, and how they are measured: old and new numbers beside each other. */
export function fitSetting(
  { huisstijl, setter }: Pick<OfficeSetting, 'huisstijl' | 'setter'>,
  indent: number,
): MeasureSetting {
  const { pagina } = huisstijl;
  const onSide = pagina.hoogte - pagina.marges.links - pagina.marges.rechts;
  return {
    huisstijl,
    setter,
    upright: textAreaWidth(huisstijl) - indent,
    onSide,
    changes: 'beside',
  };
}

/**
 * A table as the layout fits it: its page, columns and panels are those of the PDF. The type is of half points, all that Word knows, the
 * same in all panels, and the columns of numbers have room for another font.
 */
export function tablePanels(
  node: PreparedTable,
  context: OfficeSetting,
  indent: number,
): readonly OfficePanel[] {
  const panels = context.siblings.get(node) ?? fitTogether([node], fitSetting(context, indent));
  const wider = otherFont(context.setter);
  const sizes = panels.map((panel) => sparing(panel, sizesOf(panel, context.huisstijl), wider).size);
  return panels.map((panel) => officePanel(panel, Math.min(...sizes), wider, context.huisstijl));
}

function officePanel(
  panel: PanelFit,
  size: number,
  wider: number,
  { stijlen, tabel }: Huisstijl,
): OfficePanel {
  const { grootte } = stijlen.tabelcel;
  const given = { size, larger: size / (grootte * panel.scale) };
  return {
    columns: panel.columns ? [0, ...panel.columns] : panel.widths.map((_, column) => column),
    widths: sparing(panel, [given], wider).widths,
    landscape: panel.orientation === 'liggend',
    scale: size / grootte,
    padding: tabel.celHorizontaal * panel.scale * given.larger,
    gutters: panel.gutters.map((gutter) => gutter * given.larger),
    rests: panel.rests.map((rest) => rest * given.larger),
    hangs: panel.hangs.map((hang) => hang * given.larger),
  };
}

/** A size of type in points, and how much larger it is than that of the layout. */
interface TypeSize {
  readonly size: number;
  readonly larger: number;
}

/** The sizes in half points, from that of the layout down to a little smaller. */
function sizesOf({ scale }: PanelFit, { stijlen, tabel }: Huisstijl): readonly TypeSize[] {
  const given = stijlen.tabelcel.grootte * scale;
  const largest = scale === 1 ? toHalf(given) : officeSize(given);
  const least = Math.min(largest, officeSize(Math.max(tabel.kleinste, given - MOST_SMALLER)));
  return Array.from({ length: (largest - least) * 2 + 1 }, (_, step) => {
    const size = largest - step / 2;
    return { size, larger: size / given };
  });
}

/**
 * The first size in which every number and every word has room for another font while labels keep their two lines, or
 * else take more of them; or else, perhaps in smaller type, every number has, or words break too; and the widths of the
 * columns. Type never gets smaller for words alone.
 */
function sparing(
  { demands, widths, width }: PanelFit,
  sizes: readonly TypeSize[],
  wider: number,
): { readonly size: number; readonly widths: readonly number[] } {
  const wishes = [
    { keeps: 'comfort', whole: 'words', wider },
    { keeps: 'minimum', whole: 'words', wider },
    { keeps: 'comfort', whole: 'numbers', wider },
    { keeps: 'minimum', whole: 'numbers', wider },
    { keeps: 'least', whole: 'numbers', wider },
    { keeps: 'least', whole: 'numbers', wider: BARELY },
  ] as const;
  for (const wish of wishes)
    for (const { size, larger } of wish.whole === 'words' ? sizes.slice(0, 1) : sizes) {
      const scaled = demands.map((demand) => inType(demand, larger));
      const spared = spareForNumbers(scaled, widths, { ...wish, available: width });
      if (spared) return { size, widths: spared };
    }
  return { size: sizes.at(-1)?.size ?? 0, widths };
}

/** What a column asks for in type that is so much larger. */
function inType(demand: ColumnDemand, larger: number): ColumnDemand {
  return {
    numeric: demand.numeric,
    least: demand.least * larger,
    minimum: demand.minimum * larger,
    comfort: demand.comfort * larger,
    preferred: demand.preferred * larger,
    number: demand.number * larger,
    hang: demand.hang * larger,
    room: demand.room * larger,
  };
}

/** The nearest size in half points. */
function toHalf(points: number): number {
  return Math.round(points * 2) / 2;
}

/** The nearest one that is not larger. */
function officeSize(points: number): number {
  return Math.floor(points * 2 + 0.001) / 2;
}
