import type { Nodes, PhrasingContent } from 'mdast';
import type { Voorstel } from '../../gegevens/register.ts';
import { alignText } from '../../source/align-text.ts';
import type { Located } from '../../source/located.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';

/** What a block of running text is in the document. */
export type PassageSoort =
  | 'onderwerp'
  | 'grondslag'
  | 'overweging'
  | 'besluitpunt'
  | 'kop'
  | 'alinea'
  | 'punt'
  | 'cel'
  | 'citaat'
  | 'voetnoot';

/** A block of running text without its marks, in which every character knows its place in the file. */
export interface Passage {
  readonly soort: PassageSoort;
  /** Key of the section; absent for the frontmatter and footnotes. */
  readonly sectie?: string;
  readonly text: string;
  readonly source: SourceText;
  /** For each character of `text`, and for its end, the offset in the file. */
  readonly offsets: readonly number[];
}

/** A computed amount in running text; only its shape matters to a rule. */
const BEDRAG = '€ 1.000';

/** All running text of a proposal in reading order. */
export function readPassages(voorstel: Voorstel): Passage[] {
  const { source, onderwerp, geletOp, overwegende, gehoord, besluitpunten, secties, voetnoten } = voorstel;
  const line = (soort: PassageSoort, nodes: readonly PhrasingContent[], sectie?: string) =>
    inlinePassage(source, soort, nodes, sectie);
  return [
    scalarPassage('onderwerp', onderwerp),
    ...geletOp.map(({ nodes }) => line('grondslag', nodes)),
    ...[...overwegende, ...gehoord].map(({ nodes }) => line('overweging', nodes)),
    ...besluitpunten
      .flatMap((punt) => [punt, ...punt.sub])
      .map(({ tekst }) => line('besluitpunt', tekst.nodes)),
    ...secties.flatMap(({ sleutel, kop, inhoud, argumenten }) => [
      scalarPassage('kop', kop, sleutel),
      ...inhoud.flatMap((node) => blockPassages(source, node, 'alinea', sleutel)),
      ...argumenten.flatMap((argument) => [
        line('kop', argument.kop.nodes, sleutel),
        ...argument.inhoud.flatMap((node) => blockPassages(source, node, 'alinea', sleutel)),
      ]),
    ]),
    ...[...voetnoten.values()].flatMap(({ inhoud }) =>
      inhoud.flatMap((node) => blockPassages(source, node, 'voetnoot')),
    ),
  ];
}

/** The text of one line of inline Markdown. */
export function inlinePassage(
  source: SourceText,
  soort: PassageSoort,
  nodes: readonly PhrasingContent[],
  sectie?: string,
): Passage {
  const builder = new Builder(source);
  for (const node of nodes) builder.add(node);
  return builder.passage(soort, sectie);
}

/** The place in the file of a part of a passage. */
export function spanIn({ source, offsets }: Passage, start: number, end: number): Span {
  const from = offsets[start] ?? 0;
  const last = offsets[Math.max(start, end - 1)] ?? from;
  return spanOf(source, from, end > start ? last + 1 : from);
}

/** The place of a whole passage. */
export function spanOfPassage(passage: Passage): Span {
  return spanIn(passage, 0, passage.text.length);
}

/** Every match of a global pattern in the passages, with its place. */
export function findIn(
  passages: readonly Passage[],
  pattern: RegExp,
): { readonly passage: Passage; readonly match: RegExpExecArray; readonly span: Span }[] {
  const found = [];
  for (const passage of passages) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(passage.text); match; match = pattern.exec(passage.text)) {
      found.push({ passage, match, span: spanIn(passage, match.index, match.index + match[0].length) });
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return found;
}

function scalarPassage(soort: PassageSoort, { value, span }: Located<string>, sectie?: string): Passage {
  const builder = new Builder(span.source);
  builder.text(value, span.start, span.end);
  return builder.passage(soort, sectie);
}

function blockPassages(source: SourceText, node: Nodes, soort: PassageSoort, sectie?: string): Passage[] {
  const inside = (nodes: readonly Nodes[], as: PassageSoort) =>
    nodes.flatMap((child) => blockPassages(source, child, as, sectie));
  switch (node.type) {
    case 'paragraph':
      return [inlinePassage(source, soort, node.children, sectie)];
    case 'heading':
      return [inlinePassage(source, 'kop', node.children, sectie)];
    case 'tableCell':
      return [inlinePassage(source, 'cel', node.children, sectie)];
    case 'list':
    case 'listItem':
      return inside(node.children, soort === 'alinea' ? 'punt' : soort);
    case 'blockquote':
      return inside(node.children, 'citaat');
    case 'table':
    case 'tableRow':
      return inside(node.children, 'cel');
    default:
      return [];
  }
}

class Builder {
  private value = '';
  private readonly offsets: number[] = [];
  private end = 0;

  constructor(private readonly source: SourceText) {}

  add(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    // Between two texts may have stood a comment, with a space on either side.
    const value = node.type === 'text' && /\s$/.test(this.value) ? node.value.trimStart() : undefined;
    if (node.type === 'text') this.text(value ?? node.value, start, end);
    else if (node.type === 'inlineCode') this.text(node.value, start + 1, end);
    else if (node.type === 'break') this.text(' ', start, end);
    else if (node.type === 'textDirective' && node.name === 'bedrag') this.text(BEDRAG, start, start);
    else if ('children' in node) for (const child of node.children) this.add(child);
    this.end = Math.max(this.end, end);
  }

  text(value: string, start: number, end: number): void {
    const offsets = alignText(value, spanOf(this.source, start, end));
    this.end = Math.max(this.end, offsets.pop() ?? end);
    for (const offset of offsets) this.offsets.push(offset);
    this.value += value.replace(/\s/g, ' ');
  }

  passage(soort: PassageSoort, sectie?: string): Passage {
    const { source, value } = this;
    const base = { soort, text: value, source, offsets: [...this.offsets, this.end] };
    return sectie === undefined ? base : { ...base, sectie };
  }
}
