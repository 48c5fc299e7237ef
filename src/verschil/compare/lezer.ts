import type { Nodes, PhrasingContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { typography } from '../../compose/typography.ts';
import { datumFout, formatDatum } from '../../domain/datum.ts';
import type { Financien } from '../../domain/financien-tabel.ts';
import type { Voetnoot } from '../../domain/voorstel.ts';
import { lookupBedrag } from '../../financien/lookup-bedrag.ts';
import { toonWaarde } from '../../financien/rekenblad/tonen.ts';
import type { Versie } from '../versie.ts';

/** A piece of running text as a reader meets it, and as it was typed. */
export interface Regel {
  /** Without marks, with computed amounts filled in, one kind of space and typographic quotes. */
  readonly tekst: string;
  /** The same with `:bedrag[path]` where a computed amount stands. */
  readonly patroon: string;
}

/** Reads inline Markdown as running text. */
export type Lezer = (nodes: readonly PhrasingContent[]) => Regel;

/**
 * A reader for one version: amounts are those of its own tables, footnotes stand in brackets at their mark. Where the
 * tables of a version cannot be read, `bedragen` is `als-getypt`.
 */
export function createLezer(
  { voorstel, financien }: Versie,
  bedragen: 'berekend' | 'als-getypt' = 'berekend',
): Lezer {
  const { voetnoten } = voorstel;
  const typed = (path: string) => `:bedrag[${path}]`;
  const shown = bedragen === 'berekend' ? (path: string) => shownBedrag(financien, path) : typed;
  return (nodes) => ({
    tekst: tidy(inlineText(nodes, { voetnoten, bedrag: shown })),
    patroon: tidy(inlineText(nodes, { voetnoten, bedrag: typed })),
  });
}

/** White space of every kind as one space, and the typography of print, so that only words differ. */
export function tidy(text: string): string {
  return typography(text.replace(/\s+/g, ' ').trim())
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ');
}

/** A value of the frontmatter as a reader knows it: a date in words. */
export function shownValue(value: string): string {
  return datumFout(value) ? tidy(value) : formatDatum(value);
}

interface Context {
  readonly voetnoten: ReadonlyMap<string, Voetnoot>;
  readonly bedrag: (path: string) => string;
}

function inlineText(nodes: readonly Nodes[], context: Context): string {
  return nodes.map((node) => nodeToText(node, context)).join('');
}

function nodeToText(node: Nodes, context: Context): string {
  const inner = () => ('children' in node ? inlineText(node.children, context) : '');
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'link': {
      const text = inner();
      const bare = (url: string) => url.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '');
      return bare(text) === bare(node.url) ? text : `${text} (${node.url})`;
    }
    case 'footnoteReference': {
      const { [node.identifier.toLowerCase()]: note, ...others } = Object.fromEntries(context.voetnoten);
      // A note that names itself would never end.
      const deeper = { ...context, voetnoten: new Map(Object.entries(others)) };
      return note ? ` [noot: ${note.inhoud.map((block) => nodeToText(block, deeper)).join(' ')}]` : '';
    }
    case 'textDirective':
      return node.name === 'bedrag' ? context.bedrag(nodeText(node)) : inner();
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
      return node.children.map((child) => nodeToText(child, context)).join(' ');
    default:
      return inner();
  }
}

/** A computed amount as running text has it; the path itself when it leads to nothing. */
function shownBedrag(financien: Financien, path: string): string {
  const found = lookupBedrag(financien, path);
  return found.ok ? toonWaarde(found) : `:bedrag[${path}]`;
}
