import { segmentenVan } from '../../domain/alle-tekst.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

const VORM = /(!?)\[([^\]\n]*)\]\(([^()\n<>]*\s[^()\n<>]*)\)/g;

/** What looks like a picture or a link is one: a space in its path makes it plain text. */
export const afbeeldingVorm: Regel = {
  naam: 'afbeelding-vorm',
  groep: 'opbouw',
  ernst: 'fout',
  kort: 'Een afbeelding of link heeft geen spatie in haar pad.',
  waarom:
    'Met een spatie in het pad wordt het geen afbeelding of link, maar komt de hele regel als tekst in het document.',
  bron: 'CommonMark 0.31, 6.3',
  fout: 'Het gebruik groeit.\n\n‹![Grafiek van het gebruik](beeld/het gebruik.png)›',
  goed: 'Het gebruik groeit.\n\n![Grafiek: het gebruik stijgt van 20 naar 39 fietsers per uur](beeld/gebruik.png)',
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const { span: place } of segmentenVan(voorstel, 'tekst')) {
      for (const match of spanText(place).matchAll(VORM)) {
        const span = spanOf(
          place.source,
          place.start + match.index,
          place.start + match.index + match[0].length,
        );
        const wat = match[1] === '!' ? 'afbeelding' : 'link';
        const path = (match[3] ?? '').trim();
        const name = path.split(/[\\/]/).at(-1)?.toLowerCase().replace(/\s+/g, '-');
        const local = match[1] === '!' && /[\\:]/.test(path);
        const hint =
          wat === 'afbeelding'
            ? `Zet het bestand ${local ? 'in de map van het voorstel' : 'op zijn plaats'} onder een naam zonder spaties: ![beschrijving](${name}).`
            : 'Laat de spatie weg, of schrijf er %20 voor.';
        found.push({ melding: `Dit is geen ${wat}: in het pad staat een spatie.`, span, hint });
      }
    }
    return found;
  },
};
