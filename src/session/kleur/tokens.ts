// src/session/kleur: what the pieces of a text are, for their colour.

import { type SourceText, spanOf } from '../../source/source-text.ts';
import type { Token } from '../answers.ts';
import { vermeldingenIn } from '../namen/dossier.ts';
import { partsOf } from '../place/parts.ts';
import { headlinesIn, type LooseNode, looseYamlOf } from '../place/place.ts';
import type { Stand } from '../session.ts';

/** The pieces of a text that have a meaning, in order; none overlap. */
export function tokensVan({ source, soort }: Pick<Stand, 'source' | 'soort'>): readonly Token[] {
  const { bodyStart } = partsOf(source);
  // What has no name of its own is a text: it has no colour, what stands in it may have one.
  const named = vermeldingenIn({ source, soort })
    .filter(({ rol, eigen }) => rol === 'noemt' || eigen !== false)
    .map(({ span, soort: wat }): Token => {
      return { span, kind: wat === 'fractie' || wat === 'stuk' ? 'naam' : 'verwijzing' };
    });
  const heads = headlinesIn(source).map(({ text: span }): Token => ({ span, kind: 'kop' }));
  return apart([
    ...named,
    ...looseYamlOf(source).flatMap((node) => inYaml(source, node)),
    ...heads.filter(({ span }) => span.end > span.start),
    ...inText(source, bodyStart),
  ]);
}

function inYaml(source: SourceText, node: LooseNode): readonly Token[] {
  const own: Token[] =
    node.soort === 'sleutel' && node.keyEnd > node.start
      ? [{ span: spanOf(source, node.start, node.keyEnd), kind: 'sleutel' }]
      : [];
  const value = node.value && source.text.slice(node.value.start, node.value.end);
  const kind =
    value === undefined
      ? undefined
      : /^\d{4}-\d\d-\d\d$/.test(value)
        ? 'datum'
        : isAmount(value)
          ? 'bedrag'
          : undefined;
  if (node.value && kind) own.push({ span: spanOf(source, node.value.start, node.value.end), kind });
  return [...own, ...node.children.flatMap((child) => inYaml(source, child))];
}

function isAmount(value: string): boolean {
  return /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d+(?:,\d+)?$|^p\.?m\.?$/i.test(value);
}

/** Amounts, dates and articles in running text. */
function inText(source: SourceText, from: number): readonly Token[] {
  const text = source.text.slice(from);
  const found = (pattern: RegExp, kind: Token['kind']) =>
    [...text.matchAll(pattern)].map(({ 0: all, index }): Token => {
      return { span: spanOf(source, from + index, from + index + all.length), kind };
    });
  return [
    ...found(
      /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b/g,
      'datum',
    ),
    ...found(
      /\bartikel(?:en)? \d+[a-z]*(?:, (?:lid \d+|(?:eerste|tweede|derde|vierde|vijfde) lid))?/g,
      'artikel',
    ),
    ...found(/€ ?-?\d[\d.]*(?:,\d+)?/g, 'bedrag'),
  ];
}

/** In order, without those that overlap one before them. */
function apart(tokens: readonly Token[]): readonly Token[] {
  const sorted = tokens.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let end = 0;
  return sorted.filter(({ span }) => {
    const fits = span.start >= end && span.end > span.start;
    if (fits) end = span.end;
    return fits;
  });
}
