import type { PreparedNote } from '../../prepare/prepared.ts';
import { type Element, element } from './markup.ts';
import { renderBlocks } from './render-blocks.ts';

/**
 * Footnotes as end notes of a part of the document, each with links back to the places that refer to it
 * (DPUB-ARIA 1.1: doc-endnotes, doc-backlink).
 */
export function renderNotes(notes: readonly PreparedNote[]): readonly Element[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) => element('li', { id: note.anchor, value: note.number }, renderNote(note)));
  return [
    element('section', { class: 'voetnoten', role: 'doc-endnotes' }, [
      element('h2', { class: 'voetnotenkop' }, ['Voetnoten']),
      element('ol', { class: 'voetnoot' }, items),
    ]),
  ];
}

/** The links back stand behind the last paragraph, or in one of their own. */
function renderNote({ children, marks, number }: PreparedNote): readonly Element[] {
  const blocks = renderBlocks(children, 'voetnoot');
  const links = marks.flatMap((mark, index) => [' ', backLink(mark, number, index + 1)]);
  const last = blocks.at(-1);
  if (last?.name !== 'p') return links.length > 0 ? [...blocks, element('p', {}, links.slice(1))] : blocks;
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...links] }];
}

function backLink(mark: string, number: number, time: number): Element {
  const label = `Terug naar verwijzing ${number}${time === 1 ? '' : ` (${time})`}`;
  const attributes = { href: `#${mark}`, role: 'doc-backlink', 'aria-label': label };
  return element('a', attributes, ['↩\ufe0e']);
}
