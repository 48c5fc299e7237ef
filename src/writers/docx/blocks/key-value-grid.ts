import {
  keyValueColumns,
  keyValueRows,
  type PlacedEntry as Placed,
} from '../../../document/key-value-rows.ts';
import type { KopStijl } from '../../../huisstijl/huisstijl.ts';
import { kopOf, nameWidths } from '../../../layout/key-value-places.ts';
import { sum } from '../../../layout/table/sum.ts';
import { textAreaWidth } from '../../../layout/text-area.ts';
import { el, val, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedBlock, PreparedKeyValue, PreparedKeyValueList } from '../../../prepare/prepared.ts';
import { characterStyle } from '../styles/character-styles.ts';
import { border } from '../styles/paragraph-look.ts';
import { tableLook } from '../styles/table-styles.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import { hexColour, twips } from '../text/units.ts';
import type { WriteContext } from '../write-context.ts';

type PlacedEntry = Placed<PreparedKeyValue>;

/** A cell of Word: from where to where it reaches, in points, and what stands in it. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
  readonly content: readonly Xml[];
}

/**
 * The head of a document as a table: for each place a cell with the name and one with the value, or one with the name
 * above the value. It has no head row, since no name is one of a column; the first column holds names.
 */
export function keyValueGrid(
  list: PreparedKeyValueList,
  context: WriteContext,
  blocksOf: (blocks: readonly PreparedBlock[]) => readonly Xml[],
): Xml {
  const { huisstijl } = context;
  const kop = kopOf(huisstijl);
  const rows = keyValueRows(list);
  const unit = textAreaWidth(huisstijl) / keyValueColumns(list);
  const names = nameWidths(rows, unit, context);
  const cells = rows.map((row) =>
    row.flatMap((placed) => cellsOf(placed, unit, names, kop, context, blocksOf)),
  );
  const edges = [...new Set(cells.flat().flatMap(({ from, to }) => [twips(from), twips(to)]))].toSorted(
    (a, b) => a - b,
  );
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  return el(
    'w:tbl',
    {},
    el(
      'w:tblPr',
      {},
      val('w:tblStyle', gridStyle(context)),
      el('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      tableLook(false, kop.koppen === 'naast'),
      val('w:tblCaption', 'Gegevens van dit document'),
      val('w:tblDescription', 'Bij elke naam staat de waarde ernaast of eronder.'),
    ),
    el('w:tblGrid', {}, ...widths.map((width) => el('w:gridCol', { 'w:w': width }))),
    ...cells.map((row, index) => rowElement(row, rows[index] ?? [], edges, kop, context)),
  );
}

function cellsOf(
  placed: PlacedEntry,
  unit: number,
  roomForName: (placed: PlacedEntry) => number,
  kop: KopStijl,
  context: WriteContext,
  blocksOf: (blocks: readonly PreparedBlock[]) => readonly Xml[],
): readonly Cell[] {
  const { entry, column, span } = placed;
  const { styles, revisions } = context;
  const { stijl } = styles.look('kopgegevens');
  const flat = { stijl: { ...stijl, inspringing: 0, na: kop.lijnen === 'geen' ? stijl.na : 0 } };
  const style = styles.variant('kopgegevens', 'Kopgegevens in vak', flat);
  const nameStyle = characterStyle(styles, 'kopgegeven');
  const line = (content: readonly Xml[], keepNext = false) =>
    revisions.paragraph(paragraph({ style, keepNext }, content), entry);
  const name = line(runs(entry.key, context, stijl, { style: nameStyle }), kop.koppen === 'boven');
  const body = blocksOf(entry.body ?? []);
  const value = [
    ...(entry.value.length > 0 || body.length === 0 ? [line(runs(entry.value, context, stijl))] : []),
    ...body,
    // A cell ends with a paragraph (ISO 29500-1, 17.4.65).
    ...(body.at(-1)?.name === 'w:tbl' ? [line([])] : []),
  ];
  const from = column * unit;
  const to = (column + span) * unit;
  if (kop.koppen === 'boven') return [{ from, to, isName: false, content: [name, ...value] }];
  const between = from + roomForName(placed);
  return [
    { from, to: between, isName: true, content: [name] },
    { from: between, to, isName: false, content: value },
  ];
}

function rowElement(
  cells: readonly Cell[],
  row: readonly PlacedEntry[],
  edges: readonly number[],
  kop: KopStijl,
  context: WriteContext,
): Xml {
  const [only, ...others] = row;
  const whole = only && others.length === 0;
  return el(
    'w:tr',
    {},
    el(
      'w:trPr',
      {},
      !(whole && only.entry.body) && el('w:cantSplit'),
      whole && context.revisions.row(only.entry),
    ),
    ...cells.map(({ from, to, isName, content }) => {
      const span = edges.indexOf(twips(to)) - edges.indexOf(twips(from));
      const shade = isName || kop.koppen === 'boven' ? kop.vlak : undefined;
      return el(
        'w:tc',
        {},
        el(
          'w:tcPr',
          {},
          el('w:tcW', { 'w:w': twips(to) - twips(from), 'w:type': 'dxa' }),
          span > 1 && val('w:gridSpan', span),
          shade !== undefined &&
            el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexColour(shade) }),
        ),
        ...content,
      );
    }),
  );
}

/** The style of the table, with its rules and the room in its cells, to be changed in Word. */
function gridStyle({ styles, huisstijl }: WriteContext): string {
  const { tabel, kleuren } = huisstijl;
  const { lijnen, vlak } = kopOf(huisstijl);
  const side = (edge: string, points: number) => el(`w:${edge}`, { 'w:w': twips(points), 'w:type': 'dxa' });
  const thickness = tabel.lijnRij > 0 ? tabel.lijnRij : 0.5;
  const rule = (edge: string) => border(`w:${edge}`, thickness, kleuren.lijn);
  const edges = {
    geen: [],
    rijen: ['top', 'bottom', 'insideH'],
    alle: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  };
  const boxed = lijnen === 'alle' || vlak !== undefined;
  const [x, y] = [
    boxed ? Math.max(tabel.celHorizontaal, 2) : 0,
    boxed || lijnen === 'rijen' ? Math.max(tabel.celVerticaal, 2) : 0,
  ];
  return styles.add({
    id: 'TabelKopgegevens',
    name: 'Tabel kopgegevens',
    builtIn: false,
    basedOn: 'TableNormal',
    kind: 'table',
    paragraph: [],
    run: [],
    rest: [
      el(
        'w:tblPr',
        {},
        lijnen !== 'geen' && el('w:tblBorders', {}, ...edges[lijnen].map(rule)),
        el(
          'w:tblCellMar',
          {},
          side('top', y),
          side('left', x),
          side('bottom', y),
          side('right', boxed ? x : 6),
        ),
      ),
    ],
  });
}
