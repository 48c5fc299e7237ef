import { keyValueColumns } from '../../document/key-value-rows.ts';
import type { PreparedBlock, PreparedKeyValueList } from '../../prepare/prepared.ts';
import { fillLines } from '../text/set-paragraph.ts';
import { BREAK, moveBoxes } from './flow.ts';
import { alignText, type LayoutContext, prepareInlines, setInlines, stijlOf } from './layout-context.ts';
import { layoutKeyGrid } from './layout-key-grid.ts';

const GAP = 1.6;
const MAX_KEY = 0.4;
/** Room that the values keep beside names for which the house style asks a width, in points. */
const LEAST_VALUE = 60;

/**
 * The head of a document: bold names, each beside its value. Names have a column as wide as the house style says, else as
 * the longest of them. With rules, columns or points in it, it is a grid.
 */
export function layoutKeyValues(
  list: PreparedKeyValueList,
  context: LayoutContext,
  layoutBlocks: (blocks: readonly PreparedBlock[], context: LayoutContext) => void,
): void {
  const kop = context.huisstijl.kopgegevens;
  const grid = keyValueColumns(list) > 1 || list.entries.some(({ body }) => body);
  if (grid || (kop && (kop.lijnen !== 'geen' || kop.koppen === 'boven' || kop.vlak)))
    layoutKeyGrid(list, context, layoutBlocks);
  else layoutBelowEachOther(list, context);
}

function layoutBelowEachOther(list: PreparedKeyValueList, context: LayoutContext): void {
  const { structure } = context.run;
  const stijl = stijlOf('kopgegevens', context);
  const keyStijl = { ...stijl, vet: true };
  const element = structure.element(context.parent, 'L', { listNumbering: 'None' }, list);
  const entries = list.entries.map((entry) => {
    const item = structure.element(element, 'LI', {}, entry);
    const label = structure.element(item, 'Lbl');
    const key = prepareInlines([...entry.key, { type: 'text', value: ' ' }], keyStijl, label, context, true);
    return { entry, key, body: structure.element(item, 'LBody') };
  });
  const widest = entries.reduce((most, { key }) => Math.max(most, key.preferred), 0);
  const column =
    stijl.inspringing > 0
      ? Math.min(stijl.inspringing, context.width - LEAST_VALUE)
      : Math.min(widest + stijl.grootte * GAP, context.width * MAX_KEY);
  const measure = {
    width: column - stijl.grootte * 0.5,
    size: stijl.grootte,
    lineHeight: stijl.regelhoogte,
    align: 'links' as const,
  };
  context.flow.open(stijl.voor);
  alignText(stijl, context);
  for (const { entry, key, body } of entries) {
    const left = fillLines(key, measure, context.setter);
    const right = setInlines(entry.value, stijl, body, context.width - column, context);
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      const boxes = [
        ...moveBoxes(left[index]?.boxes ?? [], context.x, 0),
        ...moveBoxes(right[index]?.boxes ?? [], context.x + column, 0),
      ];
      context.flow.put({
        height: stijl.regelhoogte,
        boxes,
        footnotes: [...(left[index]?.footnotes ?? []), ...(right[index]?.footnotes ?? [])],
        penalty: index === 0 ? BREAK.avoid : BREAK.widow,
      });
    }
    context.flow.close(stijl.na);
    context.placeFootnotes(body);
  }
  context.flow.close(context.huisstijl.stijlen.tekst.regelhoogte);
}
