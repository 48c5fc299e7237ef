import { blokkenVan } from '../../domain/alle-tekst.ts';
import { oncePer } from '../../domain/once-per.ts';
import { findWordRest, type WordRest } from '../../domain/word-resten.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type Span, spanOf, spanText } from '../../source/source-text.ts';

interface Gevonden {
  readonly soort: WordRest['soort'];
  readonly span: Span;
  readonly alinea: Span;
}

/** The first remnant of Word in each paragraph, with its place, and that of the paragraph: a bullet, a table of tabs. */
export const readWordResten: (voorstel: Voorstel) => readonly Gevonden[] = oncePer(findResten);

function findResten(voorstel: Voorstel): readonly Gevonden[] {
  return blokkenVan(voorstel, 'alinea').flatMap(({ span }) => {
    const rest = findWordRest(spanText(span));
    const at = span.start;
    return rest
      ? [{ soort: rest.soort, span: spanOf(span.source, at + rest.start, at + rest.end), alinea: span }]
      : [];
  });
}
