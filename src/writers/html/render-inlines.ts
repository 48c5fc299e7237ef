import { fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { isAdres } from '../../document/adres.ts';
import type { FillIn, FootnoteReference, Inline, Link } from '../../document/nodes.ts';
import { element, type Html } from './markup.ts';
import { renderRevision } from './render-revisions.ts';
import { footnoteId, type RenderState, referenceId } from './render-state.ts';

/** Running text as HTML; `state` counts the marks of footnotes. */
export function renderInlines(inlines: readonly Inline[], state: RenderState): readonly Html[] {
  return inlines.flatMap((node) => renderInline(node, state));
}

function renderInline(node: Inline, state: RenderState): readonly Html[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'emphasis':
      return [element('em', {}, renderInlines(node.children, state))];
    case 'strong':
      return [element('strong', {}, renderInlines(node.children, state))];
    case 'superscript':
      return [element('sup', {}, renderInlines(node.children, state))];
    case 'code':
      return [element('code', {}, [node.value])];
    case 'spaced':
      return [element('span', { class: 'gespatieerd' }, renderInlines(node.children, state))];
    case 'link':
      return renderLink(node, state);
    case 'captionLabel':
      return renderInlines(node.children, state);
    case 'foreign':
      return [element('span', { lang: node.language }, renderInlines(node.children, state))];
    case 'revision':
      return [renderRevision(node, renderInlines(node.children, state))];
    case 'lineBreak':
      return [element('br')];
    case 'footnoteReference':
      return renderReference(node, state);
    case 'pageNumber':
      state.diagnostics.push(
        waarschuwing('html-paginanummer', 'HTML heeft geen pagina’s: een paginanummer in de tekst vervalt.'),
      );
      return [];
    case 'fillIn':
      return [renderFillIn(node, state)];
  }
}

/** Only addresses that cannot run anything become a link; the text of any other one stays. */
function renderLink(node: Link, state: RenderState): readonly Html[] {
  const children = renderInlines(node.children, state);
  const internal = node.url.startsWith('#');
  const known = internal ? state.anchors.has(node.url.slice(1)) : isAdres(node.url);
  if (known) return [element('a', { href: node.url }, children)];
  const problem = internal
    ? `De koppeling naar "${node.url}" wijst naar niets in dit document.`
    : `"${node.url}" is geen adres voor een link.`;
  state.diagnostics.push(waarschuwing('html-koppeling', `${problem} In de HTML staat alleen de tekst.`));
  return children;
}

function renderReference(node: FootnoteReference, state: RenderState): readonly Html[] {
  const number = node.index + 1;
  if (state.footnotes[node.index] === undefined) {
    state.diagnostics.push(
      fout('html-voetnoot', `Er is een verwijzing naar voetnoot ${number}, maar die voetnoot is er niet.`),
    );
    return [];
  }
  const time = (state.references.get(node.index) ?? 0) + 1;
  state.references.set(node.index, time);
  const link = element(
    'a',
    {
      id: referenceId(node.index, time),
      href: `#${footnoteId(node.index)}`,
      role: 'doc-noteref',
      'aria-label': `Voetnoot ${number}`,
    },
    [String(number)],
  );
  return [element('sup', {}, [link])];
}

/** What is to be filled in is read aloud as such; on paper an empty one is a line to write on. */
function renderFillIn(node: FillIn, state: RenderState): Html {
  const attributes = { class: 'invulveld', 'data-naam': node.name };
  if (node.children.length > 0) return element('span', attributes, renderInlines(node.children, state));
  const hint = element('span', { class: 'voorgelezen' }, [`(in te vullen: ${node.label})`]);
  return element('span', { ...attributes, class: 'invulveld leeg' }, [hint]);
}
