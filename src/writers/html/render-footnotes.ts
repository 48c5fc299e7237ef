import { type Element, element } from './markup.ts';
import { renderBlocks } from './render-blocks.ts';
import { footnoteId, type RenderState, referenceId } from './render-state.ts';

/**
 * The footnotes `indexes` as end notes of a part of the document, each with links back to the places
 * that refer to it (DPUB-ARIA 1.1: doc-endnotes, doc-backlink).
 */
export function renderFootnotes(indexes: readonly number[], state: RenderState): readonly Element[] {
  if (indexes.length === 0) return [];
  const items = indexes.map((index) =>
    element('li', { id: footnoteId(index), value: index + 1 }, renderNote(index, state)),
  );
  return [
    element('section', { class: 'voetnoten', role: 'doc-endnotes' }, [
      element('h2', { class: 'voetnotenkop' }, ['Voetnoten']),
      element('ol', { class: 'voetnoot' }, items),
    ]),
  ];
}

/** The links back stand behind the last paragraph, or in one of their own. */
function renderNote(index: number, state: RenderState): readonly Element[] {
  const blocks = renderBlocks(state.footnotes[index]?.children ?? [], 'voetnoot', state);
  const links = Array.from({ length: state.references.get(index) ?? 0 }, (_, time) =>
    backLink(index, time + 1),
  ).flatMap((link) => [' ', link]);
  const last = blocks.at(-1);
  if (last?.name !== 'p') return links.length > 0 ? [...blocks, element('p', {}, links.slice(1))] : blocks;
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...links] }];
}

function backLink(index: number, time: number): Element {
  const label = `Terug naar verwijzing ${index + 1}${time === 1 ? '' : ` (${time})`}`;
  const attributes = { href: `#${referenceId(index, time)}`, role: 'doc-backlink', 'aria-label': label };
  return element('a', attributes, ['↩\ufe0e']);
}
