import { segmentenVan } from '../../domain/alle-tekst.ts';
import { platteTekst } from '../../domain/tekst.ts';
import type { Regel, Vondst } from '../regel.ts';

const LEEG =
  /^(?:klik(?: hier)?|hier|deze (?:link|pagina|website)|link|(?:lees|zie) (?:hier|meer|verder)|meer(?: informatie)?|website|pagina|download|document|bestand|pdf)?[.:!]?$/i;

/** The text of a link says where it leads. */
export const linkTekst: Regel = {
  naam: 'link-tekst',
  groep: 'toegankelijk',
  ernst: 'waarschuwing',
  kort: 'De tekst van een link zegt waar hij heen gaat.',
  waarom:
    'Een schermlezer leest de links als lijst voor. "Klik hier" zegt daar niets, en op papier ook niet.',
  bron: 'WCAG 2.2, succescriterium 2.4.4',
  fout: 'Voor de tellingen: ‹[klik hier](https://www.voorbeeld.nl/tellingen)›.',
  goed: 'Dit blijkt uit de [tellingen van 2025](https://www.voorbeeld.nl/tellingen).',
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const { inhoud, span } of segmentenVan(voorstel, 'link')) {
      const text = platteTekst(inhoud);
      if (!LEEG.test(text.trim())) continue;
      const melding = `'${text}' zegt niet waar de link heen gaat.`;
      const hint = 'Noem de pagina of het stuk: [tellingen van 2025](https://…).';
      found.push({ melding, span, hint });
    }
    return found;
  },
};
