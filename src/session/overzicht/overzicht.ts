// src/session/overzicht: the outline of a text, and the parts of it that can be folded.

import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import type { Fold, OutlineItem } from '../answers.ts';
import { lineEnd } from '../place/loose-flow.ts';
import { partsOf } from '../place/parts.ts';
import {
  type Headline,
  headlinesIn,
  type LooseNode,
  looseAt,
  looseText,
  looseYamlOf,
} from '../place/place.ts';
import type { Stand } from '../session.ts';

/** The outline of a source: what stands above its text by its keys, and its sections with their arguments and tables. */
export function overzichtVan({ source }: Pick<Stand, 'source'>): readonly OutlineItem[] {
  const nodes = looseYamlOf(source);
  const { bodyStart, yamlStart } = partsOf(source);
  const keys = nodes.flatMap((node) => keyItem(source, node));
  // A file of YAML, or a text without any.
  const inYaml = yamlStart === 0;
  const whole = spanOf(source, 0, Math.min(bodyStart, source.text.length));
  const gegevens: readonly OutlineItem[] =
    keys.length === 0 || inYaml
      ? keys
      : [
          {
            name: 'Gegevens',
            kind: 'gegevens',
            whole,
            span: spanOf(source, 0, lineEnd(source.text, 0)),
            children: keys,
          },
        ];
  return [...gegevens, ...sections(source, headlinesIn(source), 2, source.text.length)];
}

/** A key with what lies below it, as far as that has a name worth telling. */
function keyItem(source: SourceText, node: LooseNode): readonly OutlineItem[] {
  if (node.soort !== 'sleutel' || node.naam === '') return [];
  const children =
    node.naam === 'besluitpunten' || node.naam === 'besluitpunten_college'
      ? points(source, node.children, '')
      : node.naam === 'financien'
        ? tables(source, node.children)
        : node.naam === 'wijzigingen'
          ? operations(source, node.children)
          : node.naam === 'agenda'
            ? agenda(source, node.children)
            : [];
  return [item(source, node, node.naam, 'sleutel', children, valueText(source, node))];
}

function points(source: SourceText, nodes: readonly LooseNode[], above: string): readonly OutlineItem[] {
  return nodes
    .filter(({ soort }) => soort === 'punt')
    .map((node, index) => {
      const number =
        above === '' ? `${index + 1}` : `${above}${above.length === 1 ? letter(index) : `.${index + 1}`}`;
      const tekst = looseText(source.text, node.children, ['tekst']) ?? valueText(source, node) ?? '';
      const sub = looseAt(node.children, ['sub'])?.children ?? [];
      return item(source, node, number, 'besluitpunt', points(source, sub, number), short(tekst));
    });
}

/** What an amendment does: each operation by its first key and what stands behind that, with the new words. */
function operations(source: SourceText, nodes: readonly LooseNode[]): readonly OutlineItem[] {
  return nodes.flatMap((node): readonly OutlineItem[] => {
    const [first] = node.children;
    if (node.soort !== 'punt' || !first) return [];
    const name = [first.naam, valueText(source, first)].filter(Boolean).join(' ');
    const words = ['wordt', 'was'].flatMap((key) => looseText(source.text, node.children, [key]) ?? [])[0];
    return [item(source, node, name, 'besluitpunt', [], words && short(words))];
  });
}

/** The items of an agenda by their numbers, each before those below it. */
function agenda(source: SourceText, nodes: readonly LooseNode[]): readonly OutlineItem[] {
  return nodes.flatMap((node): readonly OutlineItem[] => {
    const told = (key: string) => looseText(source.text, node.children, [key]);
    const titel = told('titel') ?? told('voorstel');
    if (node.soort !== 'punt' || node.children.length === 0) return [];
    const sub = looseAt(node.children, ['sub'])?.children ?? [];
    return [item(source, node, told('nr') ?? '', 'besluitpunt', agenda(source, sub), titel && short(titel))];
  });
}

function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26));
}

function tables(source: SourceText, nodes: readonly LooseNode[]): readonly OutlineItem[] {
  return nodes.flatMap((node): readonly OutlineItem[] => {
    if (node.naam === 'tabellen') return tables(source, node.children);
    if (node.soort !== 'sleutel' || node.children.length === 0) return [];
    const titel = looseText(source.text, node.children, ['titel']);
    return [item(source, node, node.naam, 'tabel', rows(source, node.children), titel)];
  });
}

function rows(source: SourceText, nodes: readonly LooseNode[]): readonly OutlineItem[] {
  return nodes.flatMap((node): readonly OutlineItem[] => {
    if (node.soort === 'sleutel')
      return node.children.some(({ soort }) => soort === 'punt') ? rows(source, node.children) : [];
    const words = ['post', 'groep', 'naam'].flatMap(
      (key) => looseText(source.text, node.children, [key]) ?? [],
    )[0];
    if (words === undefined) return [];
    return [item(source, node, words, 'rij', rows(source, node.children))];
  });
}

/** Headings of a level with what stands below them, up to an offset. */
function sections(
  source: SourceText,
  heads: readonly Headline[],
  niveau: number,
  until: number,
): readonly OutlineItem[] {
  const own = heads.flatMap((head, index) => (head.niveau <= niveau ? [index] : []));
  return own.map((at, index) => {
    const head = heads[at] as Headline;
    const next = own[index + 1] ?? heads.length;
    const end = heads[next]?.line.start ?? until;
    const below = heads.slice(at + 1, next);
    return {
      name: source.text.slice(head.text.start, head.text.end).trim() || '(zonder naam)',
      kind: niveau === 2 ? ('sectie' as const) : ('argument' as const),
      span: head.line,
      whole: trimmed(spanOf(source, head.line.start, end)),
      children: niveau < 4 ? sections(source, below, niveau + 1, end) : [],
    };
  });
}

function item(
  source: SourceText,
  node: LooseNode,
  name: string,
  kind: OutlineItem['kind'],
  children: readonly OutlineItem[],
  detail?: string,
): OutlineItem {
  return {
    name: name || '(zonder naam)',
    kind,
    ...(detail && { detail }),
    span: spanOf(source, node.start, node.keyEnd),
    whole: spanOf(source, node.start, Math.max(node.end, node.keyEnd)),
    children,
  };
}

function valueText(source: SourceText, { value }: LooseNode): string | undefined {
  return value && short(source.text.slice(value.start, value.end));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}

function trimmed(span: Span): Span {
  const text = span.source.text.slice(span.start, span.end);
  return { ...span, end: span.start + text.trimEnd().length };
}

/** What can be folded: everything in the outline of more than one line, and comments of more than one line. */
export function vouwenVan({ source }: Pick<Stand, 'source'>): readonly Fold[] {
  const folds = (items: readonly OutlineItem[]): readonly Fold[] =>
    items.flatMap(({ whole, kind, children }) => [
      {
        start: whole.start,
        end: whole.end,
        kind: kind === 'gegevens' ? ('gegevens' as const) : ('tekst' as const),
      },
      ...folds(children),
    ]);
  const comments = [...source.text.matchAll(/<!--[\s\S]*?-->/g)].map(
    ({ 0: all, index }): Fold => ({ start: index, end: index + all.length, kind: 'opmerking' }),
  );
  return [...folds(overzichtVan({ source })), ...comments].filter(({ start, end }) =>
    source.text.slice(start, end).includes('\n'),
  );
}
