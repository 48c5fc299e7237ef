import type { PreparedInline, PreparedSignatureBlock } from '../../prepare/prepared.ts';
import { signatureColumns } from '../signature-columns.ts';
import type { Line } from '../text/run.ts';
import { BREAK, moveBoxes } from './flow.ts';
import { alignText, type LayoutContext, setInlines, stijlOf } from './layout-context.ts';
import type { Box } from './page.ts';

/** Lines of room for the signature itself, above the name. */
const ROOM = 3.5;
const GUTTER = 20;

/**
 * Signers beside each other, at most three in a row and four as two and two: office, room to sign, name; or room to sign, name,
 * office, as the template has them. The block is whole and
 * stays with what stands before it, so that nobody signs a page without the decision.
 */
export function layoutSignatures(block: PreparedSignatureBlock, context: LayoutContext): void {
  const { structure } = context.run;
  const stijl = stijlOf('ondertekening', context);
  const columns = signatureColumns(block.signers.length);
  const width = (context.width - GUTTER * (columns - 1)) / Math.max(columns, 2);
  for (let start = 0; start < block.signers.length; start += columns) {
    const signers = block.signers.slice(start, start + columns);
    const boxes: Box[] = [];
    const footnotes: number[] = [];
    const set = signers.map((signer) => {
      const element = structure.element(context.parent, 'Div', {}, block);
      const lines = (part: readonly PreparedInline[]) =>
        setInlines(part, stijl, structure.element(element, 'P'), width, context);
      const { office, name, nameFirst = false } = signer;
      const [above, below] = (nameFirst ? [name, office] : [office, name]).map(lines);
      context.placeFootnotes(element);
      return { above: above ?? [], below: below ?? [], nameFirst };
    });
    const aboveLines = Math.max(...set.map(({ above }) => above.length));
    const belowLines = Math.max(...set.map(({ below }) => below.length));
    set.forEach(({ above, below, nameFirst }, column) => {
      const x = context.x + column * (width + GUTTER);
      const put = (lines: readonly Line[], first: number) =>
        lines.forEach((line, index) => {
          boxes.push(...moveBoxes(line.boxes, x, (first + index) * stijl.regelhoogte));
          footnotes.push(...line.footnotes);
        });
      put(above, nameFirst ? ROOM : 0);
      put(below, nameFirst ? ROOM + above.length : aboveLines + ROOM);
    });
    context.flow.open(stijl.voor);
    alignText(stijl, context);
    context.flow.keep(BREAK.never);
    context.flow.put({
      height: (aboveLines + ROOM + belowLines) * stijl.regelhoogte,
      boxes,
      footnotes,
    });
    context.flow.close(Math.max(stijl.na, stijl.regelhoogte));
  }
}
