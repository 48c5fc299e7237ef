import { placeOf, visitMarkdown } from '../../domain/mdast.ts';
import { findWordRest } from '../../domain/word-resten.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** A list is typed as a list: the bullets of Word make one paragraph of it. */
export const opsomming: Regel = {
  naam: 'opsomming',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Een opsomming begint met streepjes of nummers, niet met tekens uit Word.',
  waarom:
    'Een geplakt bolletje of een letter met een haakje maakt geen lijst. De regels lopen dan in het document achter elkaar door, en een schermlezer leest geen opsomming voor.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'We doen dit:\n\n‹•› een brug\n• een pont',
  goed: 'We doen dit:\n\n- een brug\n- een pont',
  check({ voorstel }) {
    const found: Vondst[] = [];
    visitMarkdown(voorstel, (node) => {
      if (node.type !== 'paragraph') return;
      const place = placeOf(voorstel, node);
      const rest = findWordRest(spanText(place));
      if (rest?.soort !== 'opsomming') return;
      const span = spanOf(place.source, place.start + rest.start, place.start + rest.end);
      const hint =
        'Zet elk punt op een eigen regel die met `- ` of `1. ` begint, met een gewone spatie; een lager niveau springt twee spaties in. Zet voor en na de lijst een lege regel.';
      found.push({ melding: `'${spanText(span)}' maakt hier geen opsomming.`, span, hint });
    });
    return found;
  },
};
