import type { PreparedKeyValueList } from '../../prepare/prepared.ts';
import { fillLines } from '../text/set-paragraph.ts';
import { BREAK, moveBoxes } from './flow.ts';
import { alignText, type LayoutContext, prepareInlines, setInlines, stijlOf } from './layout-context.ts';

const GAP = 1.6;
const MAX_KEY = 0.4;

/** The head of a document: bold keys in a column of their own width, each beside its value. */
export function layoutKeyValues(list: PreparedKeyValueList, context: LayoutContext): void {
  const { structure } = context.run;
  const stijl = stijlOf('kopgegevens', context);
  const keyStijl = { ...stijl, vet: true };
  const element = structure.element(context.parent, 'L', { listNumbering: 'None' });
  const entries = list.entries.map((entry) => {
    const item = structure.element(element, 'LI');
    const label = structure.element(item, 'Lbl');
    const key = prepareInlines([...entry.key, { type: 'text', value: ' ' }], keyStijl, label, context, true);
    return { entry, key, body: structure.element(item, 'LBody') };
  });
  const widest = entries.reduce((most, { key }) => Math.max(most, key.preferred), 0);
  const column = Math.min(widest + stijl.grootte * GAP, context.width * MAX_KEY);
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
