import { mogelijkHerstel, veiligHerstel, vervang } from '../../diagnostics/herstel.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** A backquote is no apostrophe: two of them turn all between them into code. */
export const accentGrave: Regel = {
  naam: 'accent-grave',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Een apostrof of aanhalingsteken is geen accent (`).',
  waarom:
    'Tussen twee tekens ` staat de tekst letterlijk, zoals een bestandsnaam. De tekens zelf vallen weg: van “`s ochtends en `s avonds” blijft “s ochtends en s avonds” over.',
  bron: 'CommonMark 0.31, 6.1',
  fout: 'De brug is ‹`›s ochtends en `s avonds dicht.',
  goed: 'De brug is ’s ochtends en ’s avonds dicht.',
  check: ({ voorstel }) =>
    segmentenVan(voorstel, 'code').flatMap(({ tekst, span }) => {
      const behind = span.source.text.slice(span.end, span.end + 2);
      const apostrof = /^[a-z](?:\s|$)/.test(tekst) || (/\s/.test(tekst) && /^[a-z](?:\s|$)/.test(behind));
      if (!apostrof && !/\s[^\s].*\s/.test(tekst)) return [];
      const melding = 'Twee tekens ` maken van de tekst ertussen programmacode, en vallen zelf weg.';
      const hint = apostrof
        ? "Typ een apostrof (')."
        : 'Typ gewone aanhalingstekens ("). Bedoelt u het teken zelf, zet er dan een \\ voor.';
      const merken = /^`[^`]*`$/.test(spanText(span)) && !/[*_[\]<\\]/.test(tekst);
      const teken = apostrof ? "'" : '"';
      const repair = apostrof ? veiligHerstel : mogelijkHerstel;
      const herstel = merken
        ? repair(
            `Schrijf ${apostrof ? 'een apostrof' : 'aanhalingstekens'} (${teken})`,
            vervang(spanOf(span.source, span.start, span.start + 1), teken),
            vervang(spanOf(span.source, span.end - 1, span.end), teken),
          )
        : undefined;
      return [{ melding, span: spanOf(span.source, span.start, span.start + 1), hint, herstel }];
    }),
};
