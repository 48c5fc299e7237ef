import { platteBloktekst, type Tekstblok } from '../../domain/tekstblok.ts';
import { type Span, spanOf } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** Words without a heading in between; about one page and a half. */
const LANG = 500;

/** Long text is divided by headings. */
export const langeSectie: Regel = {
  naam: 'lange-sectie',
  groep: 'opbouw',
  ernst: 'tip',
  kort: `Na hoogstens ${LANG} woorden volgt een tussenkop.`,
  waarom:
    'Raadsleden lezen veel stukken in weinig tijd. Met tussenkoppen vinden zij terug wat ze zoeken. De kern van een voorstel past op twee bladzijden.',
  bron: 'Overheidsexpertise: de essentie in twee A4; WCAG 2.2, succescriterium 2.4.10',
  check: ({ voorstel }) =>
    voorstel.secties.flatMap(({ kop, inhoud, argumenten }) =>
      [
        { span: kop.span, inhoud },
        ...argumenten.map((argument) => ({ span: argument.span, inhoud: argument.inhoud })),
      ]
        .flatMap((part) => runs(part.span, part.inhoud))
        .filter(({ words }) => words > LANG)
        .map(({ span, words }) => ({
          melding: `Onder deze kop staan ${words} woorden zonder tussenkop.`,
          span: spanOf(span.source, span.start, span.end),
          hint: 'Verdeel de tekst met tussenkoppen, of maak haar korter.',
        })),
    ),
};

/** Each heading with the number of words until the next. */
function runs(first: Span, nodes: readonly Tekstblok[]) {
  const found = [{ span: first, words: 0 }];
  for (const node of nodes) {
    if (node.soort === 'kop') found.push({ span: node.span, words: 0 });
    else {
      const run = found.at(-1);
      if (run) run.words += platteBloktekst(node).split(/\s+/).filter(Boolean).length;
    }
  }
  return found;
}
