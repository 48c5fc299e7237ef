import { mogelijkHerstel, vervang, voegIn } from '../../diagnostics/herstel.ts';
import { segmentenVan } from '../../domain/alle-tekst.ts';
import { spanOf, spanText } from '../../source/source-text.ts';
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
          const keuzes =
            spanText(span) === mark[0] ? [mogelijkHerstel('Haal het teken weg', vervang(span, ''))] : [];
          found.push({
            melding: 'In een besluitpunt of overweging kan geen voetnoot staan.',
            span,
            hint,
            keuzes,
          });
          continue;
        }
        const hint = `Zet onderaan een regel \`${mark[0]}: tekst van de voetnoot\`.`;
        const { text } = voorstel.source;
        const noot = `${text.endsWith('\n') ? '\n' : '\n\n'}${mark[0]}: [vul in: wat er in de voetnoot staat]\n`;
        const keuzes = [
          // The mark is typed anew: with a note it becomes another thing.
          mogelijkHerstel('Voeg de voetnoot toe', vervang(span, mark[0]), voegIn(place, text.length, noot)),
        ];
        found.push({ melding: `Voetnoot '${mark[1]}' bestaat niet.`, span, hint, keuzes });
      }
    }
    return found;
  },
};
