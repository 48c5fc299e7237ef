import { segmentenVan } from '../../domain/alle-tekst.ts';
import { spanOf } from '../../source/source-text.ts';
import type { Regel, Vondst } from '../regel.ts';

/** Each footnote mark has its footnote: a mark without one stays plain text. */
export const voetnoot: Regel = {
  naam: 'voetnoot',
  groep: 'tekst',
  ernst: 'fout',
  kort: 'Bij elk voetnootteken hoort een voetnoot.',
  waarom: 'Zonder voetnoot staat het teken met haken en al in de tekst.',
  fout: 'De brug is in 2025 gekeurd.‹[^keuring]›',
  goed: 'De brug is in 2025 gekeurd.[^keuring]\n\n[^keuring]: Het rapport ligt ter inzage bij de griffie.',
  vast: true,
  check({ voorstel }) {
    const found: Vondst[] = [];
    for (const { tekst, span: place } of segmentenVan(voorstel, 'tekst')) {
      for (const mark of tekst.matchAll(/\[\^([^\]\s]+)\]/g)) {
        const at = place.source.text.indexOf(mark[0], place.start);
        const span = at === -1 ? place : spanOf(place.source, at, at + mark[0].length);
        if (span.start < voorstel.frontmatter.end) {
          const hint = 'Zet wat de noot zegt in de tekst van het voorstel, en haal het teken hier weg.';
          found.push({ melding: 'In een besluitpunt of overweging kan geen voetnoot staan.', span, hint });
          continue;
        }
        const hint = `Zet onderaan een regel \`${mark[0]}: tekst van de voetnoot\`.`;
        found.push({ melding: `Voetnoot '${mark[1]}' bestaat niet.`, span, hint });
      }
    }
    return found;
  },
};
