import type { RootContent } from 'mdast';
import { fout } from '../../diagnostics/diagnostic.ts';
import { failed, ok, type Result, type Valued } from '../../diagnostics/result.ts';
import type { Tekst } from '../../domain/tekst.ts';
import { alignText } from '../../source/align-text.ts';
import type { Located } from '../../source/located.ts';
import { spanOf } from '../../source/source-text.ts';
import { beginLezing } from './lezing.ts';
import { parseMarkdown } from './markdown.ts';
import { readTekst } from './read-tekst.ts';

/** What to do about a block where a line of text belongs. */
function hintFor([block, ...more]: readonly RootContent[], typed: string): string {
  const sign = /^[>+]\s*[=\d€]/.exec(typed)?.[0][0];
  if (sign) return `Bedoelt u het teken zelf, zet er dan een \\ voor: \`\\${sign}\`.`;
  switch (block?.type) {
    case 'list':
      return 'Laat het nummer of streepje weg: het nummer komt vanzelf.';
    case 'heading':
      return typed.startsWith('#') ? 'Laat het hekje weg.' : 'Laat de streep onder de tekst weg.';
    case 'blockquote':
      return 'Laat het >-teken weg.';
    default:
      return more.some(({ type }) => type === 'list')
        ? 'Maak er één alinea van, zonder opsomming.'
        : 'Maak er één alinea van, zonder witregels.';
  }
}

/**
 * A YAML scalar as one paragraph of inline Markdown with positions in the file.
 * Anything that starts a block (a list number, a heading, a second paragraph) is an error.
 */
export function parseInline(scalar: Located<string>): Result<Located<Tekst>> {
  const { source } = scalar.span;
  const { root, over } = parseMarkdown(scalar.value);
  const offsets = alignText(scalar.value, scalar.span);
  if (over) {
    const { melding, hint } = over;
    const start = offsets[over.start] ?? scalar.span.start;
    return failed(fout('te-groot', melding, spanOf(source, start, offsets[over.end] ?? start), { hint }));
  }
  const [first, ...more] = root.children;
  if (first?.type !== 'paragraph' || more.length > 0) {
    return failed(
      fout(
        'alleen-een-zin',
        'Hier hoort lopende tekst te staan, zonder kop, opsomming of witregel.',
        scalar.span,
        { hint: hintFor(root.children, scalar.value.trimStart()) },
      ),
    );
  }
  const lezing = beginLezing(root, source, scalar.value, offsets);
  const { value, diagnostics } = readTekst(first.children, lezing);
  return ok({ value, span: scalar.span }, diagnostics);
}

/** Reads a scalar as `parseInline` does; what cannot be read stays as it was typed. */
export function readRegel(scalar: Located<string>): Valued<Located<Tekst>> {
  const { value, diagnostics } = parseInline(scalar);
  return ok(value ?? asTyped(scalar), diagnostics);
}

/** Text that cannot be read as Markdown, as it was typed. */
export function asTyped({ value, span }: Located<string>): Located<Tekst> {
  return { value: [{ soort: 'tekst', tekst: value, offsets: alignText(value, span), span }], span };
}
