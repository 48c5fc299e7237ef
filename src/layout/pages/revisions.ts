import type { Block, Change, Changeable, Inline, Paragraph, Revision } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';
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

/** The place of text that moved, for links from the one place to the other. */
export function moveAnchor(move: number, gone: boolean): string {
  return `verplaatst:${move}:${gone ? 'van' : 'naar'}`;
}

/** The line above what moved: where it went or came from. */
export function moveNote({ change, move }: Changeable): Paragraph | undefined {
  if (change === undefined || move === undefined) return undefined;
  const gone = isGone(change);
  const words = gone ? 'Verplaatst naar een andere plek' : 'Verplaatst van een andere plek';
  const url = `#${moveAnchor(move, !gone)}`;
  const link: Inline = { type: 'link', url, children: [{ type: 'text', value: words }] };
  return { type: 'paragraph', role: 'tabelnoot', keepWithNext: true, children: [link] };
}

/** The line above an image that came or went: an image cannot be underlined or struck out. */
export function figureNote({ change }: Changeable): Paragraph | undefined {
  if (change === undefined) return undefined;
  const value = isGone(change) ? 'Vervallen afbeelding' : 'Ingevoegde afbeelding';
  const note: Revision = { type: 'revision', change, children: [{ type: 'text', value }] };
  return { type: 'paragraph', role: 'tabelnoot', keepWithNext: true, children: [note] };
}

/** The text of a cell of numbers with the new number below the old one. */
export function stackNumbers(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((node, index): Inline[] => {
    const replaced = node.type === 'revision' && inlines[index - 1]?.type === 'revision';
    return replaced ? [{ type: 'lineBreak' }, node] : [node];
  });
}

/** Every move of whole blocks, at both its places. */
export function eachMove(blocks: readonly Block[], see: (move: number, gone: boolean) => void): void {
  for (const { move, change } of blocks) if (move !== undefined) see(move, isGone(change));
}
