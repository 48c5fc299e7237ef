import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import type { ColumnDemand } from '../../../layout/table/column-widths.ts';
import { fitTogether, type MeasureSetting } from '../../../layout/table/fit-together.ts';
import type { PanelFit } from '../../../layout/table/panel-fit.ts';
import { otherFont, spareForNumbers } from '../../../layout/table/spare-for-numbers.ts';
import { MOST_SMALLER } from '../../../layout/table/table-fit.ts';
import type { PreparedTable } from '../../../prepare/prepared.ts';
import { halfPoints } from '../text/units.ts';
import { textAreaWidth, type WriteContext } from '../write-context.ts';

/** Room that a number needs in any case: programs round widths in different ways. */
const BARELY = 1.03;

/** A table in Word, or a panel of one. Lengths in points. */
export interface WordPanel {
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

/** The room of tables that are so far in, and how they are measured in Word: old and new numbers beside each other. */
export function fitSetting(
  { huisstijl, setter }: Pick<WriteContext, 'huisstijl' | 'setter'>,
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
 * A table as the layout fits it: its page, columns and panels are those of the PDF. The type is one that Word knows, the
 * same in all panels, and the columns of numbers have room for another font.
 */
export function tablePanels(
  node: PreparedTable,
  context: WriteContext,
  indent: number,
): readonly WordPanel[] {
  const panels = context.siblings.get(node) ?? fitTogether([node], fitSetting(context, indent));
  const wider = otherFont(context.setter);
  const sizes = panels.map((panel) => sparing(panel, sizesOf(panel, context.huisstijl), wider).size);
  return panels.map((panel) => wordPanel(panel, Math.min(...sizes), wider, context.huisstijl));
}

function wordPanel(panel: PanelFit, size: number, wider: number, { stijlen, tabel }: Huisstijl): WordPanel {
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

/** The sizes that Word knows, from that of the layout down to a little smaller. */
function sizesOf({ scale }: PanelFit, { stijlen, tabel }: Huisstijl): readonly TypeSize[] {
  const given = stijlen.tabelcel.grootte * scale;
  const largest = scale === 1 ? halfPoints(given) / 2 : wordSize(given);
  const least = Math.min(largest, wordSize(Math.max(tabel.kleinste, given - MOST_SMALLER)));
  return Array.from({ length: (largest - least) * 2 + 1 }, (_, step) => {
    const size = largest - step / 2;
    return { size, larger: size / given };
  });
}

/**
 * The first size in which every number has room for another font while labels keep their two lines, or else take more
 * of them, or else break words; and the widths of the columns.
 */
function sparing(
  { demands, widths, width }: PanelFit,
  sizes: readonly TypeSize[],
  wider: number,
): { readonly size: number; readonly widths: readonly number[] } {
  const wishes = [
    { keeps: 'comfort', wider },
    { keeps: 'minimum', wider },
    { keeps: 'least', wider },
    { keeps: 'least', wider: BARELY },
  ] as const;
  for (const wish of wishes)
    for (const { size, larger } of sizes) {
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

/** The nearest size below that Word knows. */
function wordSize(points: number): number {
  return Math.floor(points * 2 + 0.001) / 2;
}
