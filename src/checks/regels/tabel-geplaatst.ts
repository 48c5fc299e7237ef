import { mogelijkHerstel, voegIn } from '../../diagnostics/herstel.ts';
import { blokkenVan, segmentenVan } from '../../domain/alle-tekst.ts';
import { type Span, spanText } from '../../source/source-text.ts';
import type { Regel } from '../regel.ts';

/** At least one of the tables under `financien` is used in the text. */
export const tabelGeplaatst: Regel = {
  naam: 'tabel-geplaatst',
  groep: 'geld',
  ernst: 'waarschuwing',
  kort: 'De tabellen onder `financien` staan ergens in de tekst.',
  waarom: 'Een tabel komt alleen in het document op de plaats waar u ::tabel[naam] schrijft.',
  fout: 'financien:\n  jaren: [2026]\n  ‹lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }',
  goed: 'financien:\n  jaren: [2026]\n  lasten:\n    posten:\n      - { post: Nota, aard: incidenteel, bedragen: { 2026: 5.000 } }\n  dekking:\n    posten:\n      - { post: Budget verkeer, aard: incidenteel, bedragen: { 2026: 5.000 } }\n---\n## Financiën\n\nDit zijn de kosten en de dekking:\n\n::tabel[lasten]\n\n::tabel[dekking]',
  check({ voorstel, financien }) {
    const own = [...financien.tabellen.values()].filter(({ afgeleid }) => !afgeleid);
    const used =
      blokkenVan(voorstel, 'tabelplaats').length > 0 || segmentenVan(voorstel, 'bedrag').length > 0;
    const [first] = own;
    const span = first?.span;
    if (used || !first || !span) return [];
    const names = own.map(({ naam }) => naam).join(', ');
    const hint = `Zet onder \`## Financiën\` op een eigen regel \`::tabel[${first.naam}]\`. De tabellen zijn: ${names}.`;
    const sectie = voorstel.secties.find(({ sleutel }) => sleutel === 'financien');
    const places = own.map(({ naam }) => `::tabel[${naam}]`);
    const herstel = sectie
      ? mogelijkHerstel(
          `Zet onder '${sectie.kop.value}': ${places.join(', ')}`,
          voegIn(sectie.span, endOf(sectie.span), places.map((one) => `\n\n${one}`).join('')),
        )
      : undefined;
    return [{ melding: 'Geen van deze tabellen staat in de tekst.', span, hint, herstel }];
  },
};

/** Where the last words of a section end. */
function endOf(span: Span): number {
  return span.start + spanText(span).trimEnd().length;
}
