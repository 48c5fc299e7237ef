import type { Sjabloon } from '../../domain/sjabloon.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import type { MarkupNode } from '../markup/markup.ts';
import type { Layer } from '../read/read-layers.ts';
import { STUUR, type Template, WAARDE } from '../read/read-template.ts';

/**
 * Each character that a template prints itself, once, at the first place where it stands: in the .hbs files that its
 * documents are made of, and in the names and headings of sjabloon.yaml. Blanks are left out.
 */
export function vasteTekens(
  sjabloon: Sjabloon,
  layers: readonly Layer[],
  templates: readonly Template[],
): readonly Located<string>[] {
  const found = new Map<string, Span>();
  const add = (text: string, placeOf: (teken: string, at: number) => Span): void => {
    let at = 0;
    for (const teken of text) {
      if (!found.has(teken) && !/[\s\p{Cc}]/u.test(teken) && teken !== WAARDE && teken !== STUUR)
        found.set(teken, placeOf(teken, at));
      at += teken.length;
    }
  };
  for (const { source, markup } of templates)
    for (const { text, start, end } of markup.children.flatMap(printed))
      add(text, (teken, at) => placeIn(source, teken, start + at, end));
  const names = printedNames(sjabloon);
  for (const { sjabloon: bestand, source } of layers)
    for (const { value, span } of textsIn(bestand))
      if (names.has(value)) add(value, (teken) => placeIn(source, teken, span.start, span.end));
  return [...found].map(([value, span]) => ({ value, span }));
}

/** The character itself; the whole where it was written in another way, as &#9775;. */
function placeIn(source: SourceText, teken: string, from: number, end: number): Span {
  const at = source.text.indexOf(teken, from);
  return at === -1 || at >= end ? spanOf(source, from, end) : spanOf(source, at, at + teken.length);
}

interface Printed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The texts in markup, and the words at a place to fill in. */
function printed(node: MarkupNode): readonly Printed[] {
  if (node.type === 'text')
    return [{ text: node.value, start: node.start, end: node.start + node.value.length }];
  const label = node.attributes.find(({ name }) => name === 'data-label');
  const own = label ? [{ text: label.value, start: label.start, end: label.end }] : [];
  return [...own, ...node.children.flatMap(printed)];
}

/** What of sjabloon.yaml comes on paper, whatever a proposal says. */
function printedNames({ gemeente, organisatie, soorten }: Sjabloon): ReadonlySet<string> {
  const perSoort = Object.values(soorten).flatMap((soort) => [
    soort.naam,
    ...soort.documenten.map(({ titel }) => titel),
    ...soort.secties.map(({ kop }) => kop),
    ...soort.kopgegevens.flatMap(({ kop, tekst, alsLeeg }) => [kop, tekst ?? '', alsLeeg ?? '']),
    ...soort.velden.flatMap(({ keuzes }) => keuzes ?? []),
    ...Object.values(soort.bijschriften),
  ]);
  return new Set([gemeente, organisatie, ...perSoort]);
}

/** Every text in what was read of a YAML file, with its place. */
function textsIn(value: unknown): readonly Located<string>[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Located<string> {
  return 'span' in value && 'value' in value && typeof value.value === 'string';
}
