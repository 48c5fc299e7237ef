import { elements, type Xml } from '../../xml.ts';
import type { WordControl, WordRevision } from '../word-document.ts';
import { controlContent, controlOf } from './control.ts';
import { isRevision } from './revision.ts';
import type { Story } from './story.ts';

/** A row of a table or a cell of a row with what stands around it, or something else that stands between them. */
export interface TableItem {
  readonly node: Xml;
  /** Is the row or cell that was looked for. */
  readonly wanted: boolean;
  readonly controls: readonly WordControl[];
  readonly revisions: readonly WordRevision[];
}

interface Around {
  readonly controls: readonly WordControl[];
  readonly revisions: readonly WordRevision[];
}

const NOTHING: Around = { controls: [], revisions: [] };

/** The rows of a table (`w:tr`), or the cells of a row (`w:tc`), out of the content controls that stand around them. */
export function tableItems(parent: Xml, wanted: 'w:tr' | 'w:tc', story: Story): readonly TableItem[] {
  return itemsOf(elements(parent), wanted, story, NOTHING);
}

function itemsOf(nodes: readonly Xml[], wanted: string, story: Story, around: Around): readonly TableItem[] {
  return nodes.flatMap((node) => {
    if (node.name === wanted) return [{ node, wanted: true, ...around }];
    if (node.name === 'w:sdt') {
      const controls = [...around.controls, controlOf(node)];
      return itemsOf(controlContent(node), wanted, story, { ...around, controls });
    }
    if (node.name === 'w:customXml') return itemsOf(elements(node), wanted, story, around);
    if (isRevision(node) && elements(node).length > 0) {
      const revisions = [...around.revisions, story.revision(node)];
      return itemsOf(elements(node), wanted, story, { ...around, revisions });
    }
    return [{ node, wanted: false, ...around }];
  });
}
