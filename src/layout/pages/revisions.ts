import type { Change, Changeable } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';
import type { MoveNote, PreparedInline, PreparedNode, PreparedParagraph } from '../../prepare/prepared.ts';
import type { StructAttributes } from './structure.ts';

/** What is read aloud before a change; a bracket ends it. */
const SPOKEN: Readonly<Record<Change, string>> = {
  inserted: '[ingevoegd: ',
  deleted: '[vervallen: ',
  movedTo: '[hierheen verplaatst: ',
  movedFrom: '[van hier verplaatst: ',
};

/** The element around a change says what is drawn (ISO 32000-1, 14.8.5.4.5). */
export function decoration(change: Change): StructAttributes {
  return { decoration: isGone(change) ? 'LineThrough' : 'Underline' };
}

/** The words that are read aloud where a change begins and where it ends. */
export function spokenEdges(change: Change): { readonly start: string; readonly end: string } {
  return { start: SPOKEN[change], end: ']' };
}

/** The line above what moved: where it went or came from. */
export function moveNote({ text, other }: MoveNote): PreparedParagraph {
  const words: PreparedInline = { type: 'text', value: text };
  const link: PreparedInline = {
    type: 'link',
    url: `#${other}`,
    target: { anchor: other },
    children: [words],
  };
  return { type: 'paragraph', role: 'tabelnoot', keepWithNext: true, children: [link] };
}

/** The line above an image that came or went: an image cannot be underlined or struck out. */
export function figureNote({ change }: Changeable): PreparedParagraph | undefined {
  if (change === undefined) return undefined;
  const value = isGone(change) ? 'Vervallen afbeelding' : 'Ingevoegde afbeelding';
  const note: PreparedNode<'revision'> = { type: 'revision', change, children: [{ type: 'text', value }] };
  return { type: 'paragraph', role: 'tabelnoot', keepWithNext: true, children: [note] };
}

/** The text of a cell of numbers with the new number below the old one. */
export function stackNumbers(inlines: readonly PreparedInline[]): readonly PreparedInline[] {
  return inlines.flatMap((node, index): PreparedInline[] => {
    const replaced = node.type === 'revision' && inlines[index - 1]?.type === 'revision';
    return replaced ? [{ type: 'lineBreak' }, node] : [node];
  });
}
