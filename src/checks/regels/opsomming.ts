import { spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';
import { readWordResten } from '../tekst/word-resten.ts';

/** A list is typed as a list: the bullets of Word make one paragraph of it. */
export const opsomming: Regel = {
  naam: 'opsomming',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Een opsomming begint met streepjes, nummers of letters en een spatie, niet met tekens uit Word.',
  waarom:
    'Een geplakt bolletje of een letter met een haakje maakt geen lijst. De regels lopen dan in het document achter elkaar door, en een schermlezer leest geen opsomming voor.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'We doen dit:\n\n‹•› een brug\n• een pont',
  goed: 'We doen dit:\n\n- een brug\n- een pont',
  check({ voorstel }) {
    const hint =
      'Zet elk punt op een eigen regel die met `- `, `1. ` of `a. ` begint, met een gewone spatie; een lager niveau springt even ver in als de tekst van het punt erboven. Zet voor en na de lijst een lege regel.';
    return readWordResten(voorstel)
      .filter(({ soort }) => soort === 'opsomming')
      .map(({ span }) => {
        const mark = spanText(span);
        const letters = /^[b-z][.)]$/.test(mark) ? ' Een lijst met letters begint met a of i.' : '';
        return { melding: `'${mark}' maakt hier geen opsomming.`, span, hint: hint + letters };
      });
  },
};
