import type { PreparedSignatureBlock } from '../../prepare/prepared.ts';
import { BREAK, moveBoxes } from './flow.ts';
import { alignText, type LayoutContext, setInlines, stijlOf } from './layout-context.ts';
import type { Box } from './page.ts';

/** Lines of room for the signature itself, between office and name. */
const ROOM = 3.5;
const GUTTER = 20;
const MAX_COLUMNS = 3;

/**
 * Signers beside each other, at most three in a row: office, room to sign, name. The block is whole and
 * stays with what stands before it, so that nobody signs a page without the decision.
 */
export function layoutSignatures(block: PreparedSignatureBlock, context: LayoutContext): void {
  const { structure } = context.run;
  const stijl = stijlOf('ondertekening', context);
  const columns = Math.max(1, Math.min(block.signers.length, MAX_COLUMNS));
  const width = (context.width - GUTTER * (columns - 1)) / Math.max(columns, 2);
  for (let start = 0; start < block.signers.length; start += columns) {
    const signers = block.signers.slice(start, start + columns);
    const boxes: Box[] = [];
    const footnotes: number[] = [];
    const set = signers.map((signer) => {
      const element = structure.element(context.parent, 'Div');
      const office = setInlines(signer.office, stijl, structure.element(element, 'P'), width, context);
      const name = setInlines(signer.name, stijl, structure.element(element, 'P'), width, context);
      context.placeFootnotes(element);
      return { office, name };
    });
    const officeLines = Math.max(...set.map(({ office }) => office.length));
    const nameLines = Math.max(...set.map(({ name }) => name.length));
    set.forEach(({ office, name }, column) => {
      const x = context.x + column * (width + GUTTER);
      office.forEach((line, index) => {
        boxes.push(...moveBoxes(line.boxes, x, index * stijl.regelhoogte));
        footnotes.push(...line.footnotes);
      });
      const below = (officeLines + ROOM) * stijl.regelhoogte;
      name.forEach((line, index) => {
        boxes.push(...moveBoxes(line.boxes, x, below + index * stijl.regelhoogte));
        footnotes.push(...line.footnotes);
      });
    });
    context.flow.open(stijl.voor);
    alignText(stijl, context);
    context.flow.keep(BREAK.never);
    context.flow.put({
      height: (officeLines + ROOM + nameLines) * stijl.regelhoogte,
      boxes,
      footnotes,
    });
    context.flow.close(Math.max(stijl.na, stijl.regelhoogte));
  }
}
