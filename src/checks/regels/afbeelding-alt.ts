import { mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import { blokkenVan } from '../../domain/alle-tekst.ts';
import { spanText } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Each picture says in words what it shows. */
export const afbeeldingAlt: Regel = {
  naam: 'afbeelding-alt',
  groep: 'toegankelijk',
  ernst: 'fout',
  kort: 'Elke afbeelding heeft een beschrijving in woorden.',
  waarom:
    'Wie de afbeelding niet kan zien, hoort de beschrijving. Schrijf op wat de lezer moet weten: niet "grafiek", maar wat de grafiek laat zien.',
  bron: 'WCAG 2.2, succescriterium 1.1.1; ISO 14289-1 (PDF/UA), 7.3',
  fout: 'Het gebruik groeit.\n\n‹![](beeld/gebruik.png)›',
  goed: 'Het gebruik groeit.\n\n![Grafiek: het gebruik stijgt van 20 naar 39 fietsers per uur](beeld/gebruik.png)',
  vast: true,
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const { alt, bijschrift, span } of blokkenVan(voorstel, 'afbeelding')) {
      if (alt.trim() !== '') continue;
      const hint =
        'Schrijf tussen de vierkante haken wat er te zien is: ![Grafiek: het gebruik stijgt tot 39](…).';
      const melding = 'Deze afbeelding heeft geen beschrijving.';
      const herstel =
        bijschrift !== '' && spanText(span).startsWith('![]')
          ? mogelijkHerstel(
              'Gebruik het bijschrift als beschrijving',
              voegIn(span, span.start + 2, bijschrift),
            )
          : undefined;
      found.push({ melding, span, hint, herstel });
    }
    return found;
  },
};
