import type { Change } from '../../document/nodes.ts';
import { isGone } from '../../document/text.ts';
import { SPOKEN } from '../../prepare/prepare-revisions.ts';
import type { MovePlace, PreparedFigure, PreparedInline, PreparedParagraph } from '../../prepare/prepared.ts';
import type { StructAttributes } from './structure.ts';

/** The element around a change says what is drawn (ISO 32000-1, 14.8.5.4.5). */
export function decoration(change: Change): StructAttributes {
  return { decoration: isGone(change) ? 'LineThrough' : 'Underline' };
}

/** The line above what moved: where it went or came from. */
export function moveNote({ text, other }: MovePlace): PreparedParagraph {
  const words: PreparedInline = { type: 'text', value: text };
  const link: PreparedInline = {
    type: 'link',
    url: `#${other}`,
    target: { anchor: other },
    children: [words],
  };
  return { type: 'paragraph', role: 'tabelnoot', keepWithNext: true, children: [link] };
}

/** The line above a picture that came or went. */
export function figureNote({ note, revision }: PreparedFigure): PreparedParagraph | undefined {
  const change = revision?.change;
  if (note === undefined || change === undefined) return undefined;
  const words: PreparedInline = { type: 'text', value: note };
  const marked: PreparedInline = { type: 'revision', change, said: SPOKEN[change], children: [words] };
  return { type: 'paragraph', role: 'tabelnoot', keepWithNext: true, children: [marked] };
}

/** The text of a cell of numbers with the new number below the old one. */
export function stackNumbers(inlines: readonly PreparedInline[]): readonly PreparedInline[] {
  return inlines.flatMap((node, index): PreparedInline[] => {
    const replaced = node.type === 'revision' && inlines[index - 1]?.type === 'revision';
    return replaced ? [{ type: 'lineBreak' }, node] : [node];
  });
}
