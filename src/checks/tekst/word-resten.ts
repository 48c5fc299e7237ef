import { placeOf, visitMarkdown } from '../../domain/mdast.ts';
import { findWordRest, type WordRest } from '../../domain/word-resten.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';

/** The first remnant of Word in each paragraph, with its place: a bullet, a table of tabs. */
export function readWordResten(
  voorstel: Voorstel,
): readonly { readonly soort: WordRest['soort']; readonly span: Span }[] {
  const found: { readonly soort: WordRest['soort']; readonly span: Span }[] = [];
  visitMarkdown(voorstel, (node) => {
    if (node.type !== 'paragraph') return;
    const { source, start } = placeOf(voorstel, node);
    const rest = findWordRest(spanText(placeOf(voorstel, node)));
    if (rest) found.push({ soort: rest.soort, span: spanOf(source, start + rest.start, start + rest.end) });
  });
  return found;
}
