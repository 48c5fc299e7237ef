// src/session/selectie: what belongs together around a place, from small to large.

import { type Span, spanOf } from '../../source/source-text.ts';
import type { OutlineItem } from '../answers.ts';
import { overzichtVan } from '../overzicht/overzicht.ts';
import { directivesIn } from '../place/directive.ts';
import { lineEnd } from '../place/loose-flow.ts';
import { type LooseNode, looseYamlOf } from '../place/place.ts';
import { wordAround } from '../place/word.ts';
import type { Stand } from '../session.ts';

/** The word at an offset, the reference that it is in, its sentence, line and paragraph, its value, row and list, its part of the outline, and the whole text; each within the next. */
export function selectiesAt({ source }: Pick<Stand, 'source'>, offset: number): readonly Span[] {
  const { text } = source;
  const line = spanOf(source, text.lastIndexOf('\n', offset - 1) + 1, lineEnd(text, offset));
  const all = [
    wordAround(source, offset, /[\p{L}\p{N}]/u),
    ...directivesIn(source, line).flatMap(({ argument, whole }) => (argument ? [argument, whole] : [whole])),
    line,
    paragraph(text, offset),
    ...looseYamlOf(source).flatMap((node) => around(node, offset)),
    ...overzichtVan({ source }).flatMap((item) => aroundItem(item, offset)),
    { start: 0, end: text.length },
  ].map(({ start: from, end }) => spanOf(source, from, end));
  return nested(all.filter((one) => one.start <= offset && offset <= one.end && one.end > one.start));
}

function paragraph(text: string, offset: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n\n', offset - 1);
  const after = text.indexOf('\n\n', offset);
  return { start: before === -1 ? 0 : before + 2, end: after === -1 ? text.trimEnd().length : after };
}

function around(node: LooseNode, offset: number): readonly { start: number; end: number }[] {
  if (offset < node.start || offset > node.end) return [];
  return [
    node,
    ...(node.value ? [node.value] : []),
    ...node.children.flatMap((child) => around(child, offset)),
  ];
}

function aroundItem({ whole, children }: OutlineItem, offset: number): readonly Span[] {
  if (offset < whole.start || offset > whole.end) return [];
  return [whole, ...children.flatMap((child) => aroundItem(child, offset))];
}

/** From small to large, without those that lie across a smaller one, each once. */
function nested(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = found.at(-1);
    const holds = !last || (span.start <= last.start && span.end >= last.end);
    if (holds && (span.start !== last?.start || span.end !== last.end)) found.push(span);
  }
  return found;
}
