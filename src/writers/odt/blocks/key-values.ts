import { keyValueColumns, keyValueRows, type PlacedEntry } from '../../../document/key-value-rows.ts';
import { isKeyValueGrid, kopOf, nameWidths } from '../../../layout/key-value-places.ts';
import { textAreaWidth } from '../../../layout/text-area.ts';
import { el, type Xml, type XmlChild } from '../../../ooxml/xml.ts';
import type { PreparedBlock, PreparedKeyValue, PreparedKeyValueList } from '../../../prepare/prepared.ts';
import { inlines, span } from '../text/inlines.ts';
import { paragraph } from '../text/paragraph.ts';
import type { WriteContext } from '../write-context.ts';
import { cellStyle, plainTable } from './plain-table.ts';

/** Draws what stands below a value. */
type Draw = (blocks: readonly PreparedBlock[]) => readonly Xml[];

/** The head of a document: a paragraph for each entry, or a table where it has columns, rules or points in it. */
export function keyValueList(node: PreparedKeyValueList, context: WriteContext, draw: Draw): readonly Xml[] {
  if (isKeyValueGrid(node, context)) return [grid(node, context, draw)];
  const { styles, keyWidth } = context;
  const look = styles.look('kopgegevens');
  const style = styles.variant('kopgegevens', 'Kopgegevens op breedte', {
    stijl: { inspringing: keyWidth },
    hanging: keyWidth,
    tabs: [{ kind: 'left', position: 0 }],
  });
  return node.entries.map((entry) =>
    paragraph(
      style,
      [nameOf(entry, context), el('text:tab'), ...inlines(entry.value, context, look.stijl)],
      context,
      entry,
    ),
  );
}

function nameOf({ key }: PreparedKeyValue, context: WriteContext): XmlChild {
  const { naamkleur } = kopOf(context.huisstijl);
  const style = context.styles.text('Kopgegeven', {
    'fo:font-weight': 'bold',
    ...(naamkleur !== undefined && { 'fo:color': naamkleur }),
  });
  return span(style, inlines(key, context, { ...context.huisstijl.stijlen.kopgegevens, vet: true }));
}

/** A cell with the name and one with the value for each place, or one with the name above the value. */
function grid(list: PreparedKeyValueList, context: WriteContext, draw: Draw): Xml {
  const { huisstijl } = context;
  const rows = keyValueRows(list);
  const unit = textAreaWidth(huisstijl) / keyValueColumns(list);
  const names = nameWidths(rows, unit, context);
  const above = kopOf(huisstijl).koppen === 'boven';
  const cells = rows.map((row) => row.flatMap((placed) => cellsOf(placed, unit, names, above)));
  const edges = [...new Set(cells.flat().flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
  return plainTable(
    {
      name: 'Gegevens van dit document',
      description: 'Bij elke naam staat de waarde ernaast of eronder.',
      widths,
      whole: false,
      rowHeads: !above,
    },
    cells.map((row, index) =>
      row.map(({ from, to, part, entry }) => ({
        style: gridCell(part, { top: index === 0, left: from === 0 }, context),
        span: edges.indexOf(to) - edges.indexOf(from),
        content: contentOf(part, entry, context, draw),
      })),
    ),
    context,
  );
}

type Part = 'name' | 'value' | 'both';

interface Cell {
  /** In points, rounded to hundredths so that edges of different rows are the same. */
  readonly from: number;
  readonly to: number;
  readonly part: Part;
  readonly entry: PreparedKeyValue;
}

function cellsOf(
  placed: PlacedEntry<PreparedKeyValue>,
  unit: number,
  roomForName: (placed: PlacedEntry<PreparedKeyValue>) => number,
  above: boolean,
): readonly Cell[] {
  const { entry, column, span: columns } = placed;
  const round = (points: number) => Math.round(points * 20) / 20;
  const from = round(column * unit);
  const to = round((column + columns) * unit);
  if (above) return [{ from, to, part: 'both', entry }];
  const between = round(from + roomForName(placed));
  return [
    { from, to: between, part: 'name', entry },
    { from: between, to, part: 'value', entry },
  ];
}

function contentOf(part: Part, entry: PreparedKeyValue, context: WriteContext, draw: Draw): readonly Xml[] {
  const { styles, huisstijl } = context;
  const { stijl } = styles.look('kopgegevens');
  const bare = kopOf(huisstijl).lijnen === 'geen';
  const style = styles.variant('kopgegevens', 'Kopgegevens in vak', {
    stijl: { inspringing: 0, na: bare ? stijl.na : 0 },
  });
  const name = () =>
    paragraph(style, [nameOf(entry, context)], context, { ...entry, keepNext: part === 'both' });
  if (part === 'name') return [name()];
  const body = draw(entry.body ?? []);
  const line = paragraph(style, inlines(entry.value, context, stijl), context, entry);
  const value = entry.value.length > 0 || body.length === 0 ? [line, ...body] : body;
  return part === 'both' ? [name(), ...value] : value;
}

/** Rules and fill of a place; each rule belongs to the cell above or left of it, the outer ones to the first cells. */
function gridCell(
  part: Part,
  at: { readonly top: boolean; readonly left: boolean },
  context: WriteContext,
): string {
  const { tabel, kleuren, ...huisstijl } = context.huisstijl;
  const { lijnen, vlak } = kopOf({ ...huisstijl, tabel, kleuren });
  const rule = { width: tabel.lijnRij > 0 ? tabel.lijnRij : 0.5, color: kleuren.lijn };
  const rows = lijnen !== 'geen';
  const all = lijnen === 'alle';
  const boxed = all || vlak;
  const x = boxed ? Math.max(tabel.celHorizontaal, 2) : 0;
  const y = boxed || rows ? Math.max(tabel.celVerticaal, 2) : 0;
  return cellStyle(context, {
    paddings: [y, boxed ? x : 6, y, x],
    below: rows ? rule : undefined,
    above: rows && at.top ? rule : undefined,
    right: all ? rule : undefined,
    left: all && at.left ? rule : undefined,
    fill: vlak && part !== 'value' ? kleuren.vlak : undefined,
  });
}
