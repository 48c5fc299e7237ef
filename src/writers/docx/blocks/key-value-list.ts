import { isKeyValueGrid } from '../../../layout/key-value-places.ts';
import { el, type Xml } from '../../../ooxml/xml.ts';
import type { PreparedBlock, PreparedKeyValueList } from '../../../prepare/prepared.ts';
import { characterStyle } from '../styles/character-styles.ts';
import type { ParagraphLook } from '../styles/paragraph-look.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import { paragraph } from '../text/paragraph.ts';
import { runs } from '../text/runs.ts';
import type { WriteContext } from '../write-context.ts';
import { keyValueGrid } from './key-value-grid.ts';

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
  if (isKeyValueGrid(node, context)) return [keyValueGrid(node, context, blocksOf)];
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

/** A style of the house template without indentation of its own gets that of the values. */
function keyStyleIn(styles: StyleSheet, look: ParagraphLook): string {
  const id = styles.role('kopgegevens', look);
  const bare = styles.isHouse(id) && styles.look('kopgegevens').stijl.inspringing === 0;
  return bare ? styles.variant('kopgegevens', 'Kopgegevens op breedte', look) : id;
}
