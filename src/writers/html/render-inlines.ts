import type { LinkTarget, NoteMark, PreparedInline, PreparedNode } from '../../prepare/prepared.ts';
import { type Element, element, type Html } from './markup.ts';
import { renderDifference, renderRevision } from './render-revisions.ts';

/** Running text as HTML. */
export function renderInlines(inlines: readonly PreparedInline[]): readonly Html[] {
  return inlines.flatMap(renderInline);
}

function renderInline(node: PreparedInline): readonly Html[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'emphasis':
      return [element('em', {}, renderInlines(node.children))];
    case 'strong':
      return [element('strong', {}, renderInlines(node.children))];
    case 'superscript':
      return [element('sup', {}, renderInlines(node.children))];
    case 'code':
      return [element('code', {}, [node.value])];
    case 'spaced':
      return [element('span', { class: 'gespatieerd' }, renderInlines(node.children))];
    case 'link':
      return [element('a', { href: addressOf(node.target) }, renderInlines(node.children))];
    case 'abbreviation':
      return [element('abbr', { title: node.expansion }, renderInlines(node.children))];
    case 'captionLabel':
      return renderInlines(node.children);
    case 'foreign':
      return [element('span', { lang: node.language }, renderInlines(node.children))];
    case 'difference':
      return [renderDifference(node, renderInlines(node.children))];
    case 'revision':
      return [renderRevision(node, renderInlines(node.children))];
    case 'lineBreak':
      return [element('br')];
    case 'footnoteReference':
      return [renderMark(node)];
    case 'pageNumber':
      return [];
    case 'fillIn':
      return [renderFillIn(node)];
  }
}

function addressOf(target: LinkTarget): string {
  return 'address' in target ? target.address : `#${target.anchor}`;
}

function renderMark({ id, anchor, number }: NoteMark): Element {
  const label = `Voetnoot ${number}`;
  const attributes = { id, href: `#${anchor}`, role: 'doc-noteref', 'aria-label': label };
  return element('sup', {}, [element('a', attributes, [String(number)])]);
}

/** What is to be filled in is read aloud as such; on paper an empty one is a line to write on. */
function renderFillIn(node: PreparedNode<'fillIn'>): Html {
  const attributes = { class: 'invulveld', 'data-naam': node.name };
  if (node.children.length > 0) return element('span', attributes, renderInlines(node.children));
  const hint = element('span', { class: 'voorgelezen' }, [`(in te vullen: ${node.label})`]);
  return element('span', { ...attributes, class: 'invulveld leeg' }, [hint]);
}
