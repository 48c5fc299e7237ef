// src/writers/html: one self-contained page (WCAG 2.2 AA).

import { ok } from '../../diagnostics/result.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PreparedBlock, PreparedDocument, PreparedNote } from '../../prepare/prepared.ts';
import type { Writer } from '../writer.ts';
import { type Element, element, type SerializeOptions, serialize } from './markup.ts';
import { placeOf } from './place-of.ts';
import { alignClass, classes, renderBlocks, renderImage } from './render-blocks.ts';
import { renderInlines } from './render-inlines.ts';
import { renderRunningLine, screenLines } from './render-running-line.ts';
import { stylesheet } from './styles/stylesheet.ts';

/**
 * One self-contained HTML file in UTF-8: pictures and style sheet inside, no script, nothing fetched.
 * Footnotes stand at the end of the part that refers to them, where a part ends at a page break. Attachments
 * are for PDF alone.
 */
export const writeHtml: Writer = async (document, huisstijl) =>
  ok(new TextEncoder().encode(renderHtml(document, huisstijl)));

/** The same as text; with `bron` its parts tell where they were typed, for who shows it beside that text. */
export function renderHtml(
  document: PreparedDocument,
  huisstijl: Huisstijl,
  options: SerializeOptions = {},
): string {
  const html = element('html', { lang: document.meta.language }, [
    renderHead(document, huisstijl),
    renderBody(document),
  ]);
  return serialize(html, options);
}

/** Title and Dublin Core terms; never a name of a person, never the moment of making. */
function renderHead(document: PreparedDocument, huisstijl: Huisstijl): Element {
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

function renderBody(document: PreparedDocument): Element {
  const [first] = document.blocks;
  const logo = first?.type === 'figure' && first.role === 'logo' && first.caption === undefined;
  const lines = screenLines(document);
  const top = [
    ...(lines.header ? [renderRunningLine(lines.header, 'koptekst')] : []),
    ...(logo
      ? [element('p', { class: classes(['afzender', ...alignClass(first)]) }, [renderImage(first)])]
      : []),
    ...(document.watermark ? [element('p', { class: 'watermerk' }, [document.watermark])] : []),
  ];
  const main = [...renderLegend(document), ...renderParts(document, logo)];
  const header = top.length > 0 ? [element('header', {}, top)] : [];
  const footer = lines.footer ? [element('footer', {}, [renderRunningLine(lines.footer, 'voettekst')])] : [];
  return element('body', {}, [...header, element('main', {}, main), ...footer]);
}

function renderLegend({ revisions }: PreparedDocument): readonly Element[] {
  return revisions ? [element('p', { class: 'wijzigingen' }, renderInlines(revisions.legend.children))] : [];
}

/**
 * The parts between page breaks, each a section with its own footnotes; one part alone needs no section. `logo` when
 * the first block stands above the text already.
 */
function renderParts({ blocks, notes }: PreparedDocument, logo: boolean): readonly Element[] {
  const parts = splitAtPageBreaks(blocks).map((part, index) => [
    ...renderBlocks(index === 0 && logo ? part.slice(1) : part, 'tekst'),
    ...renderNotes(notes.filter((note) => note.part === index)),
  ]);
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length < 2) return filled.flat();
  return filled.map((content, index) => element('section', { class: index > 0 && 'nieuwe-pagina' }, content));
}

function splitAtPageBreaks(blocks: readonly PreparedBlock[]): readonly (readonly PreparedBlock[])[] {
  const parts: PreparedBlock[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'pageBreak') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 0 ? filled : [[]];
}

/**
 * Footnotes as end notes of a part of the document, each with links back to the places that refer to it
 * (DPUB-ARIA 1.1: doc-endnotes, doc-backlink).
 */
function renderNotes(notes: readonly PreparedNote[]): readonly Element[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) =>
    element('li', { id: note.anchor, value: note.number, ...placeOf(note) }, renderNote(note)),
  );
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
