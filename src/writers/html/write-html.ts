// src/writers/html: one self-contained page (WCAG 2.2 AA).

import { ok } from '../../diagnostics/result.ts';
import type { Block, RenderedDocument } from '../../document/nodes.ts';
import { revisionLegend } from '../../document/revision-legend.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { Writer } from '../writer.ts';
import { type Element, element, serialize } from './markup.ts';
import { renderBlocks, renderImage } from './render-blocks.ts';
import { renderFootnotes } from './render-footnotes.ts';
import { renderInlines } from './render-inlines.ts';
import { type RenderState, renderState } from './render-state.ts';
import { stylesheet } from './stylesheet.ts';

/**
 * One self-contained HTML file in UTF-8: pictures and style sheet inside, no script, nothing fetched.
 * Footnotes stand at the end of the part that refers to them, where a part ends at a page break. Attachments
 * are for PDF alone.
 */
export const writeHtml: Writer = async (document, huisstijl) => {
  const state = renderState(document);
  const body = renderBody(document, state);
  const html = element('html', { lang: document.meta.language }, [renderHead(document, huisstijl), body]);
  return ok(new TextEncoder().encode(serialize(html)), state.diagnostics);
};

/** Title and Dublin Core terms; never a name of a person, never the moment of making. */
function renderHead(document: RenderedDocument, huisstijl: Huisstijl): Element {
  const { meta } = document;
  const named: readonly (readonly [string, string])[] = [
    ['viewport', 'width=device-width, initial-scale=1'],
    ['description', meta.subject],
    ['keywords', meta.keywords.join(', ')],
    ['dcterms.title', meta.title],
    ['dcterms.creator', meta.author],
    ['dcterms.language', meta.language],
    ['dcterms.date', meta.date],
  ];
  return element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('title', {}, [meta.title]),
    ...named
      .filter(([, content]) => content !== '')
      .map(([name, content]) => element('meta', { name, content })),
    element('link', { rel: 'schema.dcterms', href: 'http://purl.org/dc/terms/' }),
    element('style', {}, [stylesheet(huisstijl, document)]),
  ]);
}

function renderBody(document: RenderedDocument, state: RenderState): Element {
  const [first, ...others] = document.blocks;
  const logo = first?.type === 'figure' && first.role === 'logo' && first.caption === undefined;
  const top = [
    ...(logo ? [element('p', { class: 'afzender' }, [renderImage(first)])] : []),
    ...(document.watermark ? [element('p', { class: 'watermerk' }, [document.watermark])] : []),
  ];
  const main = [...renderLegend(document, state), ...renderParts(logo ? others : document.blocks, state)];
  const header = top.length > 0 ? [element('header', {}, top)] : [];
  return element('body', {}, [...header, element('main', {}, main)]);
}

function renderLegend(document: RenderedDocument, state: RenderState): readonly Element[] {
  const legend = revisionLegend(document);
  return legend ? [element('p', { class: 'wijzigingen' }, renderInlines(legend.children, state))] : [];
}

/** The parts between page breaks, each a section with its own footnotes; one part alone needs no section. */
function renderParts(blocks: readonly Block[], state: RenderState): readonly Element[] {
  const placed = new Set<number>();
  const parts = splitAtPageBreaks(blocks);
  const rendered = parts.map((part, index) => {
    const content = renderBlocks(part, 'tekst', state);
    const isLast = index === parts.length - 1;
    const notes = state.footnotes
      .map((_, note) => note)
      .filter((note) => !placed.has(note) && (isLast || state.references.has(note)));
    for (const note of notes) placed.add(note);
    return [...content, ...renderFootnotes(notes, state)];
  });
  if (rendered.length === 1) return rendered.flat();
  return rendered.map((content, index) =>
    element('section', { class: index > 0 && 'nieuwe-pagina' }, content),
  );
}

function splitAtPageBreaks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'pageBreak') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 0 ? filled : [[]];
}
