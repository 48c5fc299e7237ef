import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Footnote, RenderedDocument } from '../../document/nodes.ts';
import { visitDocument } from '../../document/visit.ts';

/** What is kept while one document is turned into HTML. */
export interface RenderState {
  readonly document: RenderedDocument;
  /** Ids in the document to which a link may point. */
  readonly anchors: ReadonlySet<string>;
  readonly footnotes: readonly Footnote[];
  /** How often each footnote was referred to so far, by its index. */
  readonly references: Map<number, number>;
  /** Tables so far: each region has a name of its own. */
  tables: number;
  /** Whether some tables have a number in their caption. */
  readonly numbered: boolean;
  /** Ids of the places of moved text so far. */
  readonly moves: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/** The state before the first block. */
export function renderState(document: RenderedDocument): RenderState {
  const anchors = new Set<string>();
  let numbered = false;
  visitDocument(document, {
    heading: (node) => anchors.add(node.id),
    table: (node) => {
      anchors.add(node.id);
      numbered ||= node.caption?.[0]?.type === 'captionLabel';
    },
    figure: (node) => node.id !== undefined && anchors.add(node.id),
    list: (node) => {
      for (const item of node.items) if (item.id !== undefined) anchors.add(item.id);
    },
  });
  return {
    document,
    anchors,
    footnotes: document.footnotes,
    references: new Map(),
    tables: 0,
    numbered,
    moves: new Set(),
    diagnostics: [],
  };
}

/** Ids of a footnote and of a mark that refers to it; the full stop keeps them apart from ids of headings. */
export function footnoteId(index: number): string {
  return `voetnoot.${index + 1}`;
}

/** `time` counts the references to one footnote from 1. */
export function referenceId(index: number, time: number): string {
  return time === 1 ? `verwijzing.${index + 1}` : `verwijzing.${index + 1}.${time}`;
}
