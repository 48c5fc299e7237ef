import type { Nodes, PhrasingContent } from 'mdast';
import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../../diagnostics/result.ts';
import type { Tekst } from '../../domain/voorstel.ts';
import { alignText } from '../../source/align-text.ts';
import type { Located } from '../../source/located.ts';
import { positionAt, type SourceText } from '../../source/source-text.ts';
import { parseMarkdown } from './markdown.ts';
import { normaliseInline } from './normalise-markdown.ts';

/** What to do about a block where a line of text belongs, by its type. */
const HINTS: Readonly<Record<string, string>> = {
  list: 'Laat het nummer of streepje weg: het nummer komt vanzelf.',
  heading: 'Laat het hekje weg.',
  blockquote: 'Laat het >-teken weg.',
};

/**
 * A YAML scalar as one paragraph of inline Markdown with positions in the file.
 * Anything that starts a block (a list number, a heading, a second paragraph) is an error.
 */
export function parseInline(scalar: Located<string>): Result<Tekst> {
  const { source } = scalar.span;
  const root = parseMarkdown(scalar.value);
  const [first, ...more] = root.children;
  if (first?.type !== 'paragraph' || more.length > 0) {
    return failed(
      fout(
        'alleen-een-zin',
        'Hier hoort lopende tekst te staan, zonder kop, opsomming of witregel.',
        scalar.span,
        { hint: HINTS[first?.type ?? ''] ?? 'Maak er één alinea van, zonder witregels.' },
      ),
    );
  }
  const offsets = alignText(scalar.value, scalar.span);
  moveTo(first, source, offsets);
  const { nodes, diagnostics } = normaliseInline(first.children, source);
  return ok({ nodes, span: scalar.span }, diagnostics);
}

function moveTo(node: Nodes, source: SourceText, offsets: readonly number[]): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue;
    point.offset = offsets[point.offset ?? 0] ?? point.offset;
    Object.assign(point, positionAt(source, point.offset ?? 0));
  }
  if ('children' in node)
    for (const child of node.children as PhrasingContent[]) moveTo(child, source, offsets);
}
