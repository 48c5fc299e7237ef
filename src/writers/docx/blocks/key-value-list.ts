import { keyValueColumns } from '../../../document/key-value-rows.ts';
import type { Huisstijl } from '../../../huisstijl/huisstijl.ts';
import { nameWidth } from '../../../layout/name-width.ts';
import type { Typesetter } from '../../../layout/text/pieces.ts';
import { textAreaWidth } from '../../../layout/text-area.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import { eachBlock } from '../../../prepare/each-block.ts';
import type {
  PreparedBlock,
  PreparedDocument,
  PreparedInline,
  PreparedKeyValueList,
} from '../../../prepare/prepared.ts';
import { characterStyle } from '../styles/character-styles.ts';
import type { ParagraphLook } from '../styles/paragraph-look.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import { keyValueGrid } from './key-value-grid.ts';

/** Room between the longest key and the values, in em. */
const GAP = 1.6;
/** Room that the values keep beside names for which the house style asks a width, in points. */
const LEAST_VALUE = 60;

/**
 * The head of a document as one paragraph an entry: key, tab, value, with the value hanging behind the key.
 * Not a table: it has no head row that Word's accessibility checker would ask for, and it reads as it is spoken. A table
 * it is where it has columns, rules or points in it, or a name that does not fit in the width that the house style asks.
 */
export function keyValueList(
  node: PreparedKeyValueList,
  context: WriteContext,
  blocksOf: (blocks: readonly PreparedBlock[]) => readonly Xml[],
): readonly Xml[] {
  if (isGrid(node, context)) return [keyValueGrid(node, context, blocksOf)];
  const { styles, keyWidth } = context;
  const look = styles.look('kopgegevens');
  const hanging = {
    stijl: { ...look.stijl, inspringing: keyWidth },
    hanging: keyWidth,
    tabs: [{ kind: 'left' as const, position: keyWidth }],
  };
  const style = keyStyleIn(styles, { ...look, ...hanging });
  const keyStyle = characterStyle(styles, 'kopgegeven');
  return node.entries.map((entry) =>
    context.revisions.paragraph(
      paragraph({ style }, [
        ...runs(entry.key, context, look.stijl, { style: keyStyle }),
        el('w:r', {}, el('w:tab')),
        ...runs(entry.value, context, look.stijl),
      ]),
      entry,
    ),
  );
}

function isGrid(node: PreparedKeyValueList, context: WriteContext): boolean {
  const { huisstijl, keyWidth } = context;
  const { kopgegevens: kop } = huisstijl;
  if (kop && (kop.lijnen !== 'geen' || kop.koppen === 'boven' || kop.vlak)) return true;
  if (keyValueColumns(node) > 1 || node.entries.some(({ body }) => body)) return true;
  return node.entries.some(({ key }) => nameWidth(key, context).full > keyWidth - 2);
}

/** A style of the house template without indentation of its own gets that of the values. */
function keyStyleIn(styles: StyleSheet, look: ParagraphLook): string {
  const id = styles.role('kopgegevens', look);
  const bare = styles.isHouse(id) && styles.look('kopgegevens').stijl.inspringing === 0;
  return bare ? styles.variant('kopgegevens', 'Kopgegevens op breedte', look) : id;
}

/**
 * The width of the key column that suits all key-value lists of a document: what the house style says, else the longest
 * key, at most two fifths.
 */
export function keyColumnWidth(
  { blocks }: PreparedDocument,
  huisstijl: Huisstijl,
  setter: Typesetter,
): number {
  const { inspringing, grootte } = huisstijl.stijlen.kopgegevens;
  const whole = textAreaWidth(huisstijl);
  if (inspringing > 0) return Math.min(inspringing, whole - LEAST_VALUE);
  const keys: (readonly PreparedInline[])[] = [];
  eachBlock(blocks, (block) => {
    if (block.type === 'keyValueList') keys.push(...block.entries.map(({ key }) => key));
  });
  const widest = Math.max(0, ...keys.map((key) => nameWidth(key, { huisstijl, setter }).full));
  return Math.min(whole * 0.4, Math.ceil(widest + grootte * GAP));
}
