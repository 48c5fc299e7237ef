import type { Block, Inline, Paragraph, RenderedDocument } from '../document/nodes.ts';
import { visit } from '../document/visit.ts';

/**
 * The line above a document that shows changes, in files that cannot accept or reject them: between which versions the
 * changes lie and how they are marked. Nothing for any other document.
 */
export function revisionLegend({ revisions, blocks, footnotes }: RenderedDocument): Paragraph | undefined {
  if (!revisions) return undefined;
  const changes = new Set<string>();
  const look = (parts: readonly Block[]) =>
    visit(parts, { revision: (node) => void changes.add(node.change) });
  look(blocks);
  for (const note of footnotes) look(note.children);
  const children: readonly Inline[] =
    changes.size === 0
      ? [text(`${revisions.author}: er is in dit document niets gewijzigd.`)]
      : [
          text(`${revisions.author}: `),
          { type: 'revision', change: 'inserted', children: [text('ingevoegde tekst')] },
          text(' is onderstreept, '),
          { type: 'revision', change: 'deleted', children: [text('vervallen tekst')] },
          text(' is doorgestreept'),
          ...(changes.has('movedTo') ? MOVED : [text('.')]),
          text(' Een streep in de kantlijn wijst elke wijziging aan.'),
        ];
  return { type: 'paragraph', role: 'tabelnoot', children };
}

const MOVED: readonly Inline[] = [
  text(' en wat is verplaatst, staat '),
  { type: 'revision', change: 'movedFrom', children: [text('doorgestreept waar het stond')] },
  text(' en '),
  { type: 'revision', change: 'movedTo', children: [text('dubbel onderstreept waar het nu staat')] },
  text('.'),
];

function text(value: string): Inline {
  return { type: 'text', value };
}
