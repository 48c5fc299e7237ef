import { blokkenVan } from '../../domain/alle-tekst.ts';
import { findWordRest, type WordRest } from '../../domain/word-resten.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';

/** The first remnant of Word in each paragraph, with its place, and that of the paragraph: a bullet, a table of tabs. */
export function readWordResten(
  voorstel: Voorstel,
): readonly { readonly soort: WordRest['soort']; readonly span: Span; readonly alinea: Span }[] {
  return blokkenVan(voorstel, 'alinea').flatMap(({ span }) => {
    const rest = findWordRest(spanText(span));
    const at = span.start;
    return rest
      ? [{ soort: rest.soort, span: spanOf(span.source, at + rest.start, at + rest.end), alinea: span }]
      : [];
  });
}
