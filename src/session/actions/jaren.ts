import { vervang } from '../../diagnostics/herstel.ts';
import { type SourceText, type Span, spanOf, spanText } from '../../source/source-text.ts';
import { type LooseNode, looseYamlOf } from '../place/place.ts';
import type { Stand } from '../session.ts';
import type { Handeling } from './handeling.ts';

/** Puts the years of the amounts or the list at a place in order, each with what stands behind it. */
export function jaarHandelingen({ source }: Stand): (span: Span) => readonly Handeling[] {
  const all = looseYamlOf(source);
  return (span) => opVolgorde(source, jarenRond(all, span));
}

function opVolgorde(source: SourceText, nodes: readonly LooseNode[]): readonly Handeling[] {
  const spans = nodes.map(({ start, end }) => spanOf(source, start, end));
  const typed = spans.map(spanText);
  const years = typed.map((one) => /^["']?(\d{4})\b/.exec(one)?.[1] ?? '');
  const sorted = typed.toSorted((one, other) => (yearIn(one) < yearIn(other) ? -1 : 1));
  const [first, last] = [spans[0], spans.at(-1)];
  // A comment belongs to a year, and nobody knows to which.
  const plain = first && last && !/#/.test(source.text.slice(first.start, last.end));
  if (!plain || new Set(years).size < years.length || sorted.every((one, at) => one === typed[at])) return [];
  return [
    {
      titel: 'Zet de jaren op volgorde',
      edits: () =>
        spans.flatMap((one, at) => (typed[at] === sorted[at] ? [] : [vervang(one, sorted[at] ?? '')])),
    },
  ];
}

function yearIn(typed: string): string {
  return /\d{4}/.exec(typed)?.[0] ?? '';
}

/** The children of the deepest node around a place that all are years. */
function jarenRond(nodes: readonly LooseNode[], span: Span): readonly LooseNode[] {
  for (const node of nodes) {
    if (node.end < span.start || span.end < node.start) continue;
    const deeper = jarenRond(node.children, span);
    if (deeper.length > 0) return deeper;
    const { source } = span;
    const isYears = node.children.every(({ start, end }) =>
      /^["']?20\d\d["']?(?=$|\s*:)/.test(source.text.slice(start, end)),
    );
    if (node.children.length > 1 && isYears) return node.children;
  }
  return [];
}
